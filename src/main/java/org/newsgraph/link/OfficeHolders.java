package org.newsgraph.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Link;
import org.newsgraph.model.Mention;
import org.newsgraph.model.OfficeHolder;
import org.newsgraph.model.Span;
import org.newsgraph.text.ChineseScript;

/**
 * Who an office stands for: 美国总统 of an article of 2023 is the one who held it then. Abstains where
 * the table has nobody or two for the day, where the person is named beside the office, and where
 * the words speak of the office itself (竞选美国总统) or of another time (前英国首相).
 */
final class OfficeHolders {

  /** What the table of tenures knows ends here: who held an office then may have left it since. */
  private static final LocalDate KNOWN_UNTIL = LocalDate.parse(words("until").get(0));

  private static final List<String> BEFORE = words("before");
  private static final List<String> AFTER = words("after");
  private static final Set<String> POSTS = Set.copyOf(Offices.titles());

  /** Tenures of an office with those who had it, by the office's post and country. */
  private record Held(Tenure tenure, String person) {}

  private final Map<String, List<Held>> held = new HashMap<>();
  private final CuratedBase people;

  /**
   * @param people the base that has the people of the table
   */
  OfficeHolders(CuratedBase people) {
    this.people = people;
    people
        .held()
        .forEach((person, tenures) -> tenures.forEach(tenure -> add(new Held(tenure, person))));
  }

  private void add(Held one) {
    String office = one.tenure().post() + " of " + one.tenure().of();
    held.computeIfAbsent(office, o -> new ArrayList<>()).add(one);
  }

  /**
   * The people that the offices of an article stand for.
   *
   * @param offices what an office is called, with its post and its country's code: {@code 总统 of US}
   */
  List<OfficeHolder> of(List<Entity> entities, Map<String, String> offices, AnnotatedText text) {
    Optional<LocalDate> day = text.article().published().map(p -> p.time().toLocalDate());
    List<OfficeHolder> holders = new ArrayList<>();
    for (Entity office : entities) {
      String key = offices.getOrDefault(office.name(), "");
      Optional<Entry> holder =
          office.type() == EntityType.OFFICE ? day.flatMap(d -> at(key, d)) : Optional.empty();
      List<Span> alone =
          holder
              .map(entry -> alone(office, isNamed(entry, entities), entities, text))
              .orElse(List.of());
      if (!alone.isEmpty()) {
        holders.add(holder(holder.get(), key, alone, entities));
      }
    }
    return holders;
  }

  private Optional<Entry> at(String office, LocalDate day) {
    List<Held> then =
        held.getOrDefault(office, List.of()).stream()
            .filter(h -> h.tenure().from().isPresent() && h.tenure().at(day))
            .filter(h -> h.tenure().to().isPresent() || day.isBefore(KNOWN_UNTIL))
            .toList();
    return then.size() == 1 ? people.entry(then.get(0).person()) : Optional.empty();
  }

  private static boolean isNamed(Entry person, List<Entity> entities) {
    return entities.stream().anyMatch(entity -> is(entity, person));
  }

  private static boolean is(Entity entity, Entry person) {
    return entity.link().map(link -> link.key().equals(person.key())).orElse(false);
  }

  /**
   * Where an office is named and no person beside it.
   *
   * @param isNamed whether the article names the holder: else 总统 without its country may be any
   */
  private static List<Span> alone(
      Entity office, boolean isNamed, List<Entity> entities, AnnotatedText text) {
    String all = text.simplified();
    return office.mentions().stream()
        .filter(m -> isNamed || !POSTS.contains(ChineseScript.simplify(m.text())))
        .map(Mention::span)
        .filter(span -> BEFORE.stream().noneMatch(word -> endsAt(all, span.begin(), word)))
        .filter(span -> AFTER.stream().noneMatch(word -> all.startsWith(word, span.end())))
        .filter(span -> !isBesideAPerson(span, entities))
        .toList();
  }

  private static boolean endsAt(String text, int end, String word) {
    return text.startsWith(word, end - word.length());
  }

  private static boolean isBesideAPerson(Span span, List<Entity> entities) {
    return entities.stream()
        .filter(entity -> entity.type() == EntityType.PERSON)
        .flatMap(entity -> entity.mentions().stream())
        .map(Mention::span)
        .anyMatch(name -> name.begin() <= span.end() && span.begin() <= name.end());
  }

  private static OfficeHolder holder(
      Entry entry, String office, List<Span> mentions, List<Entity> entities) {
    Link link =
        new Link(
            entry.key(),
            entry.label(),
            entry.labels(),
            entry.iris(),
            0.95,
            "holder of the office " + office);
    String id =
        entities.stream()
            .filter(entity -> is(entity, entry))
            .findFirst()
            .map(Entity::id)
            .orElseGet(() -> Entity.idOf(EntityType.PERSON, entry.label()));
    return new OfficeHolder(id, link, mentions);
  }

  private static List<String> words(String where) {
    return Tables.resource("office_words.csv").stream()
        .filter(row -> row.get("where").equals(where))
        .map(row -> row.get("word"))
        .toList();
  }
}
