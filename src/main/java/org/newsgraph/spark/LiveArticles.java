package org.newsgraph.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.pipeline.QuadLines;

/**
 * The articles of a part, one after the other, without those that a later run has analysed anew.
 */
final class LiveArticles implements Iterator<LiveArticles.Article>, AutoCloseable {

  /** An article's graph as lines of N-Quads. */
  record Article(String graph, List<String> lines) {}

  private final Stream<String> stream;
  private final Iterator<String> lines;
  private final Set<String> dead;
  private String pending;
  private Article next;

  /**
   * @param stream the lines of the part, article by article; closed with this
   * @param dead the graphs of the part that do not count
   */
  LiveArticles(Stream<String> stream, Set<String> dead) {
    this.stream = stream;
    this.lines = stream.iterator();
    this.dead = dead;
    this.pending = lines.hasNext() ? lines.next() : null;
    advance();
  }

  private void advance() {
    do {
      next = pending == null ? null : read();
    } while (next != null && dead.contains(next.graph()));
  }

  private Article read() {
    String graph = QuadLines.graph(pending);
    List<String> own = new ArrayList<>();
    while (pending != null && QuadLines.graph(pending).equals(graph)) {
      own.add(pending);
      pending = lines.hasNext() ? lines.next() : null;
    }
    return new Article(graph, own);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Article next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    Article article = next;
    advance();
    return article;
  }

  @Override
  public void close() {
    stream.close();
  }
}
