package org.newsgraph.ingest;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.newsgraph.text.ChineseScript;

/** The language of a text: by its script, and for Latin script by its commonest words. */
final class Languages {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}']+");

  /** All letters before this one are Latin. */
  private static final int LATIN_END = 0x250;

  /** So much of a text is enough to tell. */
  private static final int SAMPLE = 4000;

  /**
   * The least share of an Chinese or Japanese text's characters that are kana, if it is Japanese.
   */
  private static final double KANA = 0.15;

  /** The least share of commonest words in a text of their language. */
  private static final double COMMON = 0.12;

  /** The languages in which a word is common. */
  private static final Map<String, List<String>> COMMON_WORDS = new HashMap<>();

  static {
    for (String[] row : DataFile.rows("common-words.tsv", 2)) {
      for (String word : Set.of(row[1].split(" "))) {
        COMMON_WORDS.computeIfAbsent(word, key -> new ArrayList<>()).add(row[0]);
      }
    }
  }

  private Languages() {}

  /**
   * The BCP 47 tag of a text's language, {@code und} if it cannot be told.
   *
   * @param declared what the page says, which decides where the text does not
   */
  static String detect(String text, Optional<String> declared) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    Map<UnicodeScript, Integer> counts = counts(sample);
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int latin = counts.getOrDefault(UnicodeScript.LATIN, 0);
    int hangul = counts.getOrDefault(UnicodeScript.HANGUL, 0);
    // A Chinese character says about as much as three Latin letters.
    if ((han + kana) * 3 >= latin && han + kana > hangul) {
      return kana > KANA * (han + kana) ? "ja" : "zh";
    }
    if (hangul > latin) {
      return "ko";
    }
    return latin > 0 ? latin(sample, declared) : fallback(declared);
  }

  private static Map<UnicodeScript, Integer> counts(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(script(c), 1, Integer::sum));
    return counts;
  }

  /** As {@link UnicodeScript#of}, without its search for nearly all letters. */
  private static UnicodeScript script(int letter) {
    if (letter < LATIN_END) {
      return UnicodeScript.LATIN;
    }
    return letter <= Character.MAX_VALUE && ChineseScript.isHan((char) letter)
        ? UnicodeScript.HAN
        : UnicodeScript.of(letter);
  }

  private static String latin(String sample, Optional<String> declared) {
    String[] words = NO_WORD.split(sample.toLowerCase(Locale.ROOT));
    Map<String, Integer> common = new TreeMap<>();
    for (String word : words) {
      for (String language : COMMON_WORDS.getOrDefault(word, List.of())) {
        common.merge(language, 1, Integer::sum);
      }
    }
    String best = fallback(declared);
    double most = COMMON * words.length;
    for (Map.Entry<String, Integer> language : common.entrySet()) {
      if (language.getValue() > most) {
        most = language.getValue();
        best = language.getKey();
      }
    }
    return best;
  }

  private static String fallback(Optional<String> declared) {
    return declared
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
        .filter(language -> !language.isEmpty())
        .orElse("und");
  }
}
