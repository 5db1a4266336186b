package org.newsgraph.link;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Makes a base from a JSON dump of Wikidata (gzip, bzip2 or unpacked). The dump is read once, line
 * by line: what is needed of its items goes to files beside the base, from which the base is then
 * made. Memory does not grow with the dump, but by some hundred bytes for each class, and for each
 * office and area that something refers to. Interrupted, it goes on where it was: what lies before
 * in the dump is then unpacked, but not read.
 */
public final class KbImport {

  /**
   * What an import has done.
   *
   * @param records items and others of the dump
   * @param entries what of them is in the base
   * @param unreadable lines that were no JSON
   * @param resumedAt how many records an earlier run had read
   */
  public record Counts(long records, long entries, long unreadable, long resumedAt) {}

  private static final long CHECKPOINT = 500_000;
  private static final long STEP = 1000;

  private final Path dump;
  private final Path target;
  private final Path items;
  private final Path classes;
  private final Path state;
  private final LongConsumer progress;
  private final long every;
  private long records;
  private long unreadable;

  /**
   * @param target the base to be made; what is unfinished lies beside it
   * @param progress hears how many more records have been read
   */
  public KbImport(Path dump, Path target, LongConsumer progress) {
    this(dump, target, progress, CHECKPOINT);
  }

  /**
   * @param every after how many records it is noted how far the import has come
   */
  KbImport(Path dump, Path target, LongConsumer progress, long every) {
    this.every = every;
    this.dump = dump;
    this.target = target;
    this.items = beside("items");
    this.classes = beside("classes");
    this.state = beside("state");
    this.progress = progress;
  }

  private Path beside(String part) {
    return target.resolveSibling(target.getFileName() + "." + part + ".part");
  }

  /**
   * Imports the dump.
   *
   * @throws IOException if it cannot be read, or is no dump; what has been read is kept for the
   *     next run
   */
  public Counts run() throws IOException {
    long resumedAt = read();
    if (records == 0 || unreadable == records) {
      discard();
      throw new IOException(
          dump + " holds no items of Wikidata; wanted is a JSON dump such as latest-all.json.gz");
    }
    long entries = new KbAssembly(items, new WikidataClasses(classes)).write(target);
    discard();
    return new Counts(records, entries, unreadable, resumedAt);
  }

  private void discard() throws IOException {
    for (Path part : List.of(items, classes, state)) {
      Files.deleteIfExists(part);
    }
  }

  /**
   * How far an earlier run had come: the dump's bytes and records, and the lengths of both files.
   */
  private record State(long position, long records, long unreadable, long items, long classes) {

    static Optional<State> read(Path path, Path dump) throws IOException {
      if (!Files.exists(path)) {
        return Optional.empty();
      }
      String[] parts = Files.readString(path).strip().split(" ");
      boolean same = parts.length == 6 && Long.parseLong(parts[5]) == Files.size(dump);
      return same ? Optional.of(of(parts)) : Optional.empty();
    }

    private static State of(String[] parts) {
      return new State(
          Long.parseLong(parts[0]),
          Long.parseLong(parts[1]),
          Long.parseLong(parts[2]),
          Long.parseLong(parts[3]),
          Long.parseLong(parts[4]));
    }

    void write(Path path, Path dump) throws IOException {
      String line =
          String.join(
              " ",
              List.of(position, records, unreadable, items, classes, Files.size(dump)).stream()
                  .map(String::valueOf)
                  .toList());
      Path whole = path.resolveSibling(path.getFileName() + ".new");
      Files.writeString(whole, line, StandardCharsets.US_ASCII);
      Files.move(whole, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private long read() throws IOException {
    State from = State.read(state, dump).orElse(new State(0, 0, 0, 0, 0));
    records = from.records();
    unreadable = from.unreadable();
    try (DumpReader reader = new DumpReader(dump);
        DataOutputStream itemsOut = open(items, from.items());
        DataOutputStream classesOut = open(classes, from.classes())) {
      reader.skipTo(from.position());
      progress.accept(records);
      readAll(reader, itemsOut, classesOut);
    }
    return from.records();
  }

  private static DataOutputStream open(Path path, long length) throws IOException {
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
    return new DataOutputStream(
        new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.APPEND), 1 << 18));
  }

  private void readAll(DumpReader reader, DataOutputStream itemsOut, DataOutputStream classesOut)
      throws IOException {
    WikidataParser parser = new WikidataParser();
    while (reader.next()) {
      if (reader.end() - reader.begin() > 2) {
        readLine(reader, parser, itemsOut, classesOut);
        records++;
        if (records % every == 0) {
          note(reader, itemsOut, classesOut);
        }
        if (records % Math.min(every, STEP) == 0) {
          progress.accept(Math.min(every, STEP));
        }
      }
    }
  }

  private void readLine(
      DumpReader reader,
      WikidataParser parser,
      DataOutputStream itemsOut,
      DataOutputStream classesOut)
      throws IOException {
    byte[] line = reader.buffer();
    if (line[reader.begin()] != '{') {
      unreadable++;
    } else if (WikidataParser.matters(line, reader.begin(), reader.end())) {
      Optional<WikidataItem> item = parsed(reader, parser);
      if (item.isPresent()) {
        for (int above : item.get().above()) {
          classesOut.writeInt(item.get().id());
          classesOut.writeInt(above);
        }
        if (!item.get().chinese().isEmpty()) {
          item.get().write(itemsOut);
        }
      }
    }
  }

  private Optional<WikidataItem> parsed(DumpReader reader, WikidataParser parser) {
    try {
      return parser.parse(reader.buffer(), reader.begin(), reader.end());
    } catch (IOException | RuntimeException e) {
      unreadable++;
      return Optional.empty();
    }
  }

  private void note(DumpReader reader, DataOutputStream itemsOut, DataOutputStream classesOut)
      throws IOException {
    itemsOut.flush();
    classesOut.flush();
    new State(reader.position(), records, unreadable, Files.size(items), Files.size(classes))
        .write(state, dump);
  }
}
