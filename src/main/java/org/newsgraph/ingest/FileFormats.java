package org.newsgraph.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Tells by its first bytes whether a file holds many articles, and opens its records. */
final class FileFormats {

  private final ColumnMap columns;

  FileFormats(ColumnMap columns) {
    this.columns = columns;
  }

  /** The records of a file; null if the file holds one article, or none. */
  Records records(Path file) throws IOException, UnreadableException {
    byte[] head = TextStream.head(file);
    if (WarcRecords.isCrawl(new String(head, StandardCharsets.ISO_8859_1))) {
      return new WarcRecords(file);
    }
    Charset charset = TextStream.charset(head);
    String text = new String(head, charset);
    String begin = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (FeedRecords.isFeed(begin)) {
      return new FeedRecords(file);
    }
    if (JsonRecords.isLines(begin)) {
      return new JsonLinesRecords(file, TextStream.open(file, charset), columns);
    }
    if (JsonRecords.isJson(begin)) {
      return new JsonRecords(file, TextStream.open(file, charset), columns);
    }
    Character delimiter = TableRecords.delimiter(begin, columns);
    if (delimiter == null) {
      if (PageFormat.readsAsText(begin)) {
        TableRecords.refuseUnknown(file, begin);
      }
      return null;
    }
    return new TableRecords(file, TextStream.open(file, charset), delimiter, columns);
  }

  /**
   * Whether the content of a file shows, whatever its name, that it is meant for reading: a web
   * page, a web crawl, a feed, or an archive file.
   */
  static boolean isCertain(Path file) {
    try {
      byte[] head = TextStream.head(file);
      if (WarcRecords.isCrawl(new String(head, StandardCharsets.ISO_8859_1))) {
        return true;
      }
      String text = new String(head, TextStream.charset(head)).replace("\uFEFF", "").stripLeading();
      return FeedRecords.isFeed(text)
          || text.startsWith("<") && HtmlFormat.isPage(text)
          || new ArchiveFormat().read(text).isPresent();
    } catch (IOException e) {
      return false; // A file that cannot be read and has no telling name is nobody's article.
    }
  }
}
