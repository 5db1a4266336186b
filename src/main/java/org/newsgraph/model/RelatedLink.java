package org.newsgraph.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A link to another article that a page offers to its readers ("same topic", "read on").
 *
 * @param url absolute URL
 * @param title the link's text
 * @param rubric the heading or section label that stands with the link, where there is one
 */
public record RelatedLink(String url, String title, Optional<String> rubric) {
  public RelatedLink {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(rubric, "rubric");
  }
}
