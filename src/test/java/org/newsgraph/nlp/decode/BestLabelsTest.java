package org.newsgraph.nlp.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BestLabelsTest {

  private static final int LABELS = 3;
  private static final int LENGTH = 5;

  /** The best of all sequences, tried one after the other. */
  private static byte[] tried(float[][] single, float[][] pairs, int before) {
    byte[] best = null;
    double most = Float.NEGATIVE_INFINITY;
    for (int code = 0; code < Math.pow(LABELS, LENGTH); code++) {
      byte[] labels = new byte[LENGTH];
      double score = 0;
      int last = before;
      int rest = code;
      for (int i = 0; i < LENGTH; i++) {
        labels[i] = (byte) (rest % LABELS);
        rest /= LABELS;
        score += single[i][labels[i]] + pairs[i][last * LABELS + labels[i]];
        last = labels[i];
      }
      if (score > most) {
        most = score;
        best = labels;
      }
    }
    return best;
  }

  private static float[] floats(Random random, int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = random.nextFloat();
    }
    return numbers;
  }

  @Test
  void areThoseOfTheBestSequence() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      float[][] single = new float[LENGTH][LABELS];
      float[][] pairs = new float[LENGTH][LABELS * LABELS];
      BestLabels best = new BestLabels(LABELS, LENGTH, round % LABELS);
      for (int i = 0; i < LENGTH; i++) {
        single[i] = floats(random, LABELS);
        pairs[i] = floats(random, LABELS * LABELS);
        pairs[i][1] = Float.NEGATIVE_INFINITY;
        best.add(single[i], pairs[i]);
      }
      assertThat(best.labels()).isEqualTo(tried(single, pairs, round % LABELS));
    }
  }

  @Test
  void areNoneOfNoWords() {
    assertThat(new BestLabels(LABELS, 0, 0).labels()).isEmpty();
  }
}
