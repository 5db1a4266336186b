package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.link.Candidate.Certainty;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Subtype;
import org.newsgraph.text.ChineseScript;

/** The table that comes with the program: that it holds together, and samples of what it knows. */
class CuratedBaseTest {

  private static final List<String> FILES =
      List.of(
          "/org/newsgraph/names/organizations.csv",
          "/org/newsgraph/names/places.csv",
          "/org/newsgraph/names/people.csv",
          "/org/newsgraph/names/events.csv");

  private final CuratedBase base = CuratedBase.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/org/newsgraph/names/organizations.csv",
        "/org/newsgraph/names/places.csv",
        "/org/newsgraph/names/people.csv",
        "/org/newsgraph/names/events.csv"
      })
  void rowsHoldTogether(String file) {
    for (CSVRecord row : Tables.resource(file)) {
      String name = row.get("zh-Hans");
      EntityType type = EntityType.valueOf(row.get("type").toUpperCase(java.util.Locale.ROOT));
      assertThat(row.get("id")).as(name).matches("[a-z0-9]+(-[a-z0-9]+)*");
      assertThat(row.get("en")).as(name).isNotBlank();
      assertThat(row.get("dbpedia")).as(name).doesNotContain(" ").doesNotContain("?");
      assertThat(row.get("country")).as(name).matches("([A-Z]{2})?");
      assertThat(ChineseScript.simplify(name)).isEqualTo(name);
      assertThat(Tables.subtype(row.get("subtype")).map(Subtype::type).orElse(type))
          .as(name)
          .isEqualTo(type);
      if (!row.get("zh-Hant").isEmpty()) {
        assertThat(Names.fold(row.get("zh-Hant"))).as(name).isEqualTo(Names.fold(name));
        assertThat(row.get("zh-Hant")).isNotEqualTo(name);
      }
    }
  }

  @Test
  void namesHaveCuesWhereTheyNeedThem() {
    for (CSVRecord row : rows()) {
      boolean marked = names(row).stream().anyMatch(name -> name.startsWith("?"));
      assertThat(Tables.list(row.get("cues")).isEmpty())
          .as("cues of " + row.get("zh-Hans"))
          .isEqualTo(!marked);
      assertThat(Tables.list(row.get("cues")))
          .allSatisfy(cue -> assertThat(ChineseScript.simplify(cue)).isEqualTo(cue));
    }
  }

  @Test
  void twoCharacterPersonalNamesOfCommonSurnamesNeedCues() {
    Set<Character> common = Set.of('王', '李', '张', '刘', '陈', '杨', '黄', '赵', '吴', '周');
    Set<String> known = Set.of("李安", "黄兴");
    for (CSVRecord row : Tables.resource("/org/newsgraph/names/people.csv")) {
      String name = row.get("zh-Hans");
      if (name.length() == 2 && common.contains(name.charAt(0)) && !known.contains(name)) {
        assertThat(name).startsWith("?");
      }
    }
  }

  @Test
  void idsIrisAndLabelsAreUnique() {
    Set<String> ids = new HashSet<>();
    Set<String> titles = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (CSVRecord row : rows()) {
      assertThat(ids.add(row.get("type") + row.get("id"))).as(row.get("id")).isTrue();
      assertThat(labels.add(row.get("type") + MemoryIndex.unmarked(row.get("zh-Hans"))))
          .as(row.get("zh-Hans"))
          .isTrue();
      if (!row.get("dbpedia").isEmpty()) {
        assertThat(titles.add(row.get("dbpedia"))).as(row.get("dbpedia")).isTrue();
      }
    }
  }

  @Test
  void noTwoEntriesOfATypeShareACertainName() {
    Map<String, String> ownerOf = new HashMap<>();
    for (CSVRecord row : rows()) {
      Set<String> cued = new HashSet<>();
      names(row).stream()
          .filter(name -> name.startsWith("?"))
          .forEach(name -> cued.add(Names.fold(name.substring(1))));
      for (String name : names(row)) {
        String folded = Names.fold(MemoryIndex.unmarked(name));
        if (!cued.contains(folded)) {
          String owner = ownerOf.put(row.get("type") + folded, row.get("id"));
          assertThat(owner).as(name).isIn(null, row.get("id"));
        }
      }
    }
  }

  @Test
  void doesNotCollideWithTheTerritories() {
    CldrBase territories = CldrBase.standard();
    for (CSVRecord row : Tables.resource("/org/newsgraph/names/places.csv")) {
      for (String name : names(row)) {
        List<Candidate> same =
            territories.candidates(Names.fold(MemoryIndex.unmarked(name)), EntityType.PLACE);
        assertThat(same)
            .as(name)
            .allMatch(c -> name.startsWith("?") && c.certainty() == Certainty.CUED);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, 川普, Donald_Trump",
    "PERSON, 特朗普, Donald_Trump",
    "PERSON, 唐納德·川普, Donald_Trump",
    "PERSON, Donald Trump, Donald_Trump",
    "PERSON, 普丁, Vladimir_Putin",
    "PERSON, 泽伦斯基, Volodymyr_Zelenskyy",
    "PERSON, 馬克宏, Emmanuel_Macron",
    "PERSON, 冯德莱恩, Ursula_von_der_Leyen",
    "PERSON, 林鄭, Carrie_Lam",
    "ORGANIZATION, 世衛, World_Health_Organization",
    "ORGANIZATION, WHO, World_Health_Organization",
    "ORGANIZATION, 北約, NATO",
    "ORGANIZATION, 亚太经合组织, Asia-Pacific_Economic_Cooperation",
    "ORGANIZATION, 法新社, Agence_France-Presse",
    "ORGANIZATION, 生态环境部, Ministry_of_Ecology_and_Environment",
    "PLACE, 雪梨, Sydney",
    "PLACE, 舊金山, San_Francisco",
    "PLACE, 汉城, Seoul",
    "PLACE, 粤, Guangdong",
    "PLACE, 杜拜, Dubai",
    "PLACE, 广州市, Guangzhou",
    "EVENT, 二战, World_War_II"
  })
  void knows(EntityType type, String name, String title) {
    assertThat(base.candidates(Names.fold(name), type))
        .extracting(candidate -> candidate.entry().identity())
        .containsExactly("http://dbpedia.org/resource/" + title);
  }

  private static List<CSVRecord> rows() {
    List<CSVRecord> all = new ArrayList<>();
    FILES.forEach(file -> all.addAll(Tables.resource(file)));
    return all;
  }

  private static Set<String> names(CSVRecord row) {
    Set<String> names = new LinkedHashSet<>(Tables.list(row.get("aliases")));
    Stream.of("zh-Hans", "zh-Hant", "en").map(row::get).forEach(names::add);
    names.remove("");
    return names;
  }

  @Test
  void aTableOfAUserNeedsOnlyTypesAndNames() {
    CuratedBase base =
        CuratedBase.read("own", new StringReader("type,zh-Hans,lat,lon\nplace,云岭镇,1.5,2.5\n"));
    Entry town = base.candidates("云岭镇", EntityType.PLACE).get(0).entry();
    assertThat(town.key()).isEqualTo("own:云岭镇");
    assertThat(town.facts().point().orElseThrow().longitude()).isEqualTo(2.5);
  }

  @Test
  void aTableOfAUserThatMakesNoSenseIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("own.csv"), "type,zh-Hans\nplanet,云岭镇\n");
    assertThatThrownBy(() -> CuratedBase.open(file))
        .hasMessageContaining("own.csv")
        .hasMessageContaining("row 1")
        .hasMessageContaining("'planet'");
  }
}
