package org.newsgraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.newsgraph.ingest.Metadata.Field;

/** What the records of a web crawl are: pages, or nothing that is read. Stateless. */
final class WarcDocuments {

  /** The most bytes of one page; real ones stay under a tenth. Several are in memory at a time. */
  static final int LIMIT = 8 << 20;

  /**
   * The document of a record, its content read into memory; null if the record is none of a page: a
   * request, a note about the crawl, a look-up of a name.
   */
  Document of(WarcRecord record, String source) {
    try {
      if (record instanceof WarcRevisit) {
        return new SkippedDocument(source, Skipped.REVISIT);
      }
      if (record instanceof WarcResponse response) {
        return isHttp(response)
            ? response(response.target(), response.date(), response.http(), source)
            : null;
      }
      return record instanceof WarcResource resource ? resource(resource, source) : null;
    } catch (IOException | RuntimeException e) {
      return broken(e, source);
    }
  }

  /** The document of a record whose header was read leniently. */
  Document of(LenientArc record, String source) {
    try {
      return response(record.url(), record.date(), record.http(), source);
    } catch (IOException | RuntimeException e) {
      return broken(e, source);
    }
  }

  private static Document broken(Exception e, String source) {
    return new FailedDocument(
        source, "the record is broken (" + message(e) + "); fetch the page again");
  }

  /** What is wrong, without the bytes around the place. */
  static String message(Exception e) {
    return e instanceof ParsingException parsing
        ? parsing.getBaseMessage()
        : String.valueOf(e.getMessage());
  }

  private static boolean isHttp(WarcResponse response) {
    String target = response.target();
    return target != null && target.startsWith("http");
  }

  private static Document response(String url, Instant date, HttpResponse http, String source)
      throws IOException {
    int status = http.status();
    if (status >= 300 && status < 400) {
      return new SkippedDocument(source, Skipped.REDIRECT);
    }
    if (status != 200 && status != 203) {
      return new SkippedDocument(source, Skipped.HTTP_ERROR);
    }
    return page(url, date, http.contentType(), http.bodyDecoded(), source);
  }

  private static Document resource(WarcResource resource, String source) throws IOException {
    return page(
        resource.target(), resource.date(), resource.contentType(), resource.body(), source);
  }

  private static Document page(
      String url, Instant date, MediaType type, MessageBody body, String source)
      throws IOException {
    if (url.toLowerCase(Locale.ROOT).endsWith("/robots.txt")) {
      return new SkippedDocument(source, Skipped.ROBOTS);
    }
    if (!isHtml(type)) {
      return new SkippedDocument(source, Skipped.NOT_HTML);
    }
    byte[] bytes = read(body);
    if (bytes.length > LIMIT) {
      return new FailedDocument(
          source, "the page has more than " + (LIMIT >> 20) + " MB, too much for one article");
    }
    Optional<Charset> charset = charset(type);
    return new PageDocument(source, true, () -> page(bytes, charset, url, date));
  }

  private static byte[] read(MessageBody body) throws IOException {
    try (InputStream in = body.stream()) {
      return in.readNBytes(LIMIT + 1);
    }
  }

  private static Page page(byte[] bytes, Optional<Charset> charset, String url, Instant date)
      throws UnreadableException {
    Page page = PageFormat.readAny(TextDecoder.decode(bytes, charset));
    page.metadata().put(Field.URL, url);
    return new Page(page.metadata(), Optional.of(date), page.body(), page.whole());
  }

  private static boolean isHtml(MediaType type) {
    MediaType base = type.base();
    return base.equals(MediaType.HTML) || base.equals(MediaType.XHTML);
  }

  private static Optional<Charset> charset(MediaType type) {
    try {
      return Optional.ofNullable(type.parameters().get("charset"))
          .map(name -> name.replaceAll("[\"']", "").strip())
          .map(Charset::forName);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // A name that nobody knows: the page itself tells better.
    }
  }
}
