package org.newsgraph.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessMeterIT {

  private final ProcessMeter meter = new ProcessMeter("256m");

  @Test
  void measuresAProcessOfItsOwn() throws IOException, InterruptedException {
    ProcessMeter.Cost cost = meter.run(List.of("--version"));
    assertThat(cost.wallSeconds()).isGreaterThan(0.05);
    if (System.getProperty("os.name").equals("Linux")) {
      assertThat(cost.cpuSeconds()).isGreaterThan(0.05);
      assertThat(cost.peakBytes()).isBetween(20_000_000L, 2_000_000_000L);
    }
  }

  @Test
  void saysWhatFailed() {
    assertThatThrownBy(() -> meter.run(List.of("stats", "--store", "nowhere")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("stats --store nowhere ended with code 1");
  }
}
