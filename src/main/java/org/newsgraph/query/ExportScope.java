package org.newsgraph.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.NewsStore;

/**
 * Which articles an export takes. Each condition that is given must hold; without any, everything
 * in the store is taken, also what belongs to no article.
 *
 * @param article only the article of this URL or IRI
 * @param entity only articles that name this entity or event, given by any of its names
 * @param since only articles published on or after this day, month or year
 */
public record ExportScope(
    Optional<String> article, Optional<String> entity, Optional<String> since) {

  /** Everything. */
  public static final ExportScope ALL =
      new ExportScope(Optional.empty(), Optional.empty(), Optional.empty());

  public ExportScope {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(since, "since");
  }

  boolean isAll() {
    return article.isEmpty() && entity.isEmpty() && since.isEmpty();
  }

  /**
   * The graphs of the articles in this scope, sorted by IRI.
   *
   * @throws QueryException if the article or entity is not in the store, or the date is none
   */
  List<Node> articleGraphs(NewsStore store) {
    Optional<Node> one = article.map(name -> Terms.iri(new ArticleNames(store).require(name)));
    List<Node> entities =
        entity.stream()
            .flatMap(name -> new EntityNames(store).require(name).stream())
            .map(match -> Terms.iri(match.iri()))
            .toList();
    Optional<String> day = since.map(date -> ParameterValue.date("since", date));
    return store.read(
        data -> {
          Predicate<Node> wanted =
              graph ->
                  (entities.isEmpty()
                          || entities.stream()
                              .anyMatch(e -> data.contains(graph, graph, Terms.MENTIONS, e)))
                      && day.map(d -> publishedSince(data, graph, d)).orElse(true);
          List<Node> candidates = one.map(List::of).orElseGet(() -> allArticles(data));
          return candidates.stream().filter(wanted).toList();
        });
  }

  private static List<Node> allArticles(DatasetGraph data) {
    TreeSet<String> graphs = new TreeSet<>();
    data.findNG(Node.ANY, Node.ANY, Terms.TYPE, Terms.ARTICLE)
        .forEachRemaining(
            quad -> {
              if (quad.getSubject().equals(quad.getGraph())) {
                graphs.add(quad.getGraph().getURI());
              }
            });
    return graphs.stream().map(Terms::iri).toList();
  }

  /** On the publisher's own calendar; an article without a date is in no period. */
  private static boolean publishedSince(DatasetGraph data, Node graph, String day) {
    boolean[] since = {false};
    data.find(graph, graph, Terms.DATE_PUBLISHED, Node.ANY)
        .forEachRemaining(
            quad -> since[0] |= quad.getObject().getLiteralLexicalForm().compareTo(day) >= 0);
    return since[0];
  }

  /** All graphs in the store that are no article's, sorted by IRI. */
  static List<Node> otherGraphs(NewsStore store) {
    return store.read(
        data -> {
          TreeSet<String> graphs = new TreeSet<>();
          data.listGraphNodes().forEachRemaining(graph -> graphs.add(graph.getURI()));
          allArticles(data).forEach(article -> graphs.remove(article.getURI()));
          return graphs.stream().map(Terms::iri).toList();
        });
  }
}
