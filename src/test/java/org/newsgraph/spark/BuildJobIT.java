package org.newsgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Newsgraph;

/**
 * The job on a master and two workers on this machine gives what a build on one machine gives: from
 * the examples, and from files that no program likes.
 */
class BuildJobIT {

  private static final String LONGEST = "5000";
  private static final int PARTS = 8;

  @TempDir static Path temp;
  private static SparkCluster cluster;
  private static Path input;
  private static TreeSet<String> expected;

  @BeforeAll
  static void buildOnOneMachine() throws Exception {
    cluster = new SparkCluster(Files.createDirectories(temp.resolve("cluster")), 2);
    input = Files.createDirectories(temp.resolve("input"));
    writeInput();
    Path store = temp.resolve("store");
    build(store);
    expected = exported(store);
  }

  private static void build(Path store, String... more) {
    List<String> arguments = new ArrayList<>(List.of("build", "examples", input.toString()));
    arguments.addAll(List.of(more));
    arguments.addAll(List.of("--longest", LONGEST, "--store", store.toString()));
    run(arguments.toArray(String[]::new));
  }

  @AfterAll
  static void stop() {
    if (cluster != null) {
      cluster.close();
    }
  }

  /**
   * An article in JSON Lines, one that is too long, one of brackets, and a file that ends early.
   */
  private static void writeInput() throws IOException {
    Files.writeString(
        input.resolve("more.jsonl"),
        """
        {"title":"代表团抵达","text":"代表团星期五抵达日内瓦，同联合国官员会谈。","url":"https://a.example/1","date":"2024-03-01"}
        {"title":"没有结束的
        """);
    Files.writeString(input.resolve("long.txt"), "会谈在日内瓦继续进行。\n".repeat(1000));
    Files.writeString(input.resolve("brackets.txt"), "会谈在日内瓦继续" + "（（【".repeat(700) + "进行。");
    byte[] packed = Files.readAllBytes(Path.of("examples/climate/2024-11-24-cop29-finance.txt.gz"));
    Files.write(input.resolve("cut.txt.gz"), Arrays.copyOf(packed, packed.length / 2));
  }

  private static String run(String... arguments) {
    StringWriter out = new StringWriter();
    int code = Newsgraph.run(new PrintWriter(out), new PrintWriter(out), arguments);
    assertThat(code).as("%s%n%s", String.join(" ", arguments), out).isZero();
    return out.toString();
  }

  private static TreeSet<String> exported(Path store) throws IOException {
    Path file = temp.resolve("exported.nq");
    run("export", file.toString(), "--store", store.toString());
    return new TreeSet<>(Files.readAllLines(file));
  }

  private static Process submit(String name, Path out, String... more) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.add(Path.of("examples").toAbsolutePath().toString());
    arguments.addAll(List.of(input.toString(), "--out", out.toString()));
    arguments.addAll(List.of("--longest", LONGEST, "--parts", String.valueOf(PARTS)));
    arguments.addAll(List.of(more));
    return cluster.submit(name, arguments);
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.getFileName().toString().matches(end)).toList();
    }
  }

  @Test
  void givesTheQuadsOfOneMachineAlsoWhenAWorkerIsKilledAndDoesNothingTwice() throws Exception {
    Path out = temp.resolve("out");
    Process job = submit("job", out);
    while (job.isAlive() && files(out, "part-.*\\.rows\\.gz").size() < 2) {
      Thread.sleep(50);
    }
    cluster.killWorker(0);
    cluster.await("job", job);
    assertThat(cluster.log("job")).contains("\"added\" : 24");
    assertSame(loaded(out, "one"), expected);
    failuresAreTold(out);

    cluster.addWorker("worker3");
    List<Path> before = files(out, "part-.*");
    Process again = submit("again", out);
    cluster.await("again", again);
    assertThat(cluster.log("again")).contains("\"unchanged\" : 24").doesNotContain("added");
    assertThat(files(out, "part-.*")).isEqualTo(before);
    assertSame(loaded(out, "two"), expected);
  }

  /** Only the differences are told: the graphs are long. */
  private static void assertSame(TreeSet<String> quads, TreeSet<String> expected) {
    List<String> missing = expected.stream().filter(quad -> !quads.contains(quad)).toList();
    List<String> more = quads.stream().filter(quad -> !expected.contains(quad)).toList();
    assertThat(missing).isEmpty();
    assertThat(more).isEmpty();
    assertThat(quads).hasSizeGreaterThan(10_000);
  }

  private static TreeSet<String> loaded(Path out, String name) throws IOException {
    Path store = temp.resolve(name);
    run("load", out.toString(), "--store", store.toString());
    return exported(store);
  }

  private static void failuresAreTold(Path out) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : files(out, "failures-.*csv.gz")) {
      try (var in = new java.util.zip.GZIPInputStream(Files.newInputStream(file))) {
        text.append(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    assertThat(text)
        .contains("long.txt,annotate,\"the article was given up: it has ")
        .contains("cut.txt.gz,read,")
        .contains("more.jsonl#2,read,");
  }
}
