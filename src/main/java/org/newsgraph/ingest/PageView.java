package org.newsgraph.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.newsgraph.ingest.Metadata.Field;
import org.newsgraph.model.Article;
import org.newsgraph.model.ArticleDetails;
import org.newsgraph.model.Failure;

/**
 * Shows people why an article's text is what it is: an HTML page with the kept lines of files on
 * one side, and on the other the dropped ones with the reason. Thread-safe.
 */
public final class PageView {

  private static final String HEAD =
      """
      <!doctype html>
      <html><head><meta charset="utf-8"><title>What was read</title><style>
      body { font-family: sans-serif; max-width: 75em; margin: 1em auto; padding: 0 1em }
      table { border-collapse: collapse; width: 100%; table-layout: fixed }
      td { vertical-align: top; padding: .2em .6em; border-top: 1px solid #ddd; overflow-wrap: anywhere }
      .kept { background: #eef8ee } .dropped { color: #777 }
      .why { font-size: 75%; color: #a33; margin-right: .6em } dl { font-size: 85% } dt { font-weight: bold }
      </style></head><body>
      """;

  private PageView() {}

  /** A line of a page, and why it was left out; empty if it was not. */
  private record Row(String text, String why) {}

  /**
   * The view of several files as one HTML page.
   *
   * @param files files that hold one article each; of others the reason is shown why they do not
   */
  public static String of(List<Path> files) {
    StringBuilder html = new StringBuilder(HEAD);
    for (Path file : files) {
      html.append("<h2>").append(escape(file.toString())).append("</h2>\n");
      new FileDocument(file)
          .read(
              new ArticleSink() {
                @Override
                public void article(Article article) {
                  append(article, rows(file, article), html);
                }

                @Override
                public void failure(Failure failure) {
                  html.append("<p>").append(escape(failure.reason())).append("</p>\n");
                }
              });
    }
    return html.append("</body></html>\n").toString();
  }

  private static void append(Article article, List<Row> rows, StringBuilder html) {
    html.append("<h3>").append(escape(article.title())).append("</h3>\n<dl>");
    ArticleDetails details = article.details();
    details
        .origins()
        .forEach(
            (field, origin) ->
                html.append("<dt>")
                    .append(escape(field))
                    .append("</dt><dd>")
                    .append(escape(origin))
                    .append("</dd>"));
    html.append("</dl>\n<table><tr><th>kept</th><th>dropped</th></tr>\n");
    for (Row row : rows) {
      String text = escape(row.text());
      if (row.why().isEmpty()) {
        html.append("<tr><td class=\"kept\">").append(text).append("</td><td></td></tr>\n");
      } else {
        html.append("<tr><td></td><td class=\"dropped\"><span class=\"why\">")
            .append(escape(row.why()));
        html.append("</span>").append(text).append("</td></tr>\n");
      }
    }
    html.append("</table>\n");
  }

  private static List<Row> rows(Path file, Article article) {
    try {
      Page page = PageFormat.readAny(TextDecoder.decode(FileContent.read(file)));
      return new Reader(page, article).rows();
    } catch (IOException | UnreadableException e) {
      // It was read a moment ago; then only what was kept can be shown.
      return article.text().lines().map(line -> new Row(line, "")).toList();
    }
  }

  private static String escape(String text) {
    return Entities.escape(text);
  }

  /** Takes a page apart into lines, with the reason for each. */
  private static final class Reader {

    private final Element root;
    private final Set<String> kept;
    private final Optional<PageBody> body;
    private final Set<Node> divided = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Row> rows = new ArrayList<>();

    Reader(Page page, Article article) {
      this.root = page.body();
      this.kept = new HashSet<>(article.text().lines().toList());
      this.body =
          page.whole() ? Optional.of(new PageBody(root, article.title())) : Optional.empty();
      body.ifPresent(
          parts -> {
            parts.extract(page.metadata().get(Field.URL));
            parts.skipped().forEach(this::divide);
            parts.content().parts().forEach(this::divide);
          });
    }

    /** What holds a part with a reason of its own is shown piece by piece. */
    private void divide(Node node) {
      for (Node above = node.parent(); above != null && divided.add(above); ) {
        above = above.parent();
      }
    }

    List<Row> rows() {
      add(root, body.isPresent() ? "outside" : "line");
      return rows;
    }

    private void add(Node node, String why) {
      String reason = reason(node, why);
      if (node instanceof TextNode text) {
        line(CleanText.line(text.getWholeText()), reason);
      } else if (divided.contains(node)) {
        node.childNodes().forEach(child -> add(child, reason));
      } else if (node instanceof Element element) {
        LineCollector.collect(element, Set.of()).forEach(line -> line(line.text(), reason));
      }
    }

    private String reason(Node node, String why) {
      if (body.isEmpty()) {
        return why;
      }
      PageRules.Kind kind = body.get().survey().dropped().get(node);
      if (kind != null) {
        return kind.name().toLowerCase(Locale.ROOT);
      }
      if (body.get().skipped().contains(node)) {
        return "links";
      }
      return node instanceof Element && body.get().content().parts().contains(node) ? "line" : why;
    }

    private void line(String text, String why) {
      if (!text.isEmpty()) {
        rows.add(new Row(text, kept.contains(text) ? "" : why));
      }
    }
  }
}
