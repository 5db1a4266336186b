package org.newsgraph.extract.known;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells from a title of the English Wikipedia, and a Chinese name for it, what bears them. */
final class TitleKinds {

  private static final String FILE = "title_words.tsv";
  private static final String SURE_PERSON_MARK = "·";

  private final Map<String, Map<String, String>> words = new HashMap<>();
  private final Map<String, Integer> givenNames = new HashMap<>();

  TitleKinds() {
    try (InputStream in = TitleKinds.class.getResourceAsStream(FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(this::addWords);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the data file " + FILE, e);
    }
  }

  private void addWords(String line) {
    String[] row = line.split("\t");
    Map<String, String> kinds = words.computeIfAbsent(row[1], k -> new HashMap<>());
    for (String word : row[2].split(" +")) {
      kinds.putIfAbsent(word, row[0]);
    }
  }

  /** Learns given names: the first words of the titles of names with a point between parts. */
  void noteGivenName(String name, String title) {
    int end = title.indexOf('_');
    if (end > 1 && name.contains(SURE_PERSON_MARK) && isCapital(title.charAt(0))) {
      givenNames.merge(title.substring(0, end), 1, Integer::sum);
    }
  }

  /** The bits of the kinds, see {@link Kind#bit}. */
  int kinds(String name, String title) {
    int open = title.indexOf("_(");
    String plain = open > 0 ? title.substring(0, open) : title;
    if (open > 0) {
      String found = firstKnown(title.substring(open + 2).replace(")", ""), "bracket");
      if (found != null) {
        return bits(found);
      }
    }
    if (plain.indexOf(',') > 0) {
      return Kind.PLACE.bit();
    }
    String last = words.get("last").get(plain.substring(plain.lastIndexOf('_') + 1));
    if (last != null) {
      return bits(last);
    }
    String within = firstKnown(plain, "in");
    return within == null ? person(name, plain) : bits(within);
  }

  private String firstKnown(String title, String where) {
    for (String word : title.split("_")) {
      String kind = words.get(where).get(word);
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  private static int bits(String kind) {
    return kind.equals("none")
        ? Kind.TERM.bit()
        : Kind.valueOf(kind.toUpperCase(Locale.ROOT)).bit();
  }

  private int person(String name, String title) {
    String[] parts = title.split("_");
    if (parts.length < 2 || parts.length > 4 || !allCapital(parts)) {
      return Kind.TERM.bit();
    }
    if (name.contains(SURE_PERSON_MARK) || givenNames.getOrDefault(parts[0], 0) >= 3) {
      return Kind.PERSON.bit();
    }
    return parts.length <= 3 && name.length() <= 5 ? Kind.PERSON_MAYBE.bit() : Kind.TERM.bit();
  }

  private static boolean allCapital(String... parts) {
    for (String part : parts) {
      if (part.isEmpty() || !isCapital(part.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c);
  }
}
