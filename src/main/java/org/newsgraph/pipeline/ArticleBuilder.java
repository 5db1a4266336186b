package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ArticleSink;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;
import org.newsgraph.model.Stage;
import org.newsgraph.rdf.GraphMapper;

/** From a file to the quads of its articles: what each worker thread does. Thread-safe. */
final class ArticleBuilder {

  /** The quads of one article, and how long its text is. */
  record BuiltArticle(String graph, List<Quad> quads, int characters) {}

  /** What became of one file. */
  record Built(List<BuiltArticle> articles, List<Failure> failures) {}

  private final ArticleReader reader;
  private final Survey survey;
  private final Analyzer analyzer;
  private final GraphMapper mapper;

  ArticleBuilder(ArticleReader reader, Survey survey, Analyzer analyzer, GraphMapper mapper) {
    this.reader = reader;
    this.survey = survey;
    this.analyzer = analyzer;
    this.mapper = mapper;
  }

  /** Reads a file again and builds the articles that are wanted from it. */
  Built build(Plan.Work work) {
    Built built = new Built(new ArrayList<>(), new ArrayList<>());
    reader.read(
        work.file(),
        new ArticleSink() {
          @Override
          public void article(Article article) {
            Version version = survey.version(work.file(), article);
            if (version.equals(work.versions().get(version.graph()))) {
              build(article, version, built);
            }
          }

          @Override
          public void failure(Failure failure) {
            // Known from the survey, which read the same file.
          }
        });
    return built;
  }

  private void build(Article article, Version version, Built built) {
    try {
      Analysis analysis = analyzer.analyze(article);
      List<Quad> quads = new ArrayList<>();
      mapper.map(analysis, version.hash(), quads::add);
      built.articles().add(new BuiltArticle(version.graph(), quads, article.content().length()));
    } catch (StageException e) {
      built.failures().add(failure(article, e.stage(), e.getCause()));
    } catch (RuntimeException e) {
      built.failures().add(failure(article, Stage.MAP, e));
    }
  }

  private static Failure failure(Article article, Stage stage, Throwable cause) {
    return new Failure(
        article.source(),
        stage,
        "the article could not be analysed ("
            + cause
            + "); the others are not affected: please report it with the file");
  }
}
