package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.EntityType;

/** Finds the words of a sentence that tell events. */
final class TriggerFinder {

  /** The longest trigger has this many words. */
  private static final int MAX_WORDS = 3;

  /**
   * A word of the sentence that tells an event.
   *
   * @param trigger what it tells
   * @param first index of its first word
   * @param last index of its last word
   * @param noun whether it stands as a noun
   */
  record Hit(Trigger trigger, int first, int last, boolean noun) {}

  private final TriggerLexicon lexicon;
  private final EventSentence sentence;

  private TriggerFinder(TriggerLexicon lexicon, EventSentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
  }

  static List<Hit> in(TriggerLexicon lexicon, EventSentence sentence) {
    return new TriggerFinder(lexicon, sentence).find();
  }

  private List<Hit> find() {
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Optional<Hit> hit = at(i);
      hit.ifPresent(hits::add);
      i = hit.map(Hit::last).orElse(i) + 1;
    }
    return hits;
  }

  private Optional<Hit> at(int first) {
    for (int last = Math.min(sentence.size(), first + MAX_WORDS) - 1; last >= first; last--) {
      for (Trigger trigger : lexicon.find(word(first, last))) {
        Optional<Hit> hit = check(trigger, first, last);
        if (hit.isPresent()) {
          return hit;
        }
      }
    }
    return Optional.empty();
  }

  private String word(int first, int last) {
    if (first == last) {
      return sentence.form(first);
    }
    StringBuilder word = new StringBuilder();
    for (int i = first; i <= last; i++) {
      word.append(sentence.form(i));
    }
    return word.toString();
  }

  private Optional<Hit> check(Trigger trigger, int first, int last) {
    if (sentence.nameAt(first) != null || sentence.nameAt(last) != null) {
      return Optional.empty();
    }
    if (SpeechWords.isPlainVerb(sentence.form(last + 1)) && EventTypes.harms(trigger.type())) {
      return Optional.empty(); // 反击说
    }
    if (trigger.type().equals("visit") && isInterview(first)) {
      return Optional.empty();
    }
    boolean violent = trigger.type().equals("attack") || trigger.type().equals("clash");
    if (violent && Words.FIGURATIVE.contains(sentence.form(first - 1))) {
      return Optional.empty();
    }
    boolean verb = sentence.isVerb(last) || sentence.isVerb(first);
    boolean fits = verb ? trigger.verb() || trigger.noun() : trigger.noun() || isLooseVerb(last);
    if (!fits || (!verb || isNamed(last + 1)) && isModifier(last) || !admitsObject(trigger, last)) {
      return Optional.empty();
    }
    return Optional.of(new Hit(trigger, first, last, !verb));
  }

  /** The tagger often takes a verb before its object for a noun; but 考古发现 is one. */
  private boolean isLooseVerb(int last) {
    Phrase phrase = sentence.phraseAt(last);
    boolean noun =
        phrase != null
            && phrase.last() == last
            && phrase.first() < last
            && sentence.pos(last - 1).equals("NN")
            && sentence.nameAt(last - 1) == null;
    return sentence.pos(last).startsWith("N") && !isModifier(last) && !noun;
  }

  private boolean isNamed(int next) {
    return Words.COMPOUND_HEADS.contains(sentence.form(next));
  }

  /** 接受某报访问 is no visit. */
  private boolean isInterview(int first) {
    Phrase phrase = sentence.phraseAt(first);
    int before = phrase == null ? first - 1 : phrase.begin() - 1;
    return sentence.form(before).equals("接受") || sentence.form(first - 1).equals("接受");
  }

  /** 救援人员 tells no rescue, 救援行动 does. */
  private boolean isModifier(int last) {
    if (Words.COMPOUND_HEADS.contains(sentence.form(last + 1))) {
      return true;
    }
    String next = sentence.pos(last + 1);
    Phrase phrase = sentence.phraseAt(last);
    boolean inside = phrase != null && last < phrase.last();
    return inside
        && (next.startsWith("N") || sentence.nameAt(last + 1) != null)
        && !Words.EVENT_HEADS.contains(sentence.form(last + 1));
  }

  /** 召开COP28: what is held may have a name. */
  private boolean isHeld(Trigger trigger, Phrase phrase) {
    EventSentence.Named name = sentence.nameAt(phrase.last());
    return trigger.type().equals("hold-meeting")
        && name != null
        && name.entity().type() == EntityType.EVENT;
  }

  private boolean admitsObject(Trigger trigger, int last) {
    if (trigger.objects().isEmpty()) {
      return true;
    }
    int i = last + 1;
    while (sentence.pos(i).equals("AS") || sentence.pos(i).equals("AD")) {
      i++;
    }
    for (; i < sentence.size() && !sentence.isPunctuation(i); i++) {
      Phrase phrase = sentence.phraseAt(i);
      if (phrase != null && phrase.isBare() && !sentence.isDate(phrase)) {
        return trigger.admits(sentence.form(phrase.last())) || isHeld(trigger, phrase);
      }
      if (sentence.isVerb(i)) {
        break;
      }
    }
    return trigger.excluded();
  }
}
