package org.newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputFilesTest {

  @TempDir Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }

  @Test
  void walksFoldersAndSorts() throws IOException {
    Path deep = file("b/c/three.html");
    Path one = file("b/one.txt");
    Path two = file("a/TWO.MD");
    Path packed = file("a/four.htm.gz");
    file("a/picture.png");
    file("a/.hidden.txt");
    file("a/packed.gz");
    assertThat(InputFiles.list(List.of(folder))).containsExactly(two, packed, deep, one);
  }

  @Test
  void takesANamedFileWhateverItsNameAndEachOnce() throws IOException {
    Path odd = file("odd.dat");
    assertThat(InputFiles.list(List.of(odd, odd, folder))).containsExactly(odd);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html><html><head><title>x</title></head><body>x</body></html>",
        "  <!-- saved --><html lang='zh'><body>x</body></html>",
        "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n",
        "<?xml version='1.0'?><rss version='2.0'><channel></channel></rss>",
        "[石桥镇渡口重开](https://news.example.org/a)\n------\n<p>渡口重新开放。</p>"
      })
  void takesWhatIsSurelyOneWhateverItsName(String content) throws IOException {
    Path odd = Files.writeString(folder.resolve("story.php?id=3"), content);
    assertThat(InputFiles.list(List.of(folder))).containsExactly(odd);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"body { color: red }", "var page = '<html><body></body></html>';", "x", ""})
  void leavesOutWhatBelongsToPages(String content) throws IOException {
    Files.writeString(folder.resolve("part"), content);
    assertThat(InputFiles.list(List.of(folder))).isEmpty();
  }

  @Test
  void namesAMissingFile() {
    assertThatThrownBy(() -> InputFiles.list(List.of(folder.resolve("none.txt"))))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none.txt")
        .hasMessageContaining("check the path");
  }
}
