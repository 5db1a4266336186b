package org.newsgraph.extract.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.lexicon.DataTable;
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

  private record Cue(Optional<Modality> modality, boolean near, boolean across) {}

  /** How many words a negation may stand before its verb. */
  private static final int NEAR = 4;

  private static final Map<String, Cue> CUES = read();

  private static final Set<String> AIMS = Set.of("为", "为了", "以", "对", "对于");

  /** Behind a comma, they go on with a list: 将与甲，以及乙会谈. */
  private static final Set<String> LISTING = Set.of("以及", "及", "和", "与");

  /** Words that put what follows behind the clause before them. */
  private static final Set<String> LATER = Set.of("后", "之后", "以后", "时", "之时");

  private static final Set<String> TO_COME =
      Set.of("将", "会", "将会", "才", "方", "方可", "才能", "才会", "就会", "便会", "要", "无论", "不论", "不管");

  /** A quotation of so many words, with its marks, is a slogan or a title. */
  private static final int SHORT_QUOTATION = 7;

  /** Crimes that somebody is suspected of, which do not cast doubt on the arrest behind them. */
  private static final String SUSPECTED = "涉";

  private static final Set<String> NEGATIONS =
      Set.of("不", "没", "没有", "未", "并未", "并不", "并没有", "无", "无法", "尚未", "从未", "毫无", "不能");

  private Certainty() {}

  private static Map<String, Cue> read() {
    Map<String, Cue> cues = new HashMap<>();
    for (String[] row : DataTable.rows(Certainty.class, "certainty.tsv", 3)) {
      Optional<Modality> modality =
          row[0].equals("negative")
              ? Optional.empty()
              : Optional.of(Modality.valueOf(row[0].toUpperCase(Locale.ROOT)));
      Cue cue = new Cue(modality, row[1].equals("near"), row[1].equals("across"));
      DataTable.words(row[2]).forEach(word -> cues.put(word, cue));
    }
    return cues;
  }

  /** Reads the words before a verb, back to the beginning of what it belongs to. */
  static Reading of(EventSentence sentence, int verb) {
    Polarity polarity = Polarity.POSITIVE;
    Modality modality = Modality.ASSERTED;
    boolean ownClause = true;
    int verbsBetween = 0;
    boolean passive = false;
    boolean doubted =
        isOpen(sentence, verb) || isSpokenOf(sentence, verb) || isProvision(sentence, verb);
    for (int i = verb - 1; i >= 0 && !endsScope(sentence, i); i--) {
      ownClause &= !sentence.isComma(i) || LISTING.contains(sentence.form(i + 1));
      passive |= sentence.pos(i).matches("[SL]B");
      Cue cue = isObjectMarker(sentence, i) ? null : cue(sentence, i);
      if (cue == null || sentence.nameAt(i) != null) {
        boolean governs = sentence.isVerb(i) && ownClause;
        verbsBetween += governs ? 1 : 0;
        doubted |= governs && isNegated(sentence, i) || ownClause && isChance(sentence, i);
        continue;
      }
      boolean across = cue.across() || sentence.isComma(i + 1); // 预计，……
      if (!ownClause && !across || cue.near() && (verb - i > NEAR || verbsBetween > 0)) {
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

  /** 不认为某人访问过某地, 没有证据表明……: the verb that governs the event's is denied. */
  private static boolean isNegated(EventSentence sentence, int governor) {
    return NEGATIONS.contains(sentence.form(governor - 1))
        || NEGATIONS.contains(sentence.form(governor - 2)) && !sentence.isVerb(governor - 1)
        || sentence.pos(governor - 2).equals("VE")
            && NEGATIONS.contains(sentence.form(governor - 2));
  }

  /** 丧失资格的，由某机构宣布: a rule says what is done whenever. */
  private static boolean isProvision(EventSentence sentence, int verb) {
    int i = verb - 1;
    while (i > 1 && !sentence.isPunctuation(i)) {
      i--;
    }
    return sentence.isComma(i)
        && sentence.form(i + 1).equals("由")
        && sentence.form(i - 1).equals("的");
  }

  /** 有能力让某人离开: a noun before the verb that makes it no fact. */
  private static boolean isChance(EventSentence sentence, int noun) {
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
    return preposition && (Words.ABOUT.contains(before) || AIMS.contains(before));
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
    for (int i = localizer + 1; i < sentence.size() && !endsScope(sentence, i); i++) {
      if (TO_COME.contains(sentence.form(i)) && !isObjectMarker(sentence, i)) {
        return true;
      }
    }
    return false;
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
    return within
        && close - open <= SHORT_QUOTATION
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

  /** 保释被拒, 自杀未遂: whether the words behind an event's word say that it came to nothing. */
  static boolean isUndone(EventSentence sentence, int last) {
    String next = sentence.form(last + 1);
    return Words.UNDONE.contains(next) || Words.UNDONE.contains(next + sentence.form(last + 2));
  }

  /** How a single word makes the text hold what it governs; empty for other words and negations. */
  static Optional<Modality> cueAt(EventSentence sentence, int i) {
    boolean name = sentence.nameAt(i) != null;
    return name ? Optional.empty() : Optional.ofNullable(cue(sentence, i)).flatMap(Cue::modality);
  }

  private static Cue cue(EventSentence sentence, int i) {
    String form = sentence.form(i);
    Cue cue = CUES.get(form);
    if (cue != null) {
      return cue;
    }
    String pos = sentence.pos(i);
    return CUES.get(form + (pos.startsWith("V") ? "/V" : pos.equals("AD") ? "/A" : ""));
  }

  /** What takes most from a fact counts: a denied plan is denied. */
  private static int weight(Cue cue) {
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

  private static boolean endsScope(EventSentence sentence, int i) {
    String form = sentence.form(i);
    return sentence.isPunctuation(i) && "；。！？;!?".contains(form);
  }

  /** 将司机抬出: 将 before a noun is 把. */
  private static boolean isObjectMarker(EventSentence sentence, int i) {
    Phrase next = sentence.phraseAt(i + 1);
    // The tagger takes many a 将 for 把 that stands before a verb, a preposition or a time.
    return sentence.form(i).equals("将")
        && next != null
        && next.first() == i + 1
        && next.preposition().equals("把")
        && !sentence.isTime(next);
  }
}
