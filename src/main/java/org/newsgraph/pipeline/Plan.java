package org.newsgraph.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a build has to do: the versions that the store does not hold, by the file to read them from.
 *
 * @param work the files to read, in order, each with its articles to be analysed
 * @param replaced IRIs among them of which the store holds an older version
 * @param unchanged articles that the store holds just so
 * @param superseded articles of which the store holds a later version
 */
record Plan(List<Work> work, Set<String> replaced, long unchanged, long superseded) {

  /**
   * One file to be read.
   *
   * @param versions the articles wanted from it, by IRI
   */
  record Work(Path file, Map<String, Version> versions) {}

  /**
   * Compares what the input has with what the store holds.
   *
   * @param newest the newest version of each article of the input
   * @param stored the versions in the store
   */
  static Plan of(Map<String, Version> newest, Map<String, Version> stored) {
    Map<Path, Map<String, Version>> byFile = new TreeMap<>();
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
        byFile.computeIfAbsent(version.file(), f -> new TreeMap<>()).put(version.graph(), version);
      }
    }
    List<Work> work = new ArrayList<>();
    byFile.forEach((file, versions) -> work.add(new Work(file, versions)));
    return new Plan(work, replaced, unchanged, superseded);
  }

  /** How many articles are to be analysed. */
  long articles() {
    return work.stream().mapToLong(w -> w.versions().size()).sum();
  }
}
