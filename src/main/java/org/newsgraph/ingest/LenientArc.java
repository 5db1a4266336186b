package org.newsgraph.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.HttpResponse;

/**
 * Records of ARC files whose header line has spaces where the format allows none: within the
 * address, or before the parameters of the type. Old crawls have many; the line is read from
 * behind.
 *
 * @param http the server's answer, in memory
 * @param end the position behind the record; of one that is packed, within it
 */
record LenientArc(String url, Instant date, HttpResponse http, long end) {

  private static final Pattern HEADER =
      Pattern.compile(
          "\\s*(https?://.{1,2000}?) ([\\d.:a-fA-F]+) (\\d{14}) ([^ ]+/.{1,120}) (\\d{1,10})");
  private static final Pattern HEAD_END = Pattern.compile("\\r?\\n\\r?\\n");
  private static final Pattern LENGTH =
      Pattern.compile("(?im)^(?:content-length|transfer-encoding):");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
  private static final int LONGEST_LINE = 4096;

  /** The record that begins at a position; null if none does. */
  static LenientArc at(FileChannel channel, long position, boolean packed) throws IOException {
    channel.position(position);
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel));
    if (packed) {
      in = new BufferedInputStream(new GZIPInputStream(in));
    }
    StringBuilder line = new StringBuilder();
    int length = 0;
    for (int c = in.read(); c >= 0 && length < LONGEST_LINE; c = in.read()) {
      length++;
      if (c == '\n' && !line.toString().isBlank()) {
        return read(HEADER.matcher(line.toString().strip()), in, position + length);
      }
      line.append((char) c);
    }
    return null;
  }

  private static LenientArc read(Matcher header, InputStream in, long begin) throws IOException {
    if (!header.matches() || !(header.group(1) + header.group(4)).contains(" ")) {
      return null; // If it has no spaces, something else is wrong with it.
    }
    long size = Long.parseLong(header.group(5));
    byte[] content = in.readNBytes((int) Math.min(size, WarcDocuments.LIMIT * 2L));
    return new LenientArc(
        new String(header.group(1).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8),
        LocalDateTime.parse(header.group(3), DATE).toInstant(ZoneOffset.UTC),
        HttpResponse.parse(Channels.newChannel(withLength(content))),
        begin + size);
  }

  /**
   * An answer may leave out how long it is, where the connection ends with it; the record tells.
   */
  private static InputStream withLength(byte[] content) {
    String answer = new String(content, StandardCharsets.ISO_8859_1);
    Matcher end = HEAD_END.matcher(answer);
    if (!end.find() || LENGTH.matcher(answer.substring(0, end.start())).find()) {
      return new ByteArrayInputStream(content);
    }
    String length = "\r\nContent-Length: " + (content.length - end.end());
    byte[] told =
        (answer.substring(0, end.start()) + length + answer.substring(end.start()))
            .getBytes(StandardCharsets.ISO_8859_1);
    return new ByteArrayInputStream(told);
  }
}
