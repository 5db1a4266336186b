package org.newsgraph.extract.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Argument;
import org.newsgraph.model.ArgumentRole;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Span;

/**
 * What an event is about (就气候问题会谈, 关于停火的谈判), with what it is done (用导弹袭击), and what is said in it
 * (宣布将访问某地).
 */
final class Circumstances {

  /** Longer stretches are whole clauses, in which the preposition belongs to something else. */
  private static final int MOST_WORDS = 16;

  private static final Set<String> ABOUT_SOMETHING =
      Set.of("diplomacy", "communication", "politics", "justice");
  private static final Set<String> WITH_SOMETHING = Set.of("conflict", "disaster", "life");

  private final EventSentence sentence;

  private Circumstances(EventSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * What an event is about.
   *
   * @param type the event's type
   * @param word index of the event's word, or of the light verb before it
   */
  static Optional<Argument> topic(EventSentence sentence, String type, int word) {
    return ABOUT_SOMETHING.contains(EventTypes.all().get(type).head())
        ? new Circumstances(sentence).topic(word)
        : Optional.empty();
  }

  /**
   * With what an event is done.
   *
   * @param type the event's type
   * @param word index of the event's word
   */
  static Optional<Argument> instrument(EventSentence sentence, String type, int word) {
    return WITH_SOMETHING.contains(EventTypes.all().get(type).head())
        ? new Circumstances(sentence).instrument(word)
        : Optional.empty();
  }

  /**
   * What is said in an event that is somebody's saying it.
   *
   * @param word index of the verb
   */
  static Optional<Argument> content(EventSentence sentence, int word) {
    return sentence.speech().stream()
        .filter(speech -> speech.verb() == word)
        .map(speech -> argument(sentence, ArgumentRole.CONTENT, speech.reported()))
        .findFirst();
  }

  private Optional<Argument> topic(int word) {
    for (int i = word - 1; i >= 0 && word - i <= MOST_WORDS && !sentence.isComma(i); i--) {
      if (isAbout(i, word)) {
        int last = topicEnd(i + 1, word);
        return last > i ? Optional.of(named(ArgumentRole.TOPIC, i + 1, last)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 就加强合作会谈: before a verb, the tagger takes 就 for an adverb; then a verb must follow twice. */
  private boolean isAbout(int i, int word) {
    if (!Words.ABOUT.contains(sentence.form(i)) || sentence.nameAt(i) != null) {
      return false;
    }
    boolean adverb = sentence.pos(i).equals("AD");
    return sentence.pos(i).equals("P")
        || sentence.isVerb(i)
        || adverb && word - i > 2 && sentence.isVerb(i + 1) && sentence.isVerb(word);
  }

  /** Up to the next preposition or verb that governs the event, without adverbs and 的 before it. */
  private int topicEnd(int from, int word) {
    int last = from;
    while (last < word && !sentence.pos(last).equals("P")) {
      last++;
    }
    last--;
    while (last >= from && !sentence.pos(last).matches("N.|VV|M|CD")
        || last > from && Words.LIGHT_VERBS.contains(sentence.form(last))) {
      last--;
    }
    return last;
  }

  private Optional<Argument> instrument(int word) {
    for (int i = word - 1; i >= 0 && word - i <= MOST_WORDS && !sentence.isPunctuation(i); i--) {
      Phrase phrase = sentence.phraseAt(i + 1);
      boolean governs = Words.USING.contains(sentence.form(i)) && sentence.nameAt(i) == null;
      if (governs && phrase != null && phrase.last() < word && isThing(phrase)) {
        return Optional.of(argument(sentence, ArgumentRole.INSTRUMENT, sentence.span(phrase)));
      }
    }
    return Optional.empty();
  }

  private boolean isThing(Phrase phrase) {
    return sentence.pos(phrase.last()).equals("NN")
        && sentence.nameOf(phrase).isEmpty()
        && !sentence.isTime(phrase)
        && !Words.NO_ACTORS.contains(sentence.form(phrase.last()));
  }

  private Argument named(ArgumentRole role, int first, int last) {
    Argument argument = argument(sentence, role, sentence.span(first, last));
    EventSentence.Named name = sentence.nameAt(last);
    boolean whole = name != null && name.span().contains(argument.span());
    return whole ? argument.withEntity(Optional.of(name.entity()).map(Entity::id)) : argument;
  }

  private static Argument argument(EventSentence sentence, ArgumentRole role, Span span) {
    return new Argument(
        role, span, sentence.text(span), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
