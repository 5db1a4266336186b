package org.newsgraph.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Web crawls for tests, made record by record. */
public final class Crawl {

  private static final Instant DATE = Instant.parse("2023-11-09T10:15:01Z");

  private final WarcCompression compression;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  public Crawl(boolean gzip) {
    this.compression = gzip ? WarcCompression.GZIP : WarcCompression.NONE;
  }

  public Crawl page(String url, String title, String text) {
    return whole(url, html(title, text));
  }

  /** A page as its server sends it. */
  public Crawl whole(String url, String html) {
    return response(
        url, 200, "text/html; charset=utf-8", null, html.getBytes(StandardCharsets.UTF_8));
  }

  static String html(String title, String text) {
    return "<html><head><title>%s</title></head><body><p>%s</p></body></html>"
        .formatted(title, text);
  }

  Crawl response(String url, int status, String type, String encoding, byte[] body) {
    try {
      HttpResponse.Builder http =
          new HttpResponse.Builder(status, "x").body(MediaType.parse(type), body);
      if (encoding != null) {
        http.addHeader("Content-Encoding", encoding);
      }
      WarcResponse record = new WarcResponse.Builder(url).date(DATE).body(http.build()).build();
      WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression);
      writer.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Crawl raw(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  /** The length of all so far. */
  int size() {
    return out.size();
  }

  public byte[] bytes() {
    return out.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
