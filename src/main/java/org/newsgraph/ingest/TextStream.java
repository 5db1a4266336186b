package org.newsgraph.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Files that are too large to be held: their first bytes, and their characters as a stream. */
final class TextStream {

  /** So much of a file tells what it is. */
  static final int HEAD = 16 << 10;

  private static final Set<String> CANDIDATES = Set.of("GB18030", "Big5", "UTF-16LE", "UTF-16BE");

  private TextStream() {}

  /** The first bytes of a file, unpacked if they are gzip; fewer if the file ends or is damaged. */
  static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      return isGzip(head) ? unpackedHead(head) : head;
    }
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
  }

  private static byte[] unpackedHead(byte[] packed) throws IOException {
    byte[] head = new byte[HEAD];
    int length = 0;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      for (int read = 0; read >= 0 && length < HEAD; length += Math.max(read, 0)) {
        read = in.read(head, length, HEAD - length);
      }
    } catch (EOFException | ZipException e) {
      // The packed head is cut off somewhere: what came out of it so far will do.
      return Arrays.copyOf(head, length);
    }
    return Arrays.copyOf(head, length);
  }

  /** The characters of a file, unpacked if it is gzip, without a byte order mark. */
  static Reader open(Path file, Charset charset) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      byte[] magic = in.readNBytes(3);
      in.close();
      in = Files.newInputStream(file);
      InputStream plain = isGzip(magic) ? new GZIPInputStream(in, 1 << 16) : in;
      Reader reader = new InputStreamReader(plain, charset);
      return new MarkSkipper(reader);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** The encoding that the first bytes of a text show. */
  static Charset charset(byte[] head) {
    if (begins(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (begins(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (begins(head, 0xEF, 0xBB) || isUtf8(head)) {
      return StandardCharsets.UTF_8;
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(head);
    for (CharsetMatch match : detector.detectAll()) {
      if (CANDIDATES.contains(match.getName()) && Charset.isSupported(match.getName())) {
        return Charset.forName(match.getName());
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Whether all is UTF-8, but for a character that the end of the head cuts in two. */
  private static boolean isUtf8(byte[] head) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(head);
    boolean end = head.length < HEAD;
    return !decoder.decode(bytes, CharBuffer.allocate(head.length + 1), end).isError();
  }

  /** Leaves out a byte order mark. */
  private static final class MarkSkipper extends java.io.FilterReader {
    private boolean begun;

    MarkSkipper(Reader in) {
      super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      if (begun || read <= 0) {
        return read;
      }
      begun = true;
      if (buffer[offset] != '\uFEFF') {
        return read;
      }
      if (read == 1) {
        return super.read(buffer, offset, length);
      }
      System.arraycopy(buffer, offset + 1, buffer, offset, read - 1);
      return read - 1;
    }
  }
}
