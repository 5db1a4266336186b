package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.model.EntityType.EVENT;
import static org.newsgraph.model.EntityType.ORGANIZATION;
import static org.newsgraph.model.EntityType.PERSON;
import static org.newsgraph.model.EntityType.PLACE;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.Claim;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Evidence;
import org.newsgraph.model.Link;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;

class LinkerTest {

  private static final String TABLE =
      """
      id,type,subtype,zh-Hans,zh-Hant,aliases,en,dbpedia,country,cues,series
      ann-mill,person,,安·米尔,安·米爾,安·米勒|?米尔,Ann Mill,Ann_Mill,GB,首相,
      other-mill,person,,鲍勃·米尔,,?米尔,Bob Mill,Bob_Mill,US,国务卿,
      li-qiang,person,,?李强,?李強,,Li Qiang,Li_Qiang,CN,总理|国务院,
      sea-league,organization,international,海洋联盟,海洋聯盟,海盟,Sea League,,,,
      delta-city,place,city,三角,,,Delta,Delta_(city),,,
      delta-province,place,province,三角,,三角省,Delta Province,Delta_Province,,,
      sea-summit,event,conference,海洋峰会,,,Sea Summit,Sea_Summit,,,yes
      sea-summit-3,event,conference,第三届海洋峰会,,,Third Sea Summit,,,,
      """;

  private final Linker linker =
      new Linker(List.of(CuratedBase.read("test", new StringReader(TABLE))));

  @Test
  void linksByAnySpellingOfTheFullName() {
    Analysis analysis = linker.link(Articles.of("安‧米爾說。").entity(PERSON, "安‧米爾").extraction());
    Entity mill = analysis.entities().get(0);
    assertThat(mill.id()).isEqualTo("person/安·米尔");
    assertThat(mill.name()).isEqualTo("安·米尔");
    assertThat(mill.names()).containsExactly("安‧米爾");
    assertThat(mill.link().map(Link::key)).contains("test:ann-mill");
    assertThat(mill.link().get().iris()).containsExactly("http://dbpedia.org/resource/Ann_Mill");
    assertThat(mill.link().get().labels())
        .containsEntry("zh-Hans", List.of("安·米尔", "安·米勒", "米尔"))
        .containsEntry("zh-Hant", List.of("安·米爾"))
        .containsEntry("en", List.of("Ann Mill"));
  }

  @Test
  void needsACueForANameThatOthersShare() {
    assertThat(keys(Articles.of("李强在村里种树。").entity(PERSON, "李强"))).isEmpty();
    assertThat(keys(Articles.of("國務院總理李強到訪。").entity(PERSON, "李強")))
        .containsExactly("test:li-qiang");
  }

  @Test
  void abstainsWhereCuesOfTwoEntriesStandInTheArticle() {
    assertThat(keys(Articles.of("首相米尔离开。").entity(PERSON, "米尔"))).containsExactly("test:ann-mill");
    assertThat(keys(Articles.of("首相和国务卿都来了，米尔离开。").entity(PERSON, "米尔"))).isEmpty();
  }

  @Test
  void abstainsFromAFamilyNameThatAnotherPersonOfTheArticleBears() {
    Articles article = Articles.of("首相米尔离开，卡尔·米尔留下。").entity(PERSON, "米尔").entity(PERSON, "卡尔·米尔");
    assertThat(keys(article)).isEmpty();
  }

  @Test
  void wantsTheTypeToFit() {
    assertThat(keys(Articles.of("海盟来了。").entity(PLACE, "海盟"))).isEmpty();
    assertThat(keys(Articles.of("海盟来了。").entity(ORGANIZATION, "海盟")))
        .containsExactly("test:sea-league");
  }

  @Test
  void abstainsBetweenTwoEntriesOfOneName() {
    assertThat(keys(Articles.of("三角下雨。").entity(PLACE, "三角"))).isEmpty();
    assertThat(keys(Articles.of("三角省下雨。").entity(PLACE, "三角省")))
        .containsExactly("test:delta-province");
    assertThat(keys(Articles.of("三角市下雨。").entity(PLACE, "三角市"))).containsExactly("test:delta-city");
  }

  @Test
  void asksOtherNamesOnlyIfLatinAndOfSeveralWords() {
    assertThat(keys(Articles.of("米欧（Ann Mill）来了。").entity(PERSON, "米欧", "Ann Mill")))
        .containsExactly("test:ann-mill");
    assertThat(keys(Articles.of("海风（海盟）来了。").entity(ORGANIZATION, "海风", "海盟"))).isEmpty();
  }

  @Test
  void doesNotTakeAnEditionForItsSeries() {
    EventName fourth = new EventName(Optional.of("海洋峰会"), Optional.of(4), Optional.empty());
    assertThat(keys(Articles.of("海洋峰会开幕。").event(EVENT, fourth, "海洋峰会"))).isEmpty();
    EventName third = new EventName(Optional.of("海洋峰会"), Optional.of(3), Optional.empty());
    assertThat(keys(Articles.of("第三届海洋峰会开幕。").event(EVENT, third, "第三届海洋峰会")))
        .containsExactly("test:sea-summit-3");
    assertThat(keys(Articles.of("海洋峰会的历史。").entity(EVENT, "海洋峰会")))
        .containsExactly("test:sea-summit");
  }

  @Test
  void makesEntitiesOfOneEntryOne() {
    Articles article =
        Articles.of("海盟说，海洋联盟主席安·米尔将离任，安·米勒没有回应。")
            .entity(PERSON, "安·米尔")
            .entity(PERSON, "安·米勒")
            .entity(ORGANIZATION, "海盟")
            .entity(ORGANIZATION, "海洋联盟")
            .claim(post("person/安·米勒", "organization/海洋联盟"));
    Analysis analysis = linker.link(article.extraction());
    assertThat(analysis.entities())
        .extracting(Entity::id)
        .containsExactly("organization/海洋联盟", "person/安·米尔");
    Entity league = analysis.entities().get(0);
    assertThat(league.names()).containsExactly("海洋联盟", "海盟");
    assertThat(league.subtype()).contains(Subtype.INTERNATIONAL);
    assertThat(league.mentions()).extracting(m -> m.span().begin()).containsExactly(0, 4);
    assertThat(analysis.claims().get(0).subject()).isEqualTo("person/安·米尔");
    assertThat(analysis.claims().get(0).object()).contains("organization/海洋联盟");
  }

  @Test
  void keepsWhatItDoesNotKnow() {
    Analysis analysis =
        linker.link(
            Articles.of("张三丰去了乌有乡。").entity(PERSON, "张三丰").entity(PLACE, "乌有乡").extraction());
    assertThat(analysis.entities())
        .extracting(Entity::id)
        .containsExactly("person/张三丰", "place/乌有乡");
    assertThat(analysis.sentences()).containsExactly(new Span(0, 9));
  }

  private List<String> keys(Articles article) {
    return linker.link(article.extraction()).entities().stream()
        .flatMap(e -> e.link().stream())
        .map(Link::key)
        .toList();
  }

  private static Claim post(String subject, String object) {
    return new Claim(
        subject,
        Predicate.HOLDS_POST,
        Optional.of(object),
        "主席",
        new Span(8, 10),
        new Evidence(new Span(0, 20), "test", 0.9),
        Polarity.POSITIVE,
        Modality.ASSERTED);
  }
}
