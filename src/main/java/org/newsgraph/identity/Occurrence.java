package org.newsgraph.identity;

import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.RecordBytes;

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

  /** An occurrence on its way to another machine. */
  private record Form(
      String article, String day, Set<String> posts, Set<String> company, boolean linked) {}

  byte[] toBytes() {
    return RecordBytes.of(new Form(article, day, posts, company, linked));
  }

  static Occurrence of(byte[] bytes) {
    Form form = RecordBytes.read(bytes, Form.class);
    Occurrence occurrence = new Occurrence(form.article, form.day);
    occurrence.posts.addAll(form.posts);
    occurrence.company.addAll(form.company);
    occurrence.linked = form.linked;
    return occurrence;
  }
}
