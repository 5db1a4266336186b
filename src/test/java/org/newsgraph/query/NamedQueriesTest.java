package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;

/** Every query that comes with the program, on the articles of {@code news.trig}. */
class NamedQueriesTest {

  private static final String FIRST = "2024-05-06 | 林远会见哈里斯 | https://news.example.org/a1";
  private static final String SECOND = "2024-05-07 | 蓝碳大会闭幕 | https://news.example.org/a2";
  private static final String MEETING = "挪威环境大臣林远5月5日在内罗毕会见了约翰·哈里斯。";

  @TempDir static Path temp;
  private static NewsStore store;

  @BeforeAll
  static void open() {
    store = NewsFixture.store(temp.resolve("store"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static List<String> ask(String query, String... arguments) {
    return NewsFixture.ask(store, query, arguments);
  }

  @Test
  void everyQuerySaysWhatItIsForAndHowItIsAsked() {
    assertThat(NamedQueries.load().all())
        .hasSize(31)
        .allSatisfy(
            query -> {
              assertThat(query.title()).isNotBlank();
              assertThat(query.titleZh()).matches("[\\u4e00-\\u9fff]+");
              assertThat(query.purpose()).endsWith(".");
              assertThat(query.purposeZh()).containsPattern("[\\u4e00-\\u9fff]").endsWith("。");
              assertThat(query.parameters())
                  .isNotEmpty()
                  .allSatisfy(p -> assertThat(p.description()).isNotBlank())
                  .filteredOn(p -> p.type() != QueryParameter.Type.LIMIT)
                  .allSatisfy(
                      p -> assertThat(query.text()).contains("VALUES ?" + p.name() + " { "));
              assertThat(query.parameters())
                  .filteredOn(QueryParameter::required)
                  .allSatisfy(p -> assertThat(p.example()).isPresent());
            });
  }

  @Test
  void people() {
    assertThat(ask("people"))
        .containsExactly(
            "林远 | 2 | 5 | 2024-05-06 | 2024-05-07",
            "约翰·哈里斯 | 2 | 5 | 2023-12-31 | 2024-05-06",
            "哈里斯 | 1 | 1 | 2024-05-07 | 2024-05-07");
    assertThat(ask("people", "to=2023-12"))
        .containsExactly("约翰·哈里斯 | 1 | 2 | 2023-12-31 | 2023-12-31");
    assertThat(ask("people", "from=2024", "limit=1"))
        .containsExactly("林远 | 2 | 5 | 2024-05-06 | 2024-05-07");
  }

  @Test
  void placesOfAnArticleWithoutADateCountToo() {
    assertThat(ask("places"))
        .containsExactly(
            "挪威 | 2 | 3 | 2023-12-31 | 2024-05-06", "内罗毕 | 2 | 2 | 2024-05-06 | 2024-05-06");
  }

  @Test
  void organizations() {
    // A publisher is none: no article speaks of it.
    assertThat(ask("organizations")).isEmpty();
  }

  @Test
  void events() {
    assertThat(ask("events"))
        .containsExactly("第五届蓝碳大会 | 2 | 3 | 2024-05-06 | 2024-05-07 | 蓝碳大会 | 5 | ");
  }

  @Test
  void articlesLatestFirst() {
    String a1 = "2024-05-06 08:30 | 晨星新闻 | 林远会见哈里斯 | https://news.example.org/a1";
    String a2 = "2024-05-07 01:10 | 晨星新闻 | 蓝碳大会闭幕 | https://news.example.org/a2";
    String a3 = "2023-12-31 20:00 | 遠東日報 | 約翰·哈里斯訪問挪威 | https://news.example.org/a3";
    String a4 = " |  |  | " + NewsFixture.A4;
    assertThat(ask("articles")).containsExactly(a2, a1, a3, a4);
    assertThat(ask("articles", "entity=约翰·哈里斯")).containsExactly(a1, a3);
    assertThat(ask("articles", "entity=哈里斯")).containsExactly(a2, a1, a3);
    assertThat(ask("articles", "source=晨星新闻", "from=2024-05-07")).containsExactly(a2);
    // A month ends with its last day.
    assertThat(ask("articles", "from=2023-12", "to=2023-12")).containsExactly(a3);
  }

  @Test
  void allThatIsKnownOfAnEntity() {
    assertThat(ask("entity", "name=林远"))
        .containsExactly(
            "林远 | mentioned |  | 2",
            "林远 | type | Person | 2",
            "林远 | name | 林远 (zh-Hans) | 2",
            "林远 | post | 环境大臣 | 1",
            "林远 | seen with | 第五届蓝碳大会 | 2",
            "林远 | seen with | 内罗毕 | 1",
            "林远 | seen with | 挪威 | 1",
            "林远 | seen with | 约翰·哈里斯 | 1");
  }

  @Test
  void allThatIsKnownOfAnEvent() {
    assertThat(ask("entity", "name=第五届蓝碳大会"))
        .containsExactly(
            "第五届蓝碳大会 | mentioned |  | 2",
            "第五届蓝碳大会 | type | Event | 2",
            "第五届蓝碳大会 | name | 第五届蓝碳大会 (zh-Hans) | 2",
            "第五届蓝碳大会 | name | 蓝碳大会 (zh-Hans) | 1",
            "第五届蓝碳大会 | series | 蓝碳大会 | 2",
            "第五届蓝碳大会 | edition | 5 | 2",
            "第五届蓝碳大会 | seen with | 林远 | 2",
            "第五届蓝碳大会 | seen with | 约翰·哈里斯 | 1");
  }

  @Test
  void allThatIsKnownOfAPlaceWithALink() {
    assertThat(ask("entity", "name=Norway"))
        .contains(
            "挪威 | name | Norway (en) | 2",
            "挪威 | same as | http://www.wikidata.org/entity/Q20 | 2",
            "挪威 | type | Country | 2");
  }

  @Test
  void evidenceInHeadlineAndBody() {
    String source = "2024-05-06 | 林远会见哈里斯 | 晨星新闻 | https://news.example.org/a1";
    assertThat(ask("evidence", "a=林远", "b=哈里斯"))
        .containsExactly(
            "林远会见哈里斯 | headline | 0 | 7 | " + source,
            MEETING + " | body | 0 | 26 | " + source,
            // The emoji counts two UTF-16 units, and the sentence is whole.
            "😀林远称第五届蓝碳大会成功，哈里斯点头。 | body | 27 | 48 | " + source);
  }

  @Test
  void evidenceOfAnEventByAnotherOfItsNames() {
    assertThat(ask("evidence", "a=蓝碳大会", "b=林远", "from=2024-05-07"))
        .containsExactly(
            "第五届蓝碳大会5月闭幕，林远出席。 | body | 0 | 17"
                + " | 2024-05-07 | 蓝碳大会闭幕 | 晨星新闻 | https://news.example.org/a2");
    assertThat(ask("evidence", "a=挪威", "b=第五届蓝碳大会")).isEmpty();
  }

  @Test
  void coMentionsByWeight() {
    assertThat(ask("co-mentions", "of=林远"))
        .containsExactly(
            "约翰·哈里斯 | person | 3 | 1 | 2024-05-06 | 2024-05-06",
            "第五届蓝碳大会 | event | 2 | 2 | 2024-05-06 | 2024-05-07",
            "内罗毕 | place | 1 | 1 | 2024-05-06 | 2024-05-06",
            "挪威 | place | 1 | 1 | 2024-05-06 | 2024-05-06");
    assertThat(ask("co-mentions", "of=林远", "type=event", "to=2024-05-06"))
        .containsExactly("第五届蓝碳大会 | event | 1 | 1 | 2024-05-06 | 2024-05-06");
  }

  @Test
  void networkHasEachPairOnce() {
    assertThat(ask("network", "min=1"))
        .containsExactly(
            "约翰·哈里斯 | person | 挪威 | place | 3 | 2",
            "林远 | person | 约翰·哈里斯 | person | 3 | 1",
            "第五届蓝碳大会 | event | 林远 | person | 2 | 2",
            "内罗毕 | place | 挪威 | place | 1 | 1",
            "林远 | person | 内罗毕 | place | 1 | 1",
            "林远 | person | 挪威 | place | 1 | 1",
            "第五届蓝碳大会 | event | 约翰·哈里斯 | person | 1 | 1",
            "约翰·哈里斯 | person | 内罗毕 | place | 1 | 1");
    assertThat(ask("network", "min=3", "to=2023")).isEmpty();
    assertThat(ask("network", "min=2", "to=2023"))
        .containsExactly("约翰·哈里斯 | person | 挪威 | place | 2 | 1");
  }

  @Test
  void timelineInTheOrderOfTheDatesInTheText() {
    String may = "2024-05 |  | 5月 | 第五届蓝碳大会5月闭幕，林远出席。 | " + SECOND;
    String fifth = "2024-05-05 |  | 5月5日 | " + MEETING + " | " + FIRST;
    assertThat(ask("timeline", "of=林远")).containsExactly(may, fifth);
    // The 5th is over on the 6th; May is not.
    assertThat(ask("timeline", "of=林远", "from=2024-05-06")).containsExactly(may);
    assertThat(ask("timeline", "of=林远", "to=2024-05-04")).containsExactly(may);
    assertThat(ask("timeline", "of=林远", "from=2024-05-05", "to=2024-05")).hasSize(2);
    assertThat(ask("timeline", "of=林远", "from=2024-06")).isEmpty();
  }

  @Test
  void timelineOfAllThatIsNamedAsItWasKnownOnADay() {
    assertThat(ask("timeline")).hasSize(3);
    assertThat(ask("timeline", "from=2024-01-01", "to=2024-12-31")).hasSize(2);
    assertThat(ask("timeline", "asof=2024-05-06"))
        .anyMatch(row -> row.startsWith("2023 | "))
        .anyMatch(row -> row.startsWith("2024-05-05 | "))
        .hasSize(2);
  }

  @Test
  void asOfADayOnlyWhatWasPublishedByThen() {
    assertThat(ask("people", "asof=2023-12"))
        .containsExactly("约翰·哈里斯 | 1 | 2 | 2023-12-31 | 2023-12-31");
    assertThat(ask("posts", "asof=2024-05-06")).hasSize(1);
    assertThat(ask("related", "asof=2024-05-06")).isEmpty();
    assertThat(ask("related", "from=2024-05-07")).hasSize(2);
    assertThat(ask("entity", "name=林远", "asof=2024-05-06"))
        .contains("林远 | mentioned |  | 1", "林远 | seen with | 第五届蓝碳大会 | 1");
    assertThat(ask("entity", "name=林远", "from=2024-05-08")).isEmpty();
    assertThatThrownBy(() -> ask("people", "to=2023", "asof=2023"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("to= and asof= are the same");
  }

  @Test
  void everyQueryThatKnowsATimeIsAskedAsOfADay() {
    Set<String> timeless = Set.of("aliases", "homonyms", "why", "unlinked", "decisions", "path");
    assertThat(NamedQueries.load().all())
        .filteredOn(query -> !timeless.contains(query.name()))
        .allSatisfy(
            query -> {
              assertThat(query.parameter("from")).isPresent();
              assertThat(query.parameter("to")).isPresent();
              assertThat(query.parameter("asof")).isPresent();
            });
  }

  @Test
  void postsWithWhatTheyRestOn() {
    String minister = "林远 | 环境大臣 | 挪威 | asserted | " + MEETING + " | " + FIRST;
    String premier = "林远 | 首相 |  | possible | 有人称林远可能出任首相。 | " + SECOND;
    assertThat(ask("posts")).containsExactly(minister, premier);
    assertThat(ask("posts", "for=挪威")).containsExactly(minister);
    assertThat(ask("posts", "person=林远", "post=首")).containsExactly(premier);
  }

  @Test
  void relatedArticlesAreCalledAsTheyCallThemselves() {
    String stored = "2024-05-07 | 蓝碳大会闭幕 | 同一主题 | 林远会见哈里斯 | yes | https://news.example.org/a1";
    String other = "2024-05-07 | 蓝碳大会闭幕 | 背景 | 蓝碳是什么 | no | https://news.example.org/x9";
    assertThat(ask("related")).containsExactly(stored, other);
    assertThat(ask("related", "article=https://news.example.org/a2"))
        .containsExactly(stored, other);
    assertThat(ask("related", "article=" + NewsFixture.A1)).isEmpty();
    assertThatThrownBy(() -> ask("related", "article=https://news.example.org/x9"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("no article 'https://news.example.org/x9'");
  }

  @Test
  void reportsCountCopiesAsOneWithTheirOriginal() {
    assertThat(ask("reports")).containsExactly("4 | 0 | 4");
    assertThat(copied("reports")).containsExactly("4 | 1 | 3");
    assertThat(copied("reports", "from=2024-05-07")).containsExactly("1 | 1 | 1");
    assertThat(copied("reports", "entity=约翰·哈里斯", "source=晨星新闻")).containsExactly("1 | 0 | 1");
  }

  @Test
  void copies() {
    assertThat(ask("copies")).isEmpty();
    assertThat(copied("copies"))
        .containsExactly(
            "https://news.example.org/a1 | 蓝碳大会闭幕 | 0.8 | 2024-05-07 01:10 | 晨星新闻 |"
                + " https://news.example.org/a2");
    assertThat(copied("copies", "to=2024-05-06")).isEmpty();
  }

  /** The answer where the second article is a copy of the first. */
  private static List<String> copied(String query, String... arguments) {
    String base = "https://w3id.org/newsgraph/";
    Node graph = NodeFactory.createURI(base + "graph/copies");
    Node copy = NodeFactory.createURI(base + "article/news.example.org/a2");
    Node original = NodeFactory.createURI(base + "article/news.example.org/a1");
    Node derived = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
    Node similarity = NodeFactory.createURI(base + "ontology#similarity");
    store.replace(
        Map.of(
            graph.getURI(),
            List.of(
                Quad.create(graph, copy, derived, original),
                Quad.create(graph, copy, similarity, NodeFactory.createLiteralByValue(0.8)))));
    try {
      return ask(query, arguments);
    } finally {
      store.remove(List.of(graph.getURI()));
    }
  }

  @Test
  void identity() {
    assertThat(ask("aliases", "entity=林远")).anyMatch(row -> row.startsWith("林远 | zh-Hans | "));
    assertThat(ask("homonyms", "name=林远")).hasSize(1).allMatch(row -> row.contains("环境大臣"));
    assertThat(ask("unlinked")).anyMatch(row -> row.contains("/entity/person/林远"));
    assertThat(ask("why", "entity=挪威")).allMatch(row -> row.startsWith("link | "));
    assertThat(ask("decisions")).isEmpty();
  }

  @Test
  void sources() {
    assertThat(ask("sources"))
        .containsExactly(
            "晨星新闻 | 2 | 2024-05-06 | 2024-05-07",
            "unknown | 1 |  | ",
            "遠東日報 | 1 | 2023-12-31 | 2023-12-31");
    assertThat(ask("sources", "to=2023")).containsExactly("遠東日報 | 1 | 2023-12-31 | 2023-12-31");
  }
}
