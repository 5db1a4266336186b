package org.newsgraph.ingest;

import java.util.Optional;
import org.newsgraph.ingest.Metadata.Field;

/** Anything else: plain text whose first line, if it is short, is the title. */
final class PlainTextFormat implements PageFormat {

  private static final int LONGEST_TITLE = 80;
  private static final String SENTENCE_ENDS = "。！!；;，,、：:";

  @Override
  public Optional<Page> read(String text) {
    Metadata metadata = new Metadata();
    TextLines lines = new TextLines(text);
    String first = lines.peek();
    if (isTitle(first) && !text.strip().equals(first)) {
      metadata.put(Field.TITLE, first);
      lines.next();
    }
    return Optional.of(new Page(metadata, Optional.empty(), Markdown.parse(lines.rest())));
  }

  private static boolean isTitle(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_TITLE
        && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
  }
}
