package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void saysHowManyNamesOfAProbabilityAreRight() {
    List<Calibration.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      outcomes.add(new Calibration.Outcome(0.9, i % 10 < 7));
      outcomes.add(new Calibration.Outcome(0.5, i % 10 < 3));
    }
    Calibration fitted = Calibration.fit(outcomes);
    assertThat(fitted.of(0.9)).isCloseTo(0.7, within(0.03));
    assertThat(fitted.of(0.5)).isCloseTo(0.3, within(0.03));
    assertThat(fitted.of(0.99)).isGreaterThan(fitted.of(0.9));
  }

  @Test
  void fewOutcomesSayNothing() {
    assertThat(Calibration.fit(List.of()).of(0.8)).isCloseTo(0.8, within(1e-9));
  }
}
