package org.newsgraph.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.text.Hash64;

/**
 * Finds the articles that are copies of others, exact or near: agency reports that many sites run,
 * one article at two addresses, a version with some paragraphs more.
 *
 * <p>The signature of each article is cut into bands; articles with an equal band are compared, so
 * that the work grows with the articles and not with their pairs. An article is a copy if it has so
 * much in common with one of the days before that is a copy of the same or is the original. What
 * comes out does not depend on the order in which articles are added. About 600 bytes an article.
 *
 * <p>Used by one thread.
 */
final class CopyFinder {

  /** An article that says the same as an earlier one, and how much of it, from 0 to 1. */
  record Copy(String article, String original, double similarity) {}

  /** An article as far as copies go. */
  record Item(String article, Instant published, int[] signature) {

    /** The hash of a band, of which the upper half counts. */
    long band(int band) {
      long hash = band;
      for (int k = band * ROWS; k < (band + 1) * ROWS; k++) {
        hash = Hash64.mix(hash ^ signature[k]);
      }
      return hash;
    }

    /** How much a later one has in common with it; 0 where that makes it no copy. */
    double copied(Item later) {
      double common = MinHash.similarity(signature, later.signature);
      boolean near = common >= LEAST_SIMILARITY && (common >= SAME || inTime(later));
      return near ? common : 0;
    }

    private boolean inTime(Item later) {
      return later.published.equals(Instant.MAX) || !later.published.isAfter(published.plus(NEWS));
    }
  }

  /**
   * From so much in common on an article is a copy. Independent reports of one event by two
   * newsrooms stay under 0.2; a copy with a third of its text changed has 0.5.
   */
  static final double LEAST_SIMILARITY = 0.5;

  /** From so much on two articles are the same whenever they were published. */
  private static final double SAME = 0.9;

  /**
   * What is published later than this is no near copy but the next one of a series: monthly lists
   * and daily rates share more than half of their words.
   */
  private static final Duration NEWS = Duration.ofDays(3);

  /** Numbers of a band. At a similarity of 0.5 two articles share one of the bands in 99.98 %. */
  private static final int ROWS = 3;

  static final int BANDS = MinHash.SIZE / ROWS;

  /** Articles with one band in common that a later one is compared with: the earliest. */
  static final int MOST_COMPARED = 40;

  static final Comparator<Item> EARLIEST_FIRST =
      Comparator.comparing(Item::published).thenComparing(Item::article);

  private final List<Item> items = new ArrayList<>();

  /**
   * @param published when it was published; {@link Instant#MAX} if that is unknown
   */
  void add(String article, Instant published, String text) {
    int[] signature = MinHash.of(text);
    if (signature != null) {
      items.add(new Item(article, published, signature));
    }
  }

  /** The copies among the articles added, in the order of their publication. */
  List<Copy> copies() {
    items.sort(EARLIEST_FIRST);
    int[] nearest = new int[items.size()];
    double[] similarity = new double[items.size()];
    Arrays.fill(nearest, -1);
    for (int band = 0; band < BANDS; band++) {
      compare(sorted(band), nearest, similarity);
    }
    return copies(nearest);
  }

  /**
   * For each article the band's hash and the article's number, so that equal bands are together.
   */
  private long[] sorted(int band) {
    long[] keys = new long[items.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = items.get(i).band(band) & 0xFFFFFFFF00000000L | i;
    }
    Arrays.sort(keys);
    return keys;
  }

  private void compare(long[] keys, int[] nearest, double[] similarity) {
    int begin = 0;
    for (int k = 1; k < keys.length; k++) {
      if (keys[k] >>> 32 != keys[begin] >>> 32) {
        begin = k;
      }
      for (int e = begin; e < Math.min(k, begin + MOST_COMPARED); e++) {
        compare((int) keys[e], (int) keys[k], nearest, similarity);
      }
    }
  }

  private void compare(int earlier, int later, int[] nearest, double[] similarity) {
    double common = items.get(earlier).copied(items.get(later));
    boolean nearer =
        common > similarity[later] || common == similarity[later] && earlier < nearest[later];
    if (common > 0 && nearer) {
      nearest[later] = earlier;
      similarity[later] = common;
    }
  }

  private List<Copy> copies(int[] nearest) {
    List<Copy> copies = new ArrayList<>();
    int[] original = new int[nearest.length];
    for (int i = 0; i < nearest.length; i++) {
      // What is nearest is earlier, so its own original is known by now.
      original[i] = nearest[i] < 0 ? i : original[nearest[i]];
      if (nearest[i] >= 0) {
        Item copy = items.get(i);
        Item first = items.get(original[i]);
        double common = MinHash.similarity(copy.signature(), first.signature());
        copies.add(new Copy(copy.article(), first.article(), common));
      }
    }
    return copies;
  }
}
