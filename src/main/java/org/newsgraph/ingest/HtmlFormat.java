package org.newsgraph.ingest;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** A web page, or a piece of one, saved as HTML. */
final class HtmlFormat implements PageFormat {

  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 4096;

  /** What begins with a tag may have style sheets before its first usual tag. */
  private static final int LONG_HEAD = 1 << 16;

  /** Whether a text has the tags with which whole pages begin. */
  static boolean isPage(String text) {
    int reach = text.stripLeading().startsWith("<") ? LONG_HEAD : HEAD;
    return PAGE.matcher(text.substring(0, Math.min(text.length(), reach))).find();
  }

  @Override
  public Optional<Page> read(String text) {
    boolean page = isPage(text);
    if (!page && !(text.stripLeading().startsWith("<") && Markup.isHtml(text))) {
      return Optional.empty();
    }
    Document document = page ? Markup.wholePage(text) : Markup.page(text);
    return Optional.of(
        new Page(PageMetadata.of(document), Optional.empty(), document.body(), page));
  }
}
