package org.newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Article;

/** Headlines and times of pages that say them in roundabout ways. */
class PageHeadlineTest {

  private static final String BODY =
      "<p>石桥镇的渡口星期二重新开放，镇长岳明川说，居民等这一天等了十四个月，渡船每天往返二十次，票价不变。</p>"
          + "<p>船工老葛回忆，洪水冲走了旧码头，镇里后来借了一笔钱，又从邻县请来了工程师，花了一年时间才把新码头建成。</p>";

  private static Article read(String head, String body) {
    return Reading.article(
        "<!doctype html><html lang='zh'><head>" + head + "</head><body>" + body + "</body></html>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "石桥镇的渡口重新开放了 - 记者在现场; <h1>石桥镇的渡口重新开放了</h1>; 石桥镇的渡口重新开放了",
        "交通: 石桥镇的渡口重新开放了; <h1><span class='kicker'>交通</span> 石桥镇的渡口重新开放了</h1>; 石桥镇的渡口重新开放了",
        "石桥镇的渡口重新开放了; <h1><a><span class='label'>交通</span>石桥镇的渡口重新开放了</a></h1>; 石桥镇的渡口重新开放了",
        "石桥镇的渡口重新开放了; <h1>石桥镇的渡口重新开放了<span class='element-invisible'> | 镇报</span></h1>; 石桥镇的渡口重新开放了",
        "石桥镇的渡口重新开放了 » 老葛的航行日记和别的; <h1><a href='/'>老葛的航行日记和别的</a></h1><h2>石桥镇的渡口重新开放了</h2>; 石桥镇的渡口重新开放了",
        "渡口新闻--石桥镇的渡口今天上午终于重新开放; <div class='title-text'>石桥镇的渡口今天上午终于重新开放</div>; 石桥镇的渡口今天上午终于重新开放"
      })
  void headline(String title, String heading, String expected) {
    assertThat(read("<title>" + title + "</title>", heading + BODY).title()).isEqualTo(expected);
  }

  @Test
  void aTimeInAScriptStandsInForTheDayBeforeYesterday() {
    Article article =
        read(
            "<title>石桥镇渡口重开</title>",
            "<em id='publish_time'>前天</em>" + BODY + "<script>var ct = \"1709366400\";</script>");
    assertThat(article.published().orElseThrow().time()).hasToString("2024-03-02T16:00+08:00");
    assertThat(article.text()).doesNotContain("前天");
  }

  @Test
  void aDayInUtcIsOnlyChangedWhereAZoneAllowsIt() {
    String meta = "<meta property='article:published_time' content='2024-03-06T13:10:22Z'>";
    String body = "<h1>石桥镇渡口</h1><div class='date'>2024-03-05</div>" + BODY;
    assertThat(read(meta, body).published().orElseThrow().time().toLocalDate())
        .hasToString("2024-03-06");
    String late = "<meta property='article:published_time' content='2024-03-06T03:10:22Z'>";
    assertThat(read(late, body).published().orElseThrow().time().toLocalDate())
        .hasToString("2024-03-05");
  }

  @Test
  void editorsAndSourceOfThePageAreData() {
    Article article =
        read(
            "<title>石桥镇渡口重开</title>",
            "<div class='article-info'>来源：石桥日报 责任编辑：周安</div><div class='article-body'>"
                + BODY
                + "</div>");
    assertThat(article.details().byline().editors()).containsExactly("周安");
    assertThat(article.details().byline().source()).contains("石桥日报");
  }
}
