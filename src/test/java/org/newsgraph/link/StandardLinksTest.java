package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.model.EntityType.ORGANIZATION;
import static org.newsgraph.model.EntityType.PERSON;
import static org.newsgraph.model.EntityType.PLACE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Link;

/** What the bases that come with the program make of an article. */
class StandardLinksTest {

  private static final Linker LINKER =
      new Linker(List.of(CldrBase.standard(), CuratedBase.standard()));

  @Test
  void makesTheNamesOfOnePersonOne() {
    Articles article =
        Articles.of("特朗普昨天发言，川普的顾问没有。唐納德·川普今天又发言。")
            .entity(PERSON, "特朗普")
            .entity(PERSON, "川普")
            .entity(PERSON, "唐納德·川普");
    List<Entity> entities = LINKER.link(article.extraction()).entities();
    assertThat(entities).singleElement().extracting(Entity::id).isEqualTo("person/特朗普");
    assertThat(entities.get(0).mentions()).hasSize(3);
  }

  @Test
  void linksTheNamesOfADiplomaticVisit() {
    Articles article =
        Articles.of("法新社旧金山电：美国国务卿克里在加州会见中国外长王毅，随后经杜拜前往美國大使馆所在地。")
            .entity(ORGANIZATION, "法新社")
            .entity(PLACE, "旧金山")
            .entity(PLACE, "美国", "美國")
            .entity(PERSON, "克里")
            .entity(PLACE, "加州")
            .entity(PLACE, "中国")
            .entity(PERSON, "王毅")
            .entity(PLACE, "杜拜");
    assertThat(keys(article))
        .containsExactly(
            "curated:agence-france-presse",
            "curated:san-francisco",
            "cldr:US",
            "curated:john-kerry",
            "curated:california",
            "cldr:CN",
            "curated:wang-yi",
            "curated:dubai");
  }

  @Test
  void aLatinNameThatIsAnothersForbidsTheLink() {
    assertThat(keys(Articles.of("发言人柏林（Neth Moran）说").entity(PLACE, "柏林", "Neth Moran"))).isEmpty();
    assertThat(keys(Articles.of("来自旧金山（San Francisco）").entity(PLACE, "旧金山", "San Francisco")))
        .containsExactly("curated:san-francisco");
  }

  @Test
  void abstainsWithoutCues() {
    assertThat(keys(Articles.of("克里在店里，毛宁唱歌。").entity(PERSON, "克里").entity(PERSON, "毛宁")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PLACE, 韩国, 朝鲜",
    "PLACE, 刚果（金）, 刚果（布）",
    "PLACE, 纽约, 纽约州",
    "PLACE, 多米尼克, 多米尼加",
    "PLACE, 几内亚, 几内亚比绍",
    "PLACE, 印度, 印度尼西亚",
    "PLACE, 尼日尔, 尼日利亚",
    "ORGANIZATION, 香港大学, 香港中文大学",
    "ORGANIZATION, 国民党, 民进党",
    "PERSON, 小布什, 老布什"
  })
  void keepsApart(EntityType type, String one, String other) {
    assertThat(
            keys(Articles.of(one + "和" + other).entity(type, one).entity(type, other)).stream()
                .distinct())
        .hasSize(2);
  }

  @Test
  void saysWhoDecided() {
    Stream<Link> links =
        LINKER.link(Articles.of("美国下雨").entity(PLACE, "美国").extraction()).entities().stream()
            .flatMap(entity -> entity.link().stream());
    assertThat(links).extracting(Link::evidence).containsExactly("cldr: name");
  }

  private static List<String> keys(Articles article) {
    return LINKER.link(article.extraction()).entities().stream()
        .flatMap(entity -> entity.link().stream())
        .map(Link::key)
        .toList();
  }
}
