package org.newsgraph.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** The bytes with which a record of a web crawl begins, and where in a file they come next. */
final class RecordMark {

  /** A gzip member, by deflate. */
  static final byte[] GZIP = {0x1f, (byte) 0x8b, 0x08};

  static final byte[] WARC = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

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
