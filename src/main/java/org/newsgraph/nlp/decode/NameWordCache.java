package org.newsgraph.nlp.decode;

/**
 * The words that a recogniser has met last, one in each place of a table: most words of a text have
 * been met before. Needs no lock, as words are immutable and a place that another thread changes
 * holds either word whole.
 */
final class NameWordCache {

  private static final int SIZE = 1 << 14;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int SHIFT = Long.SIZE - 14;

  private final NameModel model;
  private final NameWord[] words = new NameWord[SIZE];

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
    NameWord known = words[place];
    if (known != null && known.word.hash() == hash) {
      return known;
    }
    NameWord made = model.word(word);
    words[place] = made;
    return made;
  }
}
