package org.newsgraph.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.newsgraph.extract.NameOptions;
import org.newsgraph.ingest.ColumnMap;
import org.newsgraph.model.DecidedNames;
import org.newsgraph.nlp.EngineOptions;

/**
 * How a build is done. What it gives does not depend on the threads and the batch.
 *
 * @param base base IRI of all data, ending in {@code /} or {@code #}
 * @param threads worker threads, 1 or more
 * @param batch articles a transaction, 1 or more; what an interrupted build loses at most
 * @param columns what the columns of tables mean
 * @param again whether articles that the store holds unchanged are analysed again
 * @param engine how the language models are run
 * @param names how names are recognised
 * @param limits where the analysis of one article is given up
 * @param bases knowledge bases of the user's own, in the order of precedence
 * @param decided what people have decided on names, which the analysis obeys
 */
public record BuildOptions(
    String base,
    int threads,
    int batch,
    ColumnMap columns,
    boolean again,
    EngineOptions engine,
    NameOptions names,
    Limits limits,
    List<Path> bases,
    DecidedNames decided) {

  /** The base IRI where none is given. */
  public static final String DEFAULT_BASE = "https://w3id.org/newsgraph/";

  /**
   * @throws IllegalArgumentException if a number is below 1 or the base does not end in / or #
   */
  public BuildOptions {
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(columns, "columns");
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(names, "names");
    bases = List.copyOf(bases);
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(decided, "decided");
    if (!base.endsWith("/") && !base.endsWith("#")) {
      throw new IllegalArgumentException(
          "the base IRI must end in '/' or '#', so that names can follow it: " + base);
    }
    if (threads < 1 || batch < 1) {
      throw new IllegalArgumentException(
          "threads and batch must be 1 or more: " + threads + ", " + batch);
    }
  }

  /** With the usual names of columns and the usual engine. */
  public BuildOptions(String base, int threads, int batch) {
    this(
        base,
        threads,
        batch,
        ColumnMap.NONE,
        false,
        EngineOptions.defaults(),
        NameOptions.defaults(),
        Limits.defaults(),
        List.of(),
        DecidedNames.NONE);
  }

  /**
   * The default base, as many threads as the machine has processors, 200 articles a transaction.
   */
  public static BuildOptions defaults() {
    return new BuildOptions(DEFAULT_BASE, Runtime.getRuntime().availableProcessors(), 200);
  }

  /** The same, but whether unchanged articles are analysed again. */
  public BuildOptions withAgain(boolean analyseAgain) {
    return new BuildOptions(
        base, threads, batch, columns, analyseAgain, engine, names, limits, bases, decided);
  }

  /** The same with the language models run in another way. */
  public BuildOptions withEngine(EngineOptions other) {
    return new BuildOptions(
        base, threads, batch, columns, again, other, names, limits, bases, decided);
  }

  /** The same with names recognised in another way. */
  public BuildOptions withNames(NameOptions other) {
    return new BuildOptions(
        base, threads, batch, columns, again, engine, other, limits, bases, decided);
  }

  /** The same with another meaning of columns. */
  public BuildOptions withColumns(ColumnMap meaning) {
    return new BuildOptions(
        base, threads, batch, meaning, again, engine, names, limits, bases, decided);
  }

  /** The same with other limits of one article. */
  public BuildOptions withLimits(Limits other) {
    return new BuildOptions(
        base, threads, batch, columns, again, engine, names, other, bases, decided);
  }

  /** The same with knowledge bases of the user's own. */
  public BuildOptions withBases(List<Path> own) {
    return new BuildOptions(
        base, threads, batch, columns, again, engine, names, limits, own, decided);
  }

  /** The same, but obeying what people have decided on names. */
  public BuildOptions withDecided(DecidedNames other) {
    return new BuildOptions(
        base, threads, batch, columns, again, engine, names, limits, bases, other);
  }
}
