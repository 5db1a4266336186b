package org.newsgraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.DecidedNames.Name;
import org.newsgraph.model.DecidedNames.Pair;

class DecidedNamesTest {

  private final Name poet = new Name(EntityType.PERSON, "林远舟");
  private final Name minister = new Name(EntityType.PERSON, "林远");
  private final Name town = new Name(EntityType.PLACE, "白桥镇");

  private final DecidedNames decided =
      new DecidedNames(List.of(new Pair(false, poet, minister), new Pair(true, town, minister)));

  @Test
  void namesThatWereToldApartAreApartInEitherOrder() {
    assertThat(decided.apart("person/林远舟", "person/林远")).isTrue();
    assertThat(decided.apart("person/林远", "person/林远舟")).isTrue();
    assertThat(decided.apart("person/林远", "place/白桥镇")).isFalse();
  }

  @Test
  void onlyWhatATextNamesConcernsIt() {
    assertThat(decided.concerning("白桥镇下了雨。")).isEqualTo("same\tplace/白桥镇\tperson/林远\n");
    assertThat(decided.concerning("林远舟在白桥镇。").lines()).hasSize(2);
    assertThat(decided.concerning("天晴。")).isEmpty();
  }

  @Test
  void aPairIsReadFromItsLine() {
    for (Pair pair : decided.pairs()) {
      assertThat(Pair.ofLine(pair.toLine())).isEqualTo(pair);
    }
    assertThatThrownBy(() -> Pair.ofLine("perhaps\tperson/甲乙\tperson/丙丁"))
        .hasMessageContaining("perhaps");
    assertThatThrownBy(() -> Pair.ofLine("same\tghost/甲乙\tperson/丙丁"))
        .hasMessageContaining("ghost/甲乙");
  }
}
