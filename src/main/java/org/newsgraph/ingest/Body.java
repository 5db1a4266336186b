package org.newsgraph.ingest;

import java.util.List;
import java.util.Optional;
import org.newsgraph.model.RelatedLink;

/**
 * The content of a page, cleaned and taken apart.
 *
 * @param paragraphs the running text, the lead first
 * @param related links to other articles
 * @param author who wrote it, where the text says so
 * @param date when it was published, where the text says so
 * @param captions the captions of its pictures, where they were kept apart
 * @param stage which stage of the extraction found it; empty where there is only one
 * @param credits who made it, as its leftovers say
 */
record Body(
    List<String> paragraphs,
    List<RelatedLink> related,
    Optional<String> author,
    SeenDates seen,
    List<String> captions,
    String stage,
    Credits credits) {

  /** The content of a page that is the article. */
  Body(
      List<String> paragraphs,
      List<RelatedLink> related,
      Optional<String> author,
      SeenDates seen,
      Credits credits) {
    this(paragraphs, related, author, seen, List.of(), "", credits);
  }

  private static final String SENTENCE_ENDS = "。！？!?；…";
  private static final int LONG_LINE = 15;

  /** So much text without a sentence is a poem or a list, which is read too. */
  private static final int MANY_LETTERS = 60;

  private static final int SHORT_SENTENCE = 5;

  /** Whether there is a sentence, or a line that is long enough to be one, or enough lines. */
  boolean hasSentence() {
    return paragraphs.stream().anyMatch(Body::isSentence)
        || letters(String.join("", paragraphs)) >= MANY_LETTERS;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  private static boolean isSentence(String line) {
    long ideographs = line.codePoints().filter(Character::isIdeographic).count();
    if (ideographs < SHORT_SENTENCE) {
      return line.split(" ", SHORT_SENTENCE + 1).length > SHORT_SENTENCE;
    }
    boolean ended = line.chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
    return letters(line) >= LONG_LINE || ended && letters(line) >= SHORT_SENTENCE;
  }
}
