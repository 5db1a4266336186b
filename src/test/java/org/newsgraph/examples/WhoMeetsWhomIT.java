package org.newsgraph.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of {@code docs/library.md} does what the page says. */
class WhoMeetsWhomIT {

  @Test
  void printsTheSentencesInWhichTwoPeopleMeet(@TempDir Path dir) throws IOException {
    var printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      WhoMeetsWhom.main(
          new String[] {"examples/climate", dir.resolve("store").toString(), "解振华", "克里"});
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .contains("2023-11-08  解振华和克里讨论了甲烷减排、可再生能源和资金问题。");
  }
}
