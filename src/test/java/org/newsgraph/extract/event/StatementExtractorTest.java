package org.newsgraph.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.extract.TaggedNames;
import org.newsgraph.extract.Texts;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Statement;

class StatementExtractorTest {

  private final StatementExtractor extractor = new StatementExtractor();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          林远/NR/PERSON 表示/VV ，/PU 谈判/NN 已经/AD 结束/VV 。/PU | person/林远 named 谈判已经结束。
          外长/NN 林远/NR/PERSON 说/VV ：/PU “/PU 谈判/NN 结束/VV 了/SP 。/PU ”/PU | person/林远 named! 谈判结束了。
          “/PU 谈判/NN 结束/VV 了/SP ，/PU ”/PU 林远/NR/PERSON 说/VV 。/PU | person/林远 named! 谈判结束了，
          据/P 蓝社/NR/ORGANIZATION 报道/VV ，/PU 谈判/NN 已经/AD 结束/VV 。/PU | organization/蓝社 named 谈判已经结束。
          据/P 知情/JJ 人士/NN 透露/VV ，/PU 谈判/NN 已经/AD 结束/VV 。/PU | - anonymous 谈判已经结束。
          警方/NN 称/VV ，/PU 谈判/NN 已经/AD 结束/VV 。/PU | - unnamed 谈判已经结束。
          林远/NR/PERSON 补充/VV 称/VV ，/PU 谈判/NN 已经/AD 结束/VV 。/PU | person/林远 named 谈判已经结束。
          文章/NN 引述/VV 林远/NR/PERSON 称/VV ，/PU 谈判/NN 已经/AD 结束/VV 。/PU | person/林远 named 谈判已经结束。
          林远/NR/PERSON 周一/NT 在/P 奥斯陆/NR/GPE 说/VV ，/PU 谈判/NN 结束/VV 。/PU | person/林远 named 谈判结束。
          他/PN 说/VV ，/PU 谈判/NN 已经/AD 结束/VV 。/PU | - unresolved 谈判已经结束。
          """)
  void readsWhoSaysWhat(String words, String expected) {
    List<Statement> statements = statements(words);
    assertThat(statements).hasSize(1);
    assertThat(told(words, statements.get(0))).isEqualTo(expected);
  }

  @Test
  void sourceAndSpeakerEachSayTheirPart() {
    List<Statement> statements =
        statements(
            "据/P 蓝社/NR/ORGANIZATION 报道/VV ，/PU 林远/NR/PERSON 表示/VV ，/PU 谈判/NN 已经/AD 结束/VV 。/PU");
    assertThat(statements)
        .extracting(s -> s.speaker().orElse("-"))
        .containsExactly("organization/蓝社", "person/林远");
    assertThat(statements.get(0).about()).containsExactly("person/林远");
  }

  @Test
  void aPronounIsTheOnePersonNamedBefore() {
    List<Statement> statements =
        statements("林远/NR/PERSON 抵达/VV 奥斯陆/NR/GPE 。/PU", "他/PN 说/VV ，/PU 谈判/NN 已经/AD 结束/VV 。/PU");
    assertThat(statements).singleElement().matches(s -> s.speaker().get().equals("person/林远"));
  }

  @Test
  void aPronounAfterTwoPeopleStaysUnresolved() {
    List<Statement> statements =
        statements("林远/NR/PERSON 会见/VV 何舟/NR/PERSON 。/PU", "他/PN 说/VV ，/PU 谈判/NN 已经/AD 结束/VV 。/PU");
    assertThat(statements).singleElement().matches(s -> s.speaker().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "林远/NR/PERSON 母亲/NN 说/VV ，/PU 谈判/NN 已经/AD 结束/VV 。/PU",
        "谈判/NN 说/VV ，/PU 已经/AD 结束/VV 。/PU",
        "林远/NR/PERSON 说/VV 。/PU",
      })
  void saysNothingOfWhoeverIsNotNamed(String words) {
    assertThat(statements(words)).noneMatch(s -> s.speaker().isPresent());
  }

  private static String told(String words, Statement statement) {
    return statement.speaker().orElse("-")
        + " "
        + statement.kind().name().toLowerCase(Locale.ROOT)
        + (statement.direct() ? "!" : "")
        + " "
        + statement.reported().in(Texts.of(words).simplified());
  }

  private List<Statement> statements(String... sentences) {
    AnnotatedText text = Texts.of(sentences);
    return extractor.extract(text, TaggedNames.of(text));
  }
}
