package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;

class ModelErrorsTest {

  private static String mended(String words, String name, EntityType type, boolean article) {
    Doc doc = new Doc(Texts.of(words));
    int begin = doc.text().indexOf(name);
    Optional<NameModel.Found> found =
        ModelErrors.mended(
            doc, new NameModel.Found(new Span(begin, begin + name.length()), type, 0.9), article);
    return found.map(f -> f.type().id() + "/" + f.span().in(doc.text())).orElse("");
  }

  @Test
  void whoIsFromAPlaceIsNoOrganization() {
    assertThat(mended("他/PN 是/VC 山东济南人/NN", "山东济南人", EntityType.ORGANIZATION, true))
        .isEqualTo("place/山东济南");
    assertThat(mended("洛杉矶湖人/NR 获胜/VV", "洛杉矶湖人", EntityType.ORGANIZATION, true))
        .isEqualTo("organization/洛杉矶湖人");
  }

  @Test
  void mixedLettersAreACompanyUnlessTheyAreAFamilyName() {
    assertThat(mended("公司/NN NeuroLab/NR 说/VV", "NeuroLab", EntityType.PERSON, false))
        .isEqualTo("organization/NeuroLab");
    assertThat(mended("议员/NN McAdams/NR 说/VV", "McAdams", EntityType.PERSON, false))
        .isEqualTo("person/McAdams");
    assertThat(mended("指数/NN QRST/NR 上涨/VV", "QRST", EntityType.PERSON, true))
        .isEqualTo("organization/QRST");
    assertThat(mended("歌手/NN QRST/NR 唱/VV", "QRST", EntityType.PERSON, false))
        .isEqualTo("person/QRST");
  }

  @Test
  void aNameInBracketsIsWhoStandsBefore() {
    assertThat(mended("让/NR （/PU JeanPaul/NR ）/PU 说/VV", "JeanPaul", EntityType.PERSON, true))
        .isEqualTo("person/JeanPaul");
  }

  @Test
  void whoActsForAnOrganizationIsNoPartOfItsName() {
    assertThat(mended("绿岛党/NR 议员/NN 说/VV", "绿岛党议员", EntityType.ORGANIZATION, true))
        .isEqualTo("organization/绿岛党");
    assertThat(mended("议员/NN 说/VV", "议员", EntityType.ORGANIZATION, true)).isEmpty();
  }

  @Test
  void directionsBanksAndWordsForPeopleAreNoPlaces() {
    assertThat(mended("飞入/VV 西南/NN 空域/NN", "西南", EntityType.PLACE, true)).isEmpty();
    assertThat(mended("西南/NR 各地/NN", "西南", EntityType.PLACE, false)).isEqualTo("place/西南");
    assertThat(mended("大湖/NN 北岸/NN", "湖北", EntityType.PLACE, true)).isEmpty();
    assertThat(mended("湖北/NR 各地/NN", "湖北", EntityType.PLACE, true)).isEqualTo("place/湖北");
    assertThat(mended("当地/NN 华人/NN", "华", EntityType.PLACE, true)).isEmpty();
  }

  @Test
  void lettersInWordsForDaysAndBeforeOtherNamesAreNoPlaces() {
    assertThat(mended("同日/NT 举行/VV", "日", EntityType.PLACE, true)).isEmpty();
    assertThat(mended("访/VV 日/NR 期间/NN", "日", EntityType.PLACE, true)).isEqualTo("place/日");
    assertThat(mended("的/DEG 非/JJ 英国/NR 公民/NN", "非", EntityType.PLACE, true)).isEmpty();
  }

  @Test
  void theDayOfSomethingIsNotJapan() {
    assertThat(mended("发病/NN 日/NN 介于/P", "日", EntityType.PLACE, true)).isEmpty();
    assertThat(mended("美/NR 日/NR 同盟/NN", "日", EntityType.PLACE, true)).isEqualTo("place/日");
  }

  @Test
  void shipsAndSignsOfExchangesAreNobody() {
    assertThat(mended("“/PU 林肯/NR ”/PU 号/NN 航母/NN", "林肯", EntityType.PERSON, true)).isEmpty();
    assertThat(mended("“/PU 林肯/NR ”/PU 一/CD 书/NN", "林肯", EntityType.PERSON, true))
        .isEqualTo("person/林肯");
    assertThat(mended("指数/NN ./PU QRST/NN 收高/VV", "QRST", EntityType.ORGANIZATION, true)).isEmpty();
  }

  @Test
  void aKnownPersonEndsWhereAnotherWordBegins() {
    assertThat(mended("川普/NR 推文/NN 说/VV", "川普推文", EntityType.PERSON, true)).isEqualTo("person/川普");
    assertThat(mended("川普推文/NR 说/VV", "川普推文", EntityType.PERSON, true)).isEqualTo("person/川普");
    assertThat(mended("拜登通/NR 了/AS", "拜登通", EntityType.PERSON, true)).isEqualTo("person/拜登");
    assertThat(mended("川普内尔/NR 说/VV", "川普内尔", EntityType.PERSON, true)).isEqualTo("person/川普内尔");
    assertThat(mended("安倍昭惠/NR 说/VV", "安倍昭惠", EntityType.PERSON, true)).isEqualTo("person/安倍昭惠");
    assertThat(mended("习近平不再/NR 说/VV", "习近平不再", EntityType.PERSON, true)).isEqualTo("person/习近平");
    assertThat(mended("安倍/NR 昭惠/NR 说/VV", "安倍昭惠", EntityType.PERSON, true))
        .isEqualTo("person/安倍昭惠");
    assertThat(mended("川普/NR 拜登/NR 相争/VV", "普拜登", EntityType.PERSON, true)).isEqualTo("person/拜登");
  }
}
