package org.newsgraph.nlp;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Span;

/**
 * Cuts a text into sentences before anything is known of its words, so that the segmenter, whose
 * cost grows faster than the length of what it is given, only ever sees short stretches.
 *
 * <p>A sentence ends with its paragraph, or behind {@code 。！？} (also half-width, also several) and
 * behind {@code ……} where the next character begins a new sentence; closing quotes and brackets
 * stay with it. A Latin full stop ends one only behind a letter, a digit or a bracket and before
 * white space or a Chinese character, never in numbers, abbreviations, initials or addresses.
 * Stateless and thread-safe.
 */
final class SentenceSplitter {

  private static final String STOPS = "。！？!?｡";
  private static final String CLOSERS = "”’」』》〉）)】〕］]}｝\"'＂＇";
  private static final String PAUSES = "，,；;、：:";

  private final int maxLength;

  /**
   * @param maxLength the most UTF-16 units of one sentence, 2 or more
   */
  SentenceSplitter(int maxLength) {
    this.maxLength = maxLength;
  }

  /**
   * The sentences of a text.
   *
   * @return spans in the order of the text, none empty, none with white space at either end
   */
  List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = sentenceEnd(text, begin);
      add(text, begin, end, sentences);
      begin = end;
    }
    return sentences;
  }

  private static int sentenceEnd(String text, int begin) {
    for (int i = begin; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLineBreak(c)) {
        return i + 1;
      }
      if (STOPS.indexOf(c) >= 0 && !insideLatin(text, i)
          || c == '…' && ellipsisEnds(text, i)
          || c == '.' && fullStopEnds(text, i)) {
        return behindClosers(text, i + 1);
      }
    }
    return text.length();
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** {@code !} and {@code ?} in addresses and such: {@code ?id=3}. */
  private static boolean insideLatin(String text, int i) {
    char c = text.charAt(i);
    return (c == '!' || c == '?') && i + 1 < text.length() && isAsciiWord(text.charAt(i + 1));
  }

  /** Further stops and closers that belong to a stop that has been seen. */
  private static int behindClosers(String text, int from) {
    int i = from;
    while (i < text.length()
        && (STOPS.indexOf(text.charAt(i)) >= 0
            || text.charAt(i) == '…'
            || CLOSERS.indexOf(text.charAt(i)) >= 0 && !opensQuote(text, i))) {
      i++;
    }
    return i;
  }

  /** A straight quote is taken for an opening one where it stands behind white space. */
  private static boolean opensQuote(String text, int i) {
    char c = text.charAt(i);
    return (c == '"' || c == '\'' || c == '＂' || c == '＇') && isSpace(text.charAt(i - 1));
  }

  /** An ellipsis ends a sentence before a closing quote or a quote that opens, not amid words. */
  private static boolean ellipsisEnds(String text, int i) {
    int next = i + 1;
    if (next < text.length() && text.charAt(next) == '…') {
      return false;
    }
    return next < text.length() && "”’」』“「『".indexOf(text.charAt(next)) >= 0;
  }

  private static boolean fullStopEnds(String text, int i) {
    if (i == 0 || !endsWord(text.charAt(i - 1))) {
      return false;
    }
    int next = i + 1;
    while (next < text.length() && CLOSERS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next == text.length()) {
      return true;
    }
    char after = text.charAt(next);
    if (isSpace(after)) {
      return !isAbbreviation(text, i) && !lowerCaseFollows(text, next);
    }
    return isChinese(after) && (isChinese(text.charAt(i - 1)) || !isAbbreviation(text, i));
  }

  private static boolean endsWord(char c) {
    return Character.isLetterOrDigit(c) || CLOSERS.indexOf(c) >= 0 || c == '%' || c == '％';
  }

  /**
   * One to three letters with a capital first ({@code J.}, {@code Mr.}, {@code U.S.}), or a number.
   */
  private static boolean isAbbreviation(String text, int stop) {
    int begin = stop;
    while (begin > 0 && isAsciiWord(text.charAt(begin - 1))) {
      begin--;
    }
    int length = stop - begin;
    if (length == 0) {
      return false;
    }
    boolean afterPoint = begin > 0 && text.charAt(begin - 1) == '.';
    boolean number = text.substring(begin, stop).chars().allMatch(Character::isDigit);
    boolean listNumber = number && length <= 2 && !afterPoint;
    return listNumber
        || !number && afterPoint
        || !number && length <= 3 && Character.isUpperCase(text.charAt(begin));
  }

  private static boolean lowerCaseFollows(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i)) && !isLineBreak(text.charAt(i))) {
      i++;
    }
    return i < text.length() && Character.isLowerCase(text.charAt(i));
  }

  /** Adds a sentence without the white space around it, in pieces where it is too long. */
  private void add(String text, int begin, int end, List<Span> sentences) {
    int from = skipSpace(text, begin, end);
    while (end - from > maxLength) {
      int cut = cut(text, from);
      addTrimmed(text, from, cut, sentences);
      from = skipSpace(text, cut, end);
    }
    addTrimmed(text, from, end, sentences);
  }

  private static void addTrimmed(String text, int begin, int end, List<Span> sentences) {
    int to = end;
    while (to > begin && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (begin < to) {
      sentences.add(new Span(begin, to));
    }
  }

  private static int skipSpace(String text, int begin, int end) {
    int from = begin;
    while (from < end && isSpace(text.charAt(from))) {
      from++;
    }
    return from;
  }

  /**
   * Where to cut what is too long: behind the last pause, else behind the last space, else hard.
   */
  private int cut(String text, int begin) {
    int limit = begin + maxLength;
    for (int i = limit - 1; i > begin + maxLength / 4; i--) {
      if (PAUSES.indexOf(text.charAt(i)) >= 0 && !betweenDigits(text, i)) {
        return i + 1;
      }
    }
    for (int i = limit - 1; i > begin + maxLength / 4; i--) {
      if (isSpace(text.charAt(i))) {
        return i + 1;
      }
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }

  private static boolean betweenDigits(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private static boolean isAsciiWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean isChinese(char c) {
    return c >= 0x2E80 && c <= 0x9FFF;
  }

  /**
   * White space in the widest sense: also no-break and zero-width spaces and control characters.
   */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
