package org.newsgraph.extract.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LatticeTest {

  private static final int SIZE = 4;
  private static final int LABELS = Labels.count(2);

  private final float[] scores = new float[SIZE * LABELS];
  private final float[] pairs = new float[LABELS * LABELS];
  private final float[] exponentials = new float[LABELS * LABELS];

  LatticeTest() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) random.nextDouble(-3, 3);
    }
    for (int x = 0; x < LABELS; x++) {
      for (int y = 0; y < LABELS; y++) {
        int at = x * LABELS + y;
        boolean may = Labels.mayFollow(x, y);
        pairs[at] = may ? (float) random.nextDouble(-1, 1) : Float.NEGATIVE_INFINITY;
        exponentials[at] = may ? (float) Math.exp(pairs[at]) : 0;
      }
    }
  }

  private double score(int... labels) {
    double sum = Labels.mayBegin(labels[0]) && Labels.isLast(labels[SIZE - 1]) ? 0 : -1e9;
    for (int i = 0; i < SIZE; i++) {
      sum += scores[i * LABELS + labels[i]];
      sum += i == 0 ? 0 : Math.max(-1e9, pairs[labels[i - 1] * LABELS + labels[i]]);
    }
    return sum;
  }

  private static int[] labelling(int number) {
    int[] labels = new int[SIZE];
    for (int i = 0, rest = number; i < SIZE; i++, rest /= LABELS) {
      labels[i] = rest % LABELS;
    }
    return labels;
  }

  private static final int ALL = (int) Math.pow(LABELS, SIZE);

  @Test
  void probabilitiesAreThoseOfAllLabellingsCountedOneByOne() {
    double total = 0;
    double label = 0;
    double span = 0;
    for (int n = 0; n < ALL; n++) {
      int[] labels = labelling(n);
      double weight = Math.exp(score(labels));
      total += weight;
      label += labels[2] == Labels.OUTSIDE ? weight : 0;
      span += labels[1] == 5 && labels[2] == 6 && labels[3] == 7 ? weight : 0;
    }
    Lattice lattice = new Lattice(scores, SIZE, new LabelPairs(LABELS, exponentials));
    assertThat((double) lattice.probability(2, Labels.OUTSIDE))
        .isCloseTo(label / total, within(1e-5));
    assertThat(lattice.span(1, 4, 1)).isCloseTo(span / total, within(1e-5));
  }

  @Test
  void viterbiFindsTheBestOfAllLabellings() {
    int[] best = labelling(0);
    for (int n = 1; n < ALL; n++) {
      best = score(labelling(n)) > score(best) ? labelling(n) : best;
    }
    assertThat(Viterbi.best(scores, SIZE, new LabelPairs(LABELS, pairs))).isEqualTo(best);
  }
}
