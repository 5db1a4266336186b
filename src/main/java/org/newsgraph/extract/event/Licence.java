package org.newsgraph.extract.event;

import java.util.Set;
import org.newsgraph.model.DependencyTree;

/**
 * Whether the place of a verb in its sentence lets it tell a fact. What somebody plots, discusses
 * or stands up for need not come about (谋划林远连任), nor what is but the subject of a judgement
 * (林远连任是一场噩梦). So a verb that another one governs tells a fact only where that one is known to say
 * so (证实, 祝贺, 导致), or where 了 or 已 says that it has happened. One licence judges one verb.
 */
final class Licence {

  /** How far before a verb a word may stand that says that it has happened. */
  private static final int NEAR = 6;

  private static final Set<String> COMPLEMENT = Set.of("ccomp", "xcomp", "dobj");
  private static final Set<String> SUBJECT = Set.of("dep", "csubj", "nsubj", "conj");

  private final EventSentence sentence;
  private final DependencyTree tree;
  private final Frame frame;
  private final int verb;

  Licence(EventSentence sentence, DependencyTree tree, Frame frame, int verb) {
    this.sentence = sentence;
    this.tree = tree;
    this.frame = frame;
    this.verb = verb;
  }

  /** Whether nothing speaks against a fact. */
  boolean isGiven() {
    if (hasHappened()) {
      return true;
    }
    int head = tree.head(verb);
    String relation = tree.relation(verb);
    if (head >= 0 && head < verb && COMPLEMENT.contains(relation) && sentence.isVerb(head)) {
      return admits(head) && (frame == Frame.SAY || !isJudged());
    }
    if (head > verb && SUBJECT.contains(relation) && isOneClause(verb, head)) {
      return isEffect(head) || isLater(head);
    }
    return frame == Frame.SAY || !isJudged();
  }

  /** 会见了, 已会见: the text itself says that it has happened. */
  boolean hasHappened() {
    String behind = sentence.pos(verb + 1);
    if (behind.equals("AS") && !sentence.form(verb + 1).equals("着")) {
      return true;
    }
    for (int i = verb - 1; i >= 0 && verb - i <= NEAR && !sentence.isPunctuation(i); i--) {
      if (i == tree.head(verb) && sentence.isVerb(i)) {
        return false; // 昨天宣布疏散: it is the announcement that was yesterday
      }
      if (Words.DONE.contains(sentence.form(i)) && sentence.nameAt(i) == null) {
        return true;
      }
    }
    return false;
  }

  private boolean admits(int governor) {
    String form = sentence.form(governor);
    return Words.FACTIVE.contains(form)
        || SpeechWords.isVerb(form)
        || SpeechWords.isLearning(form)
        || Words.LIGHT_VERBS.contains(form)
        || Words.PASSIVE_VERBS.contains(form)
        || Words.CAUSE_VERBS.contains(form)
        || Words.SERIAL_VERBS.contains(form)
        || sentence.pos(governor + 1).equals("AS");
  }

  /** 引发不满: what has an effect has happened, unless the effect is still to come. */
  private boolean isEffect(int predicate) {
    return (Words.EFFECT.contains(sentence.form(predicate))
            || Words.CAUSE_VERBS.contains(sentence.form(predicate)))
        && !isOpenBetween(verb, predicate);
  }

  /** 会见林远后访问某地: what came first is told in order, and is no subject. */
  private boolean isLater(int predicate) {
    for (int i = verb + 1; i < predicate; i++) {
      if (sentence.pos(i).equals("LC") || sentence.pos(i).equals("DEC")) {
        return true;
      }
    }
    return false;
  }

  /** 收购某公司需要批准, 下调关税将吸引投资: the clause is what a later word of it speaks of. */
  private boolean isJudged() {
    boolean relative = false;
    for (int i = verb + 1; i < sentence.size() && !sentence.isPunctuation(i); i++) {
      relative |= sentence.pos(i).matches("DEC|LC|CS");
      if (sentence.pos(i).equals("LC") && Words.JUDGING.contains(sentence.form(i + 1))) {
        return true; // 收购某公司后具有优势
      }
      if (relative || sentence.isVerb(i) && SpeechWords.isVerb(sentence.form(i))) {
        return false;
      }
      boolean judges = Words.JUDGING.contains(sentence.form(i)) && sentence.nameAt(i) == null;
      if (judges && !isInPhrase(i) && !hasSubjectBetween(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInPhrase(int word) {
    Phrase phrase = sentence.phraseAt(word);
    return phrase != null && phrase.contains(word);
  }

  /** 会见林远何舟将……: another one is spoken of than the event. */
  private boolean hasSubjectBetween(int word) {
    int phrases = 0;
    for (int i = verb + 1; i < word; i++) {
      Phrase phrase = sentence.phraseAt(i);
      if (phrase != null && phrase.isBare() && phrase.first() == i && !sentence.isTime(phrase)) {
        phrases++;
      }
    }
    return phrases > 1;
  }

  private boolean isOpenBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (Certainty.cueAt(sentence, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isPunctuation(i) || sentence.isGap(i)) {
        return false;
      }
    }
    return true;
  }
}
