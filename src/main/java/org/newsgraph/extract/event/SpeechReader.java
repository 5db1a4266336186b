package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;

/** Finds reported speech in one sentence. One reader reads one sentence. */
final class SpeechReader {

  /** A speaker may stand this many words before the verb: 毛宁周一在例行记者会上说. */
  private static final int MAX_DISTANCE = 14;

  /** Shorter stretches say nothing: 他说。 */
  private static final int MIN_REPORTED = 4;

  private static final Set<String> OPENING = Set.of("“", "「", "『", "\"");
  private static final Set<String> CLOSING = Set.of("”", "」", "』", "\"");

  private final EventSentence sentence;
  private final List<Speech> found = new ArrayList<>();
  private int read;

  private SpeechReader(EventSentence sentence) {
    this.sentence = sentence;
  }

  static List<Speech> read(EventSentence sentence) {
    SpeechReader reader = new SpeechReader(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      String form = sentence.form(i);
      if (i < reader.read) {
        continue; // the second verb of 补充称
      }
      if (form.equals("据") && sentence.pos(i).equals("P")) {
        reader.source(i);
      } else if (SpeechWords.isLearning(form) && sentence.isVerb(i) && !reader.isQuoted(i)) {
        reader.learnt(i);
      } else if (SpeechWords.isVerb(form) && sentence.isVerb(i) && !reader.isQuoted(i)) {
        reader.verb(i);
      }
    }
    return reader.found;
  }

  /** 据法新社报道，……: the source up to the comma, and the rest of the sentence. */
  private void source(int at) {
    int comma = at + 1;
    while (comma < sentence.size() && !sentence.isComma(comma)) {
      comma++;
    }
    int verb = comma - 1;
    if (comma >= sentence.size() || !SpeechWords.isSource(sentence.form(verb))) {
      return;
    }
    Phrase speaker = speakerBefore(verb, at);
    if (speaker != null) {
      add(speaker, verb, rest(comma + 1), false, "speech-source", 0.9);
    }
  }

  /** 法新社从知情人士处获悉，……: the agency says so, and its source said so before. */
  private void learnt(int verb) {
    int begin = sentence.isComma(verb + 1) ? verb + 2 : verb + 1;
    for (int i = verb - 1; i >= 0 && verb - i <= MAX_DISTANCE && !sentence.isComma(i); i--) {
      Phrase phrase = sentence.phraseAt(i);
      if (phrase == null) {
        continue;
      }
      boolean source = phrase.preposition().equals("从") && phrase.last() > phrase.first();
      if (source && sentence.form(phrase.last()).equals("处")) {
        Phrase person = new Phrase(phrase.first(), phrase.last() - 1, "从", "");
        add(person, phrase.begin(), rest(begin), false, "speech-learnt", 0.85);
      } else if (phrase.isBare() && isMedia(phrase)) {
        add(phrase, verb, rest(begin), false, "speech-learnt", 0.85);
        return;
      }
      i = phrase.begin();
    }
  }

  private boolean isMedia(Phrase phrase) {
    return sentence
        .nameOf(phrase)
        .flatMap(name -> name.entity().subtype())
        .filter(Subtype.MEDIA::equals)
        .isPresent();
  }

  private void verb(int verb) {
    boolean named = sentence.form(verb + 1).equals("的"); // 他所指的文章, 他指的是某事
    boolean passive = sentence.pos(verb - 1).matches("[SL]B"); // 被认为: nobody is said to think so
    if (named || passive || found.stream().anyMatch(speech -> speech.verb() == verb)) {
      return;
    }
    Phrase speaker = speakerBefore(verb, -1);
    if (speaker == null) {
      return;
    }
    int next = verb + 1;
    // 补充称, 批评，说: the last of several such verbs begins what is said.
    while (sentence.pos(next).equals("AS")
        || sentence.isComma(next)
        || SpeechWords.isPlainVerb(sentence.form(next))) {
      next++;
    }
    read = next;
    boolean colon = "：:".contains(sentence.form(next)) && !sentence.form(next).isEmpty();
    int begin = colon ? next + 1 : next;
    if (OPENING.contains(sentence.form(begin))) {
      int end = closing(begin);
      add(speaker, verb, inside(begin, end), true, "speech-quoted", 0.95);
    } else if (isEnd(next)) {
      quotedBefore(speaker, verb);
    } else if (colon || sentence.isComma(verb + 1) || isClause(begin)) {
      add(speaker, verb, rest(begin), false, "speech-indirect", colon ? 0.9 : 0.85);
    }
  }

  /** “……”，他说。 */
  private void quotedBefore(Phrase speaker, int verb) {
    int close = speaker.begin() - 1;
    while (close >= 0 && !CLOSING.contains(sentence.form(close))) {
      if (!sentence.isPunctuation(close) && !sentence.pos(close).startsWith("NT")) {
        return;
      }
      close--;
    }
    int open = close - 1;
    while (open >= 0 && !OPENING.contains(sentence.form(open))) {
      open--;
    }
    if (open >= 0) {
      add(speaker, verb, inside(open, close), true, "speech-quoted", 0.95);
    }
  }

  /** The phrase before a verb that can speak, or null. */
  private Phrase speakerBefore(int verb, int limit) {
    for (int i = verb - 1; i > limit && verb - i <= MAX_DISTANCE; i--) {
      if (sentence.isPunctuation(i) && !sentence.form(i).equals("）")) {
        return null;
      }
      Phrase phrase = sentence.phraseAt(i);
      if (phrase == null) {
        continue;
      }
      boolean source = phrase.begin() == limit || phrase.preposition().equals("据");
      if ((phrase.isBare() || source) && canSpeak(phrase)) {
        return phrase;
      }
      i = phrase.begin();
    }
    return null;
  }

  private boolean canSpeak(Phrase phrase) {
    if (!phrase.localizer().isEmpty() && !sentence.isPerson(phrase)
        || sentence.isVerb(phrase.begin() - 1)
            && !SpeechWords.isQuoting(sentence.form(phrase.begin() - 1))) {
      return false;
    }
    String words = sentence.text(phrase);
    return sentence.nameOf(phrase).isPresent()
        || SpeechWords.isPronoun(words)
        || SpeechWords.kind(words).isPresent();
  }

  /** Whether a verb follows before the clause ends: what is said is a clause and no thing. */
  private boolean isClause(int from) {
    for (int i = from; i < sentence.size() && !isEnd(i); i++) {
      if (sentence.isVerb(i) && i > from) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuoted(int at) {
    int depth = 0;
    for (int i = 0; i < at; i++) {
      depth += OPENING.contains(sentence.form(i)) ? 1 : 0;
      depth -= depth > 0 && CLOSING.contains(sentence.form(i)) ? 1 : 0;
    }
    return depth > 0;
  }

  private boolean isEnd(int i) {
    return i >= sentence.size() || "。！？；".contains(sentence.form(i)) && sentence.isPunctuation(i);
  }

  private int closing(int open) {
    int i = open + 1;
    while (i < sentence.size() && !CLOSING.contains(sentence.form(i))) {
      i++;
    }
    return i;
  }

  private Span inside(int open, int close) {
    int begin = sentence.token(open).span().end();
    int end =
        close < sentence.size() ? sentence.token(close).span().begin() : sentence.span().end();
    return new Span(begin, Math.max(begin, end));
  }

  private Span rest(int from) {
    if (from >= sentence.size()) {
      return new Span(sentence.span().end(), sentence.span().end());
    }
    return new Span(sentence.token(from).span().begin(), sentence.span().end());
  }

  private void add(
      Phrase speaker, int verb, Span reported, boolean direct, String rule, double confidence) {
    boolean known =
        found.stream()
            .anyMatch(s -> s.speaker().equals(speaker) && s.reported().overlaps(reported));
    if (reported.length() >= MIN_REPORTED && !known) {
      found.add(new Speech(speaker, verb, reported, direct, rule, confidence));
    }
  }
}
