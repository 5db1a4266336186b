package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.model.EntityType.ORGANIZATION;
import static org.newsgraph.model.EntityType.PERSON;
import static org.newsgraph.model.EntityType.PLACE;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.link.Candidate.Certainty;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Link;

class LeadingPlacesTest {

  private static final String TABLE =
      """
      id,type,subtype,zh-Hans,zh-Hant,aliases,en,dbpedia,country,cues,series
      china,place,country,中国,中國,,China,China,CN,,
      india,place,country,印度,,,India,India,IN,,
      indonesia,place,country,印度尼西亚,,印尼,Indonesia,Indonesia,ID,,
      java,place,province,蓝河省,,,Blue River,,ID,,
      river-town,place,city,蓝河市,,,Blue Town,,ID,,
      harbour,place,facility,灯塔港,燈塔港,,Lantern Port,,ID,,
      pier,place,,石码头,,,Stone Pier,,,,
      centre,place,city,中心石,,,Centre,,ID,,
      district,place,city,蓝河省中心,,,District,,ID,,
      bay,place,landform,月亮海,,,Moon Sea,,,,
      ministry,organization,government,外交部,,,Ministry,,CN,,
      university,organization,education,大学,,,University,,CN,,
      central,organization,company,中央工厂,,,Central Works,,IN,,
      airline,organization,company,青鸟航空,青鳥航空,,Blue Bird,Blue_Bird,ID,,
      club,organization,sports-team,红树俱乐部,,,Red Tree,,ID,,
      indian,organization,company,尼西亚铁路,,,Rail,,IN,,
      union,organization,international,大洋合作组织,,,Ocean Union,,,,
      person,person,,王小二,,,Wang,,CN,,
      """;

  private final Linker linker =
      new Linker(List.of(CuratedBase.read("test", new StringReader(TABLE)), new Pages()));

  /** A base that is never sure, as the largest is. */
  private static final class Pages implements KnowledgeBase {

    @Override
    public String id() {
      return "pages";
    }

    @Override
    public List<Candidate> candidates(String name, EntityType type) {
      return switch (name) {
        case "青山灯笼博物馆" -> page(name, type, "Lantern_Museum");
        case "东方红塔公园" -> page(name, type, "Tower_Park,_Somewhere");
        case "大学外交部" -> page(name, type, "Ministry");
        default -> List.of();
      };
    }

    private static List<Candidate> page(String name, EntityType type, String title) {
      Entry entry =
          new Entry(
              "pages:" + title,
              type,
              Optional.empty(),
              name,
              Names.byLanguage(List.of(name)),
              false,
              List.of(DBpedia.iri(title)));
      return List.of(new Candidate(entry, Certainty.UNCONFIRMED, List.of()));
    }
  }

  @Test
  void takesPlacesOffAPlaceUntilARestIsKnown() {
    assertThat(key(PLACE, "印度尼西亚灯塔港")).contains("test:harbour");
    assertThat(key(PLACE, "印尼蓝河省蓝河市石码头")).contains("test:pier");
    assertThat(key(PLACE, "印尼蓝河省中心石码头")).contains("test:pier");
    assertThat(key(PLACE, "印度尼西亚蓝河省无名村")).isEmpty();
  }

  @Test
  void takesACountryOffAnOrganization() {
    assertThat(key(ORGANIZATION, "印尼青鸟航空")).contains("test:airline");
    assertThat(key(ORGANIZATION, "印尼红树俱乐部")).contains("test:club");
    assertThat(key(ORGANIZATION, "蓝河市青鸟航空")).isEmpty();
    assertThat(key(ORGANIZATION, "印度尼西亚铁路")).isEmpty();
  }

  @Test
  void leavesBoundNamesWhole() {
    assertThat(key(ORGANIZATION, "中国外交部")).isEmpty();
    assertThat(key(ORGANIZATION, "中国大学")).isEmpty();
    assertThat(key(ORGANIZATION, "中国大学外交部")).isEmpty();
    assertThat(key(ORGANIZATION, "印度中央工厂")).isEmpty();
    assertThat(key(ORGANIZATION, "印度大洋合作组织")).isEmpty();
    assertThat(key(PERSON, "中国王小二")).isEmpty();
  }

  @Test
  void wantsTheSameCountryAndDivision() {
    assertThat(key(ORGANIZATION, "印度青鸟航空")).isEmpty();
    assertThat(key(PLACE, "印度灯塔港")).isEmpty();
    assertThat(key(PLACE, "蓝河省灯塔港")).as("its division is not known").isEmpty();
  }

  @Test
  void seaBehindAProvinceIsAnotherThing() {
    assertThat(key(PLACE, "印尼月亮海")).contains("test:bay");
    assertThat(key(PLACE, "蓝河省月亮海")).isEmpty();
  }

  @Test
  void takesPagesOfNamesThatNothingElseHas() {
    assertThat(key(PLACE, "中国青山灯笼博物馆")).contains("pages:Lantern_Museum");
    assertThat(key(PLACE, "中国东方红塔公园")).isEmpty();
  }

  @Test
  void keepsTheNameOfTheArticleAndSaysWhatWasLeftOut() {
    Entity airline = link(ORGANIZATION, "印尼青鳥航空");
    assertThat(airline.name()).isEqualTo("青鸟航空");
    assertThat(airline.names()).contains("印尼青鳥航空");
    assertThat(airline.link().map(Link::evidence)).contains("test: name, behind its place 印尼");
  }

  private Optional<String> key(EntityType type, String name) {
    return link(type, name).link().map(Link::key);
  }

  private Entity link(EntityType type, String name) {
    return linker
        .link(Articles.of(name + "很好。").entity(type, name).extraction())
        .entities()
        .stream()
        .filter(entity -> entity.names().contains(name))
        .findFirst()
        .orElseThrow();
  }
}
