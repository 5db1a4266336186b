package org.newsgraph.extract.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

  /** Features, the hashes of which some have weights, and the weights. */
  private static final class Known {
    private final long[] own;
    private final long[] hashes;
    private final byte[] weights;
    private final Map<Long, Integer> places = new HashMap<>();

    Known(int known, Random random) {
      own = new long[known];
      hashes = new long[known];
      weights = new byte[known * LABELS];
      random.nextBytes(weights);
      for (int i = 0; i < known; i++) {
        // The smallest byte is never a weight: they lie between -127 and 127.
        for (int y = 0; y < LABELS; y++) {
          weights[i * LABELS + y] = (byte) Math.max(-127, weights[i * LABELS + y]);
        }
        own[i] = feature(random, i, own);
        hashes[i] = hash(i, own[i]);
        places.put(hashes[i], i);
      }
    }

    long[] some(int count, Random random) {
      long[] features = new long[count];
      for (int i = 0; i < features.length; i++) {
        boolean old = own.length > 0 && random.nextBoolean();
        features[i] = old ? own[random.nextInt(own.length)] : random.nextLong();
      }
      return features;
    }

    int[] sums(long... features) {
      int[] sums = new int[LABELS * (1 + STYLES)];
      for (long feature : features) {
        for (int style = -1; style < STYLES; style++) {
          long hash = style < 0 ? feature : FeatureNumbers.styled(feature, style);
          for (int y = 0; y < LABELS && places.containsKey(hash); y++) {
            sums[(style + 1) * LABELS + y] += weights[places.get(hash) * LABELS + y];
          }
        }
      }
      return sums;
    }
  }

  private static FeatureRow row(long... features) {
    FeatureRow row = new FeatureRow();
    FeatureSequence.of(features).add(0, row);
    return row;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 700, 5_000})
  void addsUpTheWeightsOfAllThatHaveSome(int count) {
    Random random = new Random(count);
    Known known = new Known(count, random);
    WeightTable table = new WeightTable(LABELS, STYLES, known.hashes, known.weights);
    // More than 256, which is when sums of bytes have to be put elsewhere.
    long[] features = known.some(600, random);
    int[] sums = new int[table.width()];
    table.sum(row(features), new HashedRows.Found(), sums);
    assertThat(sums).isEqualTo(known.sums(features));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 700, 5_000})
  void mixesTheStylesBeforehand(int count) {
    Random random = new Random(count);
    Known known = new Known(count, random);
    float[] shares = {0.7f, 0, 0.3f};
    MixedWeights table = new MixedWeights(LABELS, known.hashes, known.weights, shares);
    HashedRows.Found found = new HashedRows.Found();
    float[] scores = new float[2 * LABELS];
    for (int features : new int[] {0, 150, 600}) {
      long[] some = known.some(features, random);
      table.sum(row(some), found, scores, LABELS);
      int[] sums = known.sums(some);
      for (int y = 0; y < LABELS; y++) {
        double expected = sums[y];
        for (int style = 0; style < STYLES; style++) {
          expected += shares[style] * sums[(style + 1) * LABELS + y];
        }
        // Each weight may be wrong by half a step of 1/32,767 of the largest one, which is 254.
        assertThat((double) scores[LABELS + y])
            .isCloseTo(expected, within(0.004 * features + 0.01));
      }
    }
    assertThat(scores).startsWith(new float[LABELS]);
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
