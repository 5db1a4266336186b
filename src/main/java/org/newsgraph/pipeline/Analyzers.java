package org.newsgraph.pipeline;

import java.util.concurrent.CompletableFuture;
import org.newsgraph.extract.Extractor;
import org.newsgraph.link.Linker;
import org.newsgraph.nlp.CoreNlpAnnotator;
import org.newsgraph.nlp.NlpConfig;

/** Makes the analyzer that the program uses, and tells which one that is. */
public final class Analyzers {

  private Analyzers() {}

  /**
   * Loads the standard models and knowledge bases: takes some seconds and about 2 GB of heap.
   *
   * @throws org.newsgraph.nlp.ModelException if the models are not on the class path
   */
  public static Analyzer standard() {
    // The lexicons and knowledge bases are read while the models load, which takes longer.
    CompletableFuture<Extractor> extractor = CompletableFuture.supplyAsync(Extractor::new);
    CompletableFuture<Linker> linker = CompletableFuture.supplyAsync(Linker::standard);
    CoreNlpAnnotator annotator = CoreNlpAnnotator.load(NlpConfig.defaults());
    return new Analyzer(annotator, extractor.join(), linker.join());
  }

  /** Names the versions of the standard analyzer's software and models. */
  public static String fingerprint() {
    return "newsgraph-" + Software.version() + " " + NlpConfig.defaults().fingerprint();
  }
}
