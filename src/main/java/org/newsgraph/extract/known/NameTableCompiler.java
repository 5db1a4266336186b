package org.newsgraph.extract.known;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import org.newsgraph.text.ChineseScript;

/**
 * Makes the table of known names from two lists in CoreNLP's models: wikidict (names and titles of
 * the English Wikipedia, about 2012) and the names of its knowledge base rules.
 */
final class NameTableCompiler {

  static final String WIKIDICT = "edu/stanford/nlp/models/kbp/chinese/wikidict_chinese.tsv.gz";
  static final String REGEXNER =
      "edu/stanford/nlp/models/kbp/chinese/gazetteers/cn_regexner_mapping.tab";

  private final TitleKinds titles = new TitleKinds();
  private long[] slots = new long[1 << 18];
  private int count;

  /**
   * Reads both lists.
   *
   * @throws IOException if one is missing or cannot be read
   */
  long[] slots() throws IOException {
    readWikidict(titles::noteGivenName);
    readWikidict((name, title) -> add(name, titles.kinds(name, title)));
    readRegexner();
    return slots;
  }

  /** The names so far. */
  NameTable table() {
    return new NameTable(LongBuffer.wrap(slots));
  }

  private static void readWikidict(BiConsumer<String, String> line) throws IOException {
    try (BufferedReader reader = reader(new GZIPInputStream(open(WIKIDICT), 1 << 16))) {
      for (String row = reader.readLine(); row != null; row = reader.readLine()) {
        int tab = row.indexOf('\t');
        int second = row.indexOf('\t', tab + 1);
        if (tab >= 2 && tab <= NameTable.LONGEST && second > 0 && isName(row, tab)) {
          line.accept(
              ChineseScript.simplify(row.substring(0, tab)), row.substring(tab + 1, second));
        }
      }
    }
  }

  /** Chinese characters and the point between the parts of foreign names. */
  private static boolean isName(String row, int end) {
    for (int i = 0; i < end; i++) {
      char c = row.charAt(i);
      if (!ChineseScript.isHan(c) && c != '·') {
        return false;
      }
    }
    return true;
  }

  private void readRegexner() throws IOException {
    try (BufferedReader reader = reader(open(REGEXNER))) {
      for (String row = reader.readLine(); row != null; row = reader.readLine()) {
        String[] fields = row.split("\t");
        String name = fields[0].replace(" ", "");
        if (fields.length > 1 && name.length() >= 2 && name.length() <= NameTable.LONGEST) {
          add(name, kind(fields[1]));
        }
      }
    }
  }

  private static int kind(String tag) {
    return switch (tag) {
      case "CITY", "COUNTRY", "STATE_OR_PROVINCE", "LOCATION" -> Kind.PLACE.bit();
      case "PERSON" -> Kind.PERSON.bit();
      case "ORGANIZATION" -> Kind.ORGANIZATION.bit();
      case "TITLE", "NATIONALITY" -> Kind.POST.bit();
      default -> Kind.TERM.bit();
    };
  }

  /** Adds a name; of a name that is there already, the kinds are added. */
  void add(String name, int kinds) {
    if (count * 2 > slots.length) {
      grow();
    }
    long hash = NameTable.EMPTY;
    for (int i = 0; i < name.length(); i++) {
      hash = NameTable.extend(hash, name.charAt(i));
    }
    put(hash & ~0xffL | kinds);
  }

  private void put(long entry) {
    int slot = (int) (entry >>> 32) & slots.length - 1;
    while (slots[slot] != 0 && (slots[slot] ^ entry) >>> 8 != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    count += slots[slot] == 0 ? 1 : 0;
    slots[slot] |= entry;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    count = 0;
    for (long entry : old) {
      if (entry != 0) {
        put(entry);
      }
    }
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = NameTableCompiler.class.getClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new IOException(resource + " is not on the class path");
    }
    return in;
  }
}
