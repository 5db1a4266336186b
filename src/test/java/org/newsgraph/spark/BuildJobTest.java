package org.newsgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BuildJobTest {

  @Test
  void executorsRunWithTheOptionsOfTheLauncher() throws IOException {
    String launcher = Files.readString(Path.of("newsgraph")).replaceAll("\\s+", " ");
    assertThat(launcher).contains("compiling=(" + BuildJob.COMPILING + ")");
    assertThat(launcher).contains(BuildJob.COLLECTING);
  }
}
