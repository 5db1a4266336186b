package org.newsgraph.rdf;

import org.newsgraph.model.Article;
import org.newsgraph.model.Claim;
import org.newsgraph.model.ReportedEvent;
import org.newsgraph.model.Span;
import org.newsgraph.model.Statement;

/**
 * The IRIs of what stands in one article. Each begins with that of the article, which costs a
 * cryptographic hash and is made once. Immutable.
 */
final class ArticleIris {

  private final String iri;
  private final Article article;

  /**
   * @param iri that of the article
   */
  ArticleIris(String iri, Article article) {
    this.iri = iri;
    this.article = article;
  }

  /** The IRI of the article and of its named graph. */
  String article() {
    return iri;
  }

  /** The IRI of the headline as a text of its own, which offsets refer to. */
  String title() {
    return iri + "#title";
  }

  /** The IRI of the body as a text of its own, which offsets refer to. */
  String body() {
    return iri + "#body";
  }

  /**
   * The IRI of a stretch of the article.
   *
   * @param span in {@link Article#content()}; the IRI names it relative to headline or body
   */
  String span(Span span) {
    return iri + "#" + fragment(span);
  }

  /** The IRI of a claim that the article makes: where, about whom, and for whom. */
  String claim(Claim claim) {
    return iri
        + "#claim-"
        + claim.predicate().id()
        + "-"
        + fragment(claim.valueSpan())
        + "-"
        + Iris.withType(claim.subject())
        + claim.object().map(object -> "-" + Iris.withType(object)).orElse("");
  }

  /** The IRI of a statement that the article reports: where it says that it is said. */
  String statement(Statement statement) {
    return iri + "#statement-" + fragment(statement.verb());
  }

  /** The IRI of an event that the article reports: where, and what kind. */
  String event(ReportedEvent event) {
    Span trigger = event.mentions().get(0).trigger();
    return iri + "#event-" + event.type() + "-" + fragment(trigger);
  }

  private String fragment(Span span) {
    Span local = article.local(span);
    String scheme = article.inTitle(span) ? "title" : "char";
    return scheme + "=" + local.begin() + "," + local.end();
  }
}
