package org.newsgraph.extract.crf;

/**
 * All labellings of one sequence with their probabilities, as forward and backward sums that are
 * scaled at each character (Rabiner 1989).
 */
final class Lattice {

  private final int size;
  private final int labels;
  private final float[] potentials;
  private final LabelPairs transitions;
  private final float[] forward;
  private final float[] backward;
  private final float[] scale;

  /**
   * @param scores of each label at each character, all of one character in a row
   * @param transitions the exponentials of the scores of label pairs
   */
  Lattice(float[] scores, int size, LabelPairs transitions) {
    this.size = size;
    this.labels = transitions.labels();
    this.transitions = transitions;
    this.potentials = new float[size * labels];
    this.forward = new float[size * labels];
    this.backward = new float[size * labels];
    this.scale = new float[size];
    exponentiate(scores);
    goForward();
    goBackward();
  }

  /** Takes the best score at each character away from all, which changes no probability. */
  private void exponentiate(float[] scores) {
    for (int i = 0; i < size; i++) {
      float best = Float.NEGATIVE_INFINITY;
      for (int y = 0; y < labels; y++) {
        best = Math.max(best, scores[i * labels + y]);
      }
      for (int y = 0; y < labels; y++) {
        // What is e^-60 as probable is impossible; it must not become so by rounding, though.
        float score = Math.max(scores[i * labels + y] - best, -60f);
        potentials[i * labels + y] = (float) Math.exp(score);
      }
    }
  }

  private void goForward() {
    for (int i = 0; i < size; i++) {
      float sum = 0;
      for (int y = 0; y < labels; y++) {
        float in = i == 0 ? (Labels.mayBegin(y) ? 1 : 0) : incoming(i, y);
        float value = in * potentials[i * labels + y];
        // A sequence cannot end within a span.
        value = i == size - 1 && !Labels.isLast(y) ? 0 : value;
        forward[i * labels + y] = value;
        sum += value;
      }
      scale[i] = 1 / sum;
      for (int y = 0; y < labels; y++) {
        forward[i * labels + y] *= scale[i];
      }
    }
  }

  private float incoming(int i, int y) {
    float sum = 0;
    int before = (i - 1) * labels;
    for (int x : transitions.before(y)) {
      sum += forward[before + x] * transitions.of(x, y);
    }
    return sum;
  }

  private void goBackward() {
    int last = (size - 1) * labels;
    for (int y = 0; y < labels; y++) {
      backward[last + y] = Labels.isLast(y) ? 1 : 0;
    }
    float[] next = new float[labels];
    for (int i = size - 2; i >= 0; i--) {
      int behind = (i + 1) * labels;
      for (int y = 0; y < labels; y++) {
        next[y] = potentials[behind + y] * backward[behind + y] * scale[i + 1];
      }
      for (int x = 0; x < labels; x++) {
        float sum = 0;
        for (int y : transitions.behind(x)) {
          sum += transitions.of(x, y) * next[y];
        }
        backward[i * labels + x] = sum;
      }
    }
  }

  /** The probability of a label at a character. */
  float probability(int i, int label) {
    return forward[i * labels + label] * backward[i * labels + label];
  }

  /** The probability of two labels in a row, the second one at a character. */
  float probability(int i, int before, int label) {
    return forward[(i - 1) * labels + before]
        * transitions.of(before, label)
        * potentials[i * labels + label]
        * backward[i * labels + label]
        * scale[i];
  }

  /** The probability that a span of this kind lies there, with just these borders. */
  double span(int begin, int end, int kind) {
    if (end - begin == 1) {
      return probability(begin, Labels.label(kind, Labels.SINGLE));
    }
    int label = Labels.label(kind, Labels.BEGIN);
    double product = forward[begin * labels + label];
    for (int i = begin + 1; i < end; i++) {
      int next = Labels.label(kind, i == end - 1 ? Labels.END : Labels.INSIDE);
      product *= transitions.of(label, next) * potentials[i * labels + next] * scale[i];
      label = next;
    }
    return product * backward[(end - 1) * labels + label];
  }
}
