package org.newsgraph.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.model.Claim;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Tenure;

/**
 * When the posts that an article claims were held, where the table of offices knows: of 布什总统 in an
 * article of 2020 the post is a former one, though the text does not say so. An office that the
 * table does not have the person in stays as the text has it, mistakes too. Immutable.
 */
final class TermsOfOffice {

  /** Whoever takes office within so many days is called by it already. */
  private static final int AHEAD = 120;

  private static final String TERRITORY = "cldr:";

  private final Map<String, List<org.newsgraph.link.Tenure>> terms = new HashMap<>();

  /**
   * @param people the base that has the people of the table
   */
  TermsOfOffice(CuratedBase people) {
    people
        .held()
        .forEach((row, held) -> people.entry(row).ifPresent(person -> add(person.key(), held)));
  }

  private void add(String person, List<org.newsgraph.link.Tenure> held) {
    terms.computeIfAbsent(person, key -> new ArrayList<>()).addAll(held);
  }

  /**
   * The claims of an article, those of posts with the time that the table knows.
   *
   * @param entities whom the claims speak of
   * @param day when the article came out; without it nothing is changed
   */
  List<Claim> date(List<Claim> claims, List<Entity> entities, Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return claims;
    }
    Map<String, Entity> byId =
        entities.stream().collect(Collectors.toMap(Entity::id, Function.identity(), (a, b) -> a));
    return claims.stream().map(claim -> date(claim, byId, day.get())).toList();
  }

  private Claim date(Claim claim, Map<String, Entity> entities, LocalDate day) {
    if (claim.predicate() != Predicate.HOLDS_POST || claim.tenure() != Tenure.CURRENT) {
      return claim;
    }
    String person = key(Optional.ofNullable(entities.get(claim.subject())));
    Optional<String> country = claim.object().map(id -> key(Optional.ofNullable(entities.get(id))));
    List<org.newsgraph.link.Tenure> held =
        terms.getOrDefault(person, List.of()).stream()
            .filter(term -> Offices.isPost(claim.value(), term.post()))
            .filter(term -> isOf(term, country))
            .toList();
    if (held.isEmpty() || held.stream().anyMatch(term -> term.at(day))) {
      return claim;
    }
    boolean soon =
        held.stream()
            .flatMap(term -> term.from().stream())
            .anyMatch(from -> from.isAfter(day) && !from.isAfter(day.plusDays(AHEAD)));
    boolean over =
        held.stream().allMatch(term -> term.to().filter(to -> !to.isAfter(day)).isPresent());
    return soon ? claim.at(Tenure.DESIGNATE) : over ? claim.at(Tenure.FORMER) : claim;
  }

  private static String key(Optional<Entity> entity) {
    return entity.flatMap(Entity::link).map(link -> link.key()).orElse("");
  }

  /** 总统 of another country is another office; an organization may be one of the country's. */
  private static boolean isOf(org.newsgraph.link.Tenure term, Optional<String> object) {
    return object
        .filter(key -> key.startsWith(TERRITORY))
        .map(key -> key.substring(TERRITORY.length()).equals(term.of()))
        .orElse(true);
  }
}
