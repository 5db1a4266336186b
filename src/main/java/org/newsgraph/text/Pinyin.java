package org.newsgraph.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Hanyu Pinyin, with all readings of a character: 解 is read jie and, as a family name, xie.
 *
 * <p>Uses HanLP's dictionary, which is loaded on first use. Stateless and thread-safe.
 */
public final class Pinyin {

  private Pinyin() {}

  /**
   * The readings of a character, without tones and in small letters, {@code v} for ü.
   *
   * @return in the dictionary's order; empty if it knows none
   */
  public static Set<String> readings(char hanzi) {
    com.hankcs.hanlp.dictionary.py.Pinyin[] known =
        com.hankcs.hanlp.dictionary.py.PinyinDictionary.get(String.valueOf(hanzi));
    Set<String> result = new LinkedHashSet<>();
    if (known != null) {
      for (com.hankcs.hanlp.dictionary.py.Pinyin reading : known) {
        if (reading != com.hankcs.hanlp.dictionary.py.Pinyin.none5) {
          result.add(reading.getPinyinWithoutTone());
        }
      }
    }
    return result;
  }

  /**
   * Whether Latin letters spell Chinese characters in pinyin, each in one of its readings.
   *
   * @param chinese Simplified characters
   * @param latin with or without tone marks, spaces, hyphens and apostrophes; ü also as u, v or yu
   */
  public static boolean spells(String chinese, String latin) {
    String letters = letters(latin);
    return !letters.isEmpty() && spells(chinese, 0, letters, 0);
  }

  private static boolean spells(String chinese, int at, String letters, int from) {
    if (at == chinese.length()) {
      return from == letters.length();
    }
    for (String reading : readings(chinese.charAt(at))) {
      for (String spelling : spellings(reading)) {
        if (letters.startsWith(spelling, from)
            && spells(chinese, at + 1, letters, from + spelling.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> spellings(String reading) {
    return reading.indexOf('v') < 0
        ? Set.of(reading)
        : Set.of(reading, reading.replace('v', 'u'), reading.replace("v", "yu"));
  }

  private static String letters(String latin) {
    String plain = Normalizer.normalize(latin, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        result.append(c);
      }
    }
    return result.toString();
  }
}
