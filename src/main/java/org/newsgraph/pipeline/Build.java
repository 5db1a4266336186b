package org.newsgraph.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.ingest.Documents;
import org.newsgraph.ingest.InputFiles;
import org.newsgraph.model.Failure;
import org.newsgraph.model.Publication;
import org.newsgraph.rdf.BuildRecord;
import org.newsgraph.rdf.GraphMapper;
import org.newsgraph.rdf.Iris;

/**
 * The main job: articles in, a store that answers questions out.
 *
 * <p>Files are looked through once to find the articles and their newest versions; what the store
 * does not hold yet is read again, annotated, extracted, linked and mapped to quads by the worker
 * threads; this thread stores it, some hundred articles a transaction. A build that is killed loses
 * the open transaction and nothing else: the next one goes on from there. The store is the same
 * whatever the number of threads and the order of the files.
 *
 * <p>For one build; not thread-safe.
 */
public final class Build {

  private final BuildTarget target;
  private final Supplier<Analyzer> analyzer;
  private final BuildOptions options;
  private final Progress progress;

  private final Iris iris;
  private final Survey survey;

  /**
   * @param target takes the articles, usually a {@link StoreTarget}
   * @param analyzer makes the analyzer; not called where there is nothing to analyse, as loading
   *     models takes its time
   * @param fingerprint names the versions of the analyzer's software, models and options: articles
   *     analysed under another fingerprint are analysed again
   */
  public Build(
      BuildTarget target,
      Supplier<Analyzer> analyzer,
      String fingerprint,
      BuildOptions options,
      Progress progress) {
    this.target = target;
    this.analyzer = analyzer;
    this.options = options;
    this.progress = progress;
    this.iris = new Iris(options.base());
    this.survey = new Survey(iris, new ContentHash(fingerprint, options.decided()));
  }

  /**
   * Builds the articles of files and folders into the store.
   *
   * @param inputs files, and folders that are searched through
   * @throws java.nio.file.NoSuchFileException if an input does not exist
   * @throws IOException if the inputs cannot be listed
   */
  public BuildReport run(List<Path> inputs) throws IOException {
    Instant start = Instant.now();
    List<Path> files = InputFiles.list(inputs);
    lookThrough(files);
    Map<String, Version> newest = survey.newest();
    Map<String, Version> stored = storedVersions();
    Plan plan = Plan.of(newest, stored);
    Set<String> outdated = Plan.outdated(newest.values(), stored.keySet());
    remove(outdated);
    Tally tally = new Tally(plan.replaced());
    if (!plan.work().isEmpty()) {
      analyzeAndStore(plan, first(plan.changed(stored)), files, tally);
    }
    target.finish(progress);
    return new BuildReport(
        files.size(),
        survey.articles(),
        survey.skipped(),
        tally.added(),
        tally.replaced(),
        plan.unchanged(),
        plan.superseded(),
        Plan.furtherPages(newest.values()),
        tally.characters(),
        tally.quads(),
        new BuildReport.Held(stored.size() - outdated.size() + tally.added(), target.copies()),
        failures(tally),
        Duration.between(start, Instant.now()));
  }

  private void lookThrough(List<Path> files) {
    progress.begin("reading", files.size());
    try (Documents documents = new Documents(files, options.columns())) {
      int[] shown = {0};
      Workers.run(
          documents::next,
          options.threads(),
          document -> {
            survey.look(document);
            return documents.filesDone();
          },
          filesDone -> {
            progress.step(Math.max(0, filesDone - shown[0]));
            shown[0] = Math.max(shown[0], filesDone);
          });
    }
    progress.end();
  }

  private Map<String, Version> storedVersions() {
    Map<String, Version> versions = new TreeMap<>();
    target
        .contentHashes()
        .forEach(
            (graph, held) ->
                versions.put(
                    graph,
                    new Version(
                        graph,
                        null,
                        options.again() ? "" : held.hash(),
                        held.fetched().orElse(Instant.MIN))));
    return versions;
  }

  /** What earlier versions in the input and in the store say of their publication. */
  private FirstPublication first(Set<String> changed) {
    Map<String, Publication> known = survey.firstPublications();
    target
        .publications(changed)
        .forEach((graph, held) -> known.merge(graph, held, FirstPublication::earlier));
    return new FirstPublication(known);
  }

  private void analyzeAndStore(Plan plan, FirstPublication first, List<Path> files, Tally tally) {
    Analyzer loaded = analyzer.get();
    progress.begin("analysing", plan.articles());
    target.expect(plan.articles());
    BatchWriter writer = new BatchWriter(target, options.batch());
    try (Documents documents = new Documents(plan.files(files), options.columns());
        LimitedAnalyzer limited = new LimitedAnalyzer(loaded, options.limits())) {
      ArticleBuilder builder =
          new ArticleBuilder(survey, plan.work(), first, limited, new GraphMapper(iris));
      Workers.run(
          documents::next,
          options.threads(),
          builder::build,
          built -> {
            tally.add(built);
            built.articles().forEach(writer::add);
            progress.step(built.articles().size() + built.failures().size());
          });
    }
    writer.flush();
    recordSoftware();
    progress.end();
  }

  private void remove(Set<String> graphs) {
    if (!graphs.isEmpty()) {
      Map<String, List<Quad>> nothing = new TreeMap<>();
      graphs.forEach(graph -> nothing.put(graph, List.of()));
      target.replace(nothing);
    }
  }

  private void recordSoftware() {
    List<Quad> quads = new ArrayList<>();
    new BuildRecord(Software.version(), Software.components()).write(iris, quads::add);
    target.replace(Map.of(iris.provenanceGraph(), quads));
  }

  private List<Failure> failures(Tally tally) {
    List<Failure> all = new ArrayList<>(survey.failures());
    all.addAll(tally.failures());
    all.sort(Comparator.comparing(Failure::source).thenComparing(Failure::reason));
    return all;
  }
}
