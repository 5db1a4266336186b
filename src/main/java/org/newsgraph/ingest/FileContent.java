package org.newsgraph.ingest;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a file, unpacked if they are gzip, within a limit. */
final class FileContent {

  /** The most bytes an article may have, packed or unpacked; real pages stay under a tenth. */
  static final int LIMIT = 32 << 20;

  private FileContent() {}

  static byte[] read(Path file) throws IOException, UnreadableException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = limited(in);
    }
    if (isGzip(bytes)) {
      bytes = unpack(bytes);
    }
    if (bytes.length == 0) {
      throw new UnreadableException("the file is empty; remove it or fetch the article again");
    }
    return bytes;
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
  }

  private static byte[] unpack(byte[] packed) throws IOException, UnreadableException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return limited(in);
    } catch (EOFException e) {
      throw new UnreadableException("the gzip data ends too early; fetch the file again");
    } catch (ZipException e) {
      throw new UnreadableException("the gzip data is damaged; fetch the file again");
    }
  }

  private static byte[] limited(InputStream in) throws IOException, UnreadableException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new UnreadableException(
          "the file has more than "
              + (LIMIT >> 20)
              + " MB, too much for one article; split it or leave it out");
    }
    return bytes;
  }
}
