package org.newsgraph.nlp.decode;

/**
 * For each character of a sentence, the lengths of the longest words of the dictionary that begin
 * there, that have it inside and that end there: up to six characters, of which a longer word gives
 * the first six and no end.
 */
final class WordLengths {

  private WordLengths() {}

  /** The codes of all characters of a sentence, at the indices of its arrays. */
  static int[] of(WordTrie words, SentenceCharacters sentence) {
    int from = SegmenterFeatures.BEFORE;
    int to = from + sentence.length;
    int[] begins = new int[sentence.codePoint.length];
    int[] middles = new int[begins.length];
    int[] ends = new int[begins.length];
    for (int i = from; i < to; i++) {
      int state = WordTrie.ROOT;
      int units = 0;
      for (int length = 1; length <= SegmenterFeatures.LONGEST_WORD && i + length <= to; length++) {
        int c = sentence.codePoint[i + length - 1];
        units += Character.charCount(c);
        if (units > SegmenterFeatures.LONGEST_WORD) {
          break;
        }
        state = step(words, state, c);
        if (state == WordTrie.NOWHERE) {
          break;
        }
        if (WordTrie.isWord(state)) {
          note(begins, middles, ends, i, length);
        }
      }
    }
    return codes(begins, middles, ends, from, to);
  }

  private static int step(WordTrie words, int state, int c) {
    if (Character.isBmpCodePoint(c)) {
      return words.step(state, (char) c);
    }
    int half = words.step(state, Character.highSurrogate(c));
    return half == WordTrie.NOWHERE ? half : words.step(half, Character.lowSurrogate(c));
  }

  /** Lengths only grow at one beginning, so that the last one there is the longest. */
  private static void note(int[] begins, int[] middles, int[] ends, int i, int length) {
    begins[i] = length;
    boolean open = length == SegmenterFeatures.LONGEST_WORD;
    int last = open ? i + length : i + length - 1;
    for (int middle = i + 1; middle < last; middle++) {
      middles[middle] = Math.max(middles[middle], length);
    }
    if (!open) {
      ends[i + length - 1] = Math.max(ends[i + length - 1], length);
    }
  }

  private static int[] codes(int[] begins, int[] middles, int[] ends, int from, int to) {
    for (int i = 0; i < begins.length; i++) {
      begins[i] =
          i >= from && i < to
              ? SegmenterFeatures.lengths(begins[i], middles[i], ends[i])
              : SegmenterFeatures.NO_LENGTHS;
    }
    return begins;
  }
}
