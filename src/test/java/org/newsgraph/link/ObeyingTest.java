package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.model.EntityType.ORGANIZATION;
import static org.newsgraph.model.EntityType.PERSON;
import static org.newsgraph.model.EntityType.PLACE;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.DecidedNames;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Link;
import org.newsgraph.model.OfficeHolder;

/** What people have decided, what a Latin gloss says, and whom an office stands for. */
class ObeyingTest {

  private static final String TABLE =
      """
      type,zh-Hans,aliases,en,country
      person,弗拉维奥·里尔,里尔,Flavio Lir,IT
      """;

  private final Linker linker =
      new Linker(List.of(CuratedBase.read("test", new StringReader(TABLE))));

  private static final Linker STANDARD =
      new Linker(List.of(CldrBase.standard(), CuratedBase.standard()));

  private static List<String> keys(Linker linker, Articles article) {
    return linker.link(article.extraction()).entities().stream()
        .flatMap(entity -> entity.link().map(Link::key).stream())
        .toList();
  }

  @Test
  void aNameThatWasToldApartFromAnEntryIsNotLinkedToIt() {
    Articles article = Articles.of("里尔来了。").entity(PERSON, "里尔");
    assertThat(keys(linker, article)).hasSize(1);
    DecidedNames.Name name = new DecidedNames.Name(PERSON, "里尔");
    DecidedNames.Name entry = new DecidedNames.Name(PERSON, "弗拉维奥·里尔");
    DecidedNames apart = new DecidedNames(List.of(new DecidedNames.Pair(false, entry, name)));
    assertThat(keys(linker.obeying(apart), Articles.of("里尔来了。").entity(PERSON, "里尔"))).isEmpty();
    DecidedNames same = new DecidedNames(List.of(new DecidedNames.Pair(true, entry, name)));
    assertThat(keys(linker.obeying(same), Articles.of("里尔来了。").entity(PERSON, "里尔"))).hasSize(1);
  }

  @Test
  void aLatinNameWithAnotherGivenNameForbidsTheLink() {
    assertThat(keys(linker, Articles.of("里尔（Flavio Lir）来了。").entity(PERSON, "里尔", "Flavio Lir")))
        .hasSize(1);
    assertThat(keys(linker, Articles.of("里尔（Stefan Lir）来了。").entity(PERSON, "里尔", "Stefan Lir")))
        .isEmpty();
  }

  @Test
  void aLetterForACountryBeginsItsOrganizationsNames() {
    assertThat(keys(STANDARD, Articles.of("美财政部宣布。").entity(ORGANIZATION, "美财政部")))
        .containsExactly("curated:united-states-department-of-the-treasury");
    assertThat(keys(STANDARD, Articles.of("美容部宣布。").entity(ORGANIZATION, "美容部"))).isEmpty();
  }

  private static List<String> holders(LocalDate day, String text, String country) {
    Articles article = Articles.of(text).entity(PLACE, country).published(day);
    return STANDARD.link(article.extraction()).holders().stream()
        .map(OfficeHolder::person)
        .toList();
  }

  @Test
  void anOfficeStandsForWhoHeldItOnTheDayOfTheArticle() {
    assertThat(holders(LocalDate.of(2023, 5, 4), "美国总统发表讲话。", "美国")).containsExactly("person/拜登");
    assertThat(holders(LocalDate.of(2018, 5, 4), "美国总统发表讲话。", "美国")).containsExactly("person/特朗普");
  }

  @Test
  void anOfficeStandsForNobodyWhereItIsSpokenOfItselfOrOfAnotherTime() {
    LocalDate day = LocalDate.of(2023, 5, 4);
    assertThat(holders(day, "他竞选美国总统。", "美国")).isEmpty();
    assertThat(holders(day, "前美国总统发表讲话。", "美国")).isEmpty();
    assertThat(holders(day, "他是美国助理国务卿。", "美国")).isEmpty();
    assertThat(holders(day, "美国总统换届了。", "美国")).isEmpty();
    assertThat(holders(day, "在美国，总统今天讲话。", "美国")).as("nobody is named").isEmpty();
    assertThat(holders(LocalDate.of(1850, 1, 1), "美国总统发表讲话。", "美国")).isEmpty();
    assertThat(holders(LocalDate.of(2040, 1, 1), "美国总统发表讲话。", "美国")).isEmpty();
  }

  @Test
  void anOfficeBesideAPersonsNameIsThatPersonsTitle() {
    Articles article =
        Articles.of("美国总统林远发表讲话。")
            .entity(PLACE, "美国")
            .entity(PERSON, "林远")
            .published(LocalDate.of(2023, 5, 4));
    List<Entity> entities = STANDARD.link(article.extraction()).entities();
    assertThat(entities).extracting(Entity::name).contains("美国总统");
    assertThat(STANDARD.link(article.extraction()).holders()).isEmpty();
  }
}
