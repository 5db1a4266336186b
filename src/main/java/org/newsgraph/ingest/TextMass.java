package org.newsgraph.ingest;

import org.newsgraph.text.ChineseScript;

/**
 * How much text a part of a page holds, in letters; a Chinese character counts for three, as it
 * says about as much as three Latin letters. Not thread-safe.
 */
final class TextMass {

  private static final int HAN = 3;
  private static final String PUNCTUATION = ",.;!?，。；！？、…";

  private int all;
  private int linked;
  private int prose;
  private int punctuation;
  private int links;

  /** Counts characters of this part. */
  void add(String text, boolean inLink) {
    int mass = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ') {
        mass += ChineseScript.isHan(c) ? HAN : 1;
        if (PUNCTUATION.indexOf(c) >= 0) {
          punctuation++;
        }
      }
    }
    all += mass;
    linked += inLink ? mass : 0;
  }

  /** Counts a part of this part. */
  void add(TextMass part) {
    all += part.all;
    linked += part.linked;
    prose += part.prose;
    punctuation += part.punctuation;
    links += part.links;
  }

  void addLink() {
    links++;
  }

  /** Notes that this is a paragraph of running text. */
  void isProse() {
    prose = all - linked;
  }

  int all() {
    return all;
  }

  int links() {
    return links;
  }

  int punctuation() {
    return punctuation;
  }

  /** The letters in paragraphs of running text, links aside. */
  int prose() {
    return prose;
  }

  /** The share of the letters that stand in links, 0 to 1. */
  double linkShare() {
    return all == 0 ? 0 : (double) linked / all;
  }
}
