package org.newsgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ingest.ColumnMap;
import org.newsgraph.pipeline.Finding;
import org.newsgraph.pipeline.FirstLook;
import org.newsgraph.pipeline.NamedCounts;

class SplitReaderTest {

  /** The local disks under another scheme, so that files have to be fetched as from s3a. */
  public static final class FarFileSystem extends RawLocalFileSystem {
    @Override
    public URI getUri() {
      return URI.create("far:///");
    }

    @Override
    public java.io.File pathToFile(org.apache.hadoop.fs.Path path) {
      return new java.io.File(path.toUri().getPath());
    }

    /** Without permissions, which only local files have. */
    @Override
    public FileStatus[] listStatus(org.apache.hadoop.fs.Path folder) throws IOException {
      return Arrays.stream(super.listStatus(folder))
          .map(s -> new FileStatus(s.getLen(), s.isDirectory(), 1, 1, 0, s.getPath()))
          .toArray(FileStatus[]::new);
    }

    @Override
    public String getScheme() {
      return "far";
    }
  }

  @TempDir Path temp;

  private static Configuration configuration() {
    Configuration configuration = new Configuration(false);
    configuration.set("fs.far.impl", FarFileSystem.class.getName());
    configuration.set("fs.file.impl", org.apache.hadoop.fs.LocalFileSystem.class.getName());
    return configuration;
  }

  private static List<Finding> read(String split) {
    List<Finding> found = new ArrayList<>();
    new SplitReader(
            split, ColumnMap.NONE, configuration(), new FirstLook("https://a.example/", "test"))
        .forEachRemaining(found::add);
    return found;
  }

  private static TreeSet<String> keys(List<Finding> found, Finding.Kind kind) {
    TreeSet<String> keys = new TreeSet<>();
    found.stream().filter(finding -> finding.kind() == kind).forEach(f -> keys.add(f.key()));
    return keys;
  }

  private Path lines() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      lines.append("{\"title\":\"第").append(i).append("次会谈\",\"text\":\"会谈在日内瓦继续进行。\"");
      lines.append(",\"url\":\"https://b.example/").append(i).append("\"}\n");
    }
    return Files.writeString(temp.resolve("news.jsonl"), lines);
  }

  @Test
  void everyLineIsReadOnceWhereverAFileIsCut() throws IOException {
    Path file = lines();
    TreeSet<String> whole = keys(read("0\t-1\t" + file), Finding.Kind.ARTICLE);
    assertThat(whole).hasSize(5);
    int length = Files.readAllBytes(file).length;
    for (int cut = 1; cut < length; cut += 7) {
      List<Finding> first = read("0\t" + cut + "\t" + file);
      List<Finding> second = read(cut + "\t" + length + "\t" + file);
      TreeSet<String> both = keys(first, Finding.Kind.ARTICLE);
      both.addAll(keys(second, Finding.Kind.ARTICLE));
      assertThat(both).isEqualTo(whole);
      assertThat(
              keys(first, Finding.Kind.ARTICLE).size() + keys(second, Finding.Kind.ARTICLE).size())
          .isEqualTo(5);
    }
  }

  @Test
  void filesOfOtherSystemsAreFetchedAndKeepTheirNames() throws IOException {
    lines();
    Files.writeString(temp.resolve("english.txt"), "Nothing here is Chinese, not one word.");
    Files.writeString(temp.resolve("left-out.xyz"), "no article");
    InputSplits input = new InputSplits(configuration());
    input.add("far://" + temp);
    assertThat(input.files()).isEqualTo(2);
    assertThat(input.splits()).hasSize(1);
    List<Finding> found = read(input.splits().get(0));
    assertThat(keys(found, Finding.Kind.ARTICLE)).hasSize(5);
    assertThat(keys(found, Finding.Kind.FAILURE)).containsExactly("far:" + temp + "/english.txt");
    NamedCounts counts = NamedCounts.of(found.get(found.size() - 1).bytes());
    assertThat(counts.get("files")).isEqualTo(2);
    assertThat(counts.get("articles")).isEqualTo(5);
  }

  @Test
  void globsAreExpandedAndWhatIsMissingIsToldAtOnce() throws IOException {
    lines();
    InputSplits input = new InputSplits(configuration());
    input.add(temp + "/*.json*");
    assertThat(input.splits()).containsExactly("0\t-1\t" + temp.resolve("news.jsonl"));
    assertThatThrownBy(() -> input.add(temp + "/nothing"))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("/nothing");
  }

  @Test
  void aFileThatGoesMeanwhileIsAFailure() {
    List<Finding> found = read("0\t-1\tfar:" + temp + "/gone.warc.gz");
    assertThat(keys(found, Finding.Kind.FAILURE)).containsExactly("far:" + temp + "/gone.warc.gz");
  }

  @Test
  void argumentsAreThoseOfBuild() {
    JobOptions options =
        JobOptions.parse(
            List.of("in", "--out", "o", "--map", "text=正文", "--longest", "99", "--again"));
    assertThat(options.inputs()).containsExactly("in");
    assertThat(options.build().limits().characters()).isEqualTo(99);
    assertThat(options.build().again()).isTrue();
    assertThatThrownBy(() -> JobOptions.parse(List.of("in"))).hasMessageContaining("--out");
    assertThatThrownBy(() -> JobOptions.parse(List.of("in", "--out", "o", "--what", "x")))
        .hasMessageContaining("no option --what");
    assertThat(CsvLine.of("a", "b,\"c\"\nd")).isEqualTo("a,\"b,\"\"c\"\" d\"");
  }
}
