package org.newsgraph.nlp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;

/** The numbers and strings of a Java object stream, read from a buffer. Not thread-safe. */
final class SerializedBytes {

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;
  private char[] characters = new char[64];

  SerializedBytes(InputStream in) {
    this.in = in;
  }

  /** One byte, from 0 to 255. */
  int u1() throws IOException {
    if (next == end) {
      fill();
    }
    return buffer[next++] & 0xFF;
  }

  private void fill() throws IOException {
    next = 0;
    end = in.read(buffer);
    if (end <= 0) {
      throw new EOFException("the model ends too early");
    }
  }

  int u2() throws IOException {
    return u1() << 8 | u1();
  }

  int i4() throws IOException {
    return u2() << 16 | u2();
  }

  long i8() throws IOException {
    return (long) i4() << 32 | i4() & 0xFFFFFFFFL;
  }

  void skip(long bytes) throws IOException {
    for (long i = 0; i < bytes; i++) {
      u1();
    }
  }

  /** A string in modified UTF-8 that takes so many bytes. */
  String utf(long bytes) throws IOException {
    int length = 0;
    for (long read = 0; read < bytes; length++) {
      if (length == characters.length) {
        characters = java.util.Arrays.copyOf(characters, 2 * length);
      }
      int first = u1();
      if (first < 0x80) {
        characters[length] = (char) first;
        read++;
      } else if (first >>> 5 == 0b110) {
        characters[length] = (char) ((first & 0x1F) << 6 | u1() & 0x3F);
        read += 2;
      } else if (first >>> 4 == 0b1110) {
        characters[length] = (char) ((first & 0x0F) << 12 | (u1() & 0x3F) << 6 | u1() & 0x3F);
        read += 3;
      } else {
        throw new UTFDataFormatException("the model has a string that is none");
      }
    }
    return new String(characters, 0, length);
  }
}
