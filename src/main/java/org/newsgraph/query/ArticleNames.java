package org.newsgraph.query;

import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.store.NewsStore;

/** Finds the article that a URL or IRI stands for. Thread-safe. */
public final class ArticleNames {

  private final NewsStore store;

  /** Looks articles up in this store. */
  public ArticleNames(NewsStore store) {
    this.store = store;
  }

  /**
   * The IRI, which is also the graph, of an article.
   *
   * @param urlOrIri the article's URL as it was published, or its IRI in the store
   * @throws QueryException if there is no such article in the store
   */
  public String require(String urlOrIri) {
    String name = urlOrIri.strip().replaceAll("^<(.*)>$", "$1");
    if (store.read(data -> data.contains(Node.ANY, Terms.iri(name), Terms.TYPE, Terms.ARTICLE))) {
      return name;
    }
    TreeSet<String> found = new TreeSet<>();
    store.read(
        data -> {
          data.findNG(Node.ANY, Node.ANY, Terms.URL, NodeFactory.createLiteralString(name))
              .forEachRemaining(
                  quad -> {
                    if (quad.getSubject().equals(quad.getGraph())) {
                      found.add(quad.getSubject().getURI());
                    }
                  });
          return found;
        });
    if (found.isEmpty()) {
      throw new QueryException(
          "there is no article '"
              + urlOrIri
              + "' in the store; give its URL or IRI as 'newsgraph query articles' shows it");
    }
    return found.first();
  }
}
