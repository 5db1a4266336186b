package org.newsgraph.nlp.decode;

/**
 * The words that a recogniser has met last, each in one of two places of a table: most words of a
 * text have been met before. Needs no lock, as words are immutable and a place that another thread
 * changes holds either word whole.
 */
final class NameWordCache {

  private static final int BITS = 15;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int SHIFT = Long.SIZE - BITS;

  private final NameModel model;
  private final NameWord[] words = new NameWord[1 << BITS];

  NameWordCache(NameModel model) {
    this.model = model;
  }

  /** Everything that is known of a word alone. */
  NameWord word(String word) {
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = HashedText.append(hash, word.charAt(i));
    }
    int place = (int) (hash * SPREAD >>> SHIFT);
    NameWord first = words[place];
    if (first != null && first.word.hash() == hash) {
      return first;
    }
    NameWord second = words[place ^ 1];
    if (second != null && second.word.hash() == hash) {
      return second;
    }
    NameWord made = model.word(word);
    words[place ^ 1] = first; // the last one met at a place stays, and drives out the one beside it
    words[place] = made;
    return made;
  }
}
