package org.newsgraph.extract;

import java.util.HashMap;
import java.util.Map;

/** Words in groups that stand in like places of news, read once for the whole process. */
final class WordClusters {

  /** The numbers of a word's groups; -1 for words that are in none. */
  record Groups(int coarse, int fine) {
    static final Groups NONE = new Groups(-1, -1);
  }

  private static final WordClusters INSTANCE = new WordClusters();

  private final Map<String, Groups> groups = new HashMap<>();

  private WordClusters() {
    for (String[] row : Table.rows("word_clusters.tsv", 3)) {
      Groups numbers = new Groups(Integer.parseInt(row[0]), Integer.parseInt(row[1]));
      for (String word : row[2].split(" ")) {
        groups.put(word, numbers);
      }
    }
  }

  static WordClusters get() {
    return INSTANCE;
  }

  /**
   * The groups of a word.
   *
   * @param word as {@link CharacterForms#normal} gives it
   */
  Groups of(String word) {
    return groups.getOrDefault(word, Groups.NONE);
  }
}
