package org.newsgraph.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.TaggedNames;
import org.newsgraph.extract.Texts;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Claim;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Tenure;

class ClaimExtractorTest {

  private final ClaimExtractor extractor = new ClaimExtractor();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          挪威/NR/GPE 气候/NN 特使/NN 林远/NR/PERSON 抵达/VV, 林远 气候特使 挪威
          挪威/NR/GPE 的/DEG 气候/NN 特使/NN 林远/NR/PERSON 抵达/VV, 林远 气候特使 挪威
          挪威/NR/GPE 国家/NN 主席/NN 林远/NR/PERSON, 林远 国家主席 挪威
          外交部/NN/ORGANIZATION 发言人/NN 林远/NR/PERSON 说/VV, 林远 发言人 外交部
          外交/NN 大臣/NN 林远/NR/PERSON 、/PU 青年党/NR/ORGANIZATION 领袖/NN 何舟/NR/PERSON, 林远 外交大臣 -; 何舟 领袖 青年党
          蓝星/NR/ORGANIZATION 公司/NN 首席/JJ 执行官/NN 林远/NR/PERSON, 林远 公司首席执行官 蓝星
          据/P 报道/NN 总统/NN 林远/NR/PERSON 抵达/VV, 林远 总统 -
          会见/VV 副/JJ 总统/NN 林远/NR/PERSON, 林远 副总统 -
          挪威/NR/GPE 国务/NN 委员/NN 兼/CC 外长/NN 林远/NR/PERSON, 林远 国务委员 挪威; 林远 外长 挪威
          挪威/NR/GPE 驻/VV 日本/NR/GPE 大使/NN 林远/NR/PERSON, 林远 驻日本大使 挪威
          挪威/NR/GPE 日本/NR/GPE 问题/NN 特使/NN 林远/NR/PERSON, 林远 日本问题特使 挪威
          挪威/NR/GPE 经济/NN 和/CC 财政/NN 部长/NN 林远/NR/PERSON, 林远 经济和财政部长 挪威
          挪威/NR/GPE 现任/JJ 总理/NN 林远/NR/PERSON, 林远 总理 挪威
          挪威/NR/GPE 青年党/NR/ORGANIZATION 籍/NN 议员/NN 林远/NR/PERSON, 林远 议员 挪威
          绿社/NR/ORGANIZATION 挪威/NR/GPE 办事处/NN 代表/NN 林远/NR/PERSON, 林远 挪威办事处代表 绿社
          大选/NN 前/LC 挪威/NR/GPE 总统/NN 林远/NR/PERSON, 林远 总统 挪威
          挪威/NR/GPE 历史/NN 教授/NN 林远/NR/PERSON, 林远 挪威历史教授 -
          挪威/NR/GPE 教授/NN 林远/NR/PERSON, 林远 教授 -
          北大/NR/ORGANIZATION 历史/NN 教授/NN 林远/NR/PERSON, 林远 历史教授 北大
          挪威/NR/GPE 研究院/NN 院长/NN 林远/NR/PERSON, 林远 挪威研究院院长 -
          亲/JJ 挪威/NR/GPE 议员/NN 林远/NR/PERSON, 林远 议员 -
          何舟/NR/PERSON 及/CC 行政/NN 总监/NN 林远/NR/PERSON, 林远 行政总监 -
          日前/NT 总统/NN 林远/NR/PERSON, 林远 总统 -
          挪威/NR/GPE 總統/NN 林遠/NR/PERSON 說/VV, 林远 总统 挪威
          与/P 林远/NR/PERSON 总统/NN 会谈/VV, 林远 总统 -
          挪威/NR/GPE 林远/NR/PERSON 外长/NN 说/VV, 林远 外长 挪威
          林远/NR/PERSON 是/VC 挪威/NR/GPE 的/DEG 气候/NN 特使/NN 。/PU, 林远 气候特使 挪威
          林远/NR/PERSON 目前/NT 担任/VV 蓝星/NR/ORGANIZATION 总裁/NN ，/PU 说/VV, 林远 总裁 蓝星
          林远/NR/PERSON （/PU 挪威/NR/GPE 外长/NN ）/PU 说/VV, 林远 外长 挪威
          """)
  void readsPosts(String words, String expected) {
    assertThat(read(words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          陈/NR 林远/NR/PERSON 教授/NN 说/VV
          何舟/NR/PERSON 当选/VV 挪威/NR/GPE 总统/NN 林远/NR/PERSON 致贺/VV
          何舟/NR/PERSON 接任/VV 挪威/NR/GPE 外长/NN 林远/NR/PERSON 致贺/VV
          林远/NR/PERSON 总统/NN 竞选/NN 团队/NN
          林远/NR/PERSON 是/VC 挪威/NR/GPE 总统/NN 的/DEG 儿子/NN 。/PU
          总统/NN 候选人/NN 林远/NR/PERSON
          挪威/NR/GPE 总统/NN ，/PU 林远/NR/PERSON
          他/PN 代表/VV 林远/NR/PERSON 出席/VV
          何舟/NR/PERSON 总统/NN 和/CC 挪威/NR/GPE
          如果/CS 林远/NR/PERSON 是/VC 挪威/NR/GPE 总统/NN ，/PU
          """)
  void readsNoPostOfLinYuan(String words) {
    assertThat(read(words)).doesNotContain("林远");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          挪威/NR/GPE 前/JJ 总统/NN 林远/NR/PERSON, 林远 总统 挪威 former
          前/JJ 挪威/NR/GPE 总统/NN 林远/NR/PERSON, 林远 总统 挪威 former
          前总统/NN 林远/NR/PERSON, 林远 总统 - former
          绿社/NR/ORGANIZATION 前/LC 总裁/NN 林远/NR/PERSON, 林远 总裁 绿社 former
          前/JJ 绿社/NR 秘书长/NN 林远/NR/PERSON, 林远 秘书长 - former
          前/JJ 化学/NN 和/CC 物理系/NN/ORGANIZATION 主任/NN 林远/NR/PERSON, 林远 主任 物理系 former
          老/JJ 校长/NN 林远/NR/PERSON, 林远 校长 - former
          时任/VV 挪威/NR/GPE 总统/NN 林远/NR/PERSON, 林远 总统 挪威 then
          林远/NR/PERSON 曾/AD 担任/VV 挪威/NR/GPE 总统/NN, 林远 总统 挪威 former
          候任/JJ 总统/NN 林远/NR/PERSON, 林远 总统 - designate
          由/P 当时/NT 的/DEG 挪威/NR/GPE 外长/NN 林远/NR/PERSON, 林远 外长 挪威 then
          挪威/NR/GPE 代理/JJ 防长/NN 林远/NR/PERSON, 林远 代理防长 挪威 acting
          """)
  void tellsWhenAPostIsHeld(String words, String expected) {
    assertThat(read(words)).isEqualTo(expected);
  }

  @Test
  void doesNotGiveOneHalfOfAPairOfCountriesAPostHolder() {
    assertThat(read("挪/NR/GPE 日/NR/GPE 特使/NN 林远/NR/PERSON")).isEqualTo("林远 特使 -");
  }

  @Test
  void marksWhatIsToComeAndWhatIsNot() {
    assertThat(only("候任/JJ 总统/NN 林远/NR/PERSON").modality()).isEqualTo(Modality.PLANNED);
    assertThat(only("林远/NR/PERSON 将/AD 出任/VV 挪威/NR/GPE 总理/NN 。/PU").modality())
        .isEqualTo(Modality.PLANNED);
    assertThat(only("林远/NR/PERSON 可能/AD 出任/VV 挪威/NR/GPE 总理/NN 。/PU").modality())
        .isEqualTo(Modality.POSSIBLE);
    assertThat(only("林远/NR/PERSON 不再/AD 担任/VV 挪威/NR/GPE 总理/NN 。/PU").polarity())
        .isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void theEvidenceRunsFromTheCountryToTheName() {
    Claim claim = only("会见/VV 挪威/NR/GPE 气候/NN 特使/NN 林远/NR/PERSON 。/PU");
    assertThat(claim.evidence().span().begin()).isEqualTo(2);
    assertThat(claim.evidence().span().end()).isEqualTo(10);
    assertThat(claim.valueSpan().begin()).isEqualTo(4);
    assertThat(claim.valueSpan().end()).isEqualTo(8);
  }

  @Test
  void saysOnceWhatAnArticleSaysOftenAndKeepsTheFuller() {
    assertThat(
            read(
                "总统/NN 林远/NR/PERSON 抵达/VV 。/PU",
                "挪威/NR/GPE 总统/NN 林远/NR/PERSON 说/VV 。/PU",
                "林远/NR/PERSON 总统/NN 说/VV 。/PU",
                "挪威/NR/GPE 总统/NN 林远/NR/PERSON 说/VV 。/PU"))
        .isEqualTo("林远 总统 挪威");
  }

  @Test
  void keepsBothOfTwoClaimsThatContradictEachOther() {
    assertThat(
            read(
                "挪威/NR/GPE 总统/NN 林远/NR/PERSON 说/VV 。/PU", "日本/NR/GPE 总统/NN 林远/NR/PERSON 说/VV 。/PU"))
        .isEqualTo("林远 总统 挪威; 林远 总统 日本");
  }

  private Claim only(String words) {
    AnnotatedText text = Texts.of(words);
    List<Claim> claims = extractor.extract(text, TaggedNames.of(text), List.of());
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  private String read(String... sentences) {
    AnnotatedText text = Texts.of(sentences);
    List<String> found = new ArrayList<>();
    for (Claim claim : extractor.extract(text, TaggedNames.of(text), List.of())) {
      if (claim.predicate() != Predicate.HOLDS_POST) {
        continue; // see RelationRulesTest
      }
      found.add(
          name(claim.subject())
              + " "
              + claim.value()
              + " "
              + claim.object().map(ClaimExtractorTest::name).orElse("-")
              + (claim.tenure() == Tenure.CURRENT ? "" : " " + claim.tenure().id()));
    }
    return String.join("; ", found);
  }

  private static String name(String id) {
    return id.substring(id.indexOf('/') + 1);
  }
}
