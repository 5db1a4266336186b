package org.newsgraph.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.text.ChineseScript;

/** Names as keys: what is the same name written differently becomes the same string. */
public final class Names {

  private static final String FOLDED_AWAY = " \t\u00A0\u3000·•・‧∙⋅．.'’‘`-‐‑–—－";

  private Names() {}

  /**
   * The form under which names are compared: Simplified, half-width and lower-case characters,
   * without spaces, dots, hyphens and apostrophes.
   */
  public static String fold(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
    StringBuilder kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (FOLDED_AWAY.indexOf(c) < 0) {
        kept.append(c);
      }
    }
    return ChineseScript.simplify(kept.toString()).toLowerCase(Locale.ROOT);
  }

  /**
   * Names sorted by the language tag that their characters say: {@code zh-Hant} where a Chinese
   * name has characters with another, Simplified form, {@code zh-Hans} otherwise, {@code en} for
   * Latin letters.
   */
  static Map<String, List<String>> byLanguage(Iterable<String> names) {
    Map<String, List<String>> result = new TreeMap<>();
    for (String name : names) {
      List<String> same = result.computeIfAbsent(languageOf(name), tag -> new ArrayList<>());
      if (!same.contains(name)) {
        same.add(name);
      }
    }
    return result;
  }

  /** The first Chinese name, in Simplified characters. */
  static Optional<String> preferred(Map<String, List<String>> labels) {
    return Stream.of("zh-Hans", "zh-Hant")
        .flatMap(tag -> labels.getOrDefault(tag, List.of()).stream())
        .map(ChineseScript::simplify)
        .findFirst();
  }

  static String languageOf(String name) {
    if (!hasHan(name)) {
      return "en";
    }
    return ChineseScript.simplify(name).equals(name) ? "zh-Hans" : "zh-Hant";
  }

  static boolean hasHan(String name) {
    return name.chars().anyMatch(c -> ChineseScript.isHan((char) c));
  }
}
