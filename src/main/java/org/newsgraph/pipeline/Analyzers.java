package org.newsgraph.pipeline;

import java.util.concurrent.CompletableFuture;
import org.newsgraph.extract.Extractor;
import org.newsgraph.link.Linker;
import org.newsgraph.nlp.CoreNlpAnnotator;
import org.newsgraph.nlp.ModelException;
import org.newsgraph.nlp.NlpConfig;

/** Makes the analyzer that the program uses, and tells which one that is. */
public final class Analyzers {

  /**
   * Counts the changes of extraction, linking and mapping that change what is said of an article:
   * raise it with each, so that stores notice.
   */
  private static final int RULES = 1;

  private static final String LOADING = "loading the language models";

  private static Analyzer loaded;

  private Analyzers() {}

  /**
   * The standard analyzer. The first call loads the models and knowledge bases, which takes some
   * seconds (the first time on a machine a minute and 3.5 GB of heap) and about 1 GB of heap that
   * is kept; all later calls give the same one.
   *
   * @throws org.newsgraph.nlp.ModelException if the models are not on the class path
   */
  public static synchronized Analyzer standard() {
    if (loaded == null) {
      loaded = load();
    }
    return loaded;
  }

  private static Analyzer load() {
    // The lexicons and knowledge bases are read while the models load, which takes longer.
    CompletableFuture<Extractor> extractor = CompletableFuture.supplyAsync(Extractor::new);
    CompletableFuture<Linker> linker = CompletableFuture.supplyAsync(Linker::standard);
    CoreNlpAnnotator annotator = CoreNlpAnnotator.load(NlpConfig.defaults());
    return new Analyzer(annotator, extractor.join(), linker.join());
  }

  /** What loading the standard analyzer is to be called while it lasts. */
  public static String loading() {
    try {
      return CoreNlpAnnotator.isPrepared(NlpConfig.defaults())
          ? LOADING
          : "preparing the language models, once";
    } catch (ModelException e) {
      return LOADING; // which will tell what is missing, should these models be needed
    }
  }

  /** Names the versions of the standard analyzer's software and models. */
  public static String fingerprint() {
    return "newsgraph-"
        + Software.version()
        + " rules-"
        + RULES
        + " "
        + NlpConfig.defaults().fingerprint();
  }
}
