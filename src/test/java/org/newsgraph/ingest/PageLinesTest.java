package org.newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Article;

/** Lines among the paragraphs of a Chinese page that are no running text. */
class PageLinesTest {

  private static final String FIRST = "石桥镇的渡口星期二重新开放，镇长岳明川说，居民等这一天等了十四个月，渡船每天往返二十次。";
  private static final String LAST = "船工老葛回忆，洪水冲走了旧码头，镇里后来借了一笔钱，又从邻县请来了工程师，花了一年时间才建成。";

  private static Article read(String line) {
    return Reading.article(
        "<!doctype html><html lang='zh'><head><title>石桥镇渡口重开</title></head><body><h1>石桥镇渡口重开</h1><div class='article-body'><p>"
            + FIRST
            + "</p><p>"
            + line
            + "</p><p>"
            + LAST
            + "</p></div></body></html>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "石桥镇的新码头。石桥镇政府供图",
        "渡船靠岸时的情形。视频截图",
        "第一班渡船驶离码头。河岸日报记者 葛小舟 摄",
        "图为新码头启用的第一天。（葛小舟摄）",
        "新码头的夜景（资料图片）",
        "资料图：洪水以前的旧码头。",
        "图/河岸日报",
        "镇办公室供稿 摄影/葛小舟 编辑/岳小林",
        "标签",
        "渡口|石桥镇|交通",
        "更多相关资讯请关注：河岸专题",
        "河岸年度人物评选正在进行！【点击投票】选出你心目中的船工",
        "新船试坐开始啦！下载客户端还能领取专享福利哦！",
        "看完了，点【在看】再走"
      })
  void areLeftOut(String line) {
    assertThat(read(line).text().lines()).containsExactly(FIRST, LAST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "镇长岳明川点赞船工",
        "记者 从镇政府获悉新船明年到货",
        "镇里还向市民征集了旧码头的资料图片，准备办一个展览。",
        "这些照片都是他在洪水之前拍摄。",
        "标签上写着渡船的编号和载重。"
      })
  void areKept(String line) {
    assertThat(read(line).text().lines()).containsExactly(FIRST, line, LAST);
  }

  @ParameterizedTest
  @CsvSource({"河岸日报记者 葛小舟 岳小林, 葛小舟;岳小林", "本报记者 葛小舟, 葛小舟", "通讯员 葛小舟、岳小林 文/图, 葛小舟;岳小林"})
  void nameTheReporters(String line, String names) {
    Article article = read(line);
    assertThat(article.text().lines()).containsExactly(FIRST, LAST);
    assertThat(article.details().byline().authors()).containsExactly(names.split(";"));
  }

  @Test
  void theHeadlineIsNotRepeatedBehindAWord() {
    Article article =
        Reading.article(
            "<!doctype html><html lang='zh'><head><title>石桥镇渡口重开</title></head><body><div class='article-body'><p>原创石桥镇渡口重开</p><p>"
                + FIRST
                + "</p><p>"
                + LAST
                + "</p></div></body></html>");
    assertThat(article.text().lines()).containsExactly(FIRST, LAST);
  }

  private static final String OPENING =
      "The ferry of Steinbrook opened again on Tuesday, after fourteen months in which nobody could cross.";
  private static final String END =
      "The town borrowed money for the new pier, and an engineer from the next valley built it in a year.";

  private static Article english(String line) {
    return Reading.article(
        "<!doctype html><html lang='en'><head><title>Ferry opens again</title></head><body><h1>Ferry opens again</h1><div class='article-body'><p>"
            + OPENING
            + "</p><p>"
            + line
            + "</p><p>"
            + END
            + "</p></div></body></html>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry at its new pier. (Photo: Steinbrook Gazette)",
        "An old pier | © Getty Images",
        "Click to enlarge",
        "Please enable JavaScript to see the video.",
        "About the author",
        "This entry was posted in Ferries and tagged river by Ann.",
        "This page may contain affiliate links.",
        "Follow the Gazette on Twitter and Facebook. Send us a message.",
        "To view the full story, please subscribe to the Gazette.",
        "Written permission must be obtained before reprint.",
        "Explore further",
        "Le puede interesar: El puente viejo",
        "Das könnte dich auch interessieren:"
      })
  void ofOtherLanguagesAreLeftOutToo(String line) {
    assertThat(english(line).text().lines()).containsExactly(OPENING, END);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow these steps, shared on Twitter, to buy a ticket.",
        "The posts were posted in June.",
        "Without permission nobody may cross the river at night.",
        "The mayor (photo: above the desk) spoke for an hour about the ferry."
      })
  void ofOtherLanguagesThatSaySomethingAreKept(String line) {
    assertThat(english(line).text().lines()).containsExactly(OPENING, line, END);
  }
}
