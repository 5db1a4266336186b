package org.newsgraph.extract.crf;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/**
 * Learns a CRF from labelled sequences by FTRL-Proximal (McMahan et al. 2013): online, with a rate
 * for each weight and a penalty that leaves most weights at zero. The result depends on the
 * examples and their order alone. Not thread-safe.
 */
public final class CrfTrainer {

  /**
   * How to learn.
   *
   * @param rounds how often each example is looked at
   * @param minCount features that fewer characters have are left out
   * @param rate the first step of each weight
   * @param sparsity the penalty on the sum of the weights, which makes most of them zero
   * @param decay the penalty on the squares of the weights
   * @param dropout the share of features that are hidden at each look, so that none is relied upon
   *     alone
   */
  public record Options(
      int rounds, int minCount, float rate, float sparsity, float decay, float dropout) {

    /** What gave the best names in newspapers and on the web. */
    public static Options defaults() {
      return new Options(10, 2, 0.05f, 0.5f, 0.5f, 0.25f);
    }
  }

  /**
   * A labelled sequence.
   *
   * @param features the hashes of each character's features
   * @param labels each character's label, see {@link Labels}
   * @param style the number of its source's way of labelling, from 0
   */
  public record Example(long[][] features, int[] labels, int style) {}

  /** The share of looks at an example, of a thousand, in which its style is hidden. */
  private static final int STYLELESS = 300;

  private static final float NEGLIGIBLE = 0.002f;

  private final int labels;
  private final Options options;
  private final FeatureNumbers numbers;
  private final Weights weights;
  private final Weights pairs;
  private final float[] pairExponentials;
  private final LabelPairs possible;

  private CrfTrainer(int labels, Options options, FeatureNumbers numbers) {
    this.labels = labels;
    this.options = options;
    this.numbers = numbers;
    this.weights = new Weights(numbers.size() * labels, options);
    this.pairs = new Weights(labels * labels, options);
    this.pairExponentials = new float[labels * labels];
    this.possible = new LabelPairs(labels, pairExponentials);
  }

  /**
   * Learns.
   *
   * @param kinds how many kinds of spans there are
   * @param progress told the number of each round when it is done, from 1
   */
  public static Crf train(
      List<Example> examples, int kinds, Options options, IntConsumer progress) {
    FeatureNumbers numbers = FeatureNumbers.count(examples, options.minCount());
    CrfTrainer trainer = new CrfTrainer(Labels.count(kinds), options, numbers);
    int[][][] rows = new int[examples.size()][][];
    for (int e = 0; e < rows.length; e++) {
      rows[e] = numbers.of(examples.get(e).features(), examples.get(e).style());
    }
    int[] order = new int[rows.length];
    Arrays.setAll(order, i -> i);
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 1; round <= options.rounds(); round++) {
      shuffle(order, random);
      for (int e : order) {
        trainer.learn(trainer.dropped(rows[e], examples.get(e), random), examples.get(e));
      }
      progress.accept(round);
    }
    return trainer.model(kinds);
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
  }

  /** Hides some features, and at times all that know the style. */
  private int[][] dropped(int[][] rows, Example e, SplittableRandom random) {
    int hidden = Math.round(options.dropout() * 1000);
    boolean styled = random.nextInt(1000) >= STYLELESS;
    int[][] result = new int[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      int half = rows[i].length / 2;
      int[] kept = new int[rows[i].length];
      int n = 0;
      for (int k = 0; k < (styled ? rows[i].length : half); k++) {
        if (rows[i][k] >= 0 && random.nextInt(1000) >= hidden) {
          kept[n++] = rows[i][k];
        }
      }
      result[i] = Arrays.copyOf(kept, n);
    }
    return result;
  }

  private void learn(int[][] rows, Example example) {
    int n = rows.length;
    if (n == 0) {
      return;
    }
    float[] scores = new float[n * labels];
    for (int i = 0; i < n; i++) {
      for (int row : rows[i]) {
        for (int y = 0; y < labels; y++) {
          scores[i * labels + y] += weights.value[row * labels + y];
        }
      }
    }
    exponentiatePairs();
    Lattice lattice = new Lattice(scores, n, possible);
    float[] slope = new float[labels];
    for (int i = 0; i < n; i++) {
      float largest = 0;
      for (int y = 0; y < labels; y++) {
        float wanted = example.labels()[i] == y ? 1 : 0;
        slope[y] = lattice.probability(i, y) - wanted;
        largest = Math.max(largest, Math.abs(slope[y]));
      }
      if (largest > NEGLIGIBLE) {
        for (int row : rows[i]) {
          weights.step(row * labels, slope);
        }
      }
    }
    learnPairs(lattice, example);
  }

  private void exponentiatePairs() {
    for (int x = 0; x < labels; x++) {
      for (int y = 0; y < labels; y++) {
        int at = x * labels + y;
        pairExponentials[at] = Labels.mayFollow(x, y) ? (float) Math.exp(pairs.value[at]) : 0;
      }
    }
  }

  private void learnPairs(Lattice lattice, Example example) {
    int[] gold = example.labels();
    float[] slopes = new float[labels * labels];
    for (int i = 1; i < gold.length; i++) {
      for (int x = 0; x < labels; x++) {
        for (int y = 0; y < labels; y++) {
          if (pairExponentials[x * labels + y] != 0) {
            slopes[x * labels + y] += lattice.probability(i, x, y);
          }
        }
      }
      slopes[gold[i - 1] * labels + gold[i]] -= 1;
    }
    pairs.step(0, slopes);
  }

  private Crf model(int kinds) {
    float[] transitions = new float[labels * labels];
    for (int x = 0; x < labels; x++) {
      for (int y = 0; y < labels; y++) {
        int at = x * labels + y;
        transitions[at] = Labels.mayFollow(x, y) ? pairs.value[at] : Float.NEGATIVE_INFINITY;
      }
    }
    return Crf.of(kinds, numbers, weights.value, transitions);
  }

  /** Weights with what FTRL-Proximal remembers of each. */
  private static final class Weights {
    final float[] value;
    private final float[] sum;
    private final float[] squares;
    private final Options options;

    Weights(int size, Options options) {
      this.value = new float[size];
      this.sum = new float[size];
      this.squares = new float[size];
      this.options = options;
    }

    void step(int from, float[] slopes) {
      for (int k = 0; k < slopes.length; k++) {
        float g = slopes[k];
        if (g < NEGLIGIBLE && g > -NEGLIGIBLE) {
          continue;
        }
        int at = from + k;
        float squared = squares[at] + g * g;
        float root = (float) Math.sqrt(squared);
        float sigma = (root - (float) Math.sqrt(squares[at])) / options.rate();
        float z = sum[at] + g - sigma * value[at];
        squares[at] = squared;
        sum[at] = z;
        float rest = Math.abs(z) - options.sparsity();
        value[at] =
            rest <= 0
                ? 0
                : -Math.signum(z) * rest / ((1 + root) / options.rate() + options.decay());
      }
    }
  }
}
