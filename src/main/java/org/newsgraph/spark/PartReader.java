package org.newsgraph.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.util.SerializableConfiguration;
import org.newsgraph.pipeline.OverAll;

/**
 * What every task of the step over all articles is given: which parts there are and what counts.
 */
final class PartReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SerializableConfiguration configuration;
  private final String out;
  private final String base;
  private final ArrayList<String> decided;
  private final TreeMap<String, HashSet<String>> dead;

  /**
   * @param out the folder of the results
   * @param decided lines of N-Quads with decisions of people
   * @param dead for parts in which not all articles count those that do not
   */
  PartReader(
      SerializableConfiguration configuration,
      String out,
      String base,
      List<String> decided,
      Map<String, Set<String>> dead) {
    this.configuration = configuration;
    this.out = out;
    this.base = base;
    this.decided = new ArrayList<>(decided);
    this.dead = new TreeMap<>();
    dead.forEach((part, graphs) -> this.dead.put(part, new HashSet<>(graphs)));
  }

  OverAll overAll() {
    return new OverAll(base, decided);
  }

  OutFolder folder() {
    return new OutFolder(out, configuration.value());
  }

  /** Reads the articles of a part that count. */
  void each(String part, Consumer<LiveArticles.Article> use) throws IOException {
    each(part, OutFolder.quads(part), use);
  }

  /** Reads of the articles of a part that count what {@link OverAll#facts} are. */
  void facts(String part, Consumer<LiveArticles.Article> use) throws IOException {
    each(part, OutFolder.facts(part), use);
  }

  private void each(String part, String file, Consumer<LiveArticles.Article> use)
      throws IOException {
    Set<String> gone = dead.containsKey(part) ? dead.get(part) : Set.of();
    try (LiveArticles articles = new LiveArticles(folder().lines(file), gone)) {
      articles.forEachRemaining(use);
    }
  }
}
