package org.newsgraph.extract.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the spans of a sequence with a trained {@link Crf} and says how sure it is. Immutable and
 * thread-safe.
 */
public final class CrfDecoder {

  /** A style that is less probable has no say. */
  private static final float LEAST_SHARE = 0.05f;

  private final Crf crf;
  private final int labels;
  private final int styles;
  private final float[] usual;
  private final LabelPairs pairs;
  private final LabelPairs pairExponentials;

  // Made when they are first needed: of most inputs only one of the two ever is.
  private volatile WeightTable weights;
  private volatile MixedWeights mixed;

  /**
   * @param styles how many styles the model was trained on
   * @param usual shares of the styles that nearly all sequences will have, which is then quicker;
   *     may be left out
   */
  public CrfDecoder(Crf crf, int styles, float... usual) {
    this.crf = crf;
    this.labels = crf.labels();
    this.styles = styles;
    this.usual = usual.clone();
    this.pairs = new LabelPairs(labels, crf.transitions());
    this.pairExponentials = pairs.exponentials();
  }

  /**
   * The spans of the most probable labelling, in the order of the sequence.
   *
   * @param sequence the characters' features
   * @param shares how probable each of the styles is that it was trained on, see {@link Styles}
   */
  public List<Crf.Found> decode(FeatureSequence sequence, float... shares) {
    int n = sequence.length();
    if (n == 0) {
      return List.of();
    }
    float[] scores = scores(sequence, shares);
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

  private float[] scores(FeatureSequence sequence, float... shares) {
    return Arrays.equals(shares, usual) ? usualScores(sequence) : scoresOf(sequence, shares);
  }

  private float[] usualScores(FeatureSequence sequence) {
    MixedWeights table = mixed();
    HashedRows.Found found = new HashedRows.Found();
    FeatureRow row = new FeatureRow();
    float[] scores = new float[sequence.length() * labels];
    for (int i = 0; i < sequence.length(); i++) {
      row.clear();
      sequence.add(i, row);
      table.sum(row, found, scores, i * labels);
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] *= Crf.STEP;
    }
    return scores;
  }

  private float[] scoresOf(FeatureSequence sequence, float... shares) {
    WeightTable table = weights();
    HashedRows.Found found = new HashedRows.Found();
    FeatureRow row = new FeatureRow();
    float[] scores = new float[sequence.length() * labels];
    int[] sums = new int[table.width()];
    for (int i = 0; i < sequence.length(); i++) {
      row.clear();
      sequence.add(i, row);
      table.sum(row, found, sums);
      for (int style = -1; style < shares.length; style++) {
        float share = style < 0 ? 1 : saying(shares[style]);
        if (share > 0) {
          int from = (style + 1) * labels;
          for (int y = 0; y < labels; y++) {
            scores[i * labels + y] += sums[from + y] * share * Crf.STEP;
          }
        }
      }
    }
    return scores;
  }

  private static float saying(float share) {
    return share >= LEAST_SHARE ? share : 0;
  }

  private WeightTable weights() {
    if (weights == null) {
      synchronized (this) {
        weights = weights == null ? crf.weights(styles) : weights;
      }
    }
    return weights;
  }

  private MixedWeights mixed() {
    if (mixed == null) {
      synchronized (this) {
        if (mixed == null) {
          float[] shares = usual.clone();
          for (int style = 0; style < shares.length; style++) {
            shares[style] = saying(shares[style]);
          }
          mixed = crf.weights(shares);
        }
      }
    }
    return mixed;
  }
}
