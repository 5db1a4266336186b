package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.nlp.EngineOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph cluster}. */
@Command(
    name = "cluster",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the command that runs the build on a Spark cluster, and checks what it needs.",
      "What follows the master is given to the job: inputs, --out DIR and the options of build."
    })
final class ClusterCommand implements Callable<Integer> {

  private static final String JOB = "org.newsgraph.spark.BuildJob";

  /** One of the language models. */
  private static final String MODEL = "/edu/stanford/nlp/models/segmenter/chinese/ctb.gz";

  /** What tells the release of Spark in its folder. */
  private static final String SPARK_JAR = "spark-core_2.13-4.2";

  /**
   * What a process needs beside its heap: the prepared models, mapped from files, and Java's own.
   * Measured: docs/scale.md.
   */
  private static final int OUTSIDE_HEAP_MB = 768;

  @Parameters(
      index = "0",
      paramLabel = "MASTER",
      description = "spark://HOST:7077, yarn, k8s://..., or local[N].")
  private String master;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ARGUMENT",
      description = "The job's own arguments; begin them with -- if they have options.")
  private List<String> arguments;

  @Option(
      names = "--executor-cores",
      paramLabel = "N",
      defaultValue = "4",
      description = "Articles that an executor analyses at a time (default: ${DEFAULT-VALUE}).")
  private int cores;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    check(master.matches("(spark|k8s)://.+|yarn|local(\\[.+])?"), "no master of Spark: " + master);
    check(arguments.contains("--out"), "say with --out where the results go");
    check(cores > 0, "--executor-cores must be above 0");
    List<String> jars = jars();
    PrintWriter out = spec.commandLine().getOut();
    print(jars, out);
    advise(spec.commandLine().getErr());
    return checked(jars, spec.commandLine().getErr()) ? 0 : Newsgraph.FAILED;
  }

  private void check(boolean good, String problem) {
    if (!good) {
      throw new ParameterException(spec.commandLine(), problem);
    }
  }

  /** The program and its libraries, as this process runs from them. */
  private static List<String> jars() {
    return Stream.of(System.getProperty("java.class.path").split(":"))
        .filter(path -> path.endsWith(".jar"))
        .map(path -> Path.of(path).toAbsolutePath().toString())
        .toList();
  }

  private void print(List<String> jars, PrintWriter out) {
    String path = String.join(":", jars);
    List<String> lines = new ArrayList<>();
    lines.add("spark-submit --master '" + master + "' --class " + JOB);
    lines.addAll(master.startsWith("local") ? List.of("  --driver-memory " + heap()) : executors());
    lines.add("  --driver-class-path \"$NEWSGRAPH_JARS\"");
    lines.add("  " + program(jars) + " " + String.join(" ", quoted()));
    out.println("NEWSGRAPH_JARS=" + path);
    out.println(String.join(" \\\n", lines));
  }

  private List<String> executors() {
    List<String> lines = new ArrayList<>();
    lines.add("  --executor-cores " + cores + " --executor-memory " + heap());
    if (isManaged()) {
      lines.add("  --conf spark.executor.memoryOverhead=" + OUTSIDE_HEAP_MB + "m");
    }
    lines.add("  --conf spark.executor.extraClassPath=\"$NEWSGRAPH_JARS\"");
    return lines;
  }

  /** Whether somebody watches over the memory of whole processes. */
  private boolean isManaged() {
    return master.equals("yarn") || master.startsWith("k8s:");
  }

  /** In the images of Kubernetes the jar is there already, and is not sent from here. */
  private String program(List<String> jars) {
    String program = jars.isEmpty() ? "newsgraph.jar" : jars.get(0);
    return isManaged() ? "local://" + program : program;
  }

  private List<String> quoted() {
    return arguments.stream().map(this::quoted).toList();
  }

  /** What else the cluster at hand wants to be told. */
  private void advise(PrintWriter err) {
    if (master.equals("yarn")) {
      err.println(
          "add --num-executors N (YARN's default is 2), and --deploy-mode cluster for a driver in the"
              + " cluster; HADOOP_CONF_DIR must name the cluster's configuration");
    } else if (master.startsWith("k8s:")) {
      err.println(
          "add --deploy-mode cluster, --conf spark.executor.instances=N and --conf"
              + " spark.kubernetes.container.image=IMAGE; the image must hold the jars and the"
              + " prepared models at these paths");
    }
    if (isManaged() && !arguments.contains("--cache")) {
      err.println(
          "executors run as another user: say with --cache DIR where the prepared models are on all"
              + " machines; here they are in "
              + EngineOptions.defaults().cache());
    }
    if (arguments.stream().anyMatch(argument -> argument.startsWith("s3a:"))) {
      err.println(
          "for s3a:// Spark needs hadoop-aws of its release of Hadoop and the AWS SDK: add --packages"
              + " org.apache.hadoop:hadoop-aws:3.5.0, unless they are in its folder of jars");
    }
  }

  private String quoted(String argument) {
    return argument.matches("[A-Za-z0-9_@%+=:,./-]+")
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }

  /** Measured: docs/scale.md. */
  private String heap() {
    return String.format(Locale.ROOT, "%dm", 512 + 256 * coresOfProcess());
  }

  private int coresOfProcess() {
    if (!master.startsWith("local")) {
      return cores;
    }
    String number = master.replaceAll("^local\\[([0-9]+).*", "$1");
    return number.matches("[0-9]+") ? Integer.parseInt(number) : localCores();
  }

  private int localCores() {
    return master.equals("local") ? 1 : Runtime.getRuntime().availableProcessors();
  }

  private static boolean checked(List<String> jars, PrintWriter err) throws IOException {
    List<String> problems = new ArrayList<>();
    if (ClusterCommand.class.getResource(MODEL) == null) {
      problems.add(
          "the language models are not on the class path; start ./newsgraph, which finds them");
    }
    jars.stream()
        .filter(jar -> !Files.isReadable(Path.of(jar)))
        .forEach(jar -> problems.add("missing: " + jar));
    Path cache = EngineOptions.defaults().cache();
    if (!prepared(cache)) {
      problems.add(
          "the language models are not prepared in "
              + cache
              + ": each machine would take a minute for it; run './newsgraph demo' there first");
    }
    String home = System.getenv("SPARK_HOME");
    if (home == null) {
      err.println(
          "SPARK_HOME is not set: the release of Spark was not checked; it must be 4.2 for Scala 2.13");
    } else if (!isRightRelease(Path.of(home))) {
      problems.add("SPARK_HOME=" + home + " is not Spark 4.2 for Scala 2.13");
    }
    problems.forEach(problem -> err.println("newsgraph: " + problem));
    if (problems.isEmpty()) {
      err.println(
          jars.size()
              + " jars and the prepared models are there; they must be on every machine of the cluster, at these paths");
    }
    return problems.isEmpty();
  }

  private static boolean prepared(Path cache) throws IOException {
    if (!Files.isDirectory(cache)) {
      return false;
    }
    try (Stream<Path> files = Files.list(cache)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("segmenter-"));
    }
  }

  private static boolean isRightRelease(Path home) throws IOException {
    Path jars = home.resolve("jars");
    if (!Files.isDirectory(jars)) {
      return false;
    }
    try (Stream<Path> files = Files.list(jars)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith(SPARK_JAR));
    }
  }
}
