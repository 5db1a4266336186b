package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Subtype;

class LexiconTest {

  @ParameterizedTest
  @CsvSource({
    "印尼, PLACE, COUNTRY, 印度尼西亚",
    "加州, PLACE, PROVINCE, 加利福尼亚州",
    "北京市, PLACE, CITY, 北京",
    "北约, ORGANIZATION, INTERNATIONAL, 北大西洋公约组织",
    "法新社, ORGANIZATION, MEDIA, 法新社",
  })
  void knowsTypesAndFullNames(String name, EntityType type, Subtype subtype, String full) {
    assertThat(Lexicon.get().find(name))
        .hasValueSatisfying(
            entry -> {
              assertThat(entry.type()).isEqualTo(type);
              assertThat(entry.subtype()).contains(subtype);
              assertThat(entry.full()).isEqualTo(full);
            });
  }

  @Test
  void commonWordsAreNoNames() {
    for (String word : new String[] {"峰会", "政府", "两国", "总统", "周六"}) {
      assertThat(Lexicon.get().find(word)).as(word).isEmpty();
      assertThat(Lexicon.get().isNever(word)).as(word).isTrue();
    }
  }

  @Test
  void everyFullNameIsAPlaceOfTheSameKindOrANameOfItsOwn() {
    for (String[] row : Table.rows("places.tsv", 3)) {
      String full = row[2].isEmpty() ? row[0] : row[2];
      assertThat(Lexicon.get().find(full).map(Lexicon.Entry::full).orElse(full))
          .as("%s stands for %s, which stands for something else", row[0], full)
          .isEqualTo(full);
    }
  }

  @Test
  void noNameStandsTwiceInOneFile() {
    for (String file : new String[] {"places.tsv", "organizations.tsv", "event_series.tsv"}) {
      Set<String> seen = new HashSet<>();
      for (String[] row : Table.rows(file, 4)) {
        assertThat(seen.add(row[0])).as("%s: %s", file, row[0]).isTrue();
      }
    }
  }

  @Test
  void aMissingFileOrATooLongRowIsNamed() {
    assertThatThrownBy(() -> Table.rows("nowhere.tsv", 1)).hasMessageContaining("nowhere.tsv");
    assertThatThrownBy(() -> Table.rows("places.tsv", 1))
        .hasMessageContaining("places.tsv:")
        .hasMessageContaining("1 are expected");
  }
}
