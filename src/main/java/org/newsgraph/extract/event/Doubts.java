package org.newsgraph.extract.event;

import java.util.Set;
import org.newsgraph.model.Modality;

/**
 * Clauses that tell no fact though no single word before the verb says so, by the order of their
 * words: what is asked, what has to come first, what a rule provides, what something is about.
 */
final class Doubts {

  private static final Set<String> AIMS = Set.of("为", "为了", "以", "对", "对于");

  /** Words that put what follows behind the clause before them. */
  private static final Set<String> LATER = Set.of("后", "之后", "以后", "时", "之时");

  private static final Set<String> TO_COME =
      Set.of("将", "会", "将会", "才", "方", "方可", "才能", "才会", "就会", "便会", "要", "无论", "不论", "不管");

  private Doubts() {}

  /** Whether a verb's clause is one. */
  static boolean in(EventSentence sentence, int verb) {
    return isOpen(sentence, verb)
        || isSpokenOf(sentence, verb)
        || isProvision(sentence, verb)
        || isPoint(sentence, verb)
        || isWhenever(sentence, verb)
        || isImagined(sentence, verb)
        || isAwaited(sentence, verb);
  }

  /**
   * 所谓“小胜”指的是甲赢得参议院, 在必要时撤离侨民, 影片中，甲杀害了乙: a word is explained, a case provided for, a story told.
   */
  private static boolean isImagined(EventSentence sentence, int verb) {
    boolean own = true;
    for (int i = verb - 1; i >= 0 && !Certainty.endsScope(sentence, i); i--) {
      own &= !sentence.isComma(i);
      boolean provided = sentence.form(i).equals("必要") && sentence.form(i + 1).equals("时");
      if (own && (provided || sentence.form(i).equals("所谓") && isExplained(sentence, i, verb))) {
        return true;
      }
      if (Words.FICTION.contains(sentence.form(i)) && isIn(sentence, i, verb)) {
        return true;
      }
    }
    return false;
  }

  /** 影片中, 小说《黎明》里: whether what stands behind is told in it. */
  private static boolean isIn(EventSentence sentence, int work, int verb) {
    int in = work + 1;
    while (in < verb && sentence.form(work + 1).equals("《") && !sentence.form(in - 1).equals("》")) {
      in++;
    }
    return in < verb && sentence.form(in).matches("中|里|内|之中");
  }

  /** Whether 指 stands between a word and the verb. */
  private static boolean isExplained(EventSentence sentence, int word, int verb) {
    for (int i = word + 1; i < verb; i++) {
      if (sentence.form(i).matches("指|是指|指的是")) {
        return true;
      }
    }
    return false;
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

  /** 就收购某公司谈判, 为访问某地做准备: the event is what another one is about. */
  private static boolean isSpokenOf(EventSentence sentence, int verb) {
    String before = sentence.form(verb - 1);
    boolean preposition = sentence.pos(verb - 1).equals("P") || before.equals("就");
    return Words.AIMING.contains(before)
        || isServed(sentence, verb)
        || preposition && (Words.ABOUT.contains(before) || AIMS.contains(before))
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

  /** 还有五个月某国举行大选, 他快退休了: it has not come. */
  private static boolean isAwaited(EventSentence sentence, int verb) {
    if (sentence.form(verb - 1).equals("快")
        && !sentence.form(verb - 2).matches("很|更|最|太|较|越|极|挺|飞")) {
      return true;
    }
    for (int i = verb - 2; i >= 0 && !sentence.isPunctuation(i); i--) {
      boolean still = (sentence.form(i - 1) + sentence.form(i)).matches(".*还有");
      if (still && sentence.pos(i + 1).equals("CD")) {
        return sentence.form(i + 2).matches("个|天|日|年|周|星期|小时|个月");
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
    if (sentence.form(sentence.size() - 1).equals("？")) {
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

  /** Whether a word ends its clause behind 的. */
  private static boolean isEnd(EventSentence sentence, int i) {
    return sentence.form(i - 1).equals("的") && sentence.isPunctuation(i + 1);
  }

  /** 当选后将访问某地, 签署后才会生效: what comes behind has not come, nor need what it follows. */
  private static boolean isToCome(EventSentence sentence, int localizer) {
    int next = sentence.isComma(localizer + 1) ? localizer + 2 : localizer + 1;
    if (CertaintyCues.at(sentence, next).filter(Modality.POSSIBLE::equals).isPresent()) {
      return true; // 康复后，可能成为总统
    }
    for (int i = localizer + 1; i < sentence.size() && !Certainty.endsScope(sentence, i); i++) {
      if (TO_COME.contains(sentence.form(i)) && !CertaintyCues.isObjectMarker(sentence, i)) {
        return true;
      }
    }
    return false;
  }
}
