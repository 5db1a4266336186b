package org.newsgraph.extract;

import org.newsgraph.model.EntityType;

/** Words for who is from somewhere: 辽宁北票人 is a person, and names the place alone. */
final class Inhabitants {

  private static final char PERSON = '人';

  private Inhabitants() {}

  /** Whether a string is a chain of known places and 人. */
  static boolean isWord(String text) {
    int last = text.length() - 1;
    return last >= 2 && text.charAt(last) == PERSON && isChain(text.substring(0, last));
  }

  private static boolean isChain(String text) {
    int from = 0;
    while (from < text.length()) {
      Trie.Hit<Lexicon.Entry> place = Lexicon.get().names().longest(text, from, end -> true);
      if (place == null || place.value().type() != EntityType.PLACE) {
        return false;
      }
      from = place.end();
    }
    return true;
  }
}
