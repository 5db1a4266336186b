package org.newsgraph.pipeline.counts;

import java.util.Locale;
import org.newsgraph.text.Hash64;

/**
 * Numbers that tell whether the counts belong to the articles that a store holds. The mark of a
 * store is the sum of those of its articles, so that it can be kept up without reading them all.
 */
final class Marks {

  private Marks() {}

  /** The mark of one version of an article: 64 bits that look random. */
  static long of(String article, String contentHash) {
    return Hash64.of(article, contentHash);
  }

  static String text(long mark) {
    return String.format(Locale.ROOT, "%016x", mark);
  }
}
