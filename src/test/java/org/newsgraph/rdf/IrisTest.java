package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.apache.jena.iri3986.provider.IRIProvider3986;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Article;
import org.newsgraph.model.Span;

class IrisTest {

  private final Iris iris = new Iris("https://example.org/kg/");

  @Test
  void namesAnArticleByHostAndHashOfItsUrl() {
    assertThat(iris.articleAt("https://www.Example.com/a?b=c"))
        .matches("https://example\\.org/kg/article/www\\.example\\.com/[0-9a-f]{12}")
        .isNotEqualTo(iris.articleAt("https://www.Example.com/a?b=d"));
  }

  @Test
  void namesAnArticleWithoutUrlByWhatItSays() {
    String one = iris.article(Article.ofText("here/a.txt", "题", "文"));

    assertThat(one).startsWith("https://example.org/kg/article/file/");
    assertThat(iris.article(Article.ofText("there/b.txt", "题", "文"))).isEqualTo(one);
    assertThat(iris.article(Article.ofText("here/a.txt", "题", "另文"))).isNotEqualTo(one);
  }

  @Test
  void countsOffsetsFromTheBeginningOfTheBody() {
    Article article = Article.ofText("a", "标题", "正文在此");

    assertThat(iris.of(article).span(new Span(3, 5))).endsWith("#char=0,2");
    assertThat(iris.of(article).span(new Span(0, 2))).endsWith("#title=0,2");
  }

  @Test
  void keepsLettersOfAllScriptsAndEncodesTheRest() {
    assertThat(iris.entity("person/约翰·克里")).isEqualTo("https://example.org/kg/entity/person/约翰·克里");
    assertThat(iris.entity("organization/A/B & C?#%"))
        .isEqualTo("https://example.org/kg/entity/organization/A%2FB%20%26%20C%3F%23%25");
  }

  @Test
  void givesComposedAndDecomposedLettersTheSameIri() {
    assertThat(iris.entity("person/Jose\u0301")).isEqualTo(iris.entity("person/Jos\u00e9"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "a\u200Eb",
        "a\u3000b",
        "\uD800",
        "\uFFFE",
        "\uE000x",
        "<>\"{}|\\^`",
        "𠮷野家",
        "👍",
        "a\nb",
        "（注）",
        "..",
        "\u00A0"
      })
  void makesLegalIrisOfAnyName(String name) {
    String iri = iris.entity("place/" + name);

    assertThat(new IRIProvider3986().create(iri).hasViolations()).as(iri).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "newsgraph/", "https://example.org/kg", "https://example.org/a b/"})
  void refusesABaseThatNamesCannotFollow(String base) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Iris(base))
        .withMessageContaining(base);
  }
}
