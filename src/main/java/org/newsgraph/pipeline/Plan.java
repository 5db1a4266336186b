package org.newsgraph.pipeline;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a build has to do: the versions that the store does not hold, by where to read them.
 *
 * @param work the versions to be analysed, by source
 * @param replaced IRIs among them of which the store holds an older version
 * @param unchanged articles that the store holds just so
 * @param superseded articles of which the store holds a later version
 */
record Plan(Map<String, Version> work, Set<String> replaced, long unchanged, long superseded) {

  /**
   * Compares what the input has with what the store holds.
   *
   * @param newest the newest version of each article of the input
   * @param stored the versions in the store
   */
  static Plan of(Map<String, Version> newest, Map<String, Version> stored) {
    Map<String, Version> work = new HashMap<>();
    Set<String> replaced = new HashSet<>();
    long unchanged = 0;
    long superseded = 0;
    for (Version version : newest.values()) {
      Version held = stored.get(version.graph());
      if (held != null && held.hash().equals(version.hash())) {
        unchanged++;
      } else if (held != null && held.fetched().isAfter(version.fetched())) {
        superseded++;
      } else {
        if (held != null) {
          replaced.add(version.graph());
        }
        work.put(version.source(), version);
      }
    }
    return new Plan(work, replaced, unchanged, superseded);
  }

  /** Those files that hold something to be analysed, in the same order. */
  List<Path> files(List<Path> files) {
    TreeSet<String> sources = new TreeSet<>(work.keySet());
    work.values().forEach(v -> v.parts().forEach(part -> sources.add(part.source())));
    return files.stream()
        .filter(file -> sources.contains(file.toString()) || hasRecord(sources, file + "#"))
        .toList();
  }

  private static boolean hasRecord(TreeSet<String> sources, String prefix) {
    String next = sources.ceiling(prefix);
    return next != null && next.startsWith(prefix);
  }

  /**
   * Those to be replaced by a version that was fetched later. The others are only analysed anew, by
   * software that may read the time better.
   */
  Set<String> changed(Map<String, Version> stored) {
    return work.values().stream()
        .filter(version -> replaced.contains(version.graph()))
        .filter(version -> stored.get(version.graph()).fetched().isBefore(version.fetched()))
        .map(Version::graph)
        .collect(Collectors.toSet());
  }

  /** How many pages are only parts of the articles to be analysed. */
  static long furtherPages(Collection<Version> versions) {
    return versions.stream().mapToLong(v -> Math.max(0, v.parts().size() - 1)).sum();
  }

  /**
   * Pages that the store holds as articles of their own, and that turn out to be parts of another:
   * an earlier build did not have the pages before them.
   */
  static Set<String> outdated(Collection<Version> versions, Set<String> stored) {
    return versions.stream()
        .flatMap(version -> version.parts().stream().skip(1))
        .map(Version::graph)
        .filter(stored::contains)
        .collect(Collectors.toSet());
  }

  /** How many articles are to be analysed. */
  long articles() {
    return work.size();
  }
}
