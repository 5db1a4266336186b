package org.newsgraph.link;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.zip.CRC32C;
import java.util.zip.GZIPInputStream;
import org.newsgraph.text.ChineseScript;

/**
 * Turns CoreNLP's wikidict (gzipped lines of name, title and score, separated by tabs) into the
 * table of {@link WikidictFile}.
 *
 * <p>Only what can be confirmed later is kept: names of 2 to 20 Chinese characters, titles that are
 * letters. Names and titles of which the list itself knows several bearers (other titles for the
 * name; the name with something in brackets for another title; the title with something in
 * brackets) are left out.
 */
final class WikidictCompiler {

  /** Opens the list from its beginning; it is read twice. */
  interface Source {
    InputStream open() throws IOException;
  }

  private static final String SEVERAL = "";

  private final Set<String> sharedTitles = new HashSet<>();
  private final Map<String, String> titleOfBracketed = new HashMap<>();
  private final ByteArrayOutputStream records = new ByteArrayOutputStream(1 << 20);
  private long[] index = new long[1 << 16];
  private int count;

  private WikidictCompiler() {}

  /**
   * Writes the table for a list.
   *
   * @throws IOException if the list cannot be read or the table not be written
   */
  static void compile(Source source, OutputStream out) throws IOException {
    WikidictCompiler compiler = new WikidictCompiler();
    readLines(source, compiler::noteBearers);
    readLines(source, compiler::add);
    compiler.write(out);
  }

  private static void readLines(Source source, BiConsumer<String, String> line) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(source.open(), 1 << 16), StandardCharsets.UTF_8))) {
      for (String row = reader.readLine(); row != null; row = reader.readLine()) {
        int first = row.indexOf('\t');
        int second = row.indexOf('\t', first + 1);
        if (first > 0 && second > first) {
          line.accept(row.substring(0, first), row.substring(first + 1, second));
        }
      }
    }
  }

  private void noteBearers(String name, String title) {
    int bracket = title.indexOf("_(");
    if (bracket > 0) {
      sharedTitles.add(title.substring(0, bracket));
    }
    int in = Math.max(name.indexOf('('), name.indexOf('（'));
    if (in > 1 && allHan(name.substring(0, in).strip())) {
      titleOfBracketed.merge(
          Names.fold(name.substring(0, in)), title, (a, b) -> a.equals(b) ? a : SEVERAL);
    }
  }

  private void add(String name, String title) {
    if (name.length() > 24 || !isPlain(title) || sharedTitles.contains(title) || !mayBeHan(name)) {
      return;
    }
    String folded = Names.fold(name);
    if (folded.length() >= 2
        && folded.length() <= 20
        && allHan(folded)
        && titleOfBracketed.getOrDefault(folded, title).equals(title)) {
      append(folded.getBytes(StandardCharsets.UTF_8), title.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void append(byte[] name, byte[] title) {
    if (count == index.length) {
      index = Arrays.copyOf(index, count * 2);
    }
    index[count++] = (long) WikidictFile.hash(name, 0, name.length) << 32 | records.size();
    for (byte[] part : new byte[][] {name, title}) {
      records.write(part.length >>> 8);
      records.write(part.length);
      records.writeBytes(part);
    }
  }

  private void write(OutputStream out) throws IOException {
    byte[] data = records.toByteArray();
    Arrays.sort(index, 0, count);
    ByteBuffer entries = ByteBuffer.allocate(withoutConflicts(data) * Long.BYTES);
    for (int i = 0; i < count; i++) {
      entries.putLong(index[i]);
    }
    CRC32C crc = new CRC32C();
    crc.update(entries.array());
    crc.update(data);
    DataOutputStream header = new DataOutputStream(out);
    header.writeLong(WikidictFile.MAGIC);
    header.writeInt(count);
    header.writeInt(data.length);
    header.writeLong(crc.getValue());
    header.write(entries.array());
    header.write(data);
    header.flush();
  }

  /** Keeps one index entry a name, none for a name with several titles; gives the new count. */
  private int withoutConflicts(byte[] data) {
    int kept = 0;
    for (int from = 0, to; from < count; from = to) {
      to = from + 1;
      while (to < count && index[to] >>> 32 == index[from] >>> 32) {
        to++;
      }
      long[] sameHash = Arrays.copyOfRange(index, from, to);
      for (int i = 0; i < sameHash.length; i++) {
        if (isFirstAndOnlyTitle(data, i, sameHash)) {
          index[kept++] = sameHash[i];
        }
      }
    }
    count = kept;
    return kept;
  }

  private static boolean isFirstAndOnlyTitle(byte[] data, int i, long[] sameHash) {
    byte[] name = part(data, (int) sameHash[i]);
    byte[] title = part(data, (int) sameHash[i] + 2 + name.length);
    for (int j = 0; j < sameHash.length; j++) {
      byte[] otherName = part(data, (int) sameHash[j]);
      if (j != i && Arrays.equals(name, otherName)) {
        byte[] otherTitle = part(data, (int) sameHash[j] + 2 + otherName.length);
        if (j < i || !Arrays.equals(title, otherTitle)) {
          return false;
        }
      }
    }
    return true;
  }

  private static byte[] part(byte[] data, int at) {
    int length = (data[at] & 0xFF) << 8 | data[at + 1] & 0xFF;
    return Arrays.copyOfRange(data, at + 2, at + 2 + length);
  }

  private static boolean isPlain(String title) {
    return title
        .chars()
        .allMatch(c -> Character.isLetter(c) || c == '_' || c == '-' || c == '\'' || c == '.');
  }

  /** A cheap look before the name is folded: letters of other scripts are out. */
  private static boolean mayBeHan(String name) {
    return name.chars().noneMatch(c -> c < 0x250 && Character.isLetterOrDigit(c) || isKana(c));
  }

  private static boolean isKana(int c) {
    return c >= 0x3040 && c <= 0x30FA || c >= 0x30FC && c <= 0x30FF;
  }

  private static boolean allHan(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> ChineseScript.isHan((char) c));
  }
}
