package org.newsgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Newsgraph;
import org.newsgraph.ingest.Crawl;

/**
 * The job reads from and writes to HDFS and S3: a real name node and data node, and a server that
 * speaks S3's protocol, both on the loopback. Articles lie in a folder, behind globs, in a web
 * crawl, in JSON Lines and in a table.
 */
class RemoteFilesIT {

  private static final String BUCKET = "news";
  private static final String NAME = "someone";
  private static final String SECRET = "something";

  @TempDir static Path temp;
  private static MiniDFSCluster hdfs;
  private static S3Proxy s3;
  private static BlobStoreContext blobs;
  private static Configuration configuration;
  private static Path input;
  private static TreeSet<String> expected;

  @BeforeAll
  static void start() throws Exception {
    input = Files.createDirectories(temp.resolve("input"));
    writeInput();
    Path store = temp.resolve("store");
    run("build", input.toString(), "--store", store.toString());
    expected = exported(store);
    startS3();
    configuration = s3Settings();
    configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, temp.resolve("hdfs").toString());
    hdfs = new MiniDFSCluster.Builder(configuration).numDataNodes(1).build();
    hdfs.waitActive();
  }

  @AfterAll
  static void stop() throws Exception {
    if (hdfs != null) {
      hdfs.shutdown();
    }
    if (s3 != null) {
      s3.stop();
      blobs.close();
    }
  }

  private static void writeInput() throws IOException {
    Path texts = Files.createDirectories(input.resolve("texts/2024"));
    for (String name : List.of("2023-11-08-envoys.txt", "2024-11-24-cop29-finance.txt.gz")) {
      Files.copy(Path.of("examples/climate", name), texts.resolve(name));
    }
    Files.write(
        input.resolve("crawl.warc.gz"),
        new Crawl(true).page("https://a.example/1", "代表团抵达", "代表团星期五抵达日内瓦，同联合国官员举行会谈。").bytes());
    Files.writeString(
        input.resolve("more.jsonl"),
        """
        {"title":"代表团离开","text":"代表团星期日离开日内瓦。解振华没有发言。","url":"https://a.example/2","date":"2024-03-03"}
        """);
    Files.writeString(
        input.resolve("table.csv"),
        """
        title,text,url,date
        代表团回国,代表团星期一回到北京。,https://a.example/3,2024-03-04
        """);
  }

  private static void startS3() throws Exception {
    blobs =
        ContextBuilder.newBuilder("transient-nio2")
            .credentials(NAME, SECRET)
            .buildView(BlobStoreContext.class);
    blobs.getBlobStore().createContainerInLocation(null, BUCKET);
    s3 =
        S3Proxy.builder()
            .blobStore(blobs.getBlobStore())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, NAME, SECRET)
            .build();
    s3.start();
  }

  private static Configuration s3Settings() {
    Configuration settings = new Configuration();
    settings.set("fs.s3a.endpoint", "http://127.0.0.1:" + s3.getPort());
    settings.set("fs.s3a.endpoint.region", "us-east-1");
    settings.set("fs.s3a.access.key", NAME);
    settings.set("fs.s3a.secret.key", SECRET);
    settings.set("fs.s3a.path.style.access", "true");
    return settings;
  }

  private static void run(String... arguments) {
    StringWriter out = new StringWriter();
    int code = Newsgraph.run(new PrintWriter(out), new PrintWriter(out), arguments);
    assertThat(code).as("%s%n%s", String.join(" ", arguments), out).isZero();
  }

  private static TreeSet<String> exported(Path store) throws IOException {
    Path file = store.resolveSibling(store.getFileName() + ".nq");
    run("export", file.toString(), "--store", store.toString());
    return new TreeSet<>(Files.readAllLines(file));
  }

  private static org.apache.hadoop.fs.Path path(String text) {
    return new org.apache.hadoop.fs.Path(text);
  }

  private static void put(String folder) throws IOException {
    path(folder)
        .getFileSystem(configuration)
        .copyFromLocalFile(path(input.toUri().toString()), path(folder));
  }

  /** Runs the job in a process of its own, as {@code spark-submit} does. */
  private static void build(String name, String from, String out) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx700m");
    command.addAll(List.of(org.apache.spark.launcher.JavaModuleOptions.defaultModuleOptionArray()));
    command.add("-cp");
    command.add(
        "target/newsgraph.jar:" + Files.readString(Path.of("target/test-classpath")).strip());
    command.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", "local[2]"));
    for (String key :
        List.of("endpoint", "endpoint.region", "access.key", "secret.key", "path.style.access")) {
      String setting = "fs.s3a." + key;
      command.addAll(
          List.of("--conf", "spark.hadoop." + setting + "=" + configuration.get(setting)));
    }
    command.addAll(List.of("--conf", "spark.ui.enabled=false"));
    command.addAll(List.of("--class", BuildJob.class.getName(), "target/newsgraph.jar"));
    command.addAll(List.of(from + "/texts", from + "/*.{jsonl,csv}", from + "/crawl*.gz"));
    command.addAll(List.of("--out", out, "--parts", "3"));
    Path log = temp.resolve(name + ".log");
    Process job =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = job.waitFor(20, TimeUnit.MINUTES);
    job.destroyForcibly();
    assertThat(ended && job.exitValue() == 0).as(Files.readString(log)).isTrue();
    assertThat(log).content().contains("\"added\" : 5");
  }

  private static TreeSet<String> loaded(String out, String name) throws IOException {
    Path local = temp.resolve(name);
    path(out)
        .getFileSystem(configuration)
        .copyToLocalFile(path(out), path(local.toUri().toString()));
    Path store = temp.resolve(name + "-store");
    run("load", local.toString(), "--store", store.toString());
    return exported(store);
  }

  @Test
  void fromHdfsToS3() throws Exception {
    String from = hdfs.getURI() + "/news";
    put(from);
    String out = "s3a://" + BUCKET + "/graph";
    build("hdfs", from, out);
    assertThat(loaded(out, "from-hdfs")).isEqualTo(expected);
  }

  @Test
  void fromS3ToHdfs() throws Exception {
    String from = "s3a://" + BUCKET + "/input";
    put(from);
    String out = hdfs.getURI() + "/graph";
    build("s3", from, out);
    assertThat(loaded(out, "from-s3")).isEqualTo(expected);
  }
}
