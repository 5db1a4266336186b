package org.newsgraph.extract.crf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the spans of a sequence with a trained {@link Crf} and says how sure it is. Immutable and
 * thread-safe.
 */
public final class CrfDecoder {

  /** A style that is less probable has no say. */
  private static final float LEAST_SHARE = 0.05f;

  private final int labels;
  private final WeightTable weights;
  private final LabelPairs pairs;
  private final LabelPairs pairExponentials;

  /**
   * @param styles how many styles the model was trained on
   */
  public CrfDecoder(Crf crf, int styles) {
    this.labels = crf.labels();
    this.weights = crf.weights(styles);
    this.pairs = new LabelPairs(labels, crf.transitions());
    this.pairExponentials = pairs.exponentials();
  }

  /**
   * The spans of the most probable labelling, in the order of the sequence.
   *
   * @param features the hashes of each character's features
   * @param shares how probable each of the styles is that it was trained on, see {@link Styles}
   */
  public List<Crf.Found> decode(long[][] features, float... shares) {
    int n = features.length;
    if (n == 0) {
      return List.of();
    }
    float[] scores = scores(features, shares);
    int[] best = Viterbi.best(scores, n, pairs);
    Lattice lattice = null;
    List<Crf.Found> found = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < n; i++) {
      if (Labels.isLast(best[i])) {
        int kind = Labels.kind(best[i]);
        if (kind >= 0) {
          // How sure it is costs more than the labels, and most sequences have no span.
          lattice = lattice == null ? new Lattice(scores, n, pairExponentials) : lattice;
          found.add(new Crf.Found(begin, i + 1, kind, lattice.span(begin, i + 1, kind)));
        }
        begin = i + 1;
      }
    }
    return found;
  }

  private float[] scores(long[][] features, float... shares) {
    float[] scores = new float[features.length * labels];
    int[] sums = new int[weights.width()];
    for (int i = 0; i < features.length; i++) {
      weights.sum(features[i], sums);
      for (int style = -1; style < shares.length; style++) {
        float share = style < 0 ? 1 : shares[style];
        if (share >= LEAST_SHARE) {
          int from = (style + 1) * labels;
          for (int y = 0; y < labels; y++) {
            scores[i * labels + y] += sums[from + y] * share * Crf.STEP;
          }
        }
      }
    }
    return scores;
  }
}
