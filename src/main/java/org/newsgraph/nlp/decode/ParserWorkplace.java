package org.newsgraph.nlp.decode;

import static org.newsgraph.nlp.decode.ParserFeatures.CHILDREN;
import static org.newsgraph.nlp.decode.ParserFeatures.PLACES;

import java.util.Arrays;

/**
 * What one thread parses with, kept from sentence to sentence: the state of the parse, room for the
 * network's numbers, and the rows of words that were met last. Not thread-safe.
 */
final class ParserWorkplace {

  /** How many rows of words are kept; at a thousand hidden units they take 4 KB each. */
  private static final int KEPT = 1 << 12;

  private static final int SPREAD = 0x9E3779B1;

  /** Hidden units below this share of what all together can do are looked at later, or never. */
  private static final float SMALL = 1.5e-4f;

  /** More than the share of all effects by which sums of floats may be wrong. */
  private static final float ROUNDING = 1e-5f;

  final ParserState state = new ParserState();
  private final ParserNetwork network;
  private final int[] places = new int[PLACES];
  private final float[] units;
  private final float[] effects;
  private final int[] chosen;
  private final int[] others;
  private final float[] scores;
  private final float[] embedding;
  private final int[] keptKeys = new int[KEPT];
  private final float[][] keptRows = new float[KEPT][];

  ParserWorkplace(ParserNetwork network) {
    this.network = network;
    this.units = new float[network.units()];
    this.effects = new float[network.units()];
    this.chosen = new int[network.units() + 1];
    this.others = new int[network.units() + 1];
    this.scores = new float[network.output()[0].length];
    this.embedding = new float[network.embeddingWidth()];
    Arrays.fill(keptKeys, -1);
  }

  /**
   * The best transition for the state of the parse.
   *
   * @param word the number of each word of the sentence, from 1; the root's at 0
   * @param tag the number of its tag
   */
  int decide(int[] word, int[] tag) {
    addRows(word, tag);
    return best();
  }

  /** Sums up what all that is in a place adds to the hidden units. */
  private void addRows(int[] word, int[] tag) {
    System.arraycopy(network.base(), 0, units, 0, units.length);
    state.places(places);
    for (int place = 0; place < PLACES; place++) {
      int at = places[place];
      if (at != ParserState.NONE) {
        float[] wordRow = wordRow(network.wordKey(place, word[at]));
        float[] tagRow = network.tagRow(place, tag[at]);
        if (place < CHILDREN) {
          add(units, wordRow, tagRow);
        } else {
          int relation = state.relation[at];
          add(units, wordRow, tagRow, network.relationRow(place - CHILDREN, relation));
        }
      }
    }
  }

  private static void add(float[] sums, float[] a, float[] b) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += a[i] + b[i];
    }
  }

  private static void add(float[] sums, float[] a, float[] b, float[] c) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += a[i] + b[i] + c[i];
    }
  }

  private float[] wordRow(int key) {
    int cell = key * SPREAD >>> Integer.SIZE - Integer.numberOfTrailingZeros(KEPT);
    if (keptKeys[cell] != key) {
      if (keptRows[cell] == null) {
        keptRows[cell] = new float[units.length];
      }
      network.readWord(key, keptRows[cell], embedding);
      keptKeys[cell] = key;
    }
    return keptRows[cell];
  }

  /** The activation is the cube; beside it stands what the unit can do to a decision at most. */
  private static void cube(float[] units, float[] reach, float[] effects) {
    for (int i = 0; i < units.length; i++) {
      float cube = units[i] * units[i] * units[i];
      units[i] = cube;
      effects[i] = Math.abs(cube) * reach[i];
    }
  }

  /**
   * Adds up what the units of great effect say, which is enough in most cases: the decision stands
   * if all the others together could not change it.
   */
  private int best() {
    cube(units, network.reach(), effects);
    Arrays.fill(scores, 0);
    float all = sumOfEffects();
    float small = all * SMALL;
    int great = choose(small);
    addOutputs(chosen, great);
    int best = bestScore();
    if (!isCertain(best, all - effectsOfChosen(great) + all * ROUNDING)) {
      addOutputs(others, effects.length - great);
      best = bestScore();
    }
    return best;
  }

  private float sumOfEffects() {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    int i = 0;
    for (; i + 3 < effects.length; i += 4) {
      a += effects[i];
      b += effects[i + 1];
      c += effects[i + 2];
      d += effects[i + 3];
    }
    for (; i < effects.length; i++) {
      a += effects[i];
    }
    return (a + b) + (c + d);
  }

  private float effectsOfChosen(int count) {
    float a = 0;
    float b = 0;
    int i = 0;
    for (; i + 1 < count; i += 2) {
      a += effects[chosen[i]];
      b += effects[chosen[i + 1]];
    }
    return i < count ? a + b + effects[chosen[i]] : a + b;
  }

  /**
   * Parts the units whose effect is greater than a limit from the others. Without a branch, as
   * nobody could predict it: the sign of the difference is the number to count on by.
   *
   * @return how many are greater
   */
  private int choose(float limit) {
    int count = 0;
    int rest = 0;
    for (int i = 0; i < effects.length; i++) {
      int isGreater = Float.floatToRawIntBits(limit - effects[i]) >>> 31;
      chosen[count] = i;
      others[rest] = i;
      count += isGreater;
      rest += 1 - isGreater;
    }
    return count;
  }

  private void addOutputs(int[] which, int count) {
    int i = 0;
    for (; i + 3 < count; i += 4) {
      addFour(which[i], which[i + 1], which[i + 2], which[i + 3]);
    }
    for (; i < count; i++) {
      addOne(which[i]);
    }
  }

  private void addFour(int i, int j, int k, int l) {
    float[] sums = scores;
    float[] p = network.output()[i];
    float[] q = network.output()[j];
    float[] r = network.output()[k];
    float[] s = network.output()[l];
    float a = units[i];
    float b = units[j];
    float c = units[k];
    float d = units[l];
    for (int n = 0; n < sums.length; n++) {
      sums[n] += a * p[n] + b * q[n] + c * r[n] + d * s[n];
    }
  }

  private void addOne(int i) {
    float[] sums = scores;
    float[] p = network.output()[i];
    float a = units[i];
    for (int n = 0; n < sums.length; n++) {
      sums[n] += a * p[n];
    }
  }

  /** The best transition but for arcs to the root, for which it is too early. */
  private int bestScore() {
    int shift = scores.length - 1;
    int rightRoot = shift / 2;
    int best = 1;
    for (int i = 2; i < shift; i++) {
      if (scores[i] > scores[best] && i != rightRoot) {
        best = i;
      }
    }
    return state.canShift() && scores[shift] > scores[best] ? shift : best;
  }

  /** Whether what is left cannot lift another transition above the best one. */
  private boolean isCertain(int best, float rest) {
    int shift = scores.length - 1;
    int last = state.canShift() ? shift : shift - 1;
    float limit = scores[best] - rest;
    for (int i = 1; i <= last; i++) {
      if (scores[i] > limit && i != best && i != shift / 2) {
        return false;
      }
    }
    return true;
  }
}
