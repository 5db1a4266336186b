package org.newsgraph.ingest;

import java.time.Instant;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A page as its format gives it, before anything is cleaned.
 *
 * @param metadata what is said beside the text
 * @param fetched when it was fetched, where the format says so
 * @param body the content, with the page's leftovers
 * @param whole whether this is a whole web page, with all that stands around an article
 */
record Page(Metadata metadata, Optional<Instant> fetched, Element body, boolean whole) {

  /** A page whose content is the article. */
  Page(Metadata metadata, Optional<Instant> fetched, Element body) {
    this(metadata, fetched, body, false);
  }
}
