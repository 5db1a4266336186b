package org.newsgraph.extract.crf;

/**
 * The weights of features where it is known how much each style counts: one for each label, in 16
 * bits. There are fewer numbers to add than in the {@link WeightTable}, which has those of each
 * style, and a row is half as long. Immutable and thread-safe.
 */
final class MixedWeights {

  private static final long EVEN_SHORTS = 0x0000FFFF0000FFFFL;
  private static final int SHORTS = Long.BYTES / Short.BYTES;

  /** Weights are kept with this added, so that no sum is below zero. */
  private static final int BIAS = 1 << 15;

  /** A long full of it: four weights of zero. */
  private static final long NO_WEIGHTS = 0x8000800080008000L;

  private final int labels;
  private final int words;
  private final HashedRows rows;

  /** What one step of a weight is worth, in steps of the model's weights. */
  private final float step;

  /**
   * @param labels how many labels there are
   * @param hashes of the features, as for the {@link WeightTable}
   * @param weights those of each feature, one after the other
   * @param shares how much each style counts
   */
  MixedWeights(int labels, long[] hashes, byte[] weights, float... shares) {
    this.labels = labels;
    this.words = (labels + SHORTS - 1) / SHORTS;
    StyledHashes told = new StyledHashes(hashes, shares.length);
    this.rows = new HashedRows(told.most(), words, NO_WEIGHTS);
    float[] mixed = new float[rows.entries().length * SHORTS];
    float[] largest = {1};
    told.forEach(
        (hash, style, number) -> {
          float share = style == 0 ? 1 : shares[style - 1];
          int at = rows.add(hash) * SHORTS;
          for (int y = 0; y < labels; y++) {
            mixed[at + y] += share * weights[number * labels + y];
            largest[0] = Math.max(largest[0], Math.abs(mixed[at + y]));
          }
        });
    this.step = largest[0] / (BIAS - 1);
    told.forEach((hash, style, number) -> round(rows.add(hash), mixed));
  }

  private void round(int place, float... mixed) {
    long[] entries = rows.entries();
    for (int word = 0; word < words; word++) {
      long packed = 0;
      for (int i = 0; i < SHORTS; i++) {
        long weight = Math.round(mixed[(place + word) * SHORTS + i] / step) + BIAS;
        packed |= weight << i * Short.SIZE;
      }
      entries[place + word] = packed;
    }
  }

  /**
   * Sums up the weights of a character's features.
   *
   * @param features fewer than 65,536
   * @param found to look them up with
   * @param scores gets the sum for each label, in steps of the model's weights
   * @param at the place of the first one
   */
  void sum(FeatureRow features, HashedRows.Found found, float[] scores, int at) {
    int n = rows.find(features, found);
    int[] places = found.places;
    long[] entries = rows.entries();
    long bias = (long) n * BIAS;
    for (int word = 0; word < words; word++) {
      long even = 0;
      long odd = 0;
      for (int i = 0; i < n; i++) {
        long weights = entries[places[i] + word];
        even += weights & EVEN_SHORTS;
        odd += weights >>> Short.SIZE & EVEN_SHORTS;
      }
      for (int y = word * SHORTS; y < Math.min(labels, (word + 1) * SHORTS); y++) {
        long half = y % 2 == 0 ? even : odd;
        long sum = half >>> y % SHORTS / 2 * Integer.SIZE & 0xFFFFFFFFL;
        scores[at + y] = (sum - bias) * step;
      }
    }
  }
}
