package org.newsgraph.extract.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A trained linear-chain CRF: finds the spans of a sequence and says how sure it is. Weights are
 * kept in eight bits each. Immutable and thread-safe.
 */
public final class Crf {

  /** A weight of this size is the largest that the eight bits hold. */
  private static final float LARGEST = 4;

  private static final float STEP = LARGEST / 127;

  /** Rows whose weights are all smaller than this change nothing that matters. */
  private static final float NEGLIGIBLE = 0.06f;

  /** A style that is less probable has no say. */
  private static final float LEAST_SHARE = 0.05f;

  private static final int FORMAT = 0x4e474352; // "NGCR"

  private final int kinds;
  private final int labels;
  private final float[] transitions;
  private final float[] pairExponentials;
  private final long[] hashes;
  private final byte[] rows;
  private final WeightTable weights;

  private Crf(int kinds, float[] transitions, long[] hashes, byte[] rows) {
    this.kinds = kinds;
    this.labels = Labels.count(kinds);
    this.transitions = transitions;
    this.pairExponentials = new float[transitions.length];
    for (int i = 0; i < transitions.length; i++) {
      pairExponentials[i] = (float) Math.exp(transitions[i]);
    }
    this.hashes = hashes;
    this.rows = rows;
    this.weights = new WeightTable(labels, hashes, rows);
  }

  static Crf of(int kinds, FeatureNumbers numbers, float[] weights, float[] transitions) {
    int labels = Labels.count(kinds);
    long[] hashes = new long[numbers.size()];
    byte[] rows = new byte[numbers.size() * labels];
    int n = 0;
    for (int f = 0; f < numbers.size(); f++) {
      boolean matters = false;
      for (int y = 0; y < labels; y++) {
        float weight = weights[f * labels + y];
        matters |= Math.abs(weight) >= NEGLIGIBLE;
        float clipped = Math.max(-LARGEST, Math.min(LARGEST, weight));
        rows[n * labels + y] = (byte) Math.round(clipped / STEP);
      }
      if (matters) {
        hashes[n++] = numbers.hash(f);
      }
    }
    return new Crf(kinds, transitions, Arrays.copyOf(hashes, n), Arrays.copyOf(rows, n * labels));
  }

  /** How many features have weights. */
  public int size() {
    return hashes.length;
  }

  /**
   * A span that the model sees.
   *
   * @param kind which kind of span, from 0
   * @param probability that it is there with just these borders and of that kind
   */
  public record Found(int begin, int end, int kind, double probability) {}

  /**
   * The spans of the most probable labelling, in the order of the sequence.
   *
   * @param features the hashes of each character's features
   * @param styles how probable each of the styles is that it was trained on, see {@link Styles}
   */
  public List<Found> decode(long[][] features, float... styles) {
    int n = features.length;
    if (n == 0) {
      return List.of();
    }
    float[] scores = scores(features, styles);
    Lattice lattice = new Lattice(scores, n, labels, pairExponentials);
    int[] best = Viterbi.best(scores, n, labels, transitions);
    List<Found> found = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < n; i++) {
      if (Labels.isLast(best[i])) {
        int kind = Labels.kind(best[i]);
        if (kind >= 0) {
          found.add(new Found(begin, i + 1, kind, lattice.span(begin, i + 1, kind)));
        }
        begin = i + 1;
      }
    }
    return found;
  }

  private float[] scores(long[][] features, float... styles) {
    float[] scores = new float[features.length * labels];
    int[] sums = new int[labels];
    for (int i = 0; i < features.length; i++) {
      for (int style = -1; style < styles.length; style++) {
        float share = style < 0 ? 1 : styles[style];
        if (share >= LEAST_SHARE) {
          weights.sum(features[i], style, sums);
          for (int y = 0; y < labels; y++) {
            scores[i * labels + y] += sums[y] * share * STEP;
          }
        }
      }
    }
    return scores;
  }

  /** Writes the model. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(FORMAT);
    out.writeInt(kinds);
    for (float t : transitions) {
      out.writeFloat(t);
    }
    out.writeInt(hashes.length);
    for (long hash : hashes) {
      out.writeLong(hash);
    }
    out.write(rows);
  }

  /**
   * Reads a model that {@link #write} wrote.
   *
   * @throws IOException if it is none
   */
  public static Crf read(DataInputStream in) throws IOException {
    if (in.readInt() != FORMAT) {
      throw new IOException("not a model of newsgraph's names");
    }
    int kinds = in.readInt();
    int labels = Labels.count(kinds);
    float[] transitions = new float[labels * labels];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    long[] hashes = new long[in.readInt()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.readLong();
    }
    byte[] rows = new byte[hashes.length * labels];
    in.readFully(rows);
    return new Crf(kinds, transitions, hashes, rows);
  }
}
