package org.newsgraph.identity;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.model.RecordBytes;

/**
 * Which articles name an entity, and with how many of them it shares each other one: on its way to
 * another machine, so that articles and entities are {@link org.newsgraph.text.Hash64 hashes}.
 */
final class Company {

  private final Set<Long> articles = new HashSet<>();
  private final Map<Long, Integer> shared = new HashMap<>();

  /** The other entities in order, and for each the number of articles. */
  private record Form(long[] articles, long[] others, long[] times) {}

  /** An article names it, and with it these others. */
  void add(long article, long[] others) {
    articles.add(article);
    for (long other : others) {
      shared.merge(other, 1, Integer::sum);
    }
  }

  /** Adds what other articles tell; the order of many does not matter. */
  void add(Company more) {
    articles.addAll(more.articles);
    more.shared.forEach((other, times) -> shared.merge(other, times, Integer::sum));
  }

  /** With how many articles it shares each other entity. */
  Map<Long, Integer> shared() {
    return shared;
  }

  boolean inOneArticle(Company other) {
    return !Collections.disjoint(articles, other.articles);
  }

  byte[] toBytes() {
    Map<Long, Integer> inOrder = new TreeMap<>(shared);
    return RecordBytes.of(
        new Form(
            articles.stream().mapToLong(Long::longValue).sorted().toArray(),
            inOrder.keySet().stream().mapToLong(Long::longValue).toArray(),
            inOrder.values().stream().mapToLong(Integer::longValue).toArray()));
  }

  static Company of(byte[] bytes) {
    Form form = RecordBytes.read(bytes, Form.class);
    Company company = new Company();
    for (long article : form.articles) {
      company.articles.add(article);
    }
    for (int i = 0; i < form.others.length; i++) {
      company.shared.put(form.others[i], (int) form.times[i]);
    }
    return company;
  }
}
