package org.newsgraph.ingest;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The archive format: optional YAML front matter; optionally {@code <!--EPOCH MILLIS-->}, when the
 * page was fetched; {@code [title](url)}; a line of dashes; the article's HTML (or Markdown).
 */
final class ArchiveFormat implements PageFormat {

  private static final Pattern MILLIS = Pattern.compile("<!--\\s*(\\d{9,14})\\s*-->");
  private static final Pattern DASHES = Pattern.compile("[-=]{3,}");

  /** 1990 in milliseconds: anything before it is not a time of fetching, or is in seconds. */
  private static final long EARLIEST = 631_152_000_000L;

  @Override
  public Optional<Page> read(String text) {
    FrontMatter front = FrontMatter.split(text);
    Metadata metadata = new Metadata();
    TextLines lines = new TextLines(front.body());
    Optional<Instant> fetched = millis(lines);
    if (!header(lines, metadata, fetched.isPresent())) {
      return Optional.empty();
    }
    front.addTo(metadata);
    return Optional.of(new Page(metadata, fetched, Markup.parse(lines.rest())));
  }

  private static Optional<Instant> millis(TextLines lines) {
    Matcher matcher = MILLIS.matcher(lines.peek());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    lines.next();
    long number = Long.parseLong(matcher.group(1));
    long millis = number < EARLIEST / 10 ? number * 1000 : number;
    return millis < EARLIEST ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  private static boolean header(TextLines lines, Metadata metadata, boolean sure) {
    String line = lines.peek();
    int middle = line.lastIndexOf("](");
    boolean link = line.startsWith("[") && line.endsWith(")") && middle > 0;
    if (!link && !sure) {
      return false;
    }
    if (link || DASHES.matcher(lines.peekSecond()).matches()) {
      lines.next();
      String title = link ? line.substring(1, middle) : line;
      metadata.put(Metadata.Field.TITLE, Markup.unescape(title));
      if (link) {
        metadata.put(Metadata.Field.URL, line.substring(middle + 2, line.length() - 1));
      }
    }
    if (DASHES.matcher(lines.peek()).matches()) {
      lines.next();
      return true;
    }
    return sure;
  }
}
