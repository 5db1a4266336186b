package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** An annotated text prepared for recognisers: all words in one row, and where they begin. */
final class Doc {
  private static final int NONE = -1;

  private final AnnotatedText annotated;
  private final List<Token> tokens = new ArrayList<>();
  private final int[] sentenceOfToken;
  private final int[] tokenAt;

  Doc(AnnotatedText annotated) {
    this.annotated = annotated;
    annotated.sentences().forEach(sentence -> tokens.addAll(sentence.tokens()));
    this.sentenceOfToken = new int[tokens.size()];
    this.tokenAt = new int[annotated.simplified().length()];
    Arrays.fill(tokenAt, NONE);
    index();
  }

  private void index() {
    int t = 0;
    for (int s = 0; s < annotated.sentences().size(); s++) {
      for (Token token : annotated.sentences().get(s).tokens()) {
        sentenceOfToken[t] = s;
        Arrays.fill(tokenAt, token.span().begin(), token.span().end(), t);
        t++;
      }
    }
  }

  AnnotatedText annotated() {
    return annotated;
  }

  /** The content in Simplified characters; all offsets refer to it. */
  String text() {
    return annotated.simplified();
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** The index of the word that covers an offset, or -1 if none does (white space). */
  int tokenAt(int offset) {
    return offset >= 0 && offset < tokenAt.length ? tokenAt[offset] : NONE;
  }

  /** Whether a word begins at this offset. */
  boolean beginsWord(int offset) {
    int t = tokenAt(offset);
    return t != NONE && tokens.get(t).span().begin() == offset;
  }

  /** Whether a word ends at this (exclusive) offset. */
  boolean endsWord(int offset) {
    int t = tokenAt(offset - 1);
    return t != NONE && tokens.get(t).span().end() == offset;
  }

  /** Whether the span begins where a word begins and ends where one ends. */
  boolean onBorders(Span span) {
    return beginsWord(span.begin()) && endsWord(span.end());
  }

  /** The index of a word's sentence. */
  int sentenceOf(int token) {
    return sentenceOfToken[token];
  }

  /** Whether two words stand in one sentence with nothing between them. */
  boolean adjoin(int left, int right) {
    return left >= 0
        && right < tokens.size()
        && sentenceOfToken[left] == sentenceOfToken[right]
        && tokens.get(left).span().end() == tokens.get(right).span().begin();
  }

  /** The span from one word through another. */
  Span span(int firstToken, int lastToken) {
    return new Span(token(firstToken).span().begin(), token(lastToken).span().end());
  }

  /** The unit at an offset; a newline outside of the text. */
  char charAt(int offset) {
    return offset >= 0 && offset < text().length() ? text().charAt(offset) : '\n';
  }

  List<Sentence> sentences() {
    return annotated.sentences();
  }
}
