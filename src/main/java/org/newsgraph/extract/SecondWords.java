package org.newsgraph.extract;

import java.util.Arrays;
import java.util.List;
import org.newsgraph.model.Span;
import org.newsgraph.text.SecondSegmenter;

/** What a second segmenter makes of a sentence, character by character. Immutable. */
final class SecondWords {

  private static final int NO_WORD = 7;

  private final String sentence;
  private final List<SecondSegmenter.Word> words;
  private final int[] wordAt;

  SecondWords(String sentence) {
    this.sentence = sentence;
    this.words = SecondSegmenter.read(sentence);
    this.wordAt = new int[sentence.length()];
    Arrays.fill(wordAt, -1);
    for (int w = 0; w < words.size(); w++) {
      Arrays.fill(wordAt, words.get(w).span().begin(), words.get(w).span().end(), w);
    }
  }

  /** The number of the word over a character; -1 if there is none. */
  int at(int i) {
    return wordAt[i];
  }

  Span span(int word) {
    return words.get(word).span();
  }

  /** A number for a word's part of speech; one of its own for what lies outside the sentence. */
  long nature(int word) {
    return has(word) ? words.get(word).nature().hashCode() : NO_WORD;
  }

  /** A number for a word's characters; one of its own for what lies outside the sentence. */
  long form(int word) {
    return has(word) ? CharacterForms.normal(span(word).in(sentence)).hashCode() : NO_WORD;
  }

  private boolean has(int word) {
    return word >= 0 && word < words.size();
  }
}
