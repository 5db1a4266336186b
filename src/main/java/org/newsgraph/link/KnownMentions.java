package org.newsgraph.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/**
 * Adds mentions that recognition has passed over: names that a base has for one thing for certain,
 * and places of a country directly behind it. Thread-safe.
 */
final class KnownMentions {

  /** Shorter names stand within other words, of people and places also those of three letters. */
  private static final int SHORTEST = 3;

  private static final int LONGEST_PLACE = 8;
  private static final double CONFIDENCE = 0.7;
  private static final String RULE = "known-name";

  private final List<KnowledgeBase> bases;
  private final Map<String, EntityType> names = new HashMap<>();

  /** How long a name may be that begins with these two characters. */
  private final Map<String, Integer> longest = new HashMap<>();

  KnownMentions(List<KnowledgeBase> bases) {
    this.bases = List.copyOf(bases);
    for (KnowledgeBase base : bases) {
      base.certainNames().forEach(this::add);
    }
  }

  private void add(String name, EntityType type) {
    boolean thing = type != EntityType.PERSON && type != EntityType.PLACE;
    if (name.length() >= SHORTEST + (thing ? 0 : 1) && Names.hasHan(name.substring(0, 1))) {
      names.putIfAbsent(name, type);
      longest.merge(name.substring(0, 2), name.length(), Math::max);
    }
  }

  /** The entities of an article and those that were passed over. */
  List<Entity> add(List<Entity> entities, AnnotatedText text) {
    BitSet taken = new BitSet();
    entities.stream()
        .flatMap(entity -> entity.mentions().stream())
        .forEach(mention -> taken.set(mention.span().begin(), mention.span().end()));
    Map<String, List<Mention>> found = new LinkedHashMap<>();
    for (Mention mention : QuotedNames.find(text, taken)) {
      note(mention, taken, found);
    }
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        mention(tokens, i, text, entities, taken).ifPresent(mention -> note(mention, taken, found));
      }
    }
    List<Entity> all = new ArrayList<>(entities);
    found.forEach((id, mentions) -> all.add(entity(id, mentions)));
    return all;
  }

  private static void note(Mention mention, BitSet taken, Map<String, List<Mention>> found) {
    taken.set(mention.span().begin(), mention.span().end());
    String id = Entity.idOf(mention.type(), mention.name());
    found.computeIfAbsent(id, key -> new ArrayList<>()).add(mention);
  }

  private Optional<Mention> mention(
      List<Token> tokens, int first, AnnotatedText text, List<Entity> entities, BitSet taken) {
    int begin = tokens.get(first).span().begin();
    String all = text.simplified();
    if (taken.get(begin) || begin + 2 > all.length()) {
      return Optional.empty();
    }
    int length = longest.getOrDefault(all.substring(begin, begin + 2), 0);
    Optional<Entity> country =
        length == 0 ? countryBefore(begin, entities, taken) : Optional.empty();
    int most = country.isPresent() ? LONGEST_PLACE : length;
    for (int last = end(tokens, first, begin + most); last >= first; last--) {
      Span span = new Span(begin, tokens.get(last).span().end());
      if (taken.get(span.begin(), span.end()).isEmpty()) {
        String name = span.in(all);
        Optional<EntityType> type =
            country.isPresent()
                ? placeOf(name, country.get(), tokens.get(first))
                : Optional.ofNullable(names.get(Names.fold(name))).filter(t -> means(name, t, all));
        if (type.isPresent()) {
          return type.map(t -> mention(span, t, name, text));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the name means something for certain in this text. */
  private boolean means(String name, EntityType type, String text) {
    return bases.stream()
        .flatMap(base -> base.candidates(Names.fold(name), type).stream())
        .anyMatch(
            candidate ->
                switch (candidate.certainty()) {
                  case CERTAIN -> true;
                  case CUED -> candidate.cues().stream().anyMatch(text::contains);
                  default -> false;
                });
  }

  /** The last token that ends within a limit. */
  private static int end(List<Token> tokens, int first, int limit) {
    int last = first - 1;
    while (last + 1 < tokens.size() && tokens.get(last + 1).span().end() <= limit) {
      last++;
    }
    return last;
  }

  private static Optional<Entity> countryBefore(int begin, List<Entity> entities, BitSet taken) {
    return begin == 0 || !taken.get(begin - 1)
        ? Optional.empty()
        : entities.stream()
            .filter(entity -> entity.type() == EntityType.PLACE)
            .filter(e -> e.mentions().stream().anyMatch(m -> m.span().end() == begin))
            .findFirst();
  }

  /** Chinese names of Chinese places are words as well (东方, 和平). */
  private Optional<EntityType> placeOf(String name, Entity country, Token first) {
    if (name.length() < 2 || !first.pos().startsWith("N")) {
      return Optional.empty();
    }
    List<String> codes = countryCodes(country.name());
    boolean there =
        bases.stream()
            .flatMap(base -> base.candidates(Names.fold(name), EntityType.PLACE).stream())
            .filter(candidate -> candidate.certainty() != Candidate.Certainty.UNCONFIRMED)
            .map(candidate -> candidate.entry().facts().country().orElse(""))
            .anyMatch(code -> codes.contains(code) && (!code.equals("CN") || name.length() > 2));
    return there ? Optional.of(EntityType.PLACE) : Optional.empty();
  }

  private List<String> countryCodes(String name) {
    return bases.stream()
        .flatMap(base -> base.candidates(Names.fold(name), EntityType.PLACE).stream())
        .map(Candidate::entry)
        .filter(LeadingPlaces::isCountry)
        .flatMap(entry -> entry.facts().country().stream())
        .toList();
  }

  private static Mention mention(Span span, EntityType type, String name, AnnotatedText text) {
    String words = text.article().textOf(span);
    return new Mention(span, type, Optional.empty(), words, name, CONFIDENCE, RULE);
  }

  private static Entity entity(String id, List<Mention> mentions) {
    Mention first = mentions.get(0);
    return new Entity(
        id,
        first.type(),
        Optional.empty(),
        first.name(),
        mentions.stream().map(Mention::text).distinct().toList(),
        mentions,
        EventName.NONE,
        Optional.empty());
  }
}
