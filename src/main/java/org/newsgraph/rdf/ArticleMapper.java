package org.newsgraph.rdf;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.newsgraph.model.Article;
import org.newsgraph.model.ArticleDetails;
import org.newsgraph.model.Precision;
import org.newsgraph.model.Publication;
import org.newsgraph.model.RelatedLink;
import org.newsgraph.model.Script;

/** The article itself: where it is from, when, its text, and the articles that it links to. */
final class ArticleMapper {

  private final ArticleGraph graph;
  private final Article article;
  private final Node node;

  ArticleMapper(ArticleGraph graph) {
    this.graph = graph;
    this.article = graph.article();
    this.node = graph.node();
  }

  /** Nothing of the file's path is kept: it would differ from one machine to the next. */
  void map(String contentHash) {
    graph.add(node, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
    article.url().ifPresent(url -> graph.add(node, Vocabulary.URL, url));
    if (!article.title().isEmpty()) {
      graph.add(node, Vocabulary.HEADLINE, article.title());
    }
    article.published().ifPresent(this::mapPublication);
    article.fetched().ifPresent(time -> graph.addTime(node, Vocabulary.FETCHED, time));
    article.publisher().ifPresent(name -> graph.addPublisher(Vocabulary.PUBLISHER, name));
    graph.add(node, Vocabulary.IN_LANGUAGE, languageTag());
    graph.add(node, Vocabulary.ARTICLE_BODY, article.text());
    graph.add(node, Vocabulary.CONTENT_HASH, contentHash);
    article.related().forEach(this::mapLink);
    mapDetails(article.details());
    new BylineMapper(graph).map();
  }

  private void mapDetails(ArticleDetails details) {
    details.modified().ifPresent(time -> graph.addTime(node, Vocabulary.DATE_MODIFIED, time));
    details.section().ifPresent(name -> graph.add(node, Vocabulary.ARTICLE_SECTION, name));
    details.tags().forEach(tag -> graph.add(node, Vocabulary.KEYWORDS, tag));
    details.image().ifPresent(image -> graph.add(node, Vocabulary.IMAGE, image));
  }

  private void mapPublication(Publication publication) {
    graph.addTime(node, Vocabulary.DATE_PUBLISHED, publication.time());
    graph.add(
        node, Vocabulary.PUBLISHED_FROM, publication.source().name().toLowerCase(Locale.ROOT));
    if (publication.dayOnly()) {
      graph.add(node, Vocabulary.PRECISION, Precision.DAY.id());
    }
  }

  /** The linked article gets its IRI but no type: it may never be read. */
  private void mapLink(RelatedLink link) {
    Node target = ArticleGraph.iri(graph.iris().articleAt(link.url()));
    graph.add(node, Vocabulary.IS_RELATED_TO, target);
    graph.add(target, Vocabulary.URL, link.url());
    if (!link.title().isEmpty()) {
      graph.add(target, Vocabulary.NAME, link.title());
    }
    link.rubric().ifPresent(rubric -> graph.add(target, Vocabulary.RUBRIC, rubric));
  }

  private String languageTag() {
    boolean chinese = article.script() == Script.HANS || article.script() == Script.HANT;
    return chinese ? article.language() + "-" + article.script().iso15924() : article.language();
  }
}
