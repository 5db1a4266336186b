package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.extract.lexicon.DataTable;

/** The words that tell events, from {@code triggers.tsv}. Immutable. */
final class TriggerLexicon {

  private static final TriggerLexicon STANDARD = new TriggerLexicon();

  private final Map<String, List<Trigger>> byWord = new HashMap<>();

  private TriggerLexicon() {
    for (String[] row : DataTable.rows(TriggerLexicon.class, "triggers.tsv", 5)) {
      boolean excluded = row[3].startsWith("!");
      Set<String> objects = DataTable.words(excluded ? row[3].substring(1) : row[3]);
      for (String word : row[4].split(" +")) {
        Trigger trigger =
            new Trigger(
                word,
                row[0],
                row[1].contains("v"),
                row[1].contains("n"),
                Frame.of(row[2]),
                objects,
                excluded);
        byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(trigger);
      }
    }
  }

  static TriggerLexicon standard() {
    return STANDARD;
  }

  /** What a word may tell, in the order of the file; none for other words. */
  List<Trigger> find(String word) {
    return byWord.getOrDefault(word, List.of());
  }
}
