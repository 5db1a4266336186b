package org.newsgraph.text;

import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;
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
    String converted = TraditionalChineseDictionary.convertToSimplifiedChinese(text);
    if (converted.length() != text.length()) {
      converted = simplifyEach(text);
    }
    return converted.equals(text) ? text : converted;
  }

  private static String simplifyEach(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String unit = text.substring(i, i + 1);
      String converted = TraditionalChineseDictionary.convertToSimplifiedChinese(unit);
      result.append(converted.length() == 1 ? converted : unit);
    }
    return result.toString();
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
