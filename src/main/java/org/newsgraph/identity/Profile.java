package org.newsgraph.identity;

import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.RecordBytes;

/**
 * What all articles of a store together say of one entity, but for the company that it keeps.
 * Filled once, then only read.
 */
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

  /** How many articles name it. */
  int articleCount;

  /** Whether it is linked to a base that has no public IRIs. */
  boolean linkedWithoutIri;

  Profile(String iri, String origin, String type) {
    this.iri = iri;
    this.origin = origin;
    this.type = type;
  }

  /** A profile on its way to another machine. */
  private record Form(
      String iri,
      String origin,
      String type,
      String label,
      String firstDay,
      Set<String> names,
      Set<String> matches,
      Set<String> posts,
      int articleCount,
      boolean linkedWithoutIri) {}

  byte[] toBytes() {
    return RecordBytes.of(
        new Form(
            iri,
            origin,
            type,
            label,
            firstDay,
            names,
            matches,
            posts,
            articleCount,
            linkedWithoutIri));
  }

  static Profile of(byte[] bytes) {
    Form form = RecordBytes.read(bytes, Form.class);
    Profile profile = new Profile(form.iri, form.origin, form.type);
    profile.label = form.label;
    profile.firstDay = form.firstDay;
    profile.names.addAll(form.names);
    profile.matches.addAll(form.matches);
    profile.posts.addAll(form.posts);
    profile.articleCount = form.articleCount;
    profile.linkedWithoutIri = form.linkedWithoutIri;
    return profile;
  }

  /** Adds what other articles say of the same entity; the order of many does not matter. */
  void add(Profile other) {
    label(other.label);
    firstDay = other.firstDay.compareTo(firstDay) < 0 ? other.firstDay : firstDay;
    names.addAll(other.names);
    matches.addAll(other.matches);
    posts.addAll(other.posts);
    articleCount += other.articleCount;
    linkedWithoutIri |= other.linkedWithoutIri;
  }

  /** Of two labels the first in order counts: an entity has one, as a rule. */
  void label(String another) {
    if (label.isEmpty() || !another.isEmpty() && another.compareTo(label) < 0) {
      label = another;
    }
  }

  void linkedWithoutIri() {
    linkedWithoutIri = true;
  }

  boolean isLinked() {
    return !matches.isEmpty() || linkedWithoutIri;
  }

  /** What it is linked to. A link to a base that has no public IRIs is a link to nothing else. */
  Set<String> links() {
    return matches.isEmpty() && linkedWithoutIri ? Set.of(iri) : matches;
  }
}
