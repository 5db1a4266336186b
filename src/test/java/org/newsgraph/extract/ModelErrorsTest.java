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
  void lettersInWordsForDaysAndBeforeOtherNamesAreNoPlaces() {
    assertThat(mended("同日/NT 举行/VV", "日", EntityType.PLACE, true)).isEmpty();
    assertThat(mended("访/VV 日/NR 期间/NN", "日", EntityType.PLACE, true)).isEqualTo("place/日");
    assertThat(mended("的/DEG 非/JJ 英国/NR 公民/NN", "非", EntityType.PLACE, true)).isEmpty();
  }
}
