package org.newsgraph.ingest;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** A web page, or a piece of one, saved as HTML. */
final class HtmlFormat implements PageFormat {

  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 4096;

  @Override
  public Optional<Page> read(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    boolean page = PAGE.matcher(head).find();
    if (!page && !(head.stripLeading().startsWith("<") && Markup.isHtml(text))) {
      return Optional.empty();
    }
    Document document = page ? Markup.wholePage(text) : Markup.page(text);
    return Optional.of(
        new Page(PageMetadata.of(document), Optional.empty(), document.body(), page));
  }
}
