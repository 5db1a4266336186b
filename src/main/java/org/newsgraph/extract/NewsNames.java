package org.newsgraph.extract;

import java.util.List;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;

/**
 * Names that many articles have, as the rules found them there: told by a sentence that shows what
 * they are, they are known where no sentence does. Read once for the whole process.
 */
final class NewsNames {

  /** Told of each name. */
  interface Hit {
    void found(Span span, int type);
  }

  /** The types that the list tells apart; their numbers are those of {@link NameModel#kind}. */
  static final int TYPES = 3;

  private static final NewsNames INSTANCE = new NewsNames();

  private final Trie<Integer> names = new Trie<>();

  private NewsNames() {
    for (String[] row : Table.rows("news_names.tsv", 2)) {
      int type = NameModel.kind(EntityType.valueOf(row[0]));
      for (String name : List.of(row[1].split("\\|"))) {
        names.put(name, type);
      }
    }
  }

  static NewsNames get() {
    return INSTANCE;
  }

  /** The longest name from each character of a stretch on, with the number of its type. */
  void search(String text, Span stretch, Hit out) {
    for (int i = stretch.begin(); i < stretch.end(); i++) {
      Trie.Hit<Integer> hit = names.longest(text, i, end -> end <= stretch.end());
      if (hit != null) {
        out.found(new Span(i, hit.end()), hit.value());
      }
    }
  }
}
