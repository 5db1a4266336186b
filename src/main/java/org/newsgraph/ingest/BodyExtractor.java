package org.newsgraph.ingest;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes the running text out of a page: parts that {@code selectors.tsv} names are left out, lines
 * are judged by {@code line-rules.tsv}. Where that leaves no sentence, picture captions and lists
 * of links count as text, for then they are the article.
 */
final class BodyExtractor {

  private final Element root;
  private final String title;
  private final RelatedLinks related;

  private BodyExtractor(Element root, String title, Optional<String> url) {
    this.root = root;
    this.title = title;
    this.related = new RelatedLinks(url);
  }

  /**
   * Takes a page apart.
   *
   * @param title the headline, which is not repeated in the text
   * @param url the page's address, for its relative links
   */
  static Body extract(Element root, String title, Optional<String> url) {
    return new BodyExtractor(root, title, url).extract();
  }

  private Body extract() {
    Set<Node> dropped = Selectors.set("drop", root);
    for (Element block : Selectors.all("related", root)) {
      if (!isWithin(block, dropped)) {
        related.addBlock(block);
      }
    }
    Set<Node> skipped = union(dropped, Selectors.set("related", root));
    Body strict = read(union(skipped, Selectors.set("caption", root)), false);
    if (strict.hasSentence()) {
      return strict;
    }
    Body lenient = read(skipped, true);
    return lenient.hasSentence() ? lenient : strict;
  }

  private Body read(Set<Node> skipped, boolean lenient) {
    List<Line> lines = LineCollector.collect(root, skipped);
    LineFilter filter = new LineFilter(lines, title, related, lenient);
    Optional<ParsedDate> marked = filter.dateLine().or(() -> timeElement());
    return new Body(
        filter.paragraphs(),
        lenient ? List.of() : related.all(),
        filter.author().or(this::markedAuthor),
        SeenDates.of(marked.or(filter::dateline)),
        filter.credits());
  }

  /** The page's {@code <time>}, unless it belongs to a link to another page. */
  private Optional<ParsedDate> timeElement() {
    for (Element time : root.select("time[datetime]")) {
      if (time.closest("li, a") == null) {
        return DateParser.parse(time.attr("datetime"));
      }
    }
    return Optional.empty();
  }

  private Optional<String> markedAuthor() {
    for (Element element : Selectors.all("author", root)) {
      String name = CleanText.line(element.hasText() ? element.text() : element.attr("content"));
      if (!name.isEmpty()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean isWithin(Node node, Set<Node> others) {
    for (Node above = node.parent(); above != null; above = above.parent()) {
      if (others.contains(above)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Node> union(Set<Node> some, Set<Node> more) {
    Set<Node> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(some);
    all.addAll(more);
    return all;
  }
}
