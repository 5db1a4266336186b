package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;

class ExtractorTest {

  private final Extractor extractor = new Extractor();

  @Test
  void mentionsOfOneNameAreOneEntityInTheOrderOfTheText() {
    List<Entity> entities =
        extractor
            .extract(
                Texts.titled("王小明/NR/PERSON 访问/VV 上海/NR/GPE")
                    .paragraph("王小明/NR/PERSON 抵达/VV 上海/NR/GPE 。/PU")
                    .build())
            .entities();

    assertThat(entities).extracting(Entity::id).containsExactly("person/王小明", "place/上海");
    assertThat(entities.get(0).mentions())
        .extracting(Mention::span)
        .extracting(span -> span.begin())
        .containsExactly(0, 8);
  }

  @Test
  void numbersDatesAndOtherTagsAreNoEntities() {
    assertThat(
            extractor
                .extract(Texts.of("11/CD/NUMBER 月/NN/MISC 周六/NT/DATE 法国/NR/COUNTRY 次/M/MISC"))
                .entities())
        .extracting(Entity::type)
        .containsExactly(EntityType.PLACE);
  }

  @Test
  void emptyTextGivesNothing() {
    assertThat(extractor.extract(Texts.body("。/PU").build()).entities()).isEmpty();
  }
}
