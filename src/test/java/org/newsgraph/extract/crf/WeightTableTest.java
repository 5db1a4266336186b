package org.newsgraph.extract.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTableTest {

  private static final int LABELS = 13;

  /** Hashes that fall together, as those of one letter would, and such that do not. */
  private static long hash(Random random, int i) {
    return i % 2 == 0 ? i : random.nextLong();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 700, 5_000})
  void addsUpTheWeightsOfAllThatHaveSome(int known) {
    Random random = new Random(known);
    long[] hashes = new long[known];
    byte[] rows = new byte[known * LABELS];
    random.nextBytes(rows);
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < known; i++) {
      // The smallest byte is never a weight: they lie between -127 and 127.
      for (int y = 0; y < LABELS; y++) {
        rows[i * LABELS + y] = (byte) Math.max(-127, rows[i * LABELS + y]);
      }
      hashes[i] = hash(random, i);
      places.put(hashes[i], i);
    }
    WeightTable table = new WeightTable(LABELS, hashes, rows);
    for (int style = -1; style < 2; style++) {
      // More than 256, which is when sums of bytes have to be put elsewhere.
      long[] features = new long[600];
      int[] expected = new int[LABELS];
      for (int i = 0; i < features.length; i++) {
        boolean old = known > 0 && random.nextBoolean();
        features[i] = old ? hashes[random.nextInt(known)] : random.nextLong();
        long hash = style < 0 ? features[i] : FeatureNumbers.styled(features[i], style);
        for (int y = 0; y < LABELS && places.containsKey(hash); y++) {
          expected[y] += rows[places.get(hash) * LABELS + y];
        }
      }
      int[] sums = new int[LABELS];
      table.sum(features, style, sums);
      assertThat(sums).isEqualTo(expected);
    }
  }

  @Test
  void hasRoomForSixteenLabels() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WeightTable(17, new long[0], new byte[0]))
        .withMessageContaining("17");
  }
}
