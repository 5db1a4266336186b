package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Entity;

class GazetteerTest {

  @TempDir private Path folder;

  private Gazetteer gazetteer(String... lines) throws IOException {
    return Gazetteer.read(Files.write(folder.resolve("own.csv"), List.of(lines)));
  }

  private static List<String> found(Gazetteer gazetteer, String... sentences) {
    return new EntityFinder(Optional.empty(), gazetteer, 0)
        .find(Texts.of(sentences)).stream().map(Entity::id).toList();
  }

  @Test
  void ownNamesHoldWhateverOthersSay() throws IOException {
    Gazetteer own = gazetteer("name,type,subtype,aliases", "蓝湾计划办公室,organization,,蓝湾办|蓝办");
    assertThat(found(own, "蓝湾办/NN/O 在/P/O 柏林/NR/CITY 开会/VV/O"))
        .containsExactly("organization/蓝湾计划办公室", "place/柏林");
  }

  @Test
  void whatIsNoNameIsTakenAway() throws IOException {
    Gazetteer own = gazetteer("name,type", "柏林,none");
    assertThat(found(own, "柏林/NR/CITY 下雪/VV/O")).isEmpty();
  }

  @Test
  void latinLettersAreNotCut() throws IOException {
    Gazetteer own = gazetteer("name,type", "AI,organization");
    assertThat(found(own, "SAID/NN/O 说/VV/O")).isEmpty();
    assertThat(found(own, "AI/NN/O 说/VV/O")).hasSize(1);
  }

  @Test
  void identifiersSayWhatTheThingIs() throws IOException {
    Gazetteer own =
        gazetteer(
            "name,type,aliases,identifiers",
            "蓝湾计划办公室,organization,蓝湾办,Q12345|https://example.org/blue",
            "柏林,place,,");
    List<Entity> entities =
        new EntityFinder(Optional.empty(), own, 0)
            .find(Texts.of("蓝湾办/NN/O 在/P/O 柏林/NR/CITY 开会/VV/O"));
    assertThat(entities.get(0).link().orElseThrow().iris())
        .containsExactly("http://www.wikidata.org/entity/Q12345", "https://example.org/blue");
    assertThat(entities.get(1).link()).isEmpty();
  }

  @Test
  void errorsNameFileAndLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> gazetteer("name,type,identifiers", "柏林,place,berlin"))
        .withMessageContaining("own.csv:2")
        .withMessageContaining("berlin");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> gazetteer("name,type", "柏林,city"))
        .withMessageContaining("own.csv:2")
        .withMessageContaining("person, organization, place");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> gazetteer("who,what", "柏林,place"))
        .withMessageContaining("name and type");
  }
}
