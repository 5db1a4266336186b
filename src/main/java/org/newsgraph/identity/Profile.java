package org.newsgraph.identity;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What all articles of a store together say of one entity. Filled once, then only read. */
final class Profile {

  final String iri;

  /** What the articles call it; another than {@link #iri} where several things have that name. */
  final String origin;

  final String type;
  String label = "";

  /** Day of the earliest article, ISO 8601; after all days where no article has one. */
  String firstDay = "~";

  final Set<String> names = new TreeSet<>();
  final Set<String> matches = new TreeSet<>();
  final Set<String> posts = new TreeSet<>();
  final Set<String> articles = new TreeSet<>();

  /** With how many articles it shares each other entity. */
  final Map<String, Integer> company = new TreeMap<>();

  Profile(String iri, String origin, String type) {
    this.iri = iri;
    this.origin = origin;
    this.type = type;
  }

  void linkedWithoutIri() {
    if (matches.isEmpty()) {
      matches.add(iri);
    }
  }

  boolean isLinked() {
    return !matches.isEmpty();
  }
}
