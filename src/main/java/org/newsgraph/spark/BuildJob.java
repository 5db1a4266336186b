package org.newsgraph.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.newsgraph.model.DecidedNames;
import org.newsgraph.pipeline.Analyzers;
import org.newsgraph.pipeline.ArticleRow;
import org.newsgraph.pipeline.Finding;
import org.newsgraph.pipeline.FirstLook;
import org.newsgraph.pipeline.NamedCounts;
import org.newsgraph.pipeline.OverAll;
import scala.Tuple2;

/**
 * The build of a news graph on a cluster: articles in, N-Quads out, the same as {@code newsgraph
 * build} writes into a store on one machine.
 *
 * <pre>
 * spark-submit --class org.newsgraph.spark.BuildJob newsgraph.jar INPUT... --out DIR
 * </pre>
 *
 * <p>The input is read once; the versions of each article meet on one machine, and the newest one
 * is analysed there unless it is among the results already. What a job that was killed has finished
 * is not done again by the next one.
 */
public final class BuildJob {

  /** Bytes of input for a part: about half a minute's work for a core. */
  private static final long PART_BYTES = 1L << 20;

  /** So that no core waits long for the last one. */
  private static final long PARTS_A_CORE = 4;

  /** Room for the recursion that deeply nested pages cause in parsers. */
  private static final String DEEP = "-Xss16m";

  /** As the launcher asks for: without them an executor of one core takes half as much again. */
  static final String COLLECTING = "-XX:+UseParallelGC";

  static final String COMPILING =
      "-XX:+IgnoreUnrecognizedVMOptions -XX:Tier4InvocationThreshold=50000"
          + " -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000"
          + " -XX:Tier4BackEdgeThreshold=400000 -XX:InlineSmallCode=1200 -XX:FreqInlineSize=200"
          + " -XX:MaxInlineLevel=9";

  private static final String MOST_ATTEMPTS = "20";

  /** What is exchanged between parts grows with their square. */
  private static final int MOST_PARTS = 10_000;

  /** Spark brings another reader of XML along, which Jena complains of. */
  private static final String XML_INPUT = "javax.xml.stream.XMLInputFactory";

  private static final String XML_READER = "com.sun.xml.internal.stream.XMLInputFactoryImpl";

  private final JavaSparkContext spark;
  private final List<String> arguments;
  private final JobOptions options;
  private final SerializableConfiguration configuration;
  private final OutFolder out;

  private BuildJob(JavaSparkContext spark, List<String> arguments) {
    this.spark = spark;
    this.arguments = new ArrayList<>(arguments);
    this.options = JobOptions.parse(arguments);
    this.configuration = new SerializableConfiguration(spark.hadoopConfiguration());
    this.out = new OutFolder(options.out(), spark.hadoopConfiguration());
  }

  /**
   * Runs the job and ends with 0 if it could do its work, 1 if not, 2 if it was not understood.
   *
   * @param arguments inputs, {@code --out} and the options of {@code newsgraph build}
   */
  public static void main(String[] arguments) {
    try {
      JobOptions.parse(List.of(arguments));
    } catch (IllegalArgumentException e) {
      System.err.println("newsgraph: " + e.getMessage());
      System.exit(2);
    }
    System.getProperties().putIfAbsent(XML_INPUT, XML_READER);
    int code = 0;
    try (JavaSparkContext spark = new JavaSparkContext(configuration())) {
      new BuildJob(spark, List.of(arguments)).run();
    } catch (IOException | RuntimeException e) {
      System.err.println("newsgraph: the job failed: " + e.getMessage());
      e.printStackTrace();
      code = 1;
    }
    System.exit(code);
  }

  private static SparkConf configuration() {
    SparkConf conf = new SparkConf();
    conf.setIfMissing("spark.app.name", "newsgraph");
    // These options stand beside those that the user gives.
    conf.setIfMissing(
        "spark.executor.defaultJavaOptions",
        String.join(" ", DEEP, COLLECTING, COMPILING, "-D" + XML_INPUT + "=" + XML_READER));
    conf.setIfMissing("spark.serializer", "org.apache.spark.serializer.KryoSerializer");
    // Room for several articles in a part that kill their processes: see Suspects. A part whose
    // input is lost with a process is an attempt at the whole stage.
    conf.setIfMissing("spark.task.maxFailures", MOST_ATTEMPTS);
    conf.setIfMissing("spark.stage.maxConsecutiveAttempts", MOST_ATTEMPTS);
    return conf;
  }

  private void run() throws IOException {
    long began = System.currentTimeMillis();
    readDecisions();
    String run = out.nextRun();
    NamedCounts counts = analyze(run);
    long analysed = System.currentTimeMillis();
    if (OverAllJob.isDue(out) || options.decisions().isPresent()) {
      counts = counts.plus(new OverAllJob(spark, configuration, options, out).run());
    }
    NamedCounts timed =
        counts
            .plus("milliseconds of reading and analysis", analysed - began)
            .plus("milliseconds", System.currentTimeMillis() - began);
    try (OutFolder.PartWriter report = out.write("report.json", "driver")) {
      report.line(timed.toJson());
      report.whole();
    }
    System.out.println(timed.toJson());
  }

  /** The executors get what was decided as arguments: they need not read the file. */
  private void readDecisions() throws IOException {
    String base = options.build().base();
    List<String> lines = OverAllJob.decided(options, base, configuration);
    for (DecidedNames.Pair pair : OverAll.decidedNames(base, lines).pairs()) {
      arguments.add(JobOptions.DECIDED);
      arguments.add(pair.toLine());
    }
  }

  /** Reads the input and analyses what is not among the results; gives what was counted. */
  private NamedCounts analyze(String run) throws IOException {
    InputSplits input = new InputSplits(spark.hadoopConfiguration());
    for (String each : options.inputs()) {
      input.add(each);
    }
    List<String> splits = input.splits();
    System.err.printf("%s: %,d files in %,d splits%n", run, input.files(), splits.size());
    HashPartitioner parts = new HashPartitioner(parts(input));
    JavaPairRDD<String, Iterable<byte[]>> found = read(splits).groupByKey(parts);
    JavaPairRDD<String, byte[]> joined =
        found
            .filter(group -> Keyed.is(group._1(), Finding.Kind.PAGE))
            .flatMapToPair(
                group -> FirstLook.join(list(group._2())).stream().map(Keyed::of).iterator());
    AnalysisTask task = new AnalysisTask(arguments, configuration, options.out(), run);
    return found
        .filter(group -> !Keyed.is(group._1(), Finding.Kind.PAGE))
        .cogroup(joined, held(), parts)
        .mapPartitionsWithIndex((part, groups) -> List.of(task.run(part, groups)).iterator(), false)
        .collect()
        .stream()
        .map(NamedCounts::of)
        .reduce(NamedCounts.NONE, NamedCounts::plus);
  }

  private int parts(InputSplits input) {
    if (options.parts() > 0) {
      return options.parts();
    }
    long suitable = Math.max(PARTS_A_CORE * spark.defaultParallelism(), input.bytes() / PART_BYTES);
    return (int) Math.min(MOST_PARTS, suitable);
  }

  private JavaPairRDD<String, byte[]> read(List<String> splits) {
    SerializableConfiguration hadoop = configuration;
    List<String> given = arguments;
    return spark
        .parallelize(splits, Math.max(1, splits.size()))
        .flatMapToPair(
            split -> {
              var build = JobOptions.parse(given).build();
              FirstLook look =
                  new FirstLook(build.base(), Analyzers.fingerprint(build), build.decided());
              SplitReader reader = new SplitReader(split, build.columns(), hadoop.value(), look);
              return new MappedIterator<>(reader, Keyed::of);
            });
  }

  /** What is among the results: the run, a tab and the row, by the article's key. */
  private JavaPairRDD<String, String> held() throws IOException {
    SerializableConfiguration hadoop = configuration;
    String folder = options.out();
    List<String> parts = out.analysedParts();
    return spark
        .parallelize(parts, Math.max(1, Math.min(parts.size(), 1000)))
        .flatMapToPair(
            part -> {
              OutFolder results = new OutFolder(folder, hadoop.value());
              try (Stream<String> rows = results.lines(OutFolder.rows(part))) {
                return rows.map(row -> held(part, row)).toList().iterator();
              }
            });
  }

  private static Tuple2<String, String> held(String part, String row) {
    String graph = ArticleRow.parse(row).graph();
    return new Tuple2<>(Keyed.article(graph), part + "\t" + row);
  }

  private static List<byte[]> list(Iterable<byte[]> all) {
    List<byte[]> list = new ArrayList<>();
    all.forEach(list::add);
    return list;
  }
}
