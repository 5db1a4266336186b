package org.newsgraph.extract.event;

/**
 * A noun phrase of a sentence.
 *
 * @param first index of its first word
 * @param last index of its last word, the head
 * @param preposition the word that governs it (在, 对, 被, 把), or the empty string
 * @param localizer the word behind it that makes it a where or when (上, 内, 附近, 后), or the empty
 *     string
 */
record Phrase(int first, int last, String preposition, String localizer) {

  /** Index of the first word with the preposition. */
  int begin() {
    return preposition.isEmpty() ? first : first - 1;
  }

  /** Index of the last word with the localizer. */
  int end() {
    return localizer.isEmpty() ? last : last + 1;
  }

  boolean isBare() {
    return preposition.isEmpty();
  }

  boolean contains(int token) {
    return first <= token && token <= last;
  }
}
