package org.newsgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.DecidedNames.Name;
import org.newsgraph.model.EntityType;
import org.newsgraph.rdf.Iris;

class DecidedNamesReaderTest {

  private static final Iris IRIS = new Iris("https://news.example/");

  private static Decision decision(String first, String second, boolean undone) {
    return new Decision(
        1, true, IRIS.entity("person/" + first), IRIS.entity("person/" + second), "", undone);
  }

  private static List<Name> names(Decision... decisions) {
    return DecidedNamesReader.of(List.of(decisions), IRIS).names();
  }

  @Test
  void theNamesAreThoseOfTheIris() {
    assertThat(names(decision("林远", "J+D 林", false)))
        .containsExactly(new Name(EntityType.PERSON, "林远"), new Name(EntityType.PERSON, "J+D 林"));
  }

  @Test
  void whatWasTakenBackSaysNothing() {
    assertThat(names(decision("林远", "林远舟", true))).isEmpty();
  }

  @Test
  void aNodeWhoseIriIsMoreThanANameIsPassedOver() {
    assertThat(names(decision("林远", "林远/2", false))).isEmpty();
    assertThat(names(decision("林远", "林远~5f", false))).isEmpty();
  }
}
