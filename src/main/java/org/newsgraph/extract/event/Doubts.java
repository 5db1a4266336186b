package org.newsgraph.extract.event;

import java.util.Set;
import org.newsgraph.model.Modality;

/**
 * Clauses that tell no fact though no single word before the verb says so, by the order of their
 * words: what is asked, what has to come first, what a rule provides.
 */
final class Doubts {

  /** Words that put what follows behind the clause before them. */
  private static final Set<String> LATER = Set.of("后", "之后", "以后", "时", "之时");

  private static final Set<String> TO_COME =
      Set.of("将", "会", "将会", "才", "方", "方可", "才能", "才会", "就会", "便会", "要", "无论", "不论", "不管");

  private Doubts() {}

  /** Whether a verb's clause is one. */
  static boolean in(EventSentence sentence, int verb) {
    return isOpen(sentence, verb)
        || isProvision(sentence, verb)
        || isPoint(sentence, verb)
        || isWhenever(sentence, verb)
        || Aims.in(sentence, verb)
        || Cases.in(sentence, verb)
        || Imagined.in(sentence, verb);
  }

  /** 丧失资格的，由某机构宣布; 死三十人，就由某机构调查: a rule says what is done whenever. */
  private static boolean isProvision(EventSentence sentence, int verb) {
    int before = verb - 1;
    while (before > 1 && !sentence.isPunctuation(before)) {
      before--;
    }
    int behind = verb + 1;
    while (behind < sentence.size() && !sentence.isPunctuation(behind)) {
      behind++;
    }
    return sentence.isComma(before)
            && sentence.form(before + 1).equals("由")
            && sentence.form(before - 1).equals("的")
        || sentence.isComma(before) && isThenBy(sentence, before + 1)
        || sentence.isComma(behind) && isThenBy(sentence, behind + 1);
  }

  private static boolean isThenBy(EventSentence sentence, int i) {
    return Set.of("就", "则", "即", "便").contains(sentence.form(i)) && sentence.form(i + 1).equals("由")
        || Set.of("就由", "则由", "即由").contains(sentence.form(i));
  }

  /** 当某国来犯，……: without 时 at its end the clause tells of no time, but of a case. */
  private static boolean isWhenever(EventSentence sentence, int verb) {
    int begin = verb;
    while (begin > 0 && !sentence.isPunctuation(begin - 1)) {
      begin--;
    }
    boolean when = sentence.form(begin).equals("当") && sentence.pos(begin).matches("P|CS");
    int i = begin + 1;
    while (when && i < sentence.size() && !sentence.isPunctuation(i)) {
      when = !sentence.pos(i).matches("LC|AS|NT") && !sentence.form(i).matches(".*(时|时候|之际)");
      i++;
    }
    return when;
  }

  /** 有能力让某人离开: a noun before the verb that makes it no fact. */
  static boolean isChance(EventSentence sentence, int noun) {
    return Words.UNREAL.contains(sentence.form(noun))
        && sentence.pos(noun).equals("NN")
        && sentence.isVerb(noun + 1)
        && (Words.HAVING.contains(sentence.form(noun - 1))
            || Words.HAVING.contains(sentence.form(noun - 2)));
  }

  /** 风险有二，一是协议中断: one of several points. */
  private static boolean isPoint(EventSentence sentence, int verb) {
    int begin = verb;
    while (begin > 0 && !sentence.isPunctuation(begin - 1)) {
      begin--;
    }
    String number = sentence.form(begin);
    return number.matches("[一二三四五]是")
        || number.matches("第?[一二三四五]|其[一二三]") && sentence.form(begin + 1).equals("是");
  }

  /** 上任之前, 签署后才会生效, and whatever is asked: nothing says that it has happened. */
  private static boolean isOpen(EventSentence sentence, int verb) {
    if (isQuestion(sentence, verb)) {
      return true;
    }
    for (int i = verb + 1; i < sentence.size() && !sentence.isPunctuation(i); i++) {
      if (sentence.form(i).equals("的话") || sentence.form(i).equals("话") && isEnd(sentence, i)) {
        return true;
      }
      boolean localizer = sentence.pos(i).equals("LC");
      boolean behind = localizer || i == verb + 1 && !sentence.pos(i).equals("JJ"); // 上市前
      if (behind && Words.NOT_YET.contains(sentence.form(i))) {
        return true;
      }
      if (localizer && LATER.contains(sentence.form(i)) && isToCome(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence is a question, or its last clause is the verb's and a quoted one. */
  private static boolean isQuestion(EventSentence sentence, int verb) {
    int last = sentence.size() - 1;
    if (sentence.form(last).equals("？")) {
      return true;
    }
    while (last > verb && "”」』！。".contains(sentence.form(last))) {
      last--;
    }
    if (!sentence.form(last).matches("？|\\?|吗")) {
      return false;
    }
    while (last > verb && !sentence.isComma(last)) {
      last--;
    }
    return last == verb;
  }

  /** Whether a word ends its clause behind 的. */
  private static boolean isEnd(EventSentence sentence, int i) {
    return sentence.form(i - 1).equals("的") && sentence.isPunctuation(i + 1);
  }

  /** 当选后将访问某地, 签署后才会生效: what comes behind has not come, nor need what it follows. */
  private static boolean isToCome(EventSentence sentence, int localizer) {
    int next = sentence.isComma(localizer + 1) ? localizer + 2 : localizer + 1;
    for (int i = next;
        i < sentence.size()
            && (i == next || sentence.form(next).equals("其") && !sentence.isPunctuation(i));
        i++) {
      if (CertaintyCues.at(sentence, i).filter(Modality.POSSIBLE::equals).isPresent()) {
        return true; // 康复后，可能成为总统; 上市后，其市值可能……
      }
    }
    for (int i = localizer + 1; i < sentence.size() && !Certainty.endsScope(sentence, i); i++) {
      if (TO_COME.contains(sentence.form(i)) && !CertaintyCues.isObjectMarker(sentence, i)) {
        return true;
      }
    }
    return false;
  }
}
