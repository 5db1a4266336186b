package org.newsgraph.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of places, to tell them from the reporters' names beside them in a dateline: the program's
 * own tables, and whatever ends as a Chinese district does.
 */
final class PlaceNames {

  private static final Pattern DISTRICT =
      Pattern.compile("[\\u4e00-\\u9fff]{1,4}(?:省|市|县|区|州|镇|乡|岛|港|府|联合国总部)");

  /** The table's column of Simplified names, and that of other forms. */
  private static final int NAME = 3;

  private static final int ALIASES = 5;

  private static final Pattern WITHIN =
      Pattern.compile(".{2,8}(?:首都|(?<!欧|亚|非|美|澳|广|杭|苏|郑|福|兰|温)州)");
  private static final Set<String> COUNTRIES =
      DataFile.rows("/org/newsgraph/extract/places.tsv", 1).stream()
          .filter(row -> row.length > 1 && row[1].equals("country"))
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> KNOWN = load();

  private PlaceNames() {}

  /** Whether a name in Simplified characters is a place's, for all that is known. */
  static boolean isPlace(String name) {
    return isKnown(name) || DISTRICT.matcher(name).matches();
  }

  /** Whether a name in Simplified characters is in the tables. */
  static boolean isKnown(String name) {
    return KNOWN.contains(name);
  }

  /** A place without the country or state that is said before it: 索菲亚 of 保加利亚首都索菲亚. */
  static String own(String name) {
    if (isKnown(name)) {
      return name;
    }
    Matcher within = WITHIN.matcher(name);
    if (within.lookingAt() && within.end() < name.length() - 1) {
      return name.substring(within.end());
    }
    for (int end = name.length() - 2; end >= 2; end--) {
      if (COUNTRIES.contains(name.substring(0, end))) {
        return name.substring(end);
      }
    }
    return name;
  }

  private static Set<String> load() {
    Set<String> names = new HashSet<>();
    for (String file : new String[] {"places.tsv", "places_china.tsv"}) {
      DataFile.rows("/org/newsgraph/extract/" + file, 1).forEach(row -> names.add(row[0]));
    }
    try (InputStream in = PlaceNames.class.getResourceAsStream("/org/newsgraph/names/places.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> addRow(line, names));
    } catch (IOException e) {
      throw new UncheckedIOException("The table of places cannot be read", e);
    }
    return names;
  }

  private static void addRow(String line, Set<String> names) {
    String[] columns = line.split(",", -1);
    if (columns.length > ALIASES) {
      names.add(columns[NAME]);
      for (String alias : columns[ALIASES].split("[|;]")) {
        if (alias.length() > 1 && !alias.startsWith("?")) {
          names.add(alias);
        }
      }
    }
  }
}
