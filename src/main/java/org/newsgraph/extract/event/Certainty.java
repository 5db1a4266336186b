package org.newsgraph.extract.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Polarity;

/** How sure a text is of an event, from the words before the verb: 没有, 将, 可能, 否认, 如果. */
final class Certainty {

  /**
   * How the text holds an event.
   *
   * @param polarity whether it says that it happened
   * @param modality how it holds it
   */
  record Reading(Polarity polarity, Modality modality) {

    /** The same, but held as a governing verb has it if it is told as a fact. */
    Reading governed(Optional<Modality> governing) {
      boolean fact = modality == Modality.ASSERTED;
      return fact ? new Reading(polarity, governing.orElse(modality)) : this;
    }

    /** The same, but planned if it is told as a fact and is still to come. */
    Reading planned(boolean toCome) {
      return toCome && modality == Modality.ASSERTED
          ? new Reading(polarity, Modality.PLANNED)
          : this;
    }

    /** The same, but negative if it came to nothing. */
    Reading undone(boolean undone) {
      return undone ? new Reading(Polarity.NEGATIVE, modality) : this;
    }

    /** The same, but no fact if the event is unreal. */
    Reading weakened(boolean unreal) {
      boolean fact = modality == Modality.ASSERTED;
      return unreal && fact ? new Reading(polarity, Modality.POSSIBLE) : this;
    }
  }

  /** How many words a negation may stand before its verb. */
  private static final int NEAR = 4;

  /** Behind a comma, they go on with a list: 将与甲，以及乙会谈. */
  private static final Set<String> LISTING = Set.of("以及", "及", "和", "与");

  /** A quotation of so many words, with its marks, is a slogan or a title. */
  private static final int SHORT_QUOTATION = 7;

  /** Crimes that somebody is suspected of, which do not cast doubt on the arrest behind them. */
  private static final String SUSPECTED = "涉";

  private Certainty() {}

  /** Reads the words before a verb, back to the beginning of what it belongs to. */
  static Reading of(EventSentence sentence, int verb) {
    Polarity polarity = Polarity.POSITIVE;
    Modality modality = Modality.ASSERTED;
    boolean ownClause = true;
    int verbsBetween = 0;
    boolean passive = false;
    boolean doubted = Doubts.in(sentence, verb);
    for (int i = verb - 1; i >= 0 && !endsScope(sentence, i); i--) {
      ownClause &= !sentence.isComma(i) || LISTING.contains(sentence.form(i + 1));
      passive |= sentence.pos(i).matches("[SL]B");
      CertaintyCues.Cue cue = CertaintyCues.before(sentence, i, verb);
      if (cue == null) {
        boolean governs = sentence.isVerb(i) && ownClause;
        verbsBetween += governs ? 1 : 0;
        doubted |= governs && isNegated(sentence, i) || ownClause && Doubts.isChance(sentence, i);
        continue;
      }
      if (cue.is(CertaintyCues.Reach.TREE)) {
        verbsBetween++; // a verb, which may be denied itself: 不认为
        doubted |= isNegated(sentence, i);
      }
      boolean reaches =
          ownClause
              || cue.is(CertaintyCues.Reach.ACROSS)
              || sentence.isComma(i + 1) // 预计，……
              || governsPhraseAndComma(sentence, i);
      boolean far = verb - i > NEAR || verbsBetween > 0;
      if (!reaches || cue.is(CertaintyCues.Reach.NEAR) && far) {
        continue;
      }
      if (passive && sentence.form(i).startsWith(SUSPECTED)) {
        continue; // 涉嫌贪污被逮捕
      }
      if (cue.modality().isEmpty()) {
        polarity = Polarity.NEGATIVE;
      } else if (modality == Modality.ASSERTED || weight(cue) > weight(modality)) {
        modality = cue.modality().get();
      }
    }
    return new Reading(polarity, modality).weakened(doubted);
  }

  /** 将由六辆巴士，分批送往某地: behind the adverb there is no verb before the comma. */
  private static boolean governsPhraseAndComma(EventSentence sentence, int adverb) {
    if (!sentence.pos(adverb).equals("AD") || !sentence.pos(adverb + 1).equals("P")) {
      return false;
    }
    int i = adverb + 1;
    while (i < sentence.size() && !sentence.isPunctuation(i) && !sentence.isVerb(i)) {
      i++;
    }
    return sentence.isComma(i);
  }

  /** 不认为某人访问过某地, 没有证据表明……: the verb that governs the event's is denied. */
  private static boolean isNegated(EventSentence sentence, int governor) {
    return CertaintyCues.isNegation(sentence, governor - 1)
        || CertaintyCues.isNegation(sentence, governor - 2) && !sentence.isVerb(governor - 1)
        || sentence.pos(governor - 2).equals("VE")
            && CertaintyCues.isNegation(sentence, governor - 2);
  }

  /** “击败对手”纪念币: what stands between quotation marks and is no sentence is but words. */
  static boolean isMention(EventSentence sentence, int word) {
    int open = word;
    while (open >= 0 && !"“「『”」』".contains(sentence.form(open))) {
      open--;
    }
    int close = word;
    while (close < sentence.size() && !"“「『”」』".contains(sentence.form(close))) {
      close++;
    }
    if (isTitled(sentence, word)) {
      return true;
    }
    boolean within =
        open >= 0
            && close < sentence.size()
            && "“「『".contains(sentence.form(open))
            && "”」』".contains(sentence.form(close));
    boolean title = within && Words.TITLE_HEADS.contains(sentence.form(close - 1));
    boolean noun = open > 0 && sentence.form(open - 1).equals("的"); // 第四位的“与某国合作”
    return title
        || within
            && close - open <= (noun ? 2 * SHORT_QUOTATION : SHORT_QUOTATION)
            && !sentence.isPunctuation(close - 1)
            && sentence.size() > close - open + 1;
  }

  /** 《林远访问何地》: what a work is called. */
  private static boolean isTitled(EventSentence sentence, int word) {
    for (int i = word; i >= 0 && !sentence.form(i).equals("》"); i--) {
      if (sentence.form(i).equals("《")) {
        return true;
      }
    }
    return false;
  }

  /** 正在签署: whether a verb is said to be under way, and nothing else stands between. */
  static boolean isUnderWay(EventSentence sentence, int verb) {
    for (int i = verb - 1; i >= 0 && verb - i <= NEAR && !sentence.isPunctuation(i); i--) {
      if (Words.UNDER_WAY.contains(sentence.form(i)) && sentence.pos(i).equals("AD")) {
        return true;
      }
    }
    return false;
  }

  /** 保释被拒, 自杀未遂: whether the words behind an event's word say that it came to nothing. */
  static boolean isUndone(EventSentence sentence, int last) {
    int first = Words.UNREAL.contains(sentence.form(last + 1)) ? last + 2 : last + 1; // 上市计划喊停
    while (sentence.pos(first).equals("AD")) {
      first++;
    }
    String next = sentence.form(first);
    int verb = first + 1;
    while (sentence.pos(verb).matches("AD|JJ")) {
      verb++; // 被紧急叫停
    }
    return Words.UNDONE.contains(next) || Words.UNDONE.contains(next + sentence.form(verb));
  }

  /** What takes most from a fact counts: a denied plan is denied. */
  private static int weight(CertaintyCues.Cue cue) {
    return cue.modality().map(Certainty::weight).orElse(0);
  }

  private static int weight(Modality modality) {
    return switch (modality) {
      case ASSERTED -> 0;
      case HABITUAL -> 1;
      case PLANNED -> 2;
      case POSSIBLE -> 3;
      case DEMANDED -> 4;
      case HYPOTHETICAL -> 5;
      case DENIED -> 6;
    };
  }

  static boolean endsScope(EventSentence sentence, int i) {
    String form = sentence.form(i);
    return sentence.isPunctuation(i) && "；。！？;!?".contains(form);
  }
}
