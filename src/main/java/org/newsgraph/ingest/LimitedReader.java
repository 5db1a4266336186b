package org.newsgraph.ingest;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Characters of a long file, so many at most for each record: a quotation mark that is never closed
 * would else draw all of the file into memory.
 */
final class LimitedReader extends FilterReader {

  /** The most characters a record may have. */
  static final int LIMIT = 8 << 20;

  private long left = LIMIT;

  LimitedReader(Reader in) {
    super(in);
  }

  /** A record begins. */
  void reset(long limit) {
    left = limit;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int characters) throws IOException {
    left -= characters;
    if (left < 0) {
      throw new TooLongException();
    }
  }

  /** A record is longer than the limit. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
