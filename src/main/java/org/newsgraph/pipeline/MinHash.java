package org.newsgraph.pipeline;

import java.util.Arrays;
import org.newsgraph.text.ChineseScript;
import org.newsgraph.text.Hash64;

/**
 * What a text is made of, in a few numbers: of all runs of five letters, punctuation and white
 * space left out and Traditional characters made Simplified, the least hash under each of 128 hash
 * functions. The share of equal numbers of two texts estimates the share of runs that they have in
 * common, with a standard error of 0.045 at most.
 *
 * <p>Method: A. Broder, On the resemblance and containment of documents, SEQUENCES 1997.
 */
final class MinHash {

  /** Numbers of a signature. */
  static final int SIZE = 128;

  /** Letters of a run: five Chinese characters are about three words. */
  private static final int RUN = 5;

  /** Texts of fewer runs are too short to tell a copy from a phrase that anybody would use. */
  private static final int FEWEST_RUNS = 30;

  private static final long[] FACTORS = new long[SIZE];

  static {
    for (int i = 0; i < SIZE; i++) {
      FACTORS[i] = Hash64.mix(i + 1) | 1;
    }
  }

  private MinHash() {}

  /** The signature of a text; null if the text is too short to have one. */
  static int[] of(String text) {
    char[] letters = letters(ChineseScript.simplify(text));
    if (letters.length < FEWEST_RUNS + RUN - 1) {
      return null;
    }
    int[] least = new int[SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i + RUN <= letters.length; i++) {
      long hash = hash(letters, i);
      for (int k = 0; k < SIZE; k++) {
        least[k] = Math.min(least[k], (int) (hash * FACTORS[k] >>> 32));
      }
    }
    return least;
  }

  private static char[] letters(String text) {
    char[] letters = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters[length++] = Character.toLowerCase(text.charAt(i));
      }
    }
    return Arrays.copyOf(letters, length);
  }

  private static long hash(char[] letters, int begin) {
    long hash = 0;
    for (int i = begin; i < begin + RUN; i++) {
      hash = Hash64.mix(hash ^ letters[i]);
    }
    return hash;
  }

  /** About how much two texts have in common, from 0 to 1. */
  static double similarity(int[] a, int[] b) {
    int equal = 0;
    for (int k = 0; k < SIZE; k++) {
      equal += a[k] == b[k] ? 1 : 0;
    }
    return (double) equal / SIZE;
  }
}
