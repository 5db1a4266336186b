package org.newsgraph.ingest;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The parts of a page by kind: {@code drop}, {@code caption}, {@code related}, {@code author}. */
final class Selectors {

  private static final Map<String, Evaluator> BY_KIND = new HashMap<>();

  static {
    DataFile.rows("selectors.tsv", 2).stream()
        .collect(Collectors.groupingBy(row -> row[0]))
        .forEach(
            (kind, rows) ->
                BY_KIND.put(
                    kind,
                    QueryParser.parse(
                        rows.stream().map(row -> row[1]).collect(Collectors.joining(", ")))));
  }

  private Selectors() {}

  /** The elements of a kind, compared by identity, in the order of the page. */
  static Iterable<Element> all(String kind, Element root) {
    return root.select(BY_KIND.get(kind));
  }

  static Set<Node> set(String kind, Element root) {
    Set<Node> found = Collections.newSetFromMap(new IdentityHashMap<>());
    found.addAll(root.select(BY_KIND.get(kind)));
    return found;
  }
}
