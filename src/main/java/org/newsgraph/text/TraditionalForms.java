package org.newsgraph.text;

import com.hankcs.hanlp.dictionary.other.CharTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Simplified texts in Traditional characters, by HanLP's tables and with its results: at each place
 * the longest entry counts. HanLP itself makes an automaton of each table when it is first asked,
 * three of them for the three usages, which took half of the start of a short analysis; a name is
 * turned by some look-ups. Immutable and thread-safe.
 */
final class TraditionalForms {

  private static final String FOLDER = "/data/dictionary/tc/";

  /** Simplified to Traditional, by the usage that most texts share. */
  private static final Map<String, String> SHARED = table("s2t.txt");

  /** By that usage. */
  static final TraditionalForms STANDARD = new TraditionalForms(Map.of());

  /** By the usage of Taiwan. */
  static final TraditionalForms TAIWAN = new TraditionalForms(table("t2tw.txt"));

  /** By the usage of Hong Kong. */
  static final TraditionalForms HONG_KONG = new TraditionalForms(table("t2hk.txt"));

  /** Shared Traditional forms to those that are usual here. */
  private final Map<String, String> local;

  /** What the shared table does not have, by its Simplified form. */
  private final Map<String, String> more = new HashMap<>();

  private final int longest;

  private TraditionalForms(Map<String, String> local) {
    this.local = local;
    local.forEach(
        (shared, here) -> {
          String simple = CharTable.convert(shared);
          if (!SHARED.containsKey(simple)) {
            more.put(simple, here);
          }
        });
    this.longest = Math.max(longest(SHARED), longest(more));
  }

  private static int longest(Map<String, String> table) {
    return table.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static Map<String, String> table(String name) {
    Map<String, String> table = new HashMap<>();
    try (InputStream in = CharTable.class.getResourceAsStream(FOLDER + name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int middle = line.indexOf('=');
        if (middle > 0) {
          table.put(line.substring(0, middle), line.substring(middle + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("HanLP's table " + name + " cannot be read: " + e, e);
    }
    return table;
  }

  /**
   * The text in these characters; longer or shorter where words have another form (软件, 軟體).
   *
   * @param simplified in Simplified characters
   */
  String of(String simplified) {
    StringBuilder text = new StringBuilder(simplified.length());
    int at = 0;
    while (at < simplified.length()) {
      int end = Math.min(simplified.length(), at + longest);
      String form = form(simplified.substring(at, end));
      while (form == null && end > at + 1) {
        end--;
        form = form(simplified.substring(at, end));
      }
      text.append(form == null ? simplified.substring(at, end) : form);
      at = end;
    }
    return text.toString();
  }

  private String form(String simple) {
    String shared = SHARED.get(simple);
    return shared == null ? more.get(simple) : local.getOrDefault(shared, shared);
  }
}
