package org.newsgraph.ingest;

import java.util.Locale;

/** Why a record of a web crawl was passed over: nothing is wrong with it, but it is no article. */
public enum Skipped {
  /** The server sent the reader elsewhere. */
  REDIRECT,
  /** The server had an error, or had no such page. */
  HTTP_ERROR,
  /** What the site says to robots. */
  ROBOTS,
  /** A picture, a script, a feed. */
  NOT_HTML,
  /** The page was the same as at an earlier visit, and is not kept again. */
  REVISIT,
  /** A page in another language than Chinese. */
  NOT_CHINESE;

  /** For people: {@code not html}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
