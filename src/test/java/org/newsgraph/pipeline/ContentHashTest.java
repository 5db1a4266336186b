package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgraph.model.Article;
import org.newsgraph.model.DecidedNames;

class ContentHashTest {

  private final ContentHash hash = new ContentHash("software 1", DecidedNames.NONE);

  @Test
  void doesNotDependOnTheFile() {
    assertThat(hash.of(Article.ofText("a.txt", "标题", "正文。")))
        .isEqualTo(hash.of(Article.ofText("b/c.txt", "标题", "正文。")))
        .matches("[0-9a-f]{32}");
  }

  @Test
  void dependsOnTheTextAndOnWhereItsPartsEnd() {
    assertThat(hash.of(Article.ofText("a", "标题", "正文。")))
        .isNotEqualTo(hash.of(Article.ofText("a", "标题", "正文")))
        .isNotEqualTo(hash.of(Article.ofText("a", "标题正", "文。")));
  }

  @Test
  void dependsOnTheSoftware() {
    Article article = Article.ofText("a", "标题", "正文。");
    assertThat(hash.of(article))
        .isNotEqualTo(new ContentHash("software 2", DecidedNames.NONE).of(article));
  }
}
