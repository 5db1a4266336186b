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

  @Test
  void namesAMissingFile() {
    assertThatThrownBy(() -> InputFiles.list(List.of(folder.resolve("none.txt"))))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none.txt")
        .hasMessageContaining("check the path");
  }
}
