package org.newsgraph.nlp.decode;

import java.util.ArrayList;
import java.util.List;

/**
 * The most probable sequence of tags (Viterbi), where the probability of a tag depends on the two
 * before it. Fed word by word. Not thread-safe.
 */
final class TagSequence {

  private final int tags;
  private final double[] tagFactors;
  private final FactorRows rows;

  private int[] beforeLast;
  private int[] last;

  /** The probability of the best sequence that ends in a pair of tags; the best of all is 1. */
  private double[] scores = {1};

  /** For each word and each pair of its tag and the one before it, the best tag before those. */
  private final List<byte[]> origins = new ArrayList<>();

  private final List<int[]> possible = new ArrayList<>();
  private final double[] adjusted;

  /**
   * An empty sequence.
   *
   * @param tags how many there are; the next number is that of nothing, before the first word
   * @param tagFactors the factor of each tag behind each two
   * @param rows where a word has factors for pairs of its tag and the one before it
   */
  TagSequence(int tags, double[] tagFactors, FactorRows rows) {
    this.tags = tags;
    this.tagFactors = tagFactors;
    this.rows = rows;
    this.beforeLast = new int[] {tags};
    this.last = beforeLast;
    this.adjusted = new double[tags];
  }

  /**
   * Adds a word.
   *
   * @param here the tags that it may have
   * @param factors what is said of each tag there is; all of them share in the probability
   * @param withTag the row of factors of its tags with the one before it
   */
  void add(int[] here, double[] factors, int withTag) {
    double[] next = new double[last.length * here.length];
    byte[] origin = new byte[next.length];
    for (int j = 0; j < last.length; j++) {
      double[] own = factors;
      if (rows.size(withTag) > 0) {
        adjust(factors, withTag, last[j]);
        own = adjusted;
      }
      for (int i = 0; i < beforeLast.length; i++) {
        int behind = (beforeLast[i] * (tags + 1) + last[j]) * tags;
        double score = scores[i * last.length + j] / sum(own, behind);
        for (int k = 0; k < here.length; k++) {
          double product = score * own[here[k]] * tagFactors[behind + here[k]];
          int pair = j * here.length + k;
          if (product > next[pair]) {
            next[pair] = product;
            origin[pair] = (byte) i;
          }
        }
      }
    }
    origins.add(origin);
    possible.add(here);
    beforeLast = last;
    last = here;
    scores = scaled(next);
  }

  private void adjust(double[] factors, int withTag, int before) {
    System.arraycopy(factors, 0, adjusted, 0, tags);
    int size = rows.size(withTag);
    for (int entry = 1; entry <= size; entry++) {
      int here = rows.label(withTag, entry) - before * tags;
      if (here >= 0 && here < tags) {
        adjusted[here] *= rows.factor(withTag, entry);
      }
    }
  }

  /** Four sums at once, as one addition would have to wait for the other. */
  private double sum(double[] factors, int behind) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int k = 0;
    for (; k + 3 < tags; k += 4) {
      a += factors[k] * tagFactors[behind + k];
      b += factors[k + 1] * tagFactors[behind + k + 1];
      c += factors[k + 2] * tagFactors[behind + k + 2];
      d += factors[k + 3] * tagFactors[behind + k + 3];
    }
    for (; k < tags; k++) {
      a += factors[k] * tagFactors[behind + k];
    }
    return (a + b) + (c + d);
  }

  /** The products of long sentences would come to nothing. */
  private static double[] scaled(double[] scores) {
    double most = 0;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= most;
    }
    return scores;
  }

  /** The tags of all words of the best sequence. */
  int[] best() {
    int pair = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[pair]) {
        pair = i;
      }
    }
    int[] result = new int[possible.size()];
    int here = pair % last.length;
    int before = pair / last.length;
    for (int i = result.length - 1; i >= 0; i--) {
      int[] tagsHere = possible.get(i);
      result[i] = tagsHere[here];
      int origin = origins.get(i)[before * tagsHere.length + here];
      here = before;
      before = origin;
    }
    return result;
  }
}
