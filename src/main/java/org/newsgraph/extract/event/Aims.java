package org.newsgraph.extract.event;

import java.util.Set;

/**
 * Clauses about what is only sought or spoken of, by the order of their words: what another verb is
 * done for, what somebody's plan consists in, what there are talks about.
 */
final class Aims {

  private static final Set<String> TOWARDS = Set.of("为", "为了", "以", "对", "对于");

  private Aims() {}

  /** Whether a verb's clause is one. */
  static boolean in(EventSentence sentence, int verb) {
    String before = sentence.form(verb - 1);
    boolean preposition = sentence.pos(verb - 1).equals("P") || before.equals("就");
    return Words.AIMING.contains(before)
        || preposition && (Words.ABOUT.contains(before) || TOWARDS.contains(before))
        || isServed(sentence, verb)
        || isPurpose(sentence, verb)
        || isContent(sentence, verb)
        || isMeans(sentence, verb)
        || isLikelihood(sentence, verb)
        || isPretext(sentence, verb)
        || isMatter(sentence, verb);
  }

  /** 送委员会审查: what somebody is to do with what he gets. */
  private static boolean isServed(EventSentence sentence, int verb) {
    int before = verb - 1;
    while (before >= 0
        && !sentence.isVerb(before)
        && !sentence.pos(before).matches("PU|LC|AS|CC|DE.")) {
      before--;
    }
    return before < verb - 1
        && sentence.isVerb(before)
        && Words.PURPOSE.contains(sentence.form(before));
  }

  /** 为迫使某国释放某人，……; ……，以迫使某国释放某人: a clause that says what for, of one verb and another. */
  private static boolean isPurpose(EventSentence sentence, int verb) {
    int begin = begin(sentence, verb);
    String first = sentence.form(begin);
    boolean purpose =
        first.matches("以|来|好") || first.matches("为|为了") && sentence.isComma(end(sentence, verb));
    return purpose
        && begin + 1 < verb
        && sentence.isVerb(begin + 1)
        && !Words.REACTING.contains(sentence.form(begin + 1));
  }

  /** 他的目标是击败对手, 最坏情况为某公司退出市场: what an aim consists in, also behind commas. */
  private static boolean isContent(EventSentence sentence, int verb) {
    for (int i = verb - 1; i > 0 && !Certainty.endsScope(sentence, i); i--) {
      boolean is = sentence.form(i).matches("是|在于|就是");
      boolean worst = is || sentence.form(i).equals("为");
      if (is && Words.INTENT.contains(sentence.form(i - 1))
          || worst && isExtreme(sentence, i - 1)) {
        return !sentence.pos(verb + 1).equals("LC"); // 应对成立以来的问题
      }
    }
    return false;
  }

  /** 最坏情况, 最 坏 情况. */
  private static boolean isExtreme(EventSentence sentence, int noun) {
    return Words.CASE.contains(sentence.form(noun))
        && (sentence.form(noun - 1).startsWith("最") || sentence.form(noun - 2).equals("最"));
  }

  /** 两国建交是缓和局势的最佳方法: the clause is what another word says that one could do. */
  private static boolean isMeans(EventSentence sentence, int verb) {
    int end = end(sentence, verb);
    boolean is = false;
    for (int i = verb + 1; i < end; i++) {
      is |= sentence.form(i).equals("是");
    }
    return is
        && !SpeechWords.isVerb(sentence.form(verb))
        && Words.MEANS.contains(sentence.form(end - 1));
  }

  /** 同意排除某公司的可能性有所增加: it is how likely that is which the clause speaks of. */
  private static boolean isLikelihood(EventSentence sentence, int verb) {
    for (int i = verb + 1; i < end(sentence, verb) - 1; i++) {
      boolean likely = Words.LIKELIHOOD.contains(sentence.form(i));
      if (likely || sentence.form(i).matches("使|令|让|导致|意味着")) {
        return likely && !SpeechWords.isVerb(sentence.form(verb));
      }
    }
    return false;
  }

  /** 就某国加入协定表明立场: between 就 and a later word for talk stands what is talked about. */
  private static boolean isMatter(EventSentence sentence, int verb) {
    int over = verb - 1;
    while (over >= 0
        && !sentence.isPunctuation(over)
        && !sentence.isVerb(over)
        && !sentence.form(over).equals("就")) {
      over--;
    }
    int talk = verb + 1;
    while (talk < sentence.size()
        && !sentence.isPunctuation(talk)
        && !Words.NEGOTIATING.contains(sentence.form(talk))) {
      talk++;
    }
    return over >= 0
        && sentence.form(over).equals("就")
        && sentence.phraseAt(over + 1) != null
        && Words.NEGOTIATING.contains(sentence.form(talk));
  }

  /** 以防疫封锁为借口: the verb stands between 以 and 为. */
  private static boolean isPretext(EventSentence sentence, int verb) {
    int as = verb + 1;
    while (as < sentence.size()
        && !"，。；".contains(sentence.form(as))
        && !sentence.form(as).startsWith("为")) {
      as++;
    }
    int with = verb - 1;
    while (with >= 0 && !sentence.isPunctuation(with) && !sentence.form(with).equals("以")) {
      with--;
    }
    String what = sentence.form(as).equals("为") ? sentence.form(as + 1) : sentence.form(as);
    boolean pretext = what.matches("为?(由|名)") || Words.UNREAL.contains(what.replace("为", ""));
    return with >= 0 && sentence.form(with).equals("以") && pretext;
  }

  /** The mark behind the clause that goes on behind a word, or the end of the sentence. */
  static int end(EventSentence sentence, int word) {
    int end = word + 1;
    while (end < sentence.size() && !sentence.isPunctuation(end)) {
      end++;
    }
    return end;
  }

  /** The first word of a verb's clause. */
  static int begin(EventSentence sentence, int verb) {
    int begin = verb;
    while (begin > 0 && !sentence.isPunctuation(begin - 1)) {
      begin--;
    }
    return begin;
  }
}
