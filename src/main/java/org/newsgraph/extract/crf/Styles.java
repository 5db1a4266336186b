package org.newsgraph.extract.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Tells in which of the styles that a model was trained on a text is written: what one newspaper
 * calls a name another one does not, and models that know whose labels they are to give are better
 * by far. Softmax regression on runs of up to three characters and on the shape of the text.
 * Immutable and thread-safe.
 */
public final class Styles {

  private static final int BITS = 19;
  private static final int ROUNDS = 20;
  private static final float RATE = 0.2f;

  /** How long the runs of characters are, up to. */
  private static final int RUNS = 3;

  /** How many features there are besides. */
  private static final int SHAPES = 5;

  /** Stands behind a text. */
  private static final char END = 1;

  /** More of a text than this tells nothing more. */
  private static final int ENOUGH = 2000;

  private final int count;
  private final float[] weights;

  private Styles(int count, float[] weights) {
    this.count = count;
    this.weights = weights;
  }

  /**
   * Learns to tell styles apart.
   *
   * @param texts of all styles
   * @param styles the style of each text, from 0
   */
  public static Styles train(List<String> texts, int... styles) {
    int count = Arrays.stream(styles).max().orElse(0) + 1;
    Styles result = new Styles(count, new float[count << BITS]);
    int[] sizes = new int[count];
    Arrays.stream(styles).forEach(style -> sizes[style]++);
    SplittableRandom random = new SplittableRandom(1);
    int steps = ROUNDS * texts.size();
    for (int step = 0; step < steps; step++) {
      int i = random.nextInt(texts.size());
      float balance = (float) texts.size() / count / sizes[styles[i]];
      float rate = RATE * balance * (1 - (float) step / steps);
      result.learn(texts.get(i), styles[i], rate);
    }
    for (int i = 0; i < result.weights.length; i++) {
      result.weights[i] = quantised(result.weights[i]) / 16f;
    }
    return result;
  }

  private static int quantised(float weight) {
    return Math.round(Math.max(-127, Math.min(127, weight * 16)));
  }

  private void learn(String text, int style, float rate) {
    int[] features = features(text);
    float[] p = probabilities(features);
    float size = (float) Math.sqrt(features.length);
    for (int s = 0; s < count; s++) {
      float step = rate * ((s == style ? 1 : 0) - p[s]) / size;
      for (int f : features) {
        weights[(s << BITS) + f] += step;
      }
    }
  }

  /** How many styles there are. */
  public int count() {
    return count;
  }

  /** How probable each style is; the numbers add up to 1. */
  public float[] of(String text) {
    return probabilities(features(text));
  }

  private float[] probabilities(int... features) {
    float[] result = new float[count];
    float size = (float) Math.sqrt(Math.max(1, features.length));
    float best = Float.NEGATIVE_INFINITY;
    for (int s = 0; s < count; s++) {
      for (int f : features) {
        result[s] += weights[(s << BITS) + f];
      }
      result[s] /= size;
      best = Math.max(best, result[s]);
    }
    float sum = 0;
    for (int s = 0; s < count; s++) {
      result[s] = (float) Math.exp(result[s] - best);
      sum += result[s];
    }
    for (int s = 0; s < count; s++) {
      result[s] /= sum;
    }
    return result;
  }

  private static int[] features(String text) {
    int n = Math.min(text.length(), ENOUGH);
    int[] result = new int[RUNS * n + SHAPES];
    for (int i = 0; i < n; i++) {
      int hash = 0;
      for (int k = 0; k < RUNS; k++) {
        hash = hash * 31 + at(text, i + k) + k;
        result[RUNS * i + k] = bucket(hash);
      }
    }
    addShapes(text, n, result);
    return result;
  }

  /** Sentences and fragments: how long a text is, how it begins and ends, how it is punctuated. */
  private static void addShapes(String text, int n, int... result) {
    int at = RUNS * n;
    result[at] = bucket(77777 + Math.min(30, text.length() / 4));
    result[at + 1] = bucket(88888 + 7 * at(text, text.length() - 1));
    result[at + 2] = bucket(99999 + 7 * at(text, 0));
    result[at + 3] = bucket(66666 + 13 * count(text, '，') + count(text, '。'));
    result[at + 4] = bucket(55555 + 31 * at(text, 0) + at(text, 1));
  }

  private static char at(String text, int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : END;
  }

  private static int count(String text, char c) {
    return (int) text.chars().filter(other -> other == c).count();
  }

  private static int bucket(int hash) {
    int h = hash * 0x9E3779B1;
    h ^= h >>> 15;
    return h * 0xC2B2AE35 >>> 32 - BITS;
  }

  /** Writes what was learnt. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(count);
    for (float weight : weights) {
      out.writeByte(quantised(weight));
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Styles read(DataInputStream in) throws IOException {
    int count = in.readInt();
    float[] weights = new float[count << BITS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readByte() / 16f;
    }
    return new Styles(count, weights);
  }
}
