package org.newsgraph.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.extract.lexicon.DataTable;
import org.newsgraph.model.TimeExpression;

/** Any text is read without an exception, and in time that grows no faster than the text. */
class TimeTaggerFuzzTest {
  private static final TimeTagger TAGGER = new TimeTagger();
  private static final Optional<LocalDateTime> NOW =
      Optional.of(LocalDateTime.of(2023, 11, 9, 9, 39));

  @Test
  void readsRandomStringsOfItsOwnWords() {
    List<String> words = vocabulary();
    Random random = new Random(6);
    for (int round = 0; round < 40; round++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 5_000) {
        text.append(words.get(random.nextInt(words.size())));
      }
      check(text.toString());
    }
  }

  @Test
  void readsRandomCharacters() {
    String characters = "0123456789一二三十百千两零〇年月日号时点分秒周天个半前后至到-/:.(（）)，。的上下本初底末农历每第\n";
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      text.append(characters.charAt(random.nextInt(characters.length())));
    }
    check(text.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "一",
        "年",
        "年月日",
        "1-",
        "1月1日到",
        "2020-",
        "从",
        "每",
        "第",
        "农历",
        "3天",
        "周一",
        "(",
        "8日电，",
        "3年3月3天",
        "1、",
        "上",
        "9999999999年",
        "去年的"
      })
  void timeGrowsWithTheTextOnly(String unit) {
    check(unit.repeat(2_000));
    long small = cpu(unit.repeat(40_000 / unit.length()));
    long large = cpu(unit.repeat(400_000 / unit.length()));

    // Ten times the text may take ten times as long, and some for chance; a quadratic reader takes
    // a hundred times.
    assertThat(large).isLessThan(40 * Math.max(small, 5_000_000L));
  }

  private static void check(String text) {
    int end = 0;
    for (TimeExpression expression : TAGGER.tag(text, 0, NOW)) {
      assertThat(expression.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(expression.span().length()).isPositive();
      end = expression.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static long cpu(String text) {
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    TAGGER.tag(text, 0, NOW);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
  }

  private static List<String> vocabulary() {
    List<String> words = new ArrayList<>();
    for (String resource :
        List.of("words.tsv", "holidays.tsv", "cues.tsv", "eras.tsv", "zones.tsv")) {
      for (String[] row : DataTable.rows(TimeTaggerFuzzTest.class, resource, 3)) {
        words.addAll(List.of(row[0].split(" ")));
      }
    }
    words.addAll(
        List.of(
            "2023年", "11月", "8日", "一九九", "3", "12", "至", "到", "-", "，", "。", "\n", "的", "前", "后",
            "两年", "半个月", "8点半", "15:20", "（", "）", "自", "从", "截至", "以来"));
    return words;
  }
}
