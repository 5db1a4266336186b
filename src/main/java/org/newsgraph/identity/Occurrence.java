package org.newsgraph.identity;

import java.util.Set;
import java.util.TreeSet;

/** What one article says of an entity. Filled once, then only read. */
final class Occurrence {

  final String article;
  final String day;
  final Set<String> posts = new TreeSet<>();
  final Set<String> company = new TreeSet<>();
  boolean linked;

  Occurrence(String article, String day) {
    this.article = article;
    this.day = day;
  }
}
