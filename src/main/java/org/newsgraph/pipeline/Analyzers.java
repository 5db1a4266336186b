package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.newsgraph.extract.Extractor;
import org.newsgraph.extract.NameOptions;
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
  private static final int RULES = 32;

  private static final Map<Settings, Analyzer> LOADED = new HashMap<>();

  private record Settings(EngineOptions engine, NameOptions names, List<Path> bases) {}

  private Analyzers() {}

  /**
   * The standard analyzer. The first call loads the models and knowledge bases, which takes some
   * seconds (the first time on a machine a minute and 1 GB of heap); later calls with equal options
   * share them, until a bulk load needs their memory.
   *
   * @param options what of its engine, names and knowledge bases counts
   * @param progress hears what is being loaded or prepared
   * @throws org.newsgraph.nlp.ModelException if the models are not on the class path
   * @throws RuntimeException if a file of the options cannot be read or makes no sense; the message
   *     names it
   */
  public static synchronized Analyzer standard(BuildOptions options, Progress progress) {
    Settings settings = new Settings(options.engine(), options.names(), options.bases());
    return LOADED.computeIfAbsent(settings, s -> load(s, progress)).obeying(options.decided());
  }

  /** Forgets the models, so that their memory is free where nobody else uses them. */
  static synchronized void letGo() {
    LOADED.clear();
  }

  private static Analyzer load(Settings settings, Progress progress) {
    progress.begin("loading the language models", -1);
    // The lexicons and knowledge bases are read while the models load, which takes longer.
    CompletableFuture<Extractor> extractor =
        CompletableFuture.supplyAsync(
            () -> new Extractor(settings.names(), settings.engine().cache()));
    CompletableFuture<Linker> linker =
        CompletableFuture.supplyAsync(() -> Linker.standard(settings.bases()));
    CoreNlpAnnotator annotator =
        CoreNlpAnnotator.load(
            NlpConfig.defaults(),
            settings.engine(),
            model -> progress.begin("preparing the model of the " + model + ", once", -1));
    Analyzer analyzer = new Analyzer(annotator, join(extractor), join(linker));
    progress.end();
    return analyzer;
  }

  private static <T> T join(CompletableFuture<T> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Names the versions of the standard analyzer's software and models. */
  public static String fingerprint(BuildOptions options) {
    NameOptions names = options.names();
    return "newsgraph-"
        + Software.version()
        + " rules-"
        + RULES
        + " "
        + NlpConfig.defaults().fingerprint()
        + names.model().map(file -> " names-" + checksum(file)).orElse("")
        + names.gazetteer().map(file -> " gazetteer-" + checksum(file)).orElse("")
        + options.bases().stream().map(f -> " kb-" + checksum(f)).collect(Collectors.joining())
        + (names.minConfidence() > 0 ? " min-confidence-" + names.minConfidence() : "");
  }

  private static String checksum(Path file) {
    CRC32C crc = new CRC32C();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] part = new byte[1 << 16];
      for (int n = in.read(part); n >= 0; n = in.read(part)) {
        crc.update(part, 0, n);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return Long.toHexString(crc.getValue());
  }
}
