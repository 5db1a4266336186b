package org.newsgraph.extract.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes the table of CoreNLP's lists. */
class KnownNamesIT {

  @TempDir private Path folder;

  @Test
  void isMadeOnceAndAgainWhereItIsDamaged() throws IOException {
    List<String> warnings = new ArrayList<>();
    assertThat(KnownNames.open(folder, warnings::add).kinds("北京大学") & Kind.ORGANIZATION.bit())
        .isNotZero();
    Path file;
    try (var files = Files.list(folder)) {
      file = files.findFirst().orElseThrow();
    }
    byte[] made = Files.readAllBytes(file);
    byte[] damaged = made.clone();
    damaged[damaged.length / 2] ^= 1;
    Files.write(file, damaged);
    assertThat(KnownNames.open(folder, warnings::add).kinds("联合国")).isNotZero();
    assertThat(Files.readAllBytes(file)).isEqualTo(made);
    assertThat(warnings).isEmpty();
  }
}
