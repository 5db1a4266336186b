package org.newsgraph.extract.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTableTest {

  private static int kinds(String name, String title) {
    TitleKinds titles = new TitleKinds();
    for (String family : List.of("Smith", "Jones", "Miller")) {
      titles.noteGivenName("约翰·某", "John_" + family);
    }
    return titles.kinds(name, title);
  }

  @Test
  void titlesTellWhatBearsThem() {
    assertThat(kinds("约翰·史密斯", "John_Smith")).isEqualTo(Kind.PERSON.bit());
    assertThat(kinds("庄则栋", "Zhuang_Zedong")).isEqualTo(Kind.PERSON_MAYBE.bit());
    assertThat(kinds("春田", "Springfield,_Illinois")).isEqualTo(Kind.PLACE.bit());
    assertThat(kinds("休伦湖", "Huron_Lake")).isEqualTo(Kind.PLACE.bit());
    assertThat(kinds("雪城大学", "Syracuse_University")).isEqualTo(Kind.ORGANIZATION.bit());
    assertThat(kinds("黑客帝国", "Matrix_(film)")).isEqualTo(Kind.WORK.bit());
    assertThat(kinds("引力", "Gravity")).isEqualTo(Kind.TERM.bit());
    assertThat(kinds("战争与和平", "War_and_Peace")).isEqualTo(Kind.TERM.bit());
  }

  @Test
  void findsStringsOfTheTableInATextAndNoOthers() {
    NameTableCompiler compiler = new NameTableCompiler();
    compiler.add("北京", Kind.PLACE.bit());
    compiler.add("北京大学", Kind.ORGANIZATION.bit());
    compiler.add("北京大学", Kind.TERM.bit());
    NameTable table = compiler.table();
    List<String> found = new ArrayList<>();
    String text = "他去了北京大学。";
    table.search(text, 0, text.length(), (b, e, kinds) -> found.add(text.substring(b, e)));
    assertThat(found).containsExactly("北京", "北京大学");
    assertThat(table.kinds("北京大学")).isEqualTo(Kind.ORGANIZATION.bit() | Kind.TERM.bit());
    assertThat(table.kinds("北大")).isZero();
  }

  @Test
  void withoutListsNothingIsKnown() {
    assertThat(KnownNames.none().kinds("北京")).isZero();
  }
}
