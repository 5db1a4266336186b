package org.newsgraph.extract.event;

/**
 * Clauses that tell what would be if something were so, by the order of their words and without a
 * word for it that reaches the verb by itself: 无论甲连任或乙胜选, 谁袭击某城, 某国再袭击某城，就会…….
 */
final class Cases {

  private Cases() {}

  /** Whether a verb's clause is one. */
  static boolean in(EventSentence sentence, int verb) {
    return sentence.form(verb - 1).equals("谁")
        || isSupposed(sentence, verb)
        || isEachTime(sentence, verb)
        || isRate(sentence, verb)
        || isConditional(sentence, verb);
  }

  /** 无论某人连任或落选, 在必要时撤离侨民, 与其访问某地，不如……. */
  private static boolean isSupposed(EventSentence sentence, int verb) {
    for (int i = verb - 1; i >= 0 && !sentence.isPunctuation(i); i--) {
      boolean supposed =
          switch (sentence.form(i)) {
            case "无论", "不论", "不管" -> !asks(sentence, i);
            case "必要" -> sentence.form(i + 1).equals("时");
            case "与其" -> isOutdone(sentence, verb);
            default -> false;
          };
      if (supposed) {
        return true;
      }
    }
    return false;
  }

  /** 每10万人就有9人死亡, 每40秒有一人死亡: a rate. */
  private static boolean isRate(EventSentence sentence, int verb) {
    for (int i = verb - 2; i >= 0 && !sentence.isPunctuation(i); i--) {
      if (sentence.form(i).equals("每") && sentence.pos(i + 1).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /** 每次军售，某国都指责: not once. */
  private static boolean isEachTime(EventSentence sentence, int verb) {
    boolean always = false;
    int commas = 0;
    for (int i = verb - 1; i >= 0 && commas < 2 && !Certainty.endsScope(sentence, i); i--) {
      commas += sentence.isComma(i) ? 1 : 0;
      always |= commas == 0 && sentence.form(i).matches("都|就|便|总|总是|均|皆");
      String word = sentence.form(i) + sentence.form(i + 1);
      if (commas == 1 && word.matches("每次.*|每当.*|每逢.*|每回.*")) {
        return always;
      }
    }
    return false;
  }

  /** 不管某人如何反对: the clause tells that he does. */
  private static boolean asks(EventSentence sentence, int whether) {
    for (int i = whether + 1; i < sentence.size() && !sentence.isComma(i); i++) {
      if (sentence.form(i).matches("什么|如何|怎么|怎样|多少|多么|多|谁|哪.*|何.*")) {
        return true;
      }
    }
    return false;
  }

  /** 与其……，不如……: but 与其父母 is none. */
  private static boolean isOutdone(EventSentence sentence, int verb) {
    for (int i = verb + 1; i < sentence.size(); i++) {
      if (sentence.form(i).matches("不如|倒不如|宁可|宁愿")) {
        return true;
      }
    }
    return false;
  }

  /** 再袭击某城，就会……; 袭击某城，除非……; 迫使某公司出售业务，否则……. */
  private static boolean isConditional(EventSentence sentence, int verb) {
    int comma = Aims.end(sentence, verb);
    if (!sentence.isComma(comma)) {
      return false;
    }
    String next = sentence.form(comma + 1);
    boolean warns =
        SpeechWords.isVerb(sentence.form(verb)) || Words.PIVOT_VERBS.contains(sentence.form(verb));
    boolean otherwise = next.matches("否则|不然|要不然") && !sentence.pos(verb + 1).equals("AS");
    return next.equals("除非")
        || otherwise && !warns
        || isOnceMore(sentence, verb) && isFollowed(sentence, comma);
  }

  private static boolean isOnceMore(EventSentence sentence, int verb) {
    for (int i = verb - 1; i >= 0 && !sentence.isPunctuation(i); i--) {
      if (sentence.form(i).equals("再")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFollowed(EventSentence sentence, int comma) {
    for (int i = comma + 1; i < sentence.size() && !sentence.isPunctuation(i); i++) {
      if ((sentence.form(i) + sentence.form(i + 1)).matches("[就便](会|将|要|得).*")) {
        return true;
      }
    }
    return false;
  }
}
