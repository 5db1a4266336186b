package org.newsgraph.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Claim;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Predicate;

/**
 * What an article says around its entities: its time, its countries, the posts of its people. The
 * same for all entities of an article. Immutable.
 */
final class Context {

  /** Where a list of names begins, or goes on. */
  private static final String BEFORE_LISTED = "、：:。\n";

  private final Extraction extraction;
  private final Set<String> countries = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Map<String, List<Claim>> claims = new HashMap<>();
  private final Map<String, Set<String>> countriesOf = new HashMap<>();

  /**
   * @param entities all of the article
   * @param bases asked which countries the article names
   */
  Context(Extraction extraction, List<Entity> entities, List<KnowledgeBase> bases) {
    this.extraction = extraction;
    for (Entity entity : entities) {
      if (entity.type() == EntityType.PLACE) {
        Set<String> codes = codes(entity, bases);
        countries.addAll(codes);
        entity.names().forEach(name -> places.add(Names.fold(name)));
        places.add(Names.fold(entity.name()));
        countriesOf.put(entity.id(), codes);
      }
    }
    for (Claim claim : extraction.claims()) {
      if (claim.polarity() == Polarity.POSITIVE && claim.predicate() == Predicate.HOLDS_POST) {
        claims.computeIfAbsent(claim.subject(), s -> new ArrayList<>()).add(claim);
      }
    }
  }

  private static Set<String> codes(Entity entity, List<KnowledgeBase> bases) {
    Set<String> codes = new HashSet<>();
    for (KnowledgeBase base : bases) {
      for (Candidate candidate : base.candidates(Names.fold(entity.name()), EntityType.PLACE)) {
        if (candidate.certainty() == Candidate.Certainty.CERTAIN) {
          candidate.entry().facts().country().ifPresent(codes::add);
        }
      }
    }
    return codes;
  }

  Extraction extraction() {
    return extraction;
  }

  /** The codes of the countries that the article names, or whose places it names. */
  Set<String> countries() {
    return countries;
  }

  /** Whether the article names a place by this name. */
  boolean names(String place) {
    return places.contains(Names.fold(place));
  }

  /**
   * Whether all that the article says of somebody is a name among many (李明、王强、张伟): who is meant,
   * nothing tells.
   */
  boolean isListed(Entity entity) {
    String text = extraction.text().simplified();
    return entity.mentions().stream()
        .map(Mention::span)
        .allMatch(s -> isComma(text, s.begin() - 1) && isComma(text, s.end()));
  }

  /** Whether a word stands right behind one of its mentions. */
  boolean isBefore(Entity entity, String word) {
    String text = extraction.text().simplified();
    return entity.mentions().stream().anyMatch(m -> text.startsWith(word, m.span().end()));
  }

  private static boolean isComma(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == '、';
  }

  /** The first post of an entry that the article says the entity to hold, at the article's time. */
  Optional<Tenure> tenure(Entry entry, Entity entity) {
    Optional<LocalDate> day =
        extraction.text().article().published().map(p -> p.time().toLocalDate());
    return entry.facts().tenures().stream()
        .filter(tenure -> day.map(tenure::at).orElse(true))
        .filter(tenure -> said(entity).stream().anyMatch(claim -> fits(claim, tenure)))
        .findFirst();
  }

  List<Claim> said(Entity entity) {
    return claims.getOrDefault(entity.id(), List.of());
  }

  private boolean fits(Claim claim, Tenure tenure) {
    Set<String> of =
        claim.object().map(o -> countriesOf.getOrDefault(o, Set.of())).orElse(Set.of());
    return Offices.isPost(claim.value(), tenure.post())
        && (of.isEmpty() || tenure.of().isEmpty() || of.contains(tenure.of()));
  }
}
