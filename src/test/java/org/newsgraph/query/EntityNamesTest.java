package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.NewsStore;

class EntityNamesTest {

  @TempDir static Path temp;
  private static NewsStore store;

  @BeforeAll
  static void open() {
    store = NewsFixture.store(temp.resolve("store"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static List<String> find(String name) {
    return new EntityNames(store)
        .find(name).stream().map(m -> m.iri().substring(NewsFixture.BASE.length())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "约翰·哈里斯",
        "約翰·哈里斯",
        "约翰哈里斯",
        "约翰・哈里斯",
        " 约翰.哈里斯 ",
        "John Harris",
        "john harris",
        "ＪＯＨＮ ＨＡＲＲＩＳ",
        "https://w3id.org/newsgraph/entity/person/约翰·哈里斯",
        "<https://w3id.org/newsgraph/entity/person/约翰·哈里斯>"
      })
  void anyNameInAnyScript(String name) {
    assertThat(find(name)).containsExactly("entity/person/约翰·哈里斯");
  }

  @Test
  void aShortNameStandsForAllItsBearersOfOneType() {
    assertThat(find("哈里斯")).containsExactly("entity/person/哈里斯", "entity/person/约翰·哈里斯");
  }

  @Test
  void aSeriesStandsForItsEvents() {
    assertThat(find("蓝碳大会")).containsExactly("series/蓝碳大会", "entity/event/第五届蓝碳大会");
  }

  @Test
  void anUnknownNameGetsSuggestions() {
    assertThat(find("哈里")).isEmpty();
    assertThatThrownBy(() -> new EntityNames(store).require("哈里"))
        .isInstanceOf(QueryException.class)
        .hasMessage("nothing in the store is named '哈里'; similar names: 哈里斯, 約翰·哈里斯, 约翰·哈里斯");
    assertThatThrownBy(() -> new EntityNames(store).require("harris"))
        .hasMessage("nothing in the store is named 'harris'; similar names: John Harris");
    assertThatThrownBy(() -> new EntityNames(store).require("！"))
        .isInstanceOf(QueryException.class)
        .hasMessage("nothing in the store is named '！'");
  }
}
