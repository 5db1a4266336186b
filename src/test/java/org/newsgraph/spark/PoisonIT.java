package org.newsgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles that end the process which analyses them, as one does for which a machine has not enough
 * memory: the others are analysed, and these are told. Here it is the test that ends the process,
 * whenever one is at such an article, with the signal that a machine's own guard sends.
 */
class PoisonIT {

  private static final List<String> POISONS = List.of("poison-1.txt", "poison-2.txt");

  @TempDir Path temp;

  @Test
  void articlesThatKillTheirProcessAreLeftOutAndTold() throws Exception {
    Path input = Files.createDirectories(temp.resolve("input"));
    for (String poison : POISONS) {
      // Long, so that there is time to catch the process at it.
      Files.writeString(
          input.resolve(poison), poison + "\n\n" + "代表团在日内瓦继续会谈，没有结果。\n".repeat(20_000));
    }
    Path out = temp.resolve("out");
    List<ProcessHandle> killed = new ArrayList<>();
    try (SparkCluster cluster = new SparkCluster(Files.createDirectories(temp.resolve("c")), 1)) {
      Process job =
          cluster.submit(
              "job",
              List.of(
                  Path.of("examples/climate").toAbsolutePath().toString(),
                  input.toString(),
                  "--out",
                  out.toString(),
                  "--parts",
                  "1"));
      while (job.isAlive()) {
        killed.addAll(killWhoIsAtPoison(cluster));
        Thread.sleep(200);
      }
      cluster.await("job", job);
      assertThat(cluster.log("job")).contains("\"failed\" : 2", "\"added\" : ");
    }
    assertThat(killed).as("two for each article, and one at the first attempt").hasSize(5);
    assertThat(failures(out))
        .anyMatch(line -> line.contains("poison-1.txt,annotate,\"the process"))
        .anyMatch(line -> line.contains("poison-2.txt,annotate,\"the process"))
        .hasSize(2);
  }

  private static List<ProcessHandle> killWhoIsAtPoison(SparkCluster cluster)
      throws IOException, InterruptedException {
    List<ProcessHandle> killed = new ArrayList<>();
    for (ProcessHandle executor : cluster.executors()) {
      String threads = threads(executor);
      if (POISONS.stream().anyMatch(threads::contains) && executor.destroyForcibly()) {
        executor.onExit().join();
        killed.add(executor);
      }
    }
    return killed;
  }

  /** The names of a process' threads, and what they are at: threads are called by their article. */
  private static String threads(ProcessHandle process) throws IOException, InterruptedException {
    String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process asked =
        new ProcessBuilder(tool, String.valueOf(process.pid()), "Thread.print")
            .redirectErrorStream(true)
            .start();
    String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    asked.waitFor();
    return said;
  }

  private static List<String> failures(Path out) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".csv.gz")).toList()) {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lines::add);
        }
      }
    }
    return lines;
  }
}
