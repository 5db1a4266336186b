package org.newsgraph.ingest;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A line or paragraph of a page.
 *
 * @param text its clean text, not empty
 * @param links the links in it
 * @param linkOnly whether all of its text is links
 */
record Line(String text, List<Element> links, boolean linkOnly) {}
