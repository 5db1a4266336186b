package org.newsgraph.extract.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTableTest {

  private static final int LABELS = 13;

  private static final int STYLES = 3;

  /**
   * Features whose hashes fall together, as those of one letter would, and such whose do not; of
   * each four one that has weights in a style as well, and one that has none but these.
   */
  private static long feature(Random random, int i, long... before) {
    return switch (i % 4) {
      case 0 -> i;
      case 2 -> before[i - 1];
      default -> random.nextLong();
    };
  }

  private static long hash(int i, long feature) {
    return i % 4 < 2 ? feature : FeatureNumbers.styled(feature, i % STYLES);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 700, 5_000})
  void addsUpTheWeightsOfAllThatHaveSome(int known) {
    Random random = new Random(known);
    long[] own = new long[known];
    long[] hashes = new long[known];
    byte[] rows = new byte[known * LABELS];
    random.nextBytes(rows);
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < known; i++) {
      // The smallest byte is never a weight: they lie between -127 and 127.
      for (int y = 0; y < LABELS; y++) {
        rows[i * LABELS + y] = (byte) Math.max(-127, rows[i * LABELS + y]);
      }
      own[i] = feature(random, i, own);
      hashes[i] = hash(i, own[i]);
      places.put(hashes[i], i);
    }
    WeightTable table = new WeightTable(LABELS, STYLES, hashes, rows);
    // More than 256, which is when sums of bytes have to be put elsewhere.
    long[] features = new long[600];
    int[] expected = new int[LABELS * (1 + STYLES)];
    for (int i = 0; i < features.length; i++) {
      boolean old = known > 0 && random.nextBoolean();
      features[i] = old ? own[random.nextInt(known)] : random.nextLong();
      for (int style = -1; style < STYLES; style++) {
        long hash = style < 0 ? features[i] : FeatureNumbers.styled(features[i], style);
        for (int y = 0; y < LABELS && places.containsKey(hash); y++) {
          expected[(style + 1) * LABELS + y] += rows[places.get(hash) * LABELS + y];
        }
      }
    }
    int[] sums = new int[table.width()];
    table.sum(features, sums);
    assertThat(sums).isEqualTo(expected);
  }

  @Test
  void aHashInAStyleLeadsBackToTheFeature() {
    Random random = new Random(1);
    for (int style = 0; style < STYLES; style++) {
      long hash = random.nextLong();
      assertThat(FeatureNumbers.unstyled(FeatureNumbers.styled(hash, style), style))
          .isEqualTo(hash);
    }
  }
}
