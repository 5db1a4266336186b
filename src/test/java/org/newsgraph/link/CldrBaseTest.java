package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.link.Candidate.Certainty;
import org.newsgraph.model.EntityType;

class CldrBaseTest {

  private final CldrBase base = CldrBase.standard();

  @ParameterizedTest
  @CsvSource({
    "美国, US, United_States",
    "美國, US, United_States",
    "紐西蘭, NZ, New_Zealand",
    "格鲁吉亚, GE, Georgia_(country)",
    "爱尔兰, IE, Republic_of_Ireland",
    "香港, HK, Hong_Kong",
    "澳门特别行政区, MO, Macau",
    "巴勒斯坦, PS, State_of_Palestine",
    "阿联酋, AE, United_Arab_Emirates",
    "刚果（金）, CD, Democratic_Republic_of_the_Congo",
    "刚果（布）, CG, Republic_of_the_Congo",
    "南韩, KR, South_Korea",
    "北韓, KP, North_Korea",
    "寮國, LA, Laos",
    "波士尼亞與赫塞哥維納, BA, Bosnia_and_Herzegovina",
    "Turkey, TR, Turkey"
  })
  void knowsTerritories(String name, String code, String title) {
    List<Candidate> found = base.candidates(Names.fold(name), EntityType.PLACE);
    assertThat(found)
        .singleElement()
        .satisfies(
            candidate -> {
              assertThat(candidate.entry().key()).isEqualTo("cldr:" + code);
              assertThat(candidate.entry().iris())
                  .containsExactly("http://dbpedia.org/resource/" + title);
            });
  }

  @Test
  void givesShortLabels() {
    assertThat(label("中华人民共和国")).isEqualTo("中国");
    assertThat(label("中国香港特别行政区")).isEqualTo("香港");
  }

  @Test
  void marksWhatAlsoNamesAState() {
    assertThat(base.candidates("乔治亚", EntityType.PLACE))
        .extracting(Candidate::certainty)
        .containsExactly(Certainty.CUED);
  }

  @Test
  void doesNotTakeCodesForNames() {
    assertThat(base.candidates("in", EntityType.PLACE)).isEmpty();
    assertThat(base.candidates("刚果", EntityType.PLACE)).isEmpty();
    assertThat(base.candidates("美国", EntityType.PERSON)).isEmpty();
  }

  @Test
  void hasARowForEachIsoCode() {
    Set<String> codes = new TreeSet<>();
    for (CSVRecord row : Tables.resource("territories.csv")) {
      assertThat(codes.add(row.get("code"))).as(row.get("code")).isTrue();
    }
    Set<String> iso = new TreeSet<>(Set.of(Locale.getISOCountries()));
    iso.remove("AN");
    iso.add("XK");
    assertThat(codes).isEqualTo(iso);
  }

  @Test
  void namesEachTerritoryByItself() {
    for (CSVRecord row : Tables.resource("territories.csv")) {
      String code = row.get("code");
      String label =
          com.ibm.icu.text.LocaleDisplayNames.getInstance(com.ibm.icu.util.ULocale.CHINESE)
              .regionDisplayName(code);
      assertThat(base.candidates(Names.fold(label), EntityType.PLACE))
          .as(label)
          .extracting(candidate -> candidate.entry().key())
          .containsExactly("cldr:" + code);
    }
  }

  private String label(String name) {
    return base.candidates(Names.fold(name), EntityType.PLACE).get(0).entry().label();
  }
}
