package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.ingest.ArticleSink;
import org.newsgraph.ingest.Document;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;
import org.newsgraph.model.Stage;
import org.newsgraph.rdf.GraphMapper;

/** From a document to the quads of its article: what each worker thread does. Thread-safe. */
final class ArticleBuilder {

  /** The quads of one article, and how long its text is. */
  record BuiltArticle(String graph, List<Quad> quads, int characters) {}

  /** What became of one document. */
  record Built(List<BuiltArticle> articles, List<Failure> failures) {}

  private final Survey survey;
  private final Map<String, Version> wanted;
  private final FirstPublication first;
  private final PartsCollector parts;
  private final LimitedAnalyzer analyzer;
  private final GraphMapper mapper;

  /**
   * @param wanted the versions to build, by source
   * @param first when earlier versions of them were published
   */
  ArticleBuilder(
      Survey survey,
      Map<String, Version> wanted,
      FirstPublication first,
      LimitedAnalyzer analyzer,
      GraphMapper mapper) {
    this.survey = survey;
    this.wanted = wanted;
    this.first = first;
    this.parts = new PartsCollector(wanted.values());
    this.analyzer = analyzer;
    this.mapper = mapper;
  }

  /** Reads a document again, if its article is wanted, and builds it. */
  Built build(Document document) {
    Built built = new Built(new ArrayList<>(), new ArrayList<>());
    boolean part = parts.expects(document.source());
    if (!part && !wanted.containsKey(document.source())) {
      return built;
    }
    document.read(
        new ArticleSink() {
          @Override
          public void article(Article article) {
            Version version = survey.version(article);
            if (part) {
              parts
                  .add(article, version)
                  .ifPresent(joined -> build(joined.article(), joined.version(), built));
            } else if (version.equals(wanted.get(version.source()))) {
              build(article, version, built);
            }
          }

          @Override
          public void failure(Failure failure) {
            // Known from the survey, which read the same.
          }
        });
    return built;
  }

  private void build(Article article, Version version, Built built) {
    try {
      Analysis analysis = analyzer.analyze(first.keep(version.graph(), article));
      List<Quad> quads = new ArrayList<>();
      mapper.map(analysis, version.hash(), quads::add);
      built.articles().add(new BuiltArticle(version.graph(), quads, article.content().length()));
    } catch (StageException e) {
      built.failures().add(Failures.of(article, e.stage(), e.getCause()));
    } catch (RuntimeException e) {
      built.failures().add(Failures.of(article, Stage.MAP, e));
    }
  }
}
