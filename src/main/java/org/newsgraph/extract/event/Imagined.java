package org.newsgraph.extract.event;

import java.util.regex.Pattern;

/**
 * Clauses about what is only thought of, by the order of their words: a word is explained, a story
 * told, a rumour named as such, or a day awaited. What would be if it were so is {@link Cases}'
 * matter.
 */
final class Imagined {

  /** Before 快 they say how fast: 很快. */
  private static final String DEGREES = "很|更|最|太|较|越|极|挺|飞";

  /** Behind 任何 and a verb, they say of what kind something is. */
  private static final Pattern KINDS = Pattern.compile("行为|举动|做法|活动|行动|人|言行|企图|个人|组织|国家|言论");

  private Imagined() {}

  /** Whether a verb's clause is one. */
  static boolean in(EventSentence sentence, int verb) {
    return isTold(sentence, verb) || isAwaited(sentence, verb) || isFalse(sentence, verb);
  }

  /** 所谓“小胜”指的是甲赢得参议院, 影片中，甲杀害了乙, 任何攻击某国的行为. */
  private static boolean isTold(EventSentence sentence, int verb) {
    int commas = 0;
    for (int i = verb - 1; i >= 0 && !Certainty.endsScope(sentence, i); i--) {
      commas += sentence.isComma(i) ? 1 : 0;
      boolean told =
          switch (sentence.form(i)) {
            case "任何" -> commas < 2 && isOfAnyKind(sentence, verb);
            case "所谓" -> commas == 0 && isExplained(sentence, i, verb);
            default -> Words.FICTION.contains(sentence.form(i)) && isIn(sentence, i, verb);
          };
      if (told) {
        return true;
      }
    }
    return false;
  }

  /** 任何攻击某国的行为: not that there is some. */
  private static boolean isOfAnyKind(EventSentence sentence, int verb) {
    int end = Aims.end(sentence, verb);
    return sentence.pos(end - 1).startsWith("N") && KINDS.matcher(sentence.form(end - 1)).matches();
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

  /** 影片中, 小说《黎明》里: whether what stands behind is told in it. */
  private static boolean isIn(EventSentence sentence, int work, int verb) {
    int in = work + 1;
    while (in < verb && sentence.form(work + 1).equals("《") && !sentence.form(in - 1).equals("》")) {
      in++;
    }
    return in < verb && sentence.form(in).matches("中|里|内|之中");
  }

  /** 还有五个月某国举行大选, 他快退休了: it has not come. */
  private static boolean isAwaited(EventSentence sentence, int verb) {
    if (sentence.form(verb - 1).equals("快") && !sentence.form(verb - 2).matches(DEGREES)) {
      return true;
    }
    for (int i = verb - 2; i >= 0 && !sentence.isPunctuation(i); i--) {
      boolean still = (sentence.form(i - 1) + sentence.form(i)).endsWith("还有");
      if (still && sentence.pos(i + 1).equals("CD")) {
        return sentence.form(i + 2).matches("个|天|日|年|周|星期|小时|个月");
      }
    }
    return false;
  }

  /** ……的消息不实, ……，这是谣言, 假新闻说……: whether the text says that it is no truth. */
  private static boolean isFalse(EventSentence sentence, int verb) {
    for (int i = verb - 1; i > 0 && !Certainty.endsScope(sentence, i); i--) {
      boolean says = sentence.isVerb(i) && SpeechWords.isVerb(sentence.form(i));
      if (says && Words.FALSE.contains(sentence.form(i - 1))) {
        return true;
      }
    }
    int end = Aims.end(sentence, verb);
    if (sentence.isComma(end) && sentence.form(end + 1).matches("[这此那].*|纯属|属于|是")) {
      end = Aims.end(sentence, end);
    }
    boolean is = false;
    for (int i = verb + 1; i < end; i++) {
      is |= sentence.form(i).matches("是|属|属于|纯属|为");
    }
    return Words.FALSE.contains(sentence.form(end - 1))
        && (is || sentence.pos(end - 1).matches("VA|AD|JJ"));
  }
}
