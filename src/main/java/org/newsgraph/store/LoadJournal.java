package org.newsgraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Notes how far a load into another store has come, a line each time: the address, the file, its
 * size, its lines that have arrived, whether that is all, and the graph that they ended in. What
 * arrived without being noted arrives again, which changes nothing. Used by one thread.
 */
final class LoadJournal {

  private static final Entry NOTHING = new Entry(0, false, "");

  /** Graphs between two notes: a note is cheap, and so is sending some graphs again. */
  private static final int EVERY = 20;

  private final Path file;
  private final String address;
  private final Map<String, Entry> entries = new HashMap<>();
  private int waiting;

  /** How far a file has come. */
  record Entry(long lines, boolean whole, String graph) {}

  LoadJournal(Path file, String address) {
    this.file = file;
    this.address = address;
  }

  void read() throws IOException {
    try {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t", -1);
        // A line that a killed load has not finished counts as nothing.
        if (cells.length == 7 && cells[0].equals(address) && cells[6].equals(".")) {
          entries.put(
              cells[1] + "\t" + cells[2],
              new Entry(Long.parseLong(cells[3]), Boolean.parseBoolean(cells[4]), cells[5]));
        }
      }
    } catch (NoSuchFileException e) {
      entries.clear();
    }
  }

  private static String key(Path part) throws IOException {
    return part.toAbsolutePath().normalize() + "\t" + Files.size(part);
  }

  Entry of(Path part) throws IOException {
    return entries.getOrDefault(key(part), NOTHING);
  }

  void note(Path part, long lines, String graph, boolean whole) throws IOException {
    if (!whole && ++waiting < EVERY) {
      return;
    }
    waiting = 0;
    String line =
        String.join(
            "\t", address, key(part), String.valueOf(lines), String.valueOf(whole), graph, ".");
    Files.writeString(
        file,
        line + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** All has been loaded: another load begins anew. */
  void end() throws IOException {
    Files.deleteIfExists(file);
  }
}
