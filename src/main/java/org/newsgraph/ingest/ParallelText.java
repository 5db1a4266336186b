package org.newsgraph.ingest;

import java.util.List;

/**
 * Takes the parallel text in another script out of an article that says the same in two languages,
 * block by block or line by line. Quotations in another language stay: a translation is longer than
 * all the Chinese, which needs fewer characters. Stateless.
 */
final class ParallelText {

  /** English needs three to four letters for a Chinese character. */
  private static final int MOST_LETTERS = 6;

  private static final int LEAST_CHINESE = 80;

  private ParallelText() {}

  /**
   * The Chinese lines of an article in two languages; all lines of any other.
   *
   * @param chinese whether the page calls itself Chinese, or its headline is
   */
  static List<String> withoutTranslation(List<String> lines, boolean chinese) {
    long ideographs = lines.stream().mapToLong(ParallelText::ideographs).sum();
    long foreign =
        lines.stream().filter(ParallelText::isForeign).mapToLong(ParallelText::letters).sum();
    boolean translated =
        chinese
            && ideographs >= LEAST_CHINESE
            && foreign > ideographs
            && foreign <= ideographs * MOST_LETTERS;
    return translated ? lines.stream().filter(line -> !isForeign(line)).toList() : lines;
  }

  /** Whether there are Chinese characters in a headline. */
  static boolean hasChinese(String title) {
    return ideographs(title) > 1;
  }

  /** Names in Chinese characters may stand in brackets. */
  private static boolean isForeign(String line) {
    return letters(line) > ideographs(line) * MOST_LETTERS;
  }

  private static long ideographs(String line) {
    return line.codePoints().filter(Character::isIdeographic).count();
  }

  /** Letters of alphabets; kana count as Chinese, of which they are no translation into English. */
  private static long letters(String line) {
    return line.codePoints()
        .filter(c -> Character.isAlphabetic(c) && !Character.isIdeographic(c) && c < 0x2E80)
        .count();
  }
}
