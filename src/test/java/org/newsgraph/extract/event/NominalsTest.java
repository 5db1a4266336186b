package org.newsgraph.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.TaggedNames;
import org.newsgraph.extract.Texts;
import org.newsgraph.extract.claim.ClaimExtractor;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Subtype;

class NominalsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          林远/NR/PERSON 抵达/VV 。/PU # 他/PN 离开/VV 。/PU | 他=林远
          林远/NR/PERSON 会见/VV 何舟/NR/PERSON 。/PU # 他/PN 离开/VV 。/PU | -
          林远/NR/PERSON 的/DEG 妻子/NN 抵达/VV 。/PU # 她/PN 离开/VV 。/PU | -
          蓝星/NR/ORGANIZATION 破产/VV 。/PU # 该/DT 公司/NN 裁员/VV 。/PU | 该公司=蓝星
          蓝星/NR/ORGANIZATION 起诉/VV 红帆/NR/ORGANIZATION 。/PU # 该/DT 公司/NN 裁员/VV 。/PU | -
          林远/NR/PERSON 与/P 何舟/NR/PERSON 会谈/VV 。/PU # 两人/NN 同意/VV 。/PU | 两人=林远、何舟
          挪威/NR/GPE 总统/NN 林远/NR/PERSON 抵达/VV 。/PU # 挪威/NR/GPE 总统/NN 会见/VV 何舟/NR/PERSON 。/PU | 挪威总统=林远
          挪威/NR/GPE 总统/NN 林远/NR/PERSON 抵达/VV 。/PU # 这位/DT 总统/NN 离开/VV 。/PU | 这位总统=林远
          矛头/NN 指向/VV 林远/NR/PERSON 的/DEC 视频/NN 使/VV 他/PN 失踪/VV 。/PU | -
          林远/NR/PERSON 抵达/VV 时/LC 的/DEC 视频/NN 使/VV 他/PN 出名/VV 。/PU | 他=林远
          林远/NR/PERSON 抵达/VV 。/PU # 少女/NN 受伤/VV ，/PU 她/PN 住院/VV 。/PU | -
          挪威/NR/GPE 省长/NN 林远/NR/PERSON 抵达/VV 。/PU # 何舟/NR/PERSON 升任/VV 省长/NN 。/PU | -
          “/PU 他/PN 离开/VV ”/PU 林远/NR/PERSON 说/VV 。/PU # 天/NN 晴/VA | -
          """)
  void resolvesWhatIsCertain(String sentences, String expected) {
    assertThat(resolved(sentences.split(" # "))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void delegatesOfTwoCountriesMeanThese() {
    String both = "挪威/NR/GPE 、/PU 瑞典/NR/GPE 首脑/NN 会晤/VV 。/PU";
    assertThat(resolved(both)).isEqualTo("挪威、瑞典首脑=挪威、瑞典");
    assertThat(resolved("挪威/NR/GPE 首脑/NN 会晤/VV 。/PU")).isEmpty();
    assertThat(resolved(both, "两国/NN 首脑/NN 会谈/VV 。/PU")).endsWith("两国首脑=挪威、瑞典");
  }

  private static Entity asCountry(Entity entity) {
    return entity.type() == EntityType.PLACE
        ? new Entity(
            entity.id(),
            entity.type(),
            Optional.of(Subtype.COUNTRY),
            entity.name(),
            entity.names(),
            entity.mentions(),
            entity.event(),
            entity.link())
        : entity;
  }

  private static String resolved(String... sentences) {
    AnnotatedText text = Texts.of(sentences);
    List<Entity> entities = TaggedNames.of(text).stream().map(NominalsTest::asCountry).toList();
    List<EventSentence> read = EventSentence.of(text, entities, List.of(), Optional.empty());
    Nominals.resolve(read, entities, new ClaimExtractor().extract(text, entities, List.of()));
    return read.stream().flatMap(NominalsTest::resolved).collect(Collectors.joining("; "));
  }

  private static Stream<String> resolved(EventSentence sentence) {
    return sentence.phrases().stream()
        .filter(phrase -> sentence.nameOf(phrase).isEmpty() && !sentence.meant(phrase).isEmpty())
        .map(
            phrase ->
                sentence.text(phrase)
                    + "="
                    + sentence.meant(phrase).stream()
                        .map(Entity::name)
                        .collect(Collectors.joining("、")));
  }
}
