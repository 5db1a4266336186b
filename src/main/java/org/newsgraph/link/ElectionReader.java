package org.newsgraph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/**
 * Where a text speaks of an election, and of which: its country and year. What stands beside the
 * word decides; else the year that was just named, the one for which a base knows such an election,
 * or, where a sentence tells how it went, that of the article.
 */
final class ElectionReader {

  /**
   * What a place of the text says about an election.
   *
   * @param span with the country and year before it
   * @param word 大选
   */
  record Reading(Span span, int year, Countries.At country, String word) {

    String name() {
      return year + "年" + country.label() + word;
    }

    /** Where the word stands. */
    Span place() {
      return new Span(span.end() - word.length(), span.end());
    }
  }

  /** A place of the text as it stands there. */
  private record Sighting(
      Span span, int at, String word, Optional<Integer> year, Optional<Countries.At> country) {}

  /** A number of four digits is a year before the word; elsewhere only with 年. */
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年?的?$");

  private static final Pattern YEAR_BEHIND = Pattern.compile("^((?:19|20)[0-9]{2})(?![0-9年.%万亿])");
  private static final Pattern ANY_YEAR = Pattern.compile("((?:19|20)[0-9]{2})年");
  private static final Pattern DAY = Pattern.compile("[0-9]{1,2}月(?:[0-9]{1,2}日)?(?:举行)?的?$|的$");
  private static final Map<String, Integer> YEARS_FROM_NOW =
      Map.of("去年", -1, "今年", 0, "明年", 1, "后年", 2);
  private static final List<String> NAMES = words("name");
  private static final List<String> BEFORE = words("before");
  private static final List<String> AFTER = words("after");
  private static final List<String> DONE = words("done");
  private static final List<String> PAST = words("past");

  /** So many characters before the word its year, and so far back the one just named may stand. */
  private static final int BESIDE = 14;

  private static final int JUST_NAMED = 120;

  /** In the first months of a year the last year's election is still news. */
  private static final int STILL_NEWS = 6;

  private final AnnotatedText text;
  private final String all;
  private final Countries countries;
  private final Predicate<String> isKnown;
  private final Optional<Integer> now;
  private final int month;

  /**
   * @param isKnown whether a base has an election under a name with its year
   */
  ElectionReader(AnnotatedText text, Countries countries, Predicate<String> isKnown) {
    this.text = text;
    this.all = text.simplified();
    this.countries = countries;
    this.isKnown = isKnown;
    this.now = text.article().published().map(p -> p.time().getYear());
    this.month = text.article().published().map(p -> p.time().getMonthValue()).orElse(0);
  }

  /** In the order of the text; what has no country or year is none. */
  List<Reading> readings() {
    List<Sighting> sightings = sightings();
    List<Reading> readings = new ArrayList<>();
    for (Sighting one : sightings) {
      Optional<Countries.At> country = one.country().or(this::country);
      country
          .flatMap(c -> year(one, c, sightings).map(y -> new Reading(one.span(), y, c, one.word())))
          .ifPresent(readings::add);
    }
    return readings;
  }

  private List<Sighting> sightings() {
    List<Sighting> found = new ArrayList<>();
    for (String word : NAMES) {
      for (int at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + 1)) {
        int begin = at;
        boolean within = found.stream().anyMatch(s -> isWithin(begin, s.span()));
        if (!within && AFTER.stream().noneMatch(w -> all.startsWith(w, begin + word.length()))) {
          sighting(begin, word).ifPresent(found::add);
        }
      }
    }
    found.sort(Comparator.comparing(Sighting::span));
    return found;
  }

  private Optional<Sighting> sighting(int at, String word) {
    int begin = at - yearLength(at);
    Optional<Integer> year = yearBefore(at);
    Optional<Countries.At> country = countries.endingAt(begin);
    if (country.isPresent()) {
      int start = country.get().span().begin();
      year = year.or(() -> yearBefore(start));
      begin = start - (year.isPresent() ? yearLength(start) : 0);
    }
    String before = all.substring(Math.max(0, begin - BESIDE), begin);
    String undated = DAY.matcher(before).replaceAll("");
    if (BEFORE.stream().anyMatch(undated::endsWith)) {
      return Optional.empty();
    }
    int end = at + word.length();
    Optional<Integer> said =
        year.or(() -> first(YEAR, undated)).or(() -> relative(undated)).or(() -> yearBehind(end));
    return Optional.of(new Sighting(new Span(begin, end), at, word, said, country));
  }

  private int yearLength(int end) {
    Matcher year = yearAt(end);
    return year.find() ? year.group().length() : 0;
  }

  private Optional<Integer> yearBefore(int end) {
    Matcher year = yearAt(end);
    return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
  }

  private Matcher yearAt(int end) {
    return YEAR.matcher(all.substring(Math.max(0, end - 7), end));
  }

  private Optional<Integer> yearBehind(int end) {
    return first(YEAR_BEHIND, all.substring(end, Math.min(all.length(), end + 5)));
  }

  private static Optional<Integer> first(Pattern year, String words) {
    Matcher matcher = year.matcher(words);
    return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  private Optional<Integer> relative(String before) {
    return YEARS_FROM_NOW.entrySet().stream()
        .filter(one -> before.endsWith(one.getKey()))
        .flatMap(one -> now.map(year -> year + one.getValue()).stream())
        .findFirst();
  }

  /** The only country whose election the article names, else its only country. */
  private Optional<Countries.At> country() {
    List<Countries.At> named =
        countries.all().stream().filter(c -> startsElection(c.span().end())).toList();
    return named.isEmpty() ? countries.only() : Countries.only(named);
  }

  private boolean startsElection(int at) {
    return NAMES.stream().anyMatch(word -> all.startsWith(word, at));
  }

  private Optional<Integer> year(Sighting one, Countries.At country, List<Sighting> sightings) {
    return one.year()
        .or(() -> one.country().isPresent() ? Optional.empty() : justNamed(one, sightings))
        .or(() -> fromNow(one, country));
  }

  /** 2016年美国大选……，大选之后: the year of the one that was named last, if only just now. */
  private Optional<Integer> justNamed(Sighting one, List<Sighting> sightings) {
    return sightings.stream()
        .filter(other -> other.year().isPresent() && other.at() < one.at())
        .filter(other -> one.at() - other.at() <= JUST_NAMED)
        .filter(other -> all.substring(other.at(), one.at()).indexOf('\n') < 0)
        .reduce((first, last) -> last)
        .flatMap(Sighting::year);
  }

  /** Neither where a sentence tells of long ago, nor where it names another year. */
  private Optional<Integer> fromNow(Sighting one, Countries.At country) {
    Optional<String> sentence = sentence(one.at());
    if (now.isEmpty() || sentence.isEmpty() || tellsOfAnotherTime(sentence.get())) {
      return Optional.empty();
    }
    int year = now.get();
    boolean done = DONE.stream().anyMatch(sentence.get()::contains);
    List<Integer> known =
        IntStream.rangeClosed(year - 5, year + 2)
            .filter(y -> isKnown.test(y + "年" + country.label() + one.word()))
            .boxed()
            .toList();
    return known.isEmpty()
        ? Optional.of(year).filter(y -> done)
        : nearest(year, known).filter(y -> y <= year || !done);
  }

  /** Of the years of known elections the one that is in the news. */
  private Optional<Integer> nearest(int year, List<Integer> known) {
    if (known.contains(year)) {
      return Optional.of(year);
    }
    int other = month <= STILL_NEWS ? year - 1 : year + 1;
    return Optional.of(other).filter(known::contains);
  }

  private Optional<String> sentence(int at) {
    return text.sentences().stream()
        .map(Sentence::span)
        .filter(span -> isWithin(at, span))
        .map(span -> span.in(all))
        .findFirst();
  }

  private static boolean isWithin(int at, Span span) {
    return span.begin() <= at && at < span.end();
  }

  /** 川普赢得大选的2016年 is of no other year than that. */
  private boolean tellsOfAnotherTime(String sentence) {
    return PAST.stream().anyMatch(sentence::contains)
        || ANY_YEAR
            .matcher(sentence)
            .results()
            .anyMatch(year -> Integer.parseInt(year.group(1)) != now.get());
  }

  private static List<String> words(String kind) {
    return Tables.resource("elections.csv").stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get("word"))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }
}
