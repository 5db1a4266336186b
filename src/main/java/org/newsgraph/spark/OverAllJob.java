package org.newsgraph.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.newsgraph.pipeline.ArticleRow;
import org.newsgraph.pipeline.ArticleWork;
import org.newsgraph.pipeline.NamedCounts;
import org.newsgraph.pipeline.OverAll;
import org.newsgraph.pipeline.counts.CountRecords;
import scala.Tuple2;

/**
 * The step over all articles: copies, identity, counts. It reads what the runs have analysed and
 * writes the whole graph beside it; done again, it gives the same.
 */
final class OverAllJob {

  private static final String MANIFEST = "manifest.txt";
  private static final int TASKS_A_CORE = 4;

  private final JavaSparkContext spark;
  private final SerializableConfiguration configuration;
  private final JobOptions options;
  private final OutFolder out;
  private final String graph;

  /**
   * @throws IOException if the folder of the results cannot be read
   */
  OverAllJob(
      JavaSparkContext spark,
      SerializableConfiguration configuration,
      JobOptions options,
      OutFolder out)
      throws IOException {
    this.spark = spark;
    this.configuration = configuration;
    this.options = options;
    this.out = out;
    this.graph = out.nextGraph();
  }

  /** Whether something has been analysed that is not in the graph. */
  static boolean isDue(OutFolder out) throws IOException {
    if (!out.exists(MANIFEST)) {
      return true;
    }
    try (Stream<String> lines = out.lines(MANIFEST)) {
      return !lines.findFirst().equals(Optional.of(covered(out)));
    }
  }

  /** The first line of the manifest: which runs are in the graph. */
  private static String covered(OutFolder out) throws IOException {
    return "# " + String.join(" ", out.runs());
  }

  NamedCounts run() throws IOException {
    List<String> parts = out.analysedParts();
    if (parts.isEmpty()) {
      return NamedCounts.NONE;
    }
    String base = options.build().base();
    List<String> decided = decided(base);
    PartReader reader = new PartReader(configuration, options.out(), base, decided, dead(parts));
    JavaRDD<String> tasks = spark.parallelize(parts, parts.size());
    HashPartitioner by = new HashPartitioner(meetings(parts.size()));
    List<String> files = new ArrayList<>();
    files.add(write("provenance", ArticleWork.provenance(base)));
    if (!decided.isEmpty()) {
      files.add(write("decisions", decided));
    }
    EntitiesStep entities = new EntitiesStep(spark, reader, by);
    Broadcast<byte[]> told = spark.broadcast(entities.tell(tasks).toBytes());
    OverAll.Joined joined = entities.resolve(tasks, told);
    if (!joined.lines().isEmpty()) {
      files.add(write("entities", joined.lines()));
    }
    files.addAll(write("copies", CopiesStep.lines(tasks, reader, by), reader));
    JavaPairRDD<String, byte[]> sums = finish(tasks, reader, told, joined);
    List<String> counts = write("counts", counted(sums, reader), reader);
    files.addAll(
        out.names(graph).stream()
            .filter(name -> name.startsWith("articles-"))
            .map(name -> graph + name)
            .toList());
    files.addAll(counts);
    writeManifest(files);
    return NamedCounts.NONE
        .plus("entities joined", joined.replaced().size())
        .plus("files of the graph", files.size());
  }

  /**
   * In how many tasks meets what was found in the parts: as many as keep all cores busy, and no
   * more than there are parts.
   */
  private int meetings(int parts) {
    return Math.min(parts, TASKS_A_CORE * spark.defaultParallelism());
  }

  private List<String> decided(String base) throws IOException {
    return decided(options, base, configuration);
  }

  /** The lines of the file with what people have decided; none if there is no such file. */
  static List<String> decided(JobOptions options, String base, SerializableConfiguration hadoop)
      throws IOException {
    if (options.decisions().isEmpty()) {
      return List.of();
    }
    org.apache.hadoop.fs.Path file = new org.apache.hadoop.fs.Path(options.decisions().get());
    OutFolder folder = new OutFolder(file.getParent().toString(), hadoop.value());
    try (Stream<String> lines = folder.lines(file.getName())) {
      return OverAll.decisions(base, lines.toList());
    }
  }

  /** The articles that a later run has analysed anew, by the part in which they do not count. */
  private Map<String, Set<String>> dead(List<String> parts) throws IOException {
    if (out.runs().size() < 2) {
      return Map.of();
    }
    SerializableConfiguration hadoop = configuration;
    String folder = options.out();
    Map<String, Set<String>> dead = new TreeMap<>();
    spark
        .parallelize(parts, Math.min(parts.size(), 1000))
        .flatMapToPair(
            part -> {
              OutFolder results = new OutFolder(folder, hadoop.value());
              try (Stream<String> rows = results.lines(OutFolder.rows(part))) {
                return rows.map(row -> new Tuple2<>(ArticleRow.parse(row).graph(), part))
                    .toList()
                    .iterator();
              }
            })
        .groupByKey()
        .flatMapToPair(article -> earlier(article._1(), article._2()).iterator())
        .collect()
        .forEach(pair -> dead.computeIfAbsent(pair._1(), p -> new HashSet<>()).add(pair._2()));
    return dead;
  }

  private static List<Tuple2<String, String>> earlier(String article, Iterable<String> parts) {
    List<String> all = new ArrayList<>();
    parts.forEach(all::add);
    String last = all.stream().max(String::compareTo).orElseThrow();
    return all.stream()
        .filter(part -> !part.equals(last))
        .map(part -> new Tuple2<>(part, article))
        .toList();
  }

  /** Writes the articles with their entities joined, and gives what they add to the counts. */
  private JavaPairRDD<String, byte[]> finish(
      JavaRDD<String> tasks, PartReader reader, Broadcast<byte[]> told, OverAll.Joined joined) {
    Broadcast<byte[]> names = spark.broadcast(joined.toBytes());
    String folder = graph;
    return tasks
        .flatMapToPair(part -> finish(part, reader, told.value(), names.value(), folder).iterator())
        .reduceByKey(CountRecords::merge);
  }

  private static List<Tuple2<String, byte[]>> finish(
      String part, PartReader reader, byte[] told, byte[] names, String folder) throws IOException {
    OverAll overAll = reader.overAll();
    OverAll.Told renamed = OverAll.Told.of(told);
    OverAll.Joined joined = OverAll.Joined.of(names);
    String name = folder + "articles-" + part.replaceAll("[^0-9]+", "-").substring(1) + ".nq.gz";
    CountRecords.Adding counted = new CountRecords.Adding();
    try (OutFolder.PartWriter writer = reader.folder().write(name, attempt())) {
      reader.each(
          part,
          article ->
              overAll
                  .finish(
                      article.graph(),
                      article.lines(),
                      renamed.in(article.graph()),
                      joined,
                      counted)
                  .forEach(writer::lineUnchecked));
      writer.whole();
    }
    return counted.toBytes().entrySet().stream()
        .map(sum -> new Tuple2<>(sum.getKey(), sum.getValue()))
        .toList();
  }

  private static JavaRDD<String> counted(JavaPairRDD<String, byte[]> sums, PartReader reader) {
    return sums.mapPartitions(
            some -> {
              OverAll overAll = reader.overAll();
              return new MappedIterator<>(some, sum -> overAll.counted(sum._1(), sum._2()));
            })
        .flatMap(List::iterator);
  }

  private static String attempt() {
    return String.valueOf(TaskContext.get().taskAttemptId());
  }

  private String write(String name, List<String> lines) throws IOException {
    try (OutFolder.PartWriter writer = out.write(graph + name + ".nq.gz", "driver")) {
      for (String line : lines) {
        writer.line(line);
      }
      writer.whole();
    }
    return graph + name + ".nq.gz";
  }

  /** A file of each partition that has any lines. */
  private List<String> write(String name, JavaRDD<String> lines, PartReader reader) {
    String prefix = graph + name + "-";
    return lines
        .mapPartitionsWithIndex(
            (part, some) -> {
              List<String> sorted = new ArrayList<>();
              some.forEachRemaining(sorted::add);
              if (sorted.isEmpty()) {
                return List.<String>of().iterator();
              }
              sorted.sort(null);
              String file = String.format(java.util.Locale.ROOT, "%s%05d.nq.gz", prefix, part);
              try (OutFolder.PartWriter writer = reader.folder().write(file, attempt())) {
                sorted.forEach(writer::lineUnchecked);
                writer.whole();
              }
              return List.of(file).iterator();
            },
            false)
        .collect();
  }

  /** From here on the graph counts, and older ones are deleted. */
  private void writeManifest(List<String> files) throws IOException {
    try (OutFolder.PartWriter writer = out.write(MANIFEST, "driver")) {
      writer.line(covered(out));
      for (String file : files) {
        writer.line(file);
      }
      writer.whole();
    }
    for (String other : out.names("graph")) {
      if (!graph.equals("graph/" + other + "/")) {
        out.delete("graph/" + other);
      }
    }
  }
}
