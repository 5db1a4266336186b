package org.newsgraph.model;

import java.util.List;
import java.util.Objects;

/**
 * Who is meant where an article names an office alone: the person who held it on the day of the
 * article.
 *
 * @param person the person's {@link Entity#id()}, who need not be named in the article
 * @param link the person's entry in a knowledge base
 * @param mentions where the office is named so, in {@link Article#content()}
 */
public record OfficeHolder(String person, Link link, List<Span> mentions) {
  public OfficeHolder {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(link, "link");
    mentions = List.copyOf(mentions);
  }
}
