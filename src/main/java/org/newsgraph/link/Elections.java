package org.newsgraph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;

/**
 * Which election an article means by 大选: that of its country and year. The year is said beside it
 * or, where a sentence tells how it went, that of the article.
 */
final class Elections {

  /** Of the entities of an article one that is called otherwise, or a new one. */
  record Named(Entity entity, String was) {}

  private static final double CONFIDENCE = 0.85;
  private static final String RULE = "election";
  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年的?$");
  private static final Pattern ANY_YEAR = Pattern.compile("((?:19|20)[0-9]{2})年");
  private static final Map<String, Integer> YEARS_FROM_NOW = Map.of("去年", -1, "今年", 0, "明年", 1);
  private static final List<String> NAMES = words("name");
  private static final List<String> BEFORE = words("before");
  private static final List<String> AFTER = words("after");
  private static final List<String> DONE = words("done");
  private static final List<String> PAST = words("past");

  /** What a place of the text says about an election. */
  private record Reading(Span span, int year, Countries.At country, String word) {
    String name() {
      return year + "年" + country.label() + word;
    }
  }

  private final AnnotatedText text;
  private final Countries countries;
  private final Optional<Integer> now;

  Elections(AnnotatedText text, Countries countries) {
    this.text = text;
    this.countries = countries;
    this.now = text.article().published().map(p -> p.time().getYear());
  }

  /** All entities, those that are elections by the names of these. */
  List<Named> name(List<Entity> entities) {
    Map<String, Reading> known = new LinkedHashMap<>();
    Map<String, List<Reading>> found = new LinkedHashMap<>();
    for (Reading reading : readings()) {
      Optional<Entity> old = at(reading, entities);
      if (old.isEmpty()) {
        found.computeIfAbsent(reading.name(), n -> new ArrayList<>()).add(reading);
      } else if (isUnnamedElection(old.get(), reading)) {
        known.putIfAbsent(old.get().id(), reading);
      }
    }
    List<Named> result = new ArrayList<>();
    entities.forEach(e -> result.add(new Named(renamed(e, known.get(e.id())), e.id())));
    found.forEach((name, readings) -> result.add(named(entity(name, readings))));
    return result;
  }

  private static Named named(Entity entity) {
    return new Named(entity, entity.id());
  }

  /** What is named there: countries before the word aside, as in 加拿大选手 it is no word. */
  private static Optional<Entity> at(Reading reading, List<Entity> entities) {
    int end = reading.span().end();
    Span word = new Span(end - reading.word().length(), end);
    return entities.stream()
        .filter(e -> e.mentions().stream().anyMatch(m -> m.span().overlaps(word)))
        .findFirst();
  }

  private static boolean isUnnamedElection(Entity entity, Reading reading) {
    return entity.type() == EntityType.EVENT
        && entity.subtype().equals(Optional.of(Subtype.ELECTION))
        && entity.name().endsWith(reading.word())
        && !(entity.event().year().isPresent()
            && entity.name().contains(reading.country().label()));
  }

  private List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    String all = text.simplified();
    for (String word : NAMES) {
      for (int at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + 1)) {
        int begin = at;
        boolean within =
            readings.stream().anyMatch(r -> r.span().begin() <= begin && begin < r.span().end());
        if (!within && AFTER.stream().noneMatch(w -> all.startsWith(w, begin + word.length()))) {
          read(begin, word).ifPresent(readings::add);
        }
      }
    }
    readings.sort(Comparator.comparing(Reading::span));
    return readings;
  }

  private Optional<Reading> read(int at, String word) {
    int begin = at;
    Optional<Integer> year = yearBefore(begin);
    begin -= year.isPresent() ? yearLength(begin) : 0;
    Optional<Countries.At> country = countries.endingAt(begin);
    if (country.isPresent()) {
      begin = country.get().span().begin();
      if (year.isEmpty()) {
        year = yearBefore(begin);
        begin -= year.isPresent() ? yearLength(begin) : 0;
      }
    }
    String before = text.simplified().substring(Math.max(0, begin - 4), begin).replaceAll("的$", "");
    if (BEFORE.stream().anyMatch(before::endsWith)) {
      return Optional.empty();
    }
    Optional<Integer> said = year.or(() -> relative(before)).or(() -> ofTheArticle(at));
    Optional<Countries.At> of = country.or(this::country);
    Span span = new Span(begin, at + word.length());
    return said.flatMap(y -> of.map(c -> new Reading(span, y, c, word)));
  }

  /** The only country whose election the article names, else its only country. */
  private Optional<Countries.At> country() {
    List<Countries.At> named =
        countries.all().stream().filter(c -> startsElection(c.span().end())).toList();
    return named.isEmpty() ? countries.only() : Countries.only(named);
  }

  private boolean startsElection(int at) {
    return NAMES.stream().anyMatch(word -> text.simplified().startsWith(word, at));
  }

  private Matcher yearAt(int end) {
    return YEAR.matcher(text.simplified().substring(Math.max(0, end - 6), end));
  }

  private Optional<Integer> yearBefore(int end) {
    Matcher year = yearAt(end);
    return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
  }

  private int yearLength(int end) {
    Matcher year = yearAt(end);
    return year.find() ? year.group().length() : 0;
  }

  private Optional<Integer> relative(String before) {
    return YEARS_FROM_NOW.entrySet().stream()
        .filter(one -> before.endsWith(one.getKey()))
        .flatMap(one -> now.map(year -> year + one.getValue()).stream())
        .findFirst();
  }

  /** The year of publication, where the sentence tells how it went. */
  private Optional<Integer> ofTheArticle(int at) {
    return text.sentences().stream()
        .map(Sentence::span)
        .filter(span -> span.begin() <= at && at < span.end())
        .filter(span -> PAST.stream().noneMatch(span.in(text.simplified())::contains))
        .filter(span -> DONE.stream().anyMatch(span.in(text.simplified())::contains))
        .filter(span -> !namesAnotherYear(span.in(text.simplified())))
        .findFirst()
        .flatMap(span -> now);
  }

  /** 川普赢得大选的2016年 is of no other year than that. */
  private boolean namesAnotherYear(String sentence) {
    return ANY_YEAR
        .matcher(sentence)
        .results()
        .anyMatch(year -> now.isEmpty() || Integer.parseInt(year.group(1)) != now.get());
  }

  /** By the words of the article too: the country may be written otherwise there. */
  private String written(Reading reading) {
    int end = reading.span().end();
    String word = text.article().content().substring(end - reading.word().length(), end);
    return reading.year() + "年" + reading.country().text() + word;
  }

  private Entity renamed(Entity entity, Reading reading) {
    if (reading == null) {
      return entity;
    }
    Set<String> names = new LinkedHashSet<>(Set.of(written(reading)));
    names.addAll(entity.names());
    return event(reading.name(), List.copyOf(names), entity.mentions());
  }

  private Entity entity(String name, List<Reading> readings) {
    Set<String> names =
        new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n));
    List<Mention> mentions = new ArrayList<>();
    for (Reading reading : readings) {
      String words = reading.span().in(text.article().content());
      names.add(written(reading));
      names.add(words);
      mentions.add(
          new Mention(
              reading.span(),
              EntityType.EVENT,
              Optional.of(Subtype.ELECTION),
              words,
              name,
              CONFIDENCE,
              RULE));
    }
    return event(name, List.copyOf(names), mentions);
  }

  private static Entity event(String name, List<String> names, List<Mention> mentions) {
    int year = Integer.parseInt(name.substring(0, 4));
    return new Entity(
        Entity.idOf(EntityType.EVENT, name),
        EntityType.EVENT,
        Optional.of(Subtype.ELECTION),
        name,
        names,
        mentions,
        new EventName(Optional.empty(), Optional.empty(), Optional.of(year)),
        Optional.empty());
  }

  private static List<String> words(String kind) {
    return Tables.resource("elections.csv").stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get("word"))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }
}
