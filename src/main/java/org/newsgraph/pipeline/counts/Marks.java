package org.newsgraph.pipeline.counts;

import java.util.Locale;

/**
 * Numbers that tell whether the counts belong to the articles that a store holds. The mark of a
 * store is the sum of those of its articles, so that it can be kept up without reading them all.
 */
final class Marks {

  private Marks() {}

  /** The mark of one version of an article: 64 bits that look random. */
  static long of(String article, String contentHash) {
    long mark = 0;
    for (String part : new String[] {article, contentHash}) {
      for (int i = 0; i < part.length(); i++) {
        mark = mix(mark ^ part.charAt(i));
      }
      mark = mix(mark + 1);
    }
    return mark;
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
  private static long mix(long value) {
    long mixed = value + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }

  static String text(long mark) {
    return String.format(Locale.ROOT, "%016x", mark);
  }
}
