package org.newsgraph.spark;

import org.newsgraph.pipeline.Finding;
import scala.Tuple2;

/**
 * Findings as pairs of strings and bytes, which is what travels between tasks. The first letter of
 * the key is the kind.
 */
final class Keyed {

  private Keyed() {}

  static Tuple2<String, byte[]> of(Finding finding) {
    return new Tuple2<>(finding.kind().name().charAt(0) + finding.key(), finding.bytes());
  }

  /** The key of an article. */
  static String article(String graph) {
    return letter(Finding.Kind.ARTICLE) + graph;
  }

  static boolean is(String key, Finding.Kind kind) {
    return key.startsWith(letter(kind));
  }

  private static String letter(Finding.Kind kind) {
    return kind.name().substring(0, 1);
  }
}
