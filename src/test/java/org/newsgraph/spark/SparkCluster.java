package org.newsgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A standalone Spark cluster on this machine: a master and workers, each a process of its own,
 * started from the jars that Maven has fetched.
 */
final class SparkCluster implements AutoCloseable {

  private static final int CORES = 1;
  private static final Path HOME = Path.of("target/spark-home").toAbsolutePath();

  private final Path folder;
  private final int port = freePort();
  private final List<Process> workers = new ArrayList<>();
  private final Process master;

  /**
   * @param folder an empty folder for what the processes say and write
   */
  SparkCluster(Path folder, int workers) throws IOException, InterruptedException {
    this.folder = folder;
    makeHome();
    master =
        start(
            "master",
            "org.apache.spark.deploy.master.Master",
            "--host",
            "127.0.0.1",
            "--port",
            String.valueOf(port),
            "--webui-port",
            "0");
    await(port);
    for (int number = 1; number <= workers; number++) {
      addWorker("worker" + number);
    }
  }

  void addWorker(String name) throws IOException {
    workers.add(
        start(
            name,
            "org.apache.spark.deploy.worker.Worker",
            "--host",
            "127.0.0.1",
            "--cores",
            String.valueOf(CORES),
            "--memory",
            "1g",
            "--webui-port",
            "0",
            "--work-dir",
            folder.resolve(name).toString(),
            master()));
  }

  String master() {
    return "spark://127.0.0.1:" + port;
  }

  /** What a distribution of Spark has in its folder; Spark and the program share some libraries. */
  private static void makeHome() throws IOException {
    Path jars = Files.createDirectories(HOME.resolve("jars"));
    for (String list : List.of("target/spark-classpath", "target/classpath")) {
      for (String name : Files.readString(Path.of(list)).strip().split(":")) {
        Path jar = Path.of(name);
        Path link = jars.resolve(jar.getFileName());
        if (!Files.exists(link) && !name.contains("corenlp") && !name.contains("jena")) {
          Files.createSymbolicLink(link, jar);
        }
      }
    }
  }

  private Process start(String name, String main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(java("256m"));
    command.addAll(List.of("-cp", jars(), main));
    command.addAll(List.of(arguments));
    return process(name, command);
  }

  private List<String> java(String memory) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + memory);
    command.addAll(
        Arrays.asList(org.apache.spark.launcher.JavaModuleOptions.defaultModuleOptionArray()));
    return command;
  }

  private String jars() {
    return HOME.resolve("jars") + "/*";
  }

  private Process process(String name, List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_HOME", HOME.toString());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    return builder.redirectOutput(folder.resolve(name + ".log").toFile()).start();
  }

  /**
   * Begins a job as {@code spark-submit} does; see {@link #log} for what it says.
   *
   * @param arguments the job's own
   */
  Process submit(String name, List<String> arguments) throws IOException {
    String program = Path.of("target/newsgraph.jar").toAbsolutePath().toString();
    String classPath = program + ":" + Files.readString(Path.of("target/classpath")).strip();
    List<String> command = new ArrayList<>(java("512m"));
    command.addAll(List.of("-cp", classPath + ":" + jars()));
    command.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", master()));
    command.addAll(List.of("--class", BuildJob.class.getName()));
    for (String setting :
        List.of(
            "spark.executor.extraClassPath=" + classPath,
            "spark.executor.memory=700m",
            "spark.driver.host=127.0.0.1",
            "spark.ui.enabled=false")) {
      command.addAll(List.of("--conf", setting));
    }
    command.add(program);
    command.addAll(arguments);
    return process(name, command);
  }

  /** Waits until a job has ended well. */
  void await(String name, Process job) throws IOException, InterruptedException {
    boolean ended = job.waitFor(20, TimeUnit.MINUTES);
    job.destroyForcibly();
    assertThat(ended && job.exitValue() == 0).as(log(name)).isTrue();
  }

  /** The processes that work for the jobs. */
  List<ProcessHandle> executors() {
    return workers.stream().flatMap(Process::descendants).toList();
  }

  String log(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".log"));
  }

  /** As {@code kill -9} does: the worker and what runs on it. */
  void killWorker(int number) throws InterruptedException {
    Process worker = workers.get(number);
    List<ProcessHandle> executors = worker.descendants().toList();
    worker.destroyForcibly();
    executors.forEach(ProcessHandle::destroyForcibly);
    worker.waitFor(20, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    Stream.concat(workers.stream(), Stream.of(master))
        .forEach(
            process -> {
              process.descendants().forEach(ProcessHandle::destroyForcibly);
              process.destroyForcibly();
            });
  }

  private static int freePort() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException("no port is free", e);
    }
  }

  private void await(int awaited) throws IOException, InterruptedException {
    for (int tries = 0; tries < 600; tries++) {
      try (Socket socket = new Socket("127.0.0.1", awaited)) {
        if (socket.isConnected()) {
          return;
        }
      } catch (IOException e) {
        Thread.sleep(100);
      }
    }
    throw new IOException("the master does not answer: " + log("master"));
  }
}
