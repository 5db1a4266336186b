package org.newsgraph.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The bytes with which a record of a web crawl begins, and where in a file they come next. */
final class RecordMark {

  /** A gzip member, by deflate. */
  static final byte[] GZIP = {0x1f, (byte) 0x8b, 0x08};

  static final byte[] WARC = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  /** The first record of an ARC file that is not packed. */
  static final byte[] ARC = "filedesc:".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] ARC_LINE = "\nhttp".getBytes(StandardCharsets.US_ASCII);

  /** Address, number of the server, time, type, length. */
  private static final Pattern ARC_HEADER =
      Pattern.compile(
          "https?://[^\\n]{1,2000}? [\\d.:a-fA-F]+ \\d{14} [^\\n]{1,120} \\d+\\r?\\n.*",
          Pattern.DOTALL);

  private static final int LONGEST_LINE = 4096;
  private static final int WINDOW = 1 << 16;

  private RecordMark() {}

  /** The first position from {@code from} on at which the mark stands; negative if nowhere. */
  static long find(FileChannel channel, long from, byte[] mark) throws IOException {
    ByteBuffer window = ByteBuffer.allocate(WINDOW);
    for (long position = from; position < channel.size(); ) {
      window.clear();
      int read = channel.read(window, position);
      if (read < mark.length) {
        return -1;
      }
      int found = indexOf(window.array(), read, mark);
      if (found >= 0) {
        return position + found;
      }
      position += read - mark.length + 1;
    }
    return -1;
  }

  /** The next record of an ARC file, whose records begin with a line about a page. */
  static long findArc(FileChannel channel, long from) throws IOException {
    ByteBuffer line = ByteBuffer.allocate(LONGEST_LINE);
    for (long at = find(channel, from, ARC_LINE); at >= 0; at = find(channel, at + 1, ARC_LINE)) {
      line.clear();
      int read = channel.read(line, at + 1);
      String text = new String(line.array(), 0, read, StandardCharsets.ISO_8859_1);
      if (ARC_HEADER.matcher(text).matches()) {
        return at + 1;
      }
    }
    return -1;
  }

  /** Whether a file begins with a mark. */
  static boolean startsWith(FileChannel channel, byte[] mark) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(mark.length);
    return channel.read(head, 0) == mark.length && indexOf(head.array(), mark.length, mark) == 0;
  }

  private static int indexOf(byte[] bytes, int length, byte[] mark) {
    for (int i = 0; i + mark.length <= length; i++) {
      int k = 0;
      while (k < mark.length && bytes[i + k] == mark[k]) {
        k++;
      }
      if (k == mark.length) {
        return i;
      }
    }
    return -1;
  }
}
