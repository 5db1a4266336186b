package org.newsgraph.pipeline;

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
    return new Analyzer(
        CoreNlpAnnotator.load(NlpConfig.defaults()), new Extractor(), Linker.standard());
  }

  /** Names the versions of the standard analyzer's software and models. */
  public static String fingerprint() {
    return "newsgraph-" + Software.version() + " " + NlpConfig.defaults().fingerprint();
  }
}
