package org.newsgraph.model;

/** The script that most of an article's letters are written in. */
public enum Script {
  /** Simplified Chinese characters. */
  HANS("Hans"),
  /** Traditional Chinese characters. */
  HANT("Hant"),
  /** Latin letters. */
  LATIN("Latn"),
  /** Anything else, or no letters at all. */
  OTHER("Zyyy");

  private final String iso15924;

  Script(String iso15924) {
    this.iso15924 = iso15924;
  }

  /** The four-letter code of ISO 15924. */
  public String iso15924() {
    return iso15924;
  }
}
