package org.newsgraph.ingest;

import java.util.List;
import java.util.Optional;

/** A format in which a file holds one page; recognized by content, not by name. */
interface PageFormat {

  /** All formats, the most specific first; the last one takes anything. */
  List<PageFormat> ALL =
      List.of(new ArchiveFormat(), new HtmlFormat(), new MarkdownFormat(), new PlainTextFormat());

  /** The page, or nothing if the text is not in this format. */
  Optional<Page> read(String text);

  /** Whether a text begins in none of the formats that are more than plain lines. */
  static boolean readsAsText(String head) {
    return !head.stripLeading().startsWith("<")
        && ALL.stream()
            .filter(format -> !(format instanceof PlainTextFormat))
            .allMatch(format -> format.read(head).isEmpty());
  }

  /** Reads a text in the first format that fits. */
  static Page readAny(String text) {
    return ALL.stream().flatMap(format -> format.read(text).stream()).findFirst().orElseThrow();
  }
}
