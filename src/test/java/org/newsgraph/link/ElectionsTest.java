package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.model.EntityType.EVENT;
import static org.newsgraph.model.EntityType.PLACE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;

/** Which election is meant, by country and year. */
class ElectionsTest {

  private static final Linker LINKER =
      new Linker(List.of(CldrBase.standard(), CuratedBase.standard(), Gazetteer.standard()));

  private static List<String> names(Articles article, EntityType type) {
    return article.names(LINKER, type);
  }

  @Test
  void anElectionIsThatOfItsCountryAndYear() {
    assertThat(names(Articles.of("智利左派在2021年大选中领先。").entity(PLACE, "智利"), EVENT))
        .containsExactly("2021年智利大选");
    assertThat(names(Articles.of("瑞典右派在大選中獲勝。").entity(PLACE, "瑞典").published(2022), EVENT))
        .containsExactly("2022年瑞典大选");
    assertThat(names(Articles.of("去年的挪威议会选举很热闹。").entity(PLACE, "挪威").published(2022), EVENT))
        .containsExactly("2021年挪威议会选举");
  }

  @Test
  void anElectionThatIsKnownIsLinked() {
    Articles article = Articles.of("美国2020年总统大选结束了。").entity(PLACE, "美国");
    assertThat(LINKER.link(article.extraction()).entities())
        .filteredOn(entity -> entity.type() == EVENT)
        .singleElement()
        .satisfies(e -> assertThat(e.link()).isPresent());
  }

  @Test
  void anElectionOfUnknownYearOrCountryIsNone() {
    assertThat(names(Articles.of("智利为大选做准备。").entity(PLACE, "智利").published(2021), EVENT))
        .isEmpty();
    assertThat(names(Articles.of("智利总统赢得大选的2017年很冷。").entity(PLACE, "智利").published(2021), EVENT))
        .isEmpty();
    assertThat(names(Articles.of("智利总统四年前赢得大选。").entity(PLACE, "智利").published(2021), EVENT))
        .isEmpty();
    assertThat(names(Articles.of("智利和秘鲁都有2021年大选。").entity(PLACE, "智利").entity(PLACE, "秘鲁"), EVENT))
        .isEmpty();
    assertThat(names(Articles.of("加拿大选手2021年赢得比赛。").entity(PLACE, "加拿大"), EVENT)).isEmpty();
  }

  @Test
  void anElectionThatRecognitionFoundGetsItsYear() {
    EventName none = EventName.NONE;
    Articles article =
        Articles.of("法国大选首轮投票结束。").entity(PLACE, "法国").published(2022).event(EVENT, none, "法国大选");
    assertThat(names(article, EVENT)).hasSize(1);
  }

  @Test
  void mentionsKeepTheirWords() {
    Entity election =
        LINKER
            .link(Articles.of("義大利右派在2022年大選中獲勝。").entity(PLACE, "義大利").extraction())
            .entities()
            .stream()
            .filter(entity -> entity.type() == EVENT)
            .findFirst()
            .orElseThrow();
    assertThat(election.names()).contains("2022年義大利大選", "2022年大選");
    assertThat(election.event().year()).isEqualTo(Optional.of(2022));
  }

  @Test
  void electionsOfTwoYearsAreTwo() {
    List<Mention> mentions = List.of(election(5, 14, "2016年智利大选"), election(21, 25, "智利大选"));
    Entity both =
        new Entity(
            "event/2016年智利大选",
            EVENT,
            Optional.of(Subtype.ELECTION),
            "2016年智利大选",
            List.of("2016年智利大选", "智利大选"),
            mentions,
            new EventName(Optional.empty(), Optional.empty(), Optional.of(2016)),
            Optional.empty());
    List<Entity> found =
        LINKER
            .link(
                Articles.of("智利总统：2016年智利大选和2020年的智利大选不同。")
                    .entity(PLACE, "智利")
                    .add(both)
                    .extraction())
            .entities();
    assertThat(found).extracting(Entity::name).contains("2016年智利大选", "2020年智利大选");
  }

  @Test
  void theYearBesideItDecides() {
    for (String text :
        List.of("2020年的美国总统大选", "2020美国大选", "美国2020年11月的大选", "2020年11月3日举行的美国大选", "美国大选2020")) {
      assertThat(names(Articles.of(text + "很热闹。").entity(PLACE, "美国").published(2024), EVENT))
          .as(text)
          .containsExactly("2020年美国总统选举");
    }
    Articles last = Articles.of("去年11月的美国大选很热闹。").entity(PLACE, "美国").published(2021);
    assertThat(names(last, EVENT)).containsExactly("2020年美国总统选举");
  }

  @Test
  void withoutAYearItIsTheOneInTheNews() {
    assertThat(election("美国大选临近。", 2020, 10)).containsExactly("2020年美国总统选举");
    assertThat(election("美国大选的风波还在。", 2021, 2)).containsExactly("2020年美国总统选举");
    assertThat(election("拜登赢得美国大选。", 2021, 2)).containsExactly("2020年美国总统选举");
    assertThat(election("美国大选临近。", 2023, 11)).containsExactly("2024年美国总统选举");
    assertThat(election("美国大选四年一次。", 2022, 9)).isEmpty();
    assertThat(election("历史上美国大选有很多怪事。", 2020, 9)).isEmpty();
    assertThat(election("这是美国的重大选择。", 2020, 9)).isEmpty();
  }

  private static List<String> election(String text, int year, int month) {
    return names(
        Articles.of(text).entity(PLACE, "美国").published(LocalDate.of(year, month, 5)), EVENT);
  }

  @Test
  void behindAnotherYearItIsThatOne() {
    Articles article =
        Articles.of("美国2016年大选出人意料，大选之后……今年大选又如何？").entity(PLACE, "美国").published(2020);
    List<Entity> found = LINKER.link(article.extraction()).entities();
    assertThat(found)
        .filteredOn(entity -> entity.name().equals("2016年美国总统选举"))
        .singleElement()
        .satisfies(entity -> assertThat(entity.mentions()).hasSize(2));
    assertThat(found).extracting(Entity::name).contains("2020年美国总统选举");
  }

  private static Mention election(int begin, int end, String text) {
    return new Mention(
        new Span(begin, end), EVENT, Optional.of(Subtype.ELECTION), text, text, 0.9, "test");
  }
}
