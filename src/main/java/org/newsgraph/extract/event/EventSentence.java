package org.newsgraph.extract.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.DependencyParser;
import org.newsgraph.model.DependencyTree;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.Token;

/** One sentence prepared for reading events: its words, noun phrases, names and times. */
final class EventSentence {

  /** A mention with the entity that it names. */
  record Named(Mention mention, Entity entity) {
    Span span() {
      return mention.span();
    }
  }

  /** Longer sentences are lists and tables, in which trees are wrong. */
  private static final int MAX_PARSED = 120;

  private final String text;
  private final Sentence sentence;
  private final List<Named> names;
  private final List<TimeExpression> times;
  private final List<Phrase> phrases;
  private final Phrase[] phraseAt;
  private final Named[] nameAt;
  private final Optional<LocalDate> published;
  private final boolean headline;
  private final Set<String> people;
  private final Map<Integer, List<Entity>> resolved = new HashMap<>();
  private final Optional<DependencyParser> parser;
  private List<Speech> speech;
  private Optional<DependencyTree> tree;

  private EventSentence(
      String text,
      Sentence sentence,
      List<Named> names,
      List<TimeExpression> times,
      Optional<DependencyParser> parser,
      Optional<LocalDate> published,
      boolean headline,
      Set<String> people) {
    this.text = text;
    this.people = people;
    this.headline = headline;
    this.published = published;
    this.parser = parser;
    this.sentence = sentence;
    this.names = names;
    this.times = times;
    this.nameAt = new Named[size()];
    this.phraseAt = new Phrase[size()];
    boolean[] named = new boolean[size()];
    for (int i = 0; i < size(); i++) {
      nameAt[i] = nameOver(token(i).span());
      named[i] = nameAt[i] != null;
    }
    this.phrases = Phrases.of(sentence.tokens(), named, headline);
    boolean[] aside = aside();
    for (Phrase phrase : phrases) {
      for (int i = phrase.begin(); i <= phrase.end(); i++) {
        phraseAt[i] = aside[i] ? null : phrase;
      }
    }
  }

  /**
   * The sentences of an article, with what was found in each.
   *
   * @param parser gives the trees of those sentences that are asked for one
   */
  static List<EventSentence> of(
      AnnotatedText text,
      List<Entity> entities,
      List<TimeExpression> times,
      Optional<DependencyParser> parser) {
    List<Named> all = new ArrayList<>();
    entities.forEach(e -> e.mentions().forEach(mention -> all.add(new Named(mention, e))));
    all.sort(Comparator.comparing(Named::span));
    Set<String> people = new HashSet<>();
    entities.stream()
        .filter(entity -> entity.type() == EntityType.PERSON)
        .forEach(person -> people.addAll(person.names()));
    List<EventSentence> sentences = new ArrayList<>();
    Optional<LocalDate> published =
        text.article().published().map(publication -> publication.time().toLocalDate());
    int name = 0;
    int time = 0;
    for (Sentence sentence : text.sentences()) {
      Span span = sentence.span();
      List<Named> itsNames = new ArrayList<>();
      while (name < all.size() && all.get(name).span().begin() < span.end()) {
        itsNames.add(all.get(name++));
      }
      List<TimeExpression> itsTimes = new ArrayList<>();
      while (time < times.size() && times.get(time).span().begin() < span.end()) {
        itsTimes.add(times.get(time++));
      }
      sentences.add(
          new EventSentence(
              text.simplified(),
              sentence,
              itsNames,
              itsTimes,
              parser,
              published,
              text.article().inTitle(span),
              people));
    }
    return sentences;
  }

  /** Which words stand in brackets: they play no part in what is told around them. */
  private boolean[] aside() {
    boolean[] aside = new boolean[size()];
    int depth = 0;
    for (int i = 0; i < size(); i++) {
      depth += isPunctuation(i) && "（(".contains(form(i)) ? 1 : 0;
      aside[i] = depth > 0;
      depth -= depth > 0 && isPunctuation(i) && "）)".contains(form(i)) ? 1 : 0;
    }
    return aside;
  }

  /**
   * What is left of a word behind a name that ends in it: 会, where 特朗普会 was parted into 特 and 朗普会.
   */
  String behindName(int i) {
    Span word = token(i).span();
    for (Named name : names) {
      if (name.span().begin() < word.end()
          && name.span().end() > word.begin()
          && name.span().end() < word.end()) {
        return new Span(name.span().end(), word.end()).in(text);
      }
    }
    return "";
  }

  private Named nameOver(Span word) {
    for (Named name : names) {
      if (name.span().begin() <= word.begin() && word.end() <= name.span().end()) {
        return name;
      }
    }
    return null;
  }

  Span span() {
    return sentence.span();
  }

  /** Whether the article calls a person so. */
  boolean isNameOfPerson(String words) {
    return people.contains(words);
  }

  /**
   * How the words depend on one another; made when it is asked for first, empty without a parser.
   */
  Optional<DependencyTree> tree() {
    if (tree == null) {
      tree = size() > MAX_PARSED ? Optional.empty() : parser.map(p -> p.parse(sentence));
    }
    return tree;
  }

  /** What is said in it, and by whom; read when it is asked for first. */
  List<Speech> speech() {
    if (speech == null) {
      speech = SpeechReader.read(this);
    }
    return speech;
  }

  /** Whether anything is named that can take part in an event. */
  boolean namesParty() {
    return !names.isEmpty() || !resolved.isEmpty();
  }

  /** Whether a time lies behind the day on which the article came out. */
  boolean isToCome(LocalDateTime time) {
    return published.filter(day -> time.toLocalDate().isAfter(day)).isPresent();
  }

  /** Whether a time is over on the day on which the article came out. */
  boolean isPast(LocalDateTime end) {
    return published.filter(day -> !end.toLocalDate().isAfter(day)).isPresent();
  }

  /** Whether there is a parser that could say more about who plays which part. */
  boolean hasParser() {
    return parser.isPresent();
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  String form(int i) {
    return i >= 0 && i < size() ? token(i).form() : "";
  }

  String pos(int i) {
    return i >= 0 && i < size() ? token(i).pos() : "";
  }

  boolean isVerb(int i) {
    return pos(i).startsWith("V") && nameAt[i] == null;
  }

  boolean isPunctuation(int i) {
    return pos(i).equals("PU");
  }

  /** Whether a space parts a word from the next one: 某地地震 多人受伤, as headlines have it. */
  boolean isGap(int i) {
    return headline
        && i >= 0
        && i + 1 < size()
        && token(i).span().end() < token(i + 1).span().begin()
        && Character.isIdeographic(form(i).charAt(form(i).length() - 1))
        && Character.isIdeographic(form(i + 1).charAt(0));
  }

  boolean isComma(int i) {
    return isPunctuation(i) && (form(i).equals("，") || form(i).equals(","));
  }

  /** The name that a word belongs to, or null. */
  Named nameAt(int i) {
    return i >= 0 && i < size() ? nameAt[i] : null;
  }

  /** The noun phrase that a word belongs to, with its preposition and localizer, or null. */
  Phrase phraseAt(int i) {
    return i >= 0 && i < size() ? phraseAt[i] : null;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  List<TimeExpression> times() {
    return times;
  }

  /** From the beginning of one word to the end of another. */
  Span span(int first, int last) {
    return new Span(token(first).span().begin(), token(last).span().end());
  }

  Span span(Phrase phrase) {
    return span(phrase.first(), phrase.last());
  }

  String text(Span span) {
    return span.in(text);
  }

  String text(Phrase phrase) {
    return text(span(phrase));
  }

  /** Notes whom a phrase means that names nobody. */
  void resolve(Phrase phrase, List<Entity> meant) {
    resolved.put(phrase.last(), meant);
  }

  /** Whom or what a phrase names or means: several for 两国, none where nobody can tell. */
  List<Entity> meant(Phrase phrase) {
    Optional<Named> named = nameOf(phrase).or(() -> andOthers(phrase));
    return named
        .map(name -> List.of(name.entity()))
        .orElse(resolved.getOrDefault(phrase.last(), List.of()));
  }

  /** 林远（Lin Yuan）等人: whom the name before 等人 names. */
  private Optional<Named> andOthers(Phrase phrase) {
    boolean others = form(phrase.last()).equals("人") && form(phrase.last() - 1).equals("等");
    int at = phrase.last() - 2;
    if (others && "）)".contains(form(at))) {
      while (at > 0 && !"（(".contains(form(at))) {
        at--;
      }
      at--;
    }
    return others ? Optional.ofNullable(nameAt(at)) : Optional.empty();
  }

  /** The name that is the phrase's head, or stands before a title or the like that is. */
  Optional<Named> nameOf(Phrase phrase) {
    Named head = nameAt[phrase.last()];
    if (head != null) {
      return Optional.of(head);
    }
    // 拜登总统: the person's name before a title; a place before a noun is not what is meant.
    Named before = nameAt(phrase.last() - 1);
    boolean titled =
        before != null
            && before.entity().type() == EntityType.PERSON
            && !Words.OTHERS.contains(form(phrase.last()));
    return titled ? Optional.of(before) : Optional.empty();
  }

  /** Whether a phrase says where. */
  boolean isPlace(Phrase phrase) {
    if (isTime(phrase)) {
      return false;
    }
    if (isPerson(phrase)) {
      return false; // 某人上周六: what looks like a localizer is none
    }
    if (Words.LOCALIZERS.contains(phrase.localizer())) {
      return true;
    }
    Named head = nameAt[phrase.last()];
    if (head != null) {
      return head.entity().type() == EntityType.PLACE;
    }
    String form = form(phrase.last());
    if (Words.NO_PLACES.contains(form)) {
      return false;
    }
    return Words.PLACE_HEADS.contains(form)
        || form.length() > 1 && Words.PLACE_HEADS.contains(form.substring(form.length() - 1))
        || form.length() > 2 && Words.PLACE_HEADS.contains(form.substring(form.length() - 2));
  }

  /** Whether a phrase ends in a person's name. */
  boolean isPerson(Phrase phrase) {
    Named head = nameAt[phrase.last()];
    return head != null && head.entity().type() == EntityType.PERSON;
  }

  /** Whether a phrase says when: 事故后. */
  boolean isTime(Phrase phrase) {
    // 访问某国之前: behind a name the word belongs to the whole clause.
    Named head = nameAt[phrase.last()];
    boolean nameOnly = head != null && head.entity().type() != EntityType.EVENT;
    return Words.TEMPORAL.contains(phrase.localizer()) && !nameOnly || isDate(phrase);
  }

  /** Whether a phrase ends in a time expression. */
  boolean isDate(Phrase phrase) {
    return times.stream().anyMatch(t -> t.span().overlaps(token(phrase.last()).span()));
  }
}
