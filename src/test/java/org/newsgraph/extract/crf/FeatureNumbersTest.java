package org.newsgraph.extract.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FeatureNumbersTest {

  private static CrfTrainer.Example example(int style, long... features) {
    return new CrfTrainer.Example(new long[][] {features}, new int[] {0}, style);
  }

  @Test
  void commonFeaturesAreNumberedInTheOrderOfTheirHashesWhateverTheirFirstBits() {
    SplittableRandom random = new SplittableRandom(3);
    long[] common = random.longs(5000).toArray();
    long[] rare = random.longs(500).toArray();
    FeatureNumbers numbers =
        FeatureNumbers.count(List.of(example(0, common), example(0, rare), example(0, common)), 2);
    long[] hashes = IntStream.range(0, numbers.size()).mapToLong(numbers::hash).toArray();
    assertThat(hashes)
        .isEqualTo(
            LongStream.concat(
                    LongStream.of(common),
                    LongStream.of(common).map(h -> FeatureNumbers.styled(h, 0)))
                .sorted()
                .toArray());
    assertThat(numbers.of(new long[][] {rare}, 0)[0]).containsOnly(-1);
  }

  @Test
  void aFeatureIsCountedForAllStylesAndForEach() {
    FeatureNumbers numbers = FeatureNumbers.count(List.of(example(0, 7L), example(1, 7L)), 2);
    int[] row = numbers.of(new long[][] {{7L}}, 0)[0];
    assertThat(row[0]).isNotNegative();
    assertThat(row[1]).isEqualTo(-1);
  }
}
