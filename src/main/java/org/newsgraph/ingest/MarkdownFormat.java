package org.newsgraph.ingest;

import java.util.Optional;
import org.newsgraph.ingest.Metadata.Field;

/** Markdown: with front matter, or beginning with a heading that is the title. */
final class MarkdownFormat implements PageFormat {

  @Override
  public Optional<Page> read(String text) {
    FrontMatter front = FrontMatter.split(text);
    TextLines lines = new TextLines(front.body());
    boolean heading = lines.peek().startsWith("# ");
    if (front.values().isEmpty() && !heading) {
      return Optional.empty();
    }
    Metadata metadata = new Metadata();
    front.addTo(metadata);
    if (heading) {
      metadata.put(Field.TITLE, lines.peek().substring(2));
      lines.next();
    }
    return Optional.of(new Page(metadata, Optional.empty(), Markup.parse(lines.rest())));
  }
}
