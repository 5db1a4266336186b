package org.newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Dateline;

class DatelineReaderTest {

  private static final String TEXT = "山城的水库今天开始放水。";
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 2);

  private static String describe(String head) {
    return DatelineReader.read(head + TEXT)
        .map(
            found -> {
              Dateline line = found.filing().near(Optional.of(PUBLISHED));
              assertThat((head + TEXT).substring(found.end())).as(head).isEqualTo(TEXT);
              return String.join(
                  "|",
                  line.agency().orElse(""),
                  String.join(",", line.places()),
                  line.day().map(Object::toString).orElse(""),
                  String.join(",", line.reporters()));
            })
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "（法新社里昂29日电）; 法新社|里昂|2024-02-29|",
        "（法新社里昂1日电 ） ; 法新社|里昂|2024-03-01|",
        "（中央社記者沈一鳴台北1日電）; 中央社|台北|2024-03-01|沈一鳴",
        "（中央社記者沈一鳴、周安花蓮縣1日專電）; 中央社|花莲县|2024-03-01|沈一鳴,周安",
        "（中央社記者沈鳴、周安布魯塞爾/倫敦1日電）; 中央社|布鲁塞尔,伦敦|2024-03-01|沈鳴,周安",
        "（中央社華盛頓1日專電）; 中央社|华盛顿|2024-03-01|",
        "（中央社巴黎1日綜合外電報導）; 中央社|巴黎|2024-03-01|",
        "水庫專題3（中央社記者沈一鳴台北1日電）; 中央社|台北|2024-03-01|沈一鳴",
        "（中央社1日台北電）; 中央社|台北|2024-03-01|",
        "（中央社記者沈一鳴、周安花蓮-台北1日電）; 中央社|花莲,台北|2024-03-01|沈一鳴,周安",
        "【大纪元2024年03月01日讯】; 大纪元||2024-03-01|",
        "【大纪元2024年03月01日讯】（大纪元记者沈一鸣综合报导）; 大纪元||2024-03-01|沈一鸣",
        "【大纪元2024年03月01日讯】（英文大纪元记者John Miller报导／周安编译）; 大纪元||2024-03-01|John Miller,周安",
        "新华社北京12月3日电（记者 沈一鸣 周安）; 新华社|北京|2023-12-03|沈一鸣,周安",
        "新华社北京3月1日电  ; 新华社|北京|2024-03-01|",
        "据新华社北京3月1日电 ; 新华社|北京|2024-03-01|",
        "中新社山城3月1日电 (记者 沈一鸣); 中新社|山城|2024-03-01|沈一鸣",
        "中新网3月1日电 ; 中国新闻网||2024-03-01|",
        "参考消息网3月1日报道 ; 参考消息网||2024-03-01|",
        "央视网消息：; 央视网|||",
        "本报山城3月1日讯（记者沈一鸣）; |山城|2024-03-01|沈一鸣",
        "本报讯（记者 沈一鸣 通讯员 周安）; |||沈一鸣,周安",
        "路透里昂3月1日 - ; 路透社|里昂|2024-03-01|",
        "华盛顿 — ; |华盛顿||",
        "（德国之声中文网）; 德国之声|||",
        "（早报讯）; 联合早报|||",
        "（北京综合讯）; |北京||",
        "〔記者沈一鳴／台北報導〕; |台北||沈一鳴",
        "記者沈一鳴／台北報導 ; |台北||沈一鳴",
        "本报记者 沈一鸣 北京报道 ; |北京||沈一鸣",
        "【环球网报道 记者 沈一鸣】; 环球网|||沈一鸣",
        "（法新社保加利亚首都索菲亚1日电）; 法新社|索菲亚|2024-03-01|"
      },
      ignoreLeadingAndTrailingWhitespace = false)
  void datelines(String head, String expected) {
    assertThat(describe(head)).isEqualTo(expected.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "据法新社8日报道，",
        "法新社8日报道说，",
        "据新华社报道 ",
        "新华社记者沈一鸣昨天在水库边看到，",
        "（图）",
        "（一）",
        "【今日要闻】",
        "市长3月1日电话里说，",
        "（山城）",
        "在纽约时报报道 ",
        "（见图一）",
        "记者会1日在台北召开，",
        "北京—上海的列车停运，",
        "他说，（中央社台北1日電）"
      })
  void noDatelines(String head) {
    assertThat(describe(head)).isEqualTo("none");
  }

  @Test
  void dayWithoutPublicationIsUnknown() {
    Filing filing = DatelineReader.read("（法新社里昂29日电）" + TEXT).orElseThrow().filing();
    assertThat(filing.near(Optional.empty()).day()).isEmpty();
    assertThat(filing.near(Optional.of(PUBLISHED)).day()).contains(LocalDate.of(2024, 2, 29));
    assertThat(filing.text()).isEqualTo("（法新社里昂29日电）");
  }

  @Test
  void datelineLeavesTheTextAndReportersAreAuthors() {
    var article =
        Reading.article(
            "<!--1709366400000-->\n[水库放水](https://news.example/20240302-water)\n------\n"
                + "<p>（中央社記者沈一鳴台北1日電）"
                + TEXT
                + "</p><p>責任編輯：周安</p>");
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.author()).contains("沈一鳴");
    var byline = article.details().byline();
    assertThat(byline.authors()).isEqualTo(List.of("沈一鳴"));
    assertThat(byline.editors()).isEqualTo(List.of("周安"));
    assertThat(byline.dateline().orElseThrow().day()).contains(LocalDate.of(2024, 3, 1));
  }
}
