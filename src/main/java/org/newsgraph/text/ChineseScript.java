package org.newsgraph.text;

import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.model.Script;

/**
 * Traditional and Simplified characters: which of them a text is written in, and the one turned
 * into the other without moving an offset.
 *
 * <p>Uses the plain Traditional-to-Simplified table of HanLP, which changes characters and never
 * words (計程車 becomes 计程车, not 出租车). Stateless and thread-safe; the table is loaded on first use.
 */
public final class ChineseScript {

  private ChineseScript() {}

  /**
   * The text in Simplified characters.
   *
   * @return a string of the same length as {@code text}, so that offsets hold in both; {@code text}
   *     itself where nothing changes
   */
  public static String simplify(String text) {
    String phrases = TraditionalChineseDictionary.convertToSimplifiedChinese(text);
    boolean aligned = phrases.length() == text.length();
    char[] result = text.toCharArray();
    boolean changed = false;
    for (int i = 0; i < result.length; i++) {
      char original = result[i];
      char simple = Characters.SIMPLE[original];
      // The table's phrases know that 乾 stays in 乾隆, but some put other words (方程式 becomes
      // 方程序): they may keep a character, and otherwise only the character's own form counts.
      result[i] = aligned && phrases.charAt(i) == original ? original : simple;
      changed |= result[i] != original;
    }
    return changed ? new String(result) : text;
  }

  /**
   * The text in Traditional characters, by the usage that most texts share.
   *
   * @return a string of the same length as {@code text}
   */
  public static String traditional(String text) {
    String phrases = TraditionalForms.STANDARD.of(text);
    if (phrases.length() == text.length()) {
      return phrases;
    }
    char[] result = text.toCharArray();
    for (int i = 0; i < result.length; i++) {
      String one = TraditionalForms.STANDARD.of(String.valueOf(result[i]));
      result[i] = one.length() == 1 ? one.charAt(0) : result[i];
    }
    return new String(result);
  }

  /**
   * A name in all the scripts that it may be written in: as it is, Simplified, and Traditional by
   * the usage of the mainland, Taiwan and Hong Kong, in which also some words differ (软件, 軟體).
   *
   * @return without repetitions, the name itself first
   */
  public static List<String> variants(String name) {
    String simple = simplify(name);
    return Stream.of(
            name,
            simple,
            TraditionalForms.STANDARD.of(simple),
            TraditionalForms.TAIWAN.of(simple),
            TraditionalForms.HONG_KONG.of(simple))
        .distinct()
        .toList();
  }

  /** The Simplified form of each UTF-16 unit by itself; made on first use. */
  private static final class Characters {
    static final char[] SIMPLE = new char[Character.MAX_VALUE + 1];

    static {
      for (int c = 0; c < SIMPLE.length; c++) {
        SIMPLE[c] = isHan((char) c) ? simple((char) c) : (char) c;
      }
    }

    private static char simple(char c) {
      String one = TraditionalChineseDictionary.convertToSimplifiedChinese(String.valueOf(c));
      return one.length() == 1 ? one.charAt(0) : c;
    }
  }

  /**
   * The script that most letters of a text are written in.
   *
   * <p>Chinese characters count three times, as one of them says about as much as a few Latin
   * letters. Chinese is taken for Traditional where at least one in twenty of its characters has
   * another, Simplified form: in running Traditional text it is about one in three.
   */
  public static Script detect(String text) {
    int han = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHan(c)) {
        han++;
      } else if (c < 0x250 && Character.isLetter(c)) {
        latin++;
      }
    }
    if (han * 3 < latin) {
      return Script.LATIN;
    }
    if (han == 0) {
      return Script.OTHER;
    }
    return changedUnits(text) * 20 >= han ? Script.HANT : Script.HANS;
  }

  /** Whether a UTF-16 unit is a Chinese character of the Basic Multilingual Plane. */
  public static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c == '〇';
  }

  private static int changedUnits(String text) {
    String simplified = simplify(text);
    int changed = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != simplified.charAt(i)) {
        changed++;
      }
    }
    return changed;
  }
}
