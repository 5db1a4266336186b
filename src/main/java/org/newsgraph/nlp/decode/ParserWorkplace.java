package org.newsgraph.nlp.decode;

import static org.newsgraph.nlp.decode.ParserFeatures.CHILDREN;
import static org.newsgraph.nlp.decode.ParserFeatures.PLACES;

import java.util.Arrays;

/**
 * What one thread parses with, kept from sentence to sentence: the state of the parse, room for the
 * network's numbers, and the rows of words that were met last. Not thread-safe.
 */
final class ParserWorkplace {

  /**
   * Hidden units of more effect than the first of these are looked at in any case, those of more
   * than the second where that leaves a doubt, and then all.
   */
  private static final float GREAT = 0.1f;

  private static final float MIDDLING = 0.03f;

  /**
   * How many standard deviations of the effects that were left out the best transition must be
   * ahead. An effect is the most that a unit can do to a decision, some three times as much as it
   * does to most, in either direction. Of 15,000 decisions of news articles none was another one
   * with two deviations, and four were with one and a half.
   */
  private static final float DEVIATIONS = 3;

  final ParserState state = new ParserState();
  private final ParserNetwork network;
  private final int[] places = new int[PLACES];
  private final float[] units;
  private final float[] effects;
  private final int[] chosen;
  private final float[] squares;
  private final float[] scores;
  private final float[] embedding;

  ParserWorkplace(ParserNetwork network) {
    this.network = network;
    this.units = new float[network.units()];
    this.effects = new float[network.units()];
    this.chosen = new int[network.units() + 1];
    this.squares = new float[network.units()];
    this.scores = new float[network.output()[0].length];
    this.embedding = new float[network.embeddingWidth()];
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
        float[] wordRow = network.wordRow(place, word[at], embedding);
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
   * if the others cannot well change it. Their effects are of either sign and without connection.
   */
  private int best() {
    cube(units, network.reach(), effects);
    Arrays.fill(scores, 0);
    int count = addBetween(GREAT, Float.POSITIVE_INFINITY);
    int best = bestScore();
    if (!isCertain(best, DEVIATIONS * deviation(GREAT, count))) {
      count += addBetween(MIDDLING, GREAT);
      best = bestScore();
      if (!isCertain(best, DEVIATIONS * deviation(MIDDLING, count))) {
        addBetween(-1, MIDDLING);
        best = bestScore();
      }
    }
    return best;
  }

  /**
   * Adds the units whose effect is greater than one limit and not greater than another. Chosen
   * without a branch, as nobody could predict it: the sign of the difference is the number to count
   * on by.
   *
   * @return how many they are
   */
  private int addBetween(float least, float most) {
    int count = 0;
    for (int i = 0; i < effects.length; i++) {
      float effect = effects[i];
      chosen[count] = i;
      count +=
          (Float.floatToRawIntBits(least - effect) & ~Float.floatToRawIntBits(most - effect))
              >>> 31;
    }
    addOutputs(chosen, count);
    return count;
  }

  /**
   * How far what all units of less effect say together may be from nothing.
   *
   * @param limit what has more effect is not among them
   * @param greater how many have
   */
  private float deviation(float limit, int greater) {
    for (int i = 0; i < effects.length; i++) {
      float capped = Math.min(effects[i], limit);
      squares[i] = capped * capped;
    }
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    int i = 0;
    for (; i + 3 < squares.length; i += 4) {
      a += squares[i];
      b += squares[i + 1];
      c += squares[i + 2];
      d += squares[i + 3];
    }
    for (; i < squares.length; i++) {
      a += squares[i];
    }
    return (float) Math.sqrt(Math.max(0, (a + b) + (c + d) - greater * limit * limit));
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
