package org.newsgraph.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsgraph.ingest.Metadata.Field;

/** A web page, or a piece of one, saved as HTML. */
final class HtmlFormat implements PageFormat {

  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
  private static final List<String[]> METADATA = DataFile.rows("page-metadata.tsv", 3);
  private static final int HEAD = 4096;
  private static final String BODIES =
      "[itemprop=articleBody], article, main, .article-content, .article-body, #article, #content";

  @Override
  public Optional<Page> read(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    boolean page = PAGE.matcher(head).find();
    if (!page && !(head.stripLeading().startsWith("<") && Markup.isHtml(text))) {
      return Optional.empty();
    }
    Document document = Markup.page(text);
    return Optional.of(new Page(metadata(document), Optional.empty(), body(document)));
  }

  private static Metadata metadata(Document document) {
    Metadata metadata = new Metadata();
    for (String[] row : METADATA) {
      Element element = document.selectFirst(row[1]);
      if (element != null) {
        String value = row[2].equals("text") ? element.text() : element.attr(row[2]);
        metadata.put(Field.valueOf(row[0].toUpperCase(Locale.ROOT)), value);
      }
    }
    return metadata;
  }

  /** The element that is marked as the article's body and holds most of the text; else all. */
  private static Element body(Document document) {
    Element body = document.body();
    int all = body.text().length();
    for (String selector : BODIES.split(", ")) {
      Element element = document.selectFirst(selector);
      if (element != null && element.text().length() * 3 > all) {
        return element;
      }
    }
    return body;
  }
}
