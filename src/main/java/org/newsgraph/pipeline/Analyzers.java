package org.newsgraph.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.newsgraph.extract.Extractor;
import org.newsgraph.link.Linker;
import org.newsgraph.nlp.CoreNlpAnnotator;
import org.newsgraph.nlp.EngineOptions;
import org.newsgraph.nlp.NlpConfig;

/** Makes the analyzer that the program uses, and tells which one that is. */
public final class Analyzers {

  /**
   * Counts the changes of extraction, linking and mapping that change what is said of an article:
   * raise it with each, so that stores notice.
   */
  private static final int RULES = 7;

  private static final Map<EngineOptions, Analyzer> LOADED = new HashMap<>();

  private Analyzers() {}

  /**
   * The standard analyzer. The first call loads the models and knowledge bases, which takes some
   * seconds (the first time on a machine a minute and 1 GB of heap); later calls with equal options
   * give the same one.
   *
   * @param progress hears what is being loaded or prepared
   * @throws org.newsgraph.nlp.ModelException if the models are not on the class path
   */
  public static synchronized Analyzer standard(EngineOptions options, Progress progress) {
    return LOADED.computeIfAbsent(options, o -> load(o, progress));
  }

  private static Analyzer load(EngineOptions options, Progress progress) {
    progress.begin("loading the language models", -1);
    // The lexicons and knowledge bases are read while the models load, which takes longer.
    CompletableFuture<Extractor> extractor = CompletableFuture.supplyAsync(Extractor::new);
    CompletableFuture<Linker> linker = CompletableFuture.supplyAsync(Linker::standard);
    CoreNlpAnnotator annotator =
        CoreNlpAnnotator.load(
            NlpConfig.defaults(),
            options,
            model -> progress.begin("preparing the model of the " + model + ", once", -1));
    Analyzer analyzer = new Analyzer(annotator, extractor.join(), linker.join());
    progress.end();
    return analyzer;
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
