package org.newsgraph.extract.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extract.lexicon.DataTable;
import org.newsgraph.model.Modality;

/** The words that say how sure a text is of what they govern, from {@code certainty.tsv}. */
final class CertaintyCues {

  /**
   * What a word says.
   *
   * @param modality empty for a negation
   * @param reach how far it reaches
   */
  record Cue(Optional<Modality> modality, Reach reach) {
    boolean is(Reach other) {
      return reach == other;
    }
  }

  /** How far a word reaches. */
  enum Reach {
    /** Only just before the verb. */
    NEAR,
    /** Anywhere before the verb in its clause. */
    CLAUSE,
    /** Also over a comma. */
    ACROSS,
    /** To the verb that the dependency tree has it govern. */
    TREE
  }

  private static final Map<String, Cue> CUES = read();

  private static final Set<String> NEGATIONS =
      Set.of("不", "没", "没有", "未", "并未", "并不", "并没有", "无", "无法", "尚未", "从未", "毫无", "不能");

  /** Words that the segmenter parts from the next one: 每 天, 未经 证实. */
  private static final Set<String> PARTED = Set.of("每", "未经", "差", "而");

  /** Adverbs that the tagger leaves in one word with the next. */
  private static final String JOINED = "且也亦均都皆还仍并就则才更";

  /** Words at the end of what seems to be a name that are no part of it. */
  private static final List<String> GLUED = List.of("无法", "没有", "并未", "尚未", "可能");

  /** The same, of one character: names may end in it, unless the article has the person without. */
  private static final List<String> PERHAPS_GLUED = List.of("若", "会", "将", "未", "拟", "欲", "应", "或");

  /** Names of their own have so many characters at least, without such a word. */
  private static final int GLUED_TO = 2;

  private CertaintyCues() {}

  private static Map<String, Cue> read() {
    Map<String, Cue> cues = new HashMap<>();
    for (String[] row : DataTable.rows(Certainty.class, "certainty.tsv", 3)) {
      Optional<Modality> modality =
          row[0].equals("negative")
              ? Optional.empty()
              : Optional.of(Modality.valueOf(row[0].toUpperCase(Locale.ROOT)));
      Cue cue = new Cue(modality, Reach.valueOf(row[1].toUpperCase(Locale.ROOT)));
      DataTable.words(row[2]).forEach(word -> cues.put(word, cue));
    }
    return cues;
  }

  /** What a word says of a verb behind it; null for nothing. */
  static Cue before(EventSentence sentence, int i, int verb) {
    if (sentence.nameAt(i) != null) {
      return glued(sentence, i).orElse(null);
    }
    String rest = sentence.behindName(i);
    if (!rest.isEmpty()) {
      return tagged(rest, "VV");
    }
    Cue cue = isObjectMarker(sentence, i) ? null : cue(sentence, i);
    boolean apart = cue != null && cue.is(Reach.TREE) && !isPivot(sentence, i, verb);
    return apart ? null : cue;
  }

  /** 提名某人出任: between the two verbs stands nothing but whom the first one is about. */
  private static boolean isPivot(EventSentence sentence, int first, int second) {
    for (int i = first + 1; i < second; i++) {
      boolean parts = sentence.isPunctuation(i) || sentence.pos(i).matches("DE.|LC|AS|CC");
      if (parts || sentence.isVerb(i)) {
        return false;
      }
    }
    return sentence.isVerb(first);
  }

  /** 约翰·林无法前往: recognition may have drawn the word into the name before it. */
  private static Optional<Cue> glued(EventSentence sentence, int i) {
    EventSentence.Named name = sentence.nameAt(i);
    if (name == null || sentence.nameAt(i + 1) == name) {
      return Optional.empty();
    }
    String text = sentence.text(name.span());
    return Stream.concat(GLUED.stream(), PERHAPS_GLUED.stream())
        .filter(word -> text.endsWith(word) && text.length() - word.length() >= GLUED_TO)
        .filter(word -> GLUED.contains(word) || isKnownWithout(sentence, text, word))
        .map(word -> CUES.getOrDefault(word, CUES.get(word + "/V")))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static boolean isKnownWithout(EventSentence sentence, String name, String word) {
    return sentence.isNameOfPerson(name.substring(0, name.length() - word.length()));
  }

  /** How a single word makes the text hold what it governs; empty for other words and negations. */
  static Optional<Modality> at(EventSentence sentence, int i) {
    boolean name = sentence.nameAt(i) != null;
    return name ? Optional.empty() : Optional.ofNullable(cue(sentence, i)).flatMap(Cue::modality);
  }

  /** Whether a word denies what it stands before. */
  static boolean isNegation(EventSentence sentence, int i) {
    return NEGATIONS.contains(sentence.form(i)) && sentence.nameAt(i) == null;
  }

  /** Whether a word keeps from happening what it governs: 禁止, 避免. */
  static boolean forbids(EventSentence sentence, int i) {
    Cue cue = sentence.nameAt(i) == null && sentence.isVerb(i) ? cue(sentence, i) : null;
    return cue != null && cue.modality().isEmpty();
  }

  private static Cue cue(EventSentence sentence, int i) {
    String form = sentence.form(i);
    boolean parted = PARTED.contains(form) || sentence.pos(i).equals("VE"); // 有 机会
    Cue both = parted ? CUES.get(form + sentence.form(i + 1)) : null;
    Cue cue = both == null ? CUES.get(form) : both;
    if (cue != null) {
      return cue;
    }
    return tagged(form, sentence.pos(i));
  }

  /** The cue of a word with its tag, or of what is left without an adverb before it: 且须, 才能. */
  private static Cue tagged(String form, String pos) {
    String tag = pos.startsWith("V") ? "/V" : pos.equals("AD") ? "/A" : "";
    Cue cue = CUES.getOrDefault(form + tag, CUES.get(form));
    boolean joined = form.length() == 2 && JOINED.indexOf(form.charAt(0)) >= 0 && !tag.isEmpty();
    if (cue != null || !joined) {
      return cue;
    }
    String rest = form.substring(1);
    return CUES.getOrDefault(rest, CUES.getOrDefault(rest + "/V", CUES.get(rest + "/A")));
  }

  /** 将司机抬出: 将 before a noun is 把. */
  static boolean isObjectMarker(EventSentence sentence, int i) {
    Phrase next = sentence.phraseAt(i + 1);
    // The tagger takes many a 将 for 把 that stands before a verb, a preposition or a time.
    return sentence.form(i).equals("将")
        && next != null
        && next.first() == i + 1
        && !sentence.form(next.last() + 1).equals("地") // 将战略性地设立
        && !Words.MANNER.contains(sentence.form(i + 1))
        && next.preposition().equals("把")
        && !sentence.isTime(next);
  }
}
