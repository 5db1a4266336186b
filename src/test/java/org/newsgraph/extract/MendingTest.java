package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;

/** Names as the sequence model and the segmenter spoil them, and as they should be. */
class MendingTest {

  private static List<String> ids(String... sentences) {
    return EntityFinder.rulesOnly().find(Texts.of(sentences)).stream().map(Entity::id).toList();
  }

  @Test
  void postsAndGluedLettersComeOffPeople() {
    assertThat(ids("中锋诺里奇/NR/PERSON 得分/VV 。/PU")).containsExactly("person/诺里奇");
    assertThat(ids("钟小林Tony/NR/PERSON 到/VV 。/PU")).containsExactly("person/钟小林");
    assertThat(ids("由/P/PERSON 萨拉尔/NR/PERSON 主讲/VV")).containsExactly("person/萨拉尔");
  }

  @Test
  void aWordGluedToAKnownNameComesOff() {
    assertThat(ids("皮娜/NR/PERSON 来/VV 。/PU", "皮娜/NR/PERSON 说/VV 。/PU", "皮娜曾/NR/PERSON 去/VV"))
        .containsExactly("person/皮娜");
  }

  @Test
  void aProperNounRightBehindAPersonBelongsToTheName() {
    assertThat(ids("外相/NN 茂田/NR/PERSON 敏和/NR/O 出席/VV")).containsExactly("person/茂田敏和");
  }

  @Test
  void familyNamesOfJapaneseNamesJoinTheFullName() {
    assertThat(ids("岸本信夫/NR/PERSON 道歉/VV ，/PU 岸本/NR/PERSON 说/VV")).containsExactly("person/岸本信夫");
  }

  @Test
  void titlesOfWorksAreNoOrganizations() {
    assertThat(ids("小说/NN 《/PU 青春/NN/ORGANIZATION 》/PU 出版/VV")).isEmpty();
    assertThat(ids("据/P 《/PU 滨海日报/NR/ORGANIZATION 》/PU 报道/VV"))
        .containsExactly("organization/滨海日报");
  }

  @Test
  void agreementsAreNotTheCityWhereTheyWereMade() {
    assertThat(ids("重返/VV 《/PU 巴黎/NR/CITY 协定/NN 》/PU 。/PU")).containsExactly("agreement/巴黎协定");
    assertThat(ids("巴黎/NR/CITY 警方/NN 说/VV")).containsExactly("place/巴黎");
  }

  @Test
  void clockTimesAreNotTheCityThatTheyAreNamedAfter() {
    assertThat(ids("北京/NR/CITY 时间/NN 8/CD 点/M")).isEmpty();
  }

  @Test
  void typesFollowTheLastWordOfAName() {
    assertThat(ids("在/P 青石镇/NR/PERSON 附近/LC")).containsExactly("place/青石镇");
    assertThat(ids("据/P 天眼网/NR/PERSON 报道/VV")).containsExactly("organization/天眼网");
    assertThat(ids("在/P 长城/NR 美术馆/NN 展出/VV")).containsExactly("place/长城美术馆");
  }

  @Test
  void mediaKeepTheirNameWithoutTheWordsBeforeThem() {
    assertThat(ids("英国/NR/COUNTRY 官媒/NN 环球/NN/ORGANIZATION 时报/NN/ORGANIZATION 说/VV"))
        .containsExactly("place/英国", "organization/环球时报");
  }

  @Test
  void aCountryAndAGeneralWordAreNoOrganization() {
    assertThat(ids("美国/NR/COUNTRY 大学/NN 和/CC 中国/NR/COUNTRY 银行/NN"))
        .containsExactly("place/美国", "organization/中国银行");
  }

  @Test
  void theDayOfADateIsNotJapan() {
    assertThat(ids("柏林/NR/CITY 9/CD/NUMBER 日/NR/GPE 电/NN")).containsExactly("place/柏林");
  }

  @Test
  void embassiesNameBothCountries() {
    assertThat(ids("挪威/NR/COUNTRY 驻/VV 东京/NR/CITY 总领事馆/NN 开放/VV"))
        .containsExactly("organization/挪威驻东京总领事馆");
  }

  @Test
  void confidenceIsHigherWhereTwoRecognisersAgree() {
    Entity both = EntityFinder.rulesOnly().find(Texts.of("柏林/NR/CITY 下雪/VV")).get(0);
    Entity one = EntityFinder.rulesOnly().find(Texts.of("柏林/NR/O 下雪/VV")).get(0);

    assertThat(both.mentions().get(0).confidence())
        .isGreaterThan(one.mentions().get(0).confidence());
    assertThat(both.type()).isEqualTo(EntityType.PLACE);
  }
}
