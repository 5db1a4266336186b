package org.newsgraph.pipeline;

import java.util.Objects;
import org.newsgraph.extract.Extractor;
import org.newsgraph.link.Linker;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Article;
import org.newsgraph.model.DecidedNames;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Stage;
import org.newsgraph.nlp.Annotator;

/**
 * From an article to all that the graph will say about it: annotate, extract, link.
 *
 * <p>Looks at nothing but the article, so the same article gives the same analysis anywhere.
 * Thread-safe: one analyzer serves all worker threads.
 */
public final class Analyzer {

  private final Annotator annotator;
  private final Extractor extractor;
  private final Linker linker;

  public Analyzer(Annotator annotator, Extractor extractor, Linker linker) {
    this.annotator = Objects.requireNonNull(annotator, "annotator");
    this.extractor = Objects.requireNonNull(extractor, "extractor");
    this.linker = Objects.requireNonNull(linker, "linker");
  }

  /** The same analyzer, but what people have decided on names holds; it shares all models. */
  Analyzer obeying(DecidedNames decided) {
    return decided.pairs().isEmpty()
        ? this
        : new Analyzer(annotator, extractor.obeying(decided), linker.obeying(decided));
  }

  /**
   * Analyses one article.
   *
   * @throws StageException if a stage cannot cope with the article; it names the stage
   */
  public Analysis analyze(Article article) throws StageException {
    Stage stage = Stage.ANNOTATE;
    try {
      AnnotatedText text = annotator.annotate(article);
      stage = Stage.EXTRACT;
      Extraction extraction = extractor.extract(text, annotator.sentenceParser());
      stage = Stage.LINK;
      return linker.link(extraction);
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever one strange text does to a stage must not reach the other articles of a build.
      throw new StageException(stage, e);
    }
  }
}
