package org.newsgraph.ingest;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a web crawl, WARC or ARC, gzip or not. Behind a broken record the next one is
 * looked for: in gzip each record begins with gzip's own mark, elsewhere with the format's name.
 */
final class WarcRecords implements Records {

  /** A packed record that unpacks to more than this is jumped over rather than unpacked. */
  private static final long JUMP = 64L << 20;

  private final Path file;
  private final FileChannel channel;
  private final WarcDocuments documents = new WarcDocuments();
  private final GuardedChannel guarded;
  private final boolean arc;
  private WarcReader reader;
  private WarcRecord record;
  private long number;
  private boolean lost;

  WarcRecords(Path file) throws IOException {
    this.file = file;
    this.channel = FileChannel.open(file);
    this.guarded = new GuardedChannel(channel);
    this.arc = RecordMark.startsWith(channel, RecordMark.ARC);
    this.reader = reader(0);
  }

  /** Whether a file begins like a crawl. */
  static boolean isCrawl(String head) {
    return head.startsWith("WARC/") || head.startsWith("filedesc://");
  }

  private WarcReader reader(long position) throws IOException {
    channel.position(position);
    WarcReader made = new WarcReader(guarded);
    made.setLenient(true);
    return made;
  }

  @Override
  public Document next() throws IOException {
    while (true) {
      String broken = null;
      try {
        Optional<WarcRecord> next = advance();
        if (next.isEmpty()) {
          return null;
        }
        record = next.get();
        number++;
        lost = false;
        Document document = documents.of(record, source(number));
        if (document != null) {
          return document;
        }
      } catch (IOException | RuntimeException e) {
        broken = WarcDocuments.message(e);
      }
      if (broken != null) {
        Document lenient = lenient();
        if (lenient != null) {
          return lenient;
        }
        boolean reported = lost;
        String name = source(number + 1);
        boolean more = jump(reader.position() + 1);
        if (!reported) {
          return new FailedDocument(name, reason(broken, more));
        }
        if (!more) {
          return null;
        }
      }
    }
  }

  private Optional<WarcRecord> advance() throws IOException {
    if (reader == null) {
      return Optional.empty();
    }
    if (record != null
        && reader.compression() == WarcCompression.GZIP
        && record.body().size() - record.body().position() > JUMP) {
      throw new IOException("it is longer than " + (JUMP >> 20) + " MB");
    }
    if (record != null) {
      record.body().consume();
    }
    guarded.guard();
    try {
      return reader.next();
    } finally {
      guarded.release();
    }
  }

  /** The document of a record whose header only looks broken; null if it is broken. */
  private Document lenient() {
    try {
      boolean packed = reader.compression() == WarcCompression.GZIP;
      long position = reader.position();
      LenientArc found = LenientArc.at(channel, position, packed);
      if (found == null) {
        return null;
      }
      number++;
      Document document = documents.of(found, source(number));
      // The line's end that closes a record begins the mark of the next one.
      jump(packed ? position + 1 : found.end());
      lost = false;
      return document;
    } catch (IOException | RuntimeException e) {
      return null; // It is broken indeed.
    }
  }

  /** Goes to the next place that looks like the beginning of a record; false if there is none. */
  private boolean jump(long from) throws IOException {
    boolean packed = reader.compression() == WarcCompression.GZIP;
    long position =
        arc
            ? RecordMark.findArc(channel, from)
            : RecordMark.find(channel, from, packed ? RecordMark.GZIP : RecordMark.WARC);
    record = null;
    lost = true;
    reader = position < 0 ? null : reader(position);
    return reader != null;
  }

  private static String reason(String broken, boolean more) {
    return "a record here is broken ("
        + broken
        + "); "
        + (more ? "those behind it are read" : "nothing behind it can be read")
        + ": fetch the file again";
  }

  private String source(long record) {
    return file + "#" + record;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
