package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Subtype;

class EditionsTest {

  private static Entity of(Subtype kind, Entity entity) {
    return new Entity(
        entity.id(),
        entity.type(),
        Optional.of(kind),
        entity.name(),
        entity.names(),
        entity.mentions(),
        entity.event(),
        entity.link());
  }

  private static List<Entity> split(String text, Subtype kind) {
    Extraction extraction = Articles.of(text).entity(EntityType.EVENT, "海湾大赛").extraction();
    List<Entity> entities = extraction.entities().stream().map(e -> of(kind, e)).toList();
    return Editions.split(entities, extraction.text());
  }

  @Test
  void theYearBeforeItMakesAnEdition() {
    List<Entity> found = split("他在2022年海湾大赛夺冠。", Subtype.TOURNAMENT);
    assertThat(found)
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.id()).isEqualTo("event/2022年海湾大赛");
              assertThat(e.names()).containsExactly("2022年海湾大赛");
              assertThat(e.event().year()).contains(2022);
              assertThat(e.event().series()).contains("海湾大赛");
              assertThat(e.mentions().get(0).span().begin()).isEqualTo(2);
            });
  }

  @Test
  void withoutAYearItIsWhatItWas() {
    assertThat(split("他在海湾大赛夺冠。", Subtype.TOURNAMENT))
        .extracting(Entity::name)
        .containsExactly("海湾大赛");
    assertThat(split("他于2022年海湾大赛夺冠。", Subtype.CONFLICT))
        .extracting(Entity::event)
        .containsExactly(EventName.NONE);
  }

  @Test
  void aPrizeOfAYearIsThePrize() {
    Entity prize =
        Articles.of("2022年灯塔奖").entity(EntityType.EVENT, "2022年灯塔奖").extraction().entities().get(0);
    assertThat(Editions.prize(of(Subtype.AWARD, prize))).contains("灯塔奖");
    assertThat(Editions.prize(of(Subtype.TOURNAMENT, prize))).isEmpty();
  }
}
