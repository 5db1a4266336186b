package org.newsgraph;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.newsgraph.pipeline.Analyzer;
import org.newsgraph.pipeline.Analyzers;
import org.newsgraph.pipeline.Annotation;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.BuildOptions;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;

/**
 * newsgraph as a library: a store of news that can be built, asked and exported. The command line
 * does nothing that cannot be done here.
 *
 * <pre>{@code
 * try (NewsGraph graph = NewsGraph.create(Path.of("store"))) {
 *   graph.build(List.of(Path.of("articles")));
 * }
 * }</pre>
 *
 * <p>Asking is thread-safe; only one thread at a time may build. One process at a time can have a
 * store open.
 */
public final class NewsGraph implements AutoCloseable {

  private final NewsStore store;
  private final BuildOptions options;

  private NewsGraph(NewsStore store, BuildOptions options) {
    this.store = store;
    this.options = options;
  }

  /**
   * Opens a store for asking.
   *
   * @throws org.newsgraph.store.StoreException if there is no store, or another process has it open
   */
  public static NewsGraph open(Path dir) {
    return new NewsGraph(NewsStore.open(dir, Mode.READ), BuildOptions.defaults());
  }

  /** Opens a store for building and asking, and makes it where there is none. */
  public static NewsGraph create(Path dir) {
    return create(dir, BuildOptions.defaults());
  }

  /**
   * Opens a store for building and asking, and makes it where there is none.
   *
   * @throws org.newsgraph.store.StoreException if the folder is something else, or another process
   *     has the store open
   */
  public static NewsGraph create(Path dir, BuildOptions options) {
    return new NewsGraph(NewsStore.open(dir, Mode.WRITE), options);
  }

  /** Builds the articles of files and folders into the store, silently. */
  public BuildReport build(List<Path> inputs) throws IOException {
    return build(inputs, Progress.NONE);
  }

  /**
   * Builds the articles of files and folders into the store. What the store holds already, just as
   * it is, is not analysed again.
   *
   * @throws java.nio.file.NoSuchFileException if an input does not exist
   * @throws IOException if an input folder cannot be listed
   */
  public BuildReport build(List<Path> inputs, Progress progress) throws IOException {
    return new Build(store, Analyzers::standard, Analyzers.fingerprint(), options, progress)
        .run(inputs);
  }

  /** The store itself, for what is not offered here. */
  public NewsStore store() {
    return store;
  }

  /**
   * Annotates texts given as JSON Lines, without a store.
   *
   * @param in one object a line: {@code id}, {@code text}, and optionally {@code published} and
   *     {@code title}
   * @param out gets one line for each line of the input, in the same order
   */
  public static Annotation.Counts annotate(
      BufferedReader in, Consumer<String> out, BuildOptions options, Progress progress)
      throws IOException {
    progress.begin("loading the language models", -1);
    Analyzer analyzer = Analyzers.standard();
    progress.end();
    return new Annotation(analyzer, options).run(in, out);
  }

  @Override
  public void close() {
    store.close();
  }
}
