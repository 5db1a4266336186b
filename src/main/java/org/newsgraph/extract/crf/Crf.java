package org.newsgraph.extract.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A trained linear-chain CRF, as it is kept: weights in eight bits each. A {@link CrfDecoder} finds
 * spans with it. Immutable and thread-safe.
 */
public final class Crf {

  /** A weight of this size is the largest that the eight bits hold. */
  private static final float LARGEST = 4;

  /** What one of the 127 steps of a weight is worth. */
  static final float STEP = LARGEST / 127;

  /** Rows whose weights are all smaller than this change nothing that matters. */
  private static final float NEGLIGIBLE = 0.06f;

  private static final int FORMAT = 0x4e474354; // "NGCT"

  private final int kinds;
  private final int labels;
  private final float[] transitions;
  private final long[] hashes;
  private final byte[] rows;

  private Crf(int kinds, float[] transitions, long[] hashes, byte[] rows) {
    this.kinds = kinds;
    this.labels = Labels.count(kinds);
    this.transitions = transitions;
    this.hashes = hashes;
    this.rows = rows;
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

  int labels() {
    return labels;
  }

  /** Scores of pairs of labels; negative infinity where a pair is impossible. */
  float[] transitions() {
    return transitions.clone();
  }

  /** The weights, to be looked up by feature. */
  WeightTable weights(int styles) {
    return new WeightTable(labels, styles, hashes, rows);
  }

  /** The same where it is known how much each style counts. */
  MixedWeights weights(float... shares) {
    return new MixedWeights(labels, hashes, rows, shares);
  }

  /**
   * A span that the model sees.
   *
   * @param kind which kind of span, from 0
   * @param probability that it is there with just these borders and of that kind
   */
  public record Found(int begin, int end, int kind, double probability) {}

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
      throw new IOException(
          "not a model of newsgraph's names, or one of an earlier version: train it again");
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
