package org.newsgraph.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.text.ChineseScript;
import org.newsgraph.text.Pinyin;

/**
 * Whether a Chinese name sounds like a Latin one: 摩加迪沙 and 摩加迪休 like Mogadishu. Compares the
 * consonants in their order, as Chinese writes them all and vowels freely.
 */
final class Transliteration {

  /** For a consonant that Chinese begins a syllable with, the letters that it stands for. */
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("b", "bpv"),
          Map.entry("p", "pb"),
          Map.entry("m", "m"),
          Map.entry("f", "fvpw"),
          Map.entry("d", "dt"),
          Map.entry("t", "td"),
          Map.entry("n", "n"),
          Map.entry("l", "lr"),
          Map.entry("r", "rl"),
          Map.entry("g", "gkcqjx"),
          Map.entry("k", "kcqgx"),
          Map.entry("h", "hjgxck"),
          Map.entry("j", "gjktdzc"),
          Map.entry("q", "ckqtjg"),
          Map.entry("x", "schxz"),
          Map.entry("zh", "jzgdts"),
          Map.entry("z", "zscdt"),
          Map.entry("ch", "ct"),
          Map.entry("c", "cstz"),
          Map.entry("sh", "sctx"),
          Map.entry("s", "sczxt"),
          Map.entry("w", "wvu"),
          Map.entry("y", "yji"));

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "du", "do", "dos", "del", "della", "la", "le", "van", "von", "der",
          "den", "bin", "ibn", "al", "el", "ben", "y", "e", "of", "the");

  private static final String OPTIONAL_LETTERS = "rhwy";
  private static final double ENOUGH = 0.75;

  private Transliteration() {}

  /**
   * @param chinese a name in Simplified characters, its parts set off by dots or not
   * @param latin a name in Latin letters
   * @param person whether both are of a person, and must have as many parts
   */
  static boolean matches(String chinese, String latin, boolean person) {
    int parts = chinese.split("[·•・‧．\\-－]").length;
    List<String> words =
        Arrays.stream(latin.split("[ \\-‑–]")).filter(word -> !word.isBlank()).toList();
    long counted =
        words.stream().filter(w -> !PARTICLES.contains(w.toLowerCase(Locale.ROOT))).count();
    if (person && parts != counted && parts != words.size()) {
      return false;
    }
    List<String> syllables = initials(chinese);
    String letters = consonants(latin);
    return syllables.size() >= 2 && letters.length() >= 2 && likeness(syllables, letters) >= ENOUGH;
  }

  /** The consonants of each syllable: what it begins with, and n where it ends so. */
  private static List<String> initials(String chinese) {
    List<String> result = new ArrayList<>();
    for (char c : chinese.toCharArray()) {
      if (ChineseScript.isHan(c)) {
        Pinyin.readings(c).stream()
            .findFirst()
            .ifPresent(reading -> addConsonants(reading, result));
      }
    }
    return result;
  }

  private static void addConsonants(String reading, List<String> out) {
    int length =
        reading.startsWith("zh") || reading.startsWith("ch") || reading.startsWith("sh") ? 2 : 1;
    String initial = reading.substring(0, Math.min(length, reading.length()));
    if (LETTERS.containsKey(initial)) {
      out.add(initial);
    }
    if (reading.length() > 1 && (reading.endsWith("n") || reading.endsWith("ng"))) {
      out.add("n");
    }
  }

  private static String consonants(String latin) {
    String plain =
        Normalizer.normalize(latin, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replace("ł", "l")
            .replace("ø", "")
            .replace("ph", "f");
    StringBuilder kept = new StringBuilder();
    char before = ' ';
    for (char c : plain.toCharArray()) {
      boolean consonant = c >= 'a' && c <= 'z' && "aeiou".indexOf(c) < 0;
      if (consonant && c != before) {
        kept.append(c);
      }
      before = c;
    }
    return kept.toString();
  }

  /** 1 where all consonants meet, 0 where none does. */
  private static double likeness(List<String> syllables, String letters) {
    double[] above = new double[letters.length() + 1];
    for (int j = 1; j <= letters.length(); j++) {
      above[j] = above[j - 1] + skipped(letters.charAt(j - 1));
    }
    for (String syllable : syllables) {
      double[] row = new double[above.length];
      row[0] = above[0] + left(syllable);
      for (int j = 1; j < row.length; j++) {
        boolean like = LETTERS.get(syllable).indexOf(letters.charAt(j - 1)) >= 0;
        double meet = above[j - 1] + (like ? 0 : 1.2);
        double skip = row[j - 1] + skipped(letters.charAt(j - 1));
        row[j] = Math.min(meet, Math.min(skip, above[j] + left(syllable)));
      }
      above = row;
    }
    return 1 - above[above.length - 1] / Math.max(syllables.size(), letters.length());
  }

  private static double skipped(char letter) {
    return OPTIONAL_LETTERS.indexOf(letter) >= 0 ? 0.1 : 0.6;
  }

  private static double left(String syllable) {
    return switch (syllable) {
      case "w", "y" -> 0.1;
      case "n", "l" -> 0.4;
      default -> 0.8;
    };
  }
}
