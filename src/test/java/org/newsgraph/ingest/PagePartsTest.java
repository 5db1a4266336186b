package org.newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Article;
import org.newsgraph.model.PagePart;
import org.newsgraph.model.Script;

class PagePartsTest {

  private static final String SITE = "https://news.example.org";

  private static Optional<PageParts.Found> find(String url, String links) {
    return PageParts.find(
        Markup.wholePage("<html><body><p>正文。</p>" + links + "</body></html>").body(),
        Optional.of(SITE + url));
  }

  private static PagePart part(String url, String links) {
    return find(url, links).orElseThrow().part();
  }

  @ParameterizedTest
  @CsvSource({
    "/n/c12-3456_2.html, /n/c12-3456.html, 2",
    "/n/3456-2.shtml, /n/3456.shtml, 2",
    "/n/3456_0.shtml, /n/3456.shtml, 0",
    "/n/3456.html?page=3, /n/3456.html, 3",
    "/n/view.php?id=3456&page=3, /n/view.php?id=3456, 3",
    "/a-long-story/2/, /a-long-story, 2",
    "/a-long-story/page/2, /a-long-story, 2",
    "/n/3456.html, /n/3456.html, 0",
    "/2023/11/08.html, /2023/11/08.html, 0",
  })
  void takesTheNumberOutOfAnAddress(String url, String whole, int number) {
    assertThat(PartAddress.of(SITE + url))
        .returns(SITE + whole, PartAddress::whole)
        .returns(number, PartAddress::number);
  }

  @Test
  void knowsTheNextPageByItsLabelOrItsNumber() {
    for (String links :
        List.of(
            "<a href='c1_2.html'>下一页</a>",
            "<a href='/n/c1_2.html'>下一頁 »</a>",
            "1 <a href='c1_2.html'>[2]</a> <a href='c1_3.html'>[3]</a>",
            "<a href='c1_2.html'>第2页</a>",
            "<link rel='next' href='https://news.example.org/n/c1_2.html'>")) {
      assertThat(part("/n/c1.html", links))
          .as(links)
          .isEqualTo(new PagePart(SITE + "/n/c1.html", 0, Optional.of(SITE + "/n/c1_2.html")));
    }
  }

  @Test
  void readsQueriesRelativeToThePage() {
    assertThat(part("/n/view.php?id=77", "<a href='?id=77&page=2'>2</a>").next())
        .contains(SITE + "/n/view.php?id=77&page=2");
  }

  @Test
  void leavesTheNextArticleAlone() {
    assertThat(find("/n/c1.html", "<a href='c2.html'>下一页</a>")).isEmpty();
    assertThat(find("/n/c1.html", "<a rel='next' href='/n/other.html'>下一篇</a>")).isEmpty();
    assertThat(find("/n/c1.html", "<a href='c1_2.html'>另一篇文章的标题在这里</a>")).isEmpty();
    assertThat(find("/a/story-one", "<a rel='next' href='/a/story-one/comment-page-2'>2</a>"))
        .isEmpty();
  }

  @Test
  void theLastPageHasNoNext() {
    assertThat(part("/n/c1_3.html", "<a href='c1.html'>1</a><a href='c1_2.html'>上一页</a>"))
        .isEqualTo(new PagePart(SITE + "/n/c1.html", 3, Optional.empty()));
  }

  @Test
  void findsTheOwnAddressOfAPageThatNamesTheFirstOne() {
    String links = "<a href='c1.html'>上一页</a> <a href='c1_3.html'>下一页</a>";
    PageParts.Found found = find("/n/c1.html", links).orElseThrow();
    assertThat(found.part().number()).isEqualTo(2);
    assertThat(found.address()).isEqualTo(SITE + "/n/c1_2.html");
    assertThat(part("/n/c1.html", "<a href='c1.html'>上一页</a>").number()).isEqualTo(2);
  }

  @Test
  void joinsThePartsWithoutWhatTheyRepeat() {
    Article one = Article.ofText("a", "题目", "第一页的第一句话在这里。\n第一页的第二句话在这里。");
    Article two = Article.ofText("b", "题目", "第一页的第一句话在这里。\n第二页的话在这里，文章到此为止。");
    Article whole = JoinedArticle.of(List.of(one, two));
    assertThat(whole.source()).isEqualTo("a");
    assertThat(whole.text()).isEqualTo("第一页的第一句话在这里。\n第一页的第二句话在这里。\n第二页的话在这里，文章到此为止。");
  }

  @Test
  void takesTheChineseOfAPageInTwoLanguages() {
    String chinese = "工程师陈立冬星期三在柏林说，新的桥梁将在三个月内建成，市民对此表示欢迎，市长也出席了仪式。";
    String english =
        "The engineer Chen Lidong said in Berlin on Wednesday that the new bridge would be built "
            + "within three months; the citizens welcomed it, and the mayor attended the ceremony.";
    String page =
        "<html lang='%s'><head><title>%s</title></head><body><article>"
            + ("<p>" + chinese + "</p><p>" + english + "</p>").repeat(4)
            + "</article></body></html>";
    Article both = Reading.article(page.formatted("zh-CN", "柏林新桥 New bridge"));
    assertThat(both.script()).isEqualTo(Script.HANS);
    assertThat(both.text()).contains("陈立冬").doesNotContain("engineer");
    assertThat(Reading.article(page.formatted("en", "New bridge")).text())
        .contains("陈立冬", "engineer");
  }

  @Test
  void keepsAQuotationInAnotherLanguage() {
    String text = "工程师陈立冬星期三在柏林说，新的桥梁将在三个月内建成，市民对此表示欢迎。";
    String quotation = "It is a bridge for everybody and it will be a beautiful one.";
    List<String> lines = List.of(text, text, text, quotation);
    assertThat(ParallelText.withoutTranslation(lines, true)).isEqualTo(lines);
  }
}
