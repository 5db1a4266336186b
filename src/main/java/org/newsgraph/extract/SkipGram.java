package org.newsgraph.extract;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/**
 * Vectors of words by the words beside them: skip-gram with negative sampling (Mikolov et al.
 * 2013), on one thread and with a fixed seed, so that the same sentences give the same vectors.
 */
final class SkipGram {

  static final int DIMENSIONS = 64;
  static final int EPOCHS = 5;

  private static final int WINDOW = 3;
  private static final int NEGATIVES = 5;
  private static final float RATE = 0.05f;
  private static final float LEAST_RATE = 0.0005f;

  /** Words that are a larger share of all are left out at times. */
  private static final double FREQUENT = 2e-4;

  private static final int SAMPLES = 1 << 22;

  private final int[] counts;
  private final long total;
  private final int[] samples;
  private final float[] vectors;
  private final float[] contexts;
  private final float[] slope = new float[DIMENSIONS];
  private final SplittableRandom random = new SplittableRandom(7);

  private SkipGram(int... counts) {
    this.counts = counts;
    this.total = Arrays.stream(counts).asLongStream().sum();
    this.samples = samples(counts);
    this.vectors = new float[counts.length * DIMENSIONS];
    this.contexts = new float[counts.length * DIMENSIONS];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = (float) ((random.nextDouble() - 0.5) / DIMENSIONS);
    }
  }

  /**
   * Learns the vectors of words; each has the length 1.
   *
   * @param sentences the numbers of their words
   * @param counts how often each word stands there
   * @param progress told when a look at all sentences is done, {@link #EPOCHS} times
   */
  static float[] train(List<int[]> sentences, int[] counts, IntConsumer progress) {
    SkipGram model = new SkipGram(counts);
    double all = sentences.stream().mapToLong(s -> s.length).sum() * (double) EPOCHS;
    long done = 0;
    for (int epoch = 1; epoch <= EPOCHS; epoch++) {
      for (int[] sentence : sentences) {
        model.learn(sentence, Math.max(LEAST_RATE, RATE * (float) (1 - done / all)));
        done += sentence.length;
      }
      progress.accept(epoch);
    }
    Vectors.normalise(model.vectors, DIMENSIONS);
    return model.vectors;
  }

  private static int[] samples(int... counts) {
    double[] sums = new double[counts.length];
    double sum = 0;
    for (int w = 0; w < counts.length; w++) {
      sum += StrictMath.pow(counts[w], 0.75);
      sums[w] = sum;
    }
    int[] samples = new int[SAMPLES];
    for (int i = 0, w = 0; i < SAMPLES; i++) {
      while (w < counts.length - 1 && sums[w] / sum < (i + 0.5) / SAMPLES) {
        w++;
      }
      samples[i] = w;
    }
    return samples;
  }

  private void learn(int[] sentence, float rate) {
    for (int i = 0; i < sentence.length; i++) {
      double share = counts[sentence[i]] / (double) total;
      if (Math.sqrt(FREQUENT / share) < random.nextDouble()) {
        continue;
      }
      int reach = 1 + random.nextInt(WINDOW);
      for (int j = Math.max(0, i - reach); j <= Math.min(sentence.length - 1, i + reach); j++) {
        if (j != i) {
          learn(sentence[i], sentence[j], rate);
        }
      }
    }
  }

  private void learn(int word, int beside, float rate) {
    int from = word * DIMENSIONS;
    Arrays.fill(slope, 0);
    step(from, beside, 1, rate);
    for (int k = 0; k < NEGATIVES; k++) {
      int other = samples[random.nextInt(SAMPLES)];
      if (other != beside) {
        step(from, other, 0, rate);
      }
    }
    for (int d = 0; d < DIMENSIONS; d++) {
      vectors[from + d] += slope[d];
    }
  }

  private void step(int from, int context, int wanted, float rate) {
    int at = context * DIMENSIONS;
    float dot = 0;
    for (int d = 0; d < DIMENSIONS; d++) {
      dot += vectors[from + d] * contexts[at + d];
    }
    float step = rate * (float) (wanted - 1 / (1 + StrictMath.exp(-dot)));
    for (int d = 0; d < DIMENSIONS; d++) {
      slope[d] += step * contexts[at + d];
      contexts[at + d] += step * vectors[from + d];
    }
  }
}
