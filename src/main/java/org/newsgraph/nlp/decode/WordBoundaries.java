package org.newsgraph.nlp.decode;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Span;

/**
 * What CoreNLP's segmenter does with the labels of its model: white space always ends a word, Latin
 * letters without white space between them never do, some punctuation always stands alone, and
 * numbers keep their points, colons, percent signs and the first of their commas.
 *
 * <p>CoreNLP puts spaces into the text and takes them out again with some thirty regular
 * expressions, in this order; here each is a pass over the boundaries between the characters.
 */
final class WordBoundaries {

  /** No boundary; one that a rule may take back; one where the text has white space. */
  private static final byte NONE = 0;

  private static final byte SOFT = 1;
  private static final byte HARD = 2;

  private static final String ALONE = "、。〃〈〉《》「」『』【】〔〕()\"<>";
  private static final String COLONS = "﹕:：";
  private static final String PERCENTS = "％%";
  private static final String POINTS = "﹒‧．.";
  private static final char MIDDLE_DOT = '・';
  private static final int THOUSANDS = 3;

  private final SentenceCharacters sentence;
  private final char[] characters;

  /** Before each character, and behind the last one. */
  private final byte[] before;

  private WordBoundaries(String text, SentenceCharacters sentence) {
    this.sentence = sentence;
    this.characters = new char[sentence.length];
    this.before = new byte[sentence.length + 1];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = text.charAt(sentence.begin[i + SegmenterFeatures.BEFORE]);
    }
  }

  /** The words of a sentence whose characters have been labelled. */
  static List<Span> words(String text, SentenceCharacters sentence, boolean[] begins) {
    WordBoundaries boundaries = new WordBoundaries(text, sentence);
    boundaries.fromLabels(begins);
    if (boundaries.hasRules()) {
      boundaries.standAlone();
      boundaries.joinMiddleDots();
      boundaries.colons();
      boundaries.percents();
      boundaries.points();
      boundaries.commas();
    }
    return boundaries.spans();
  }

  private void fromLabels(boolean[] begins) {
    for (int i = 1; i < characters.length; i++) {
      int at = i + SegmenterFeatures.BEFORE;
      if (sentence.begin[at] > sentence.end[at - 1]) {
        before[i] = HARD;
      } else if (begins[i] && !(isLatin(characters[i - 1]) && isLatin(characters[i]))) {
        before[i] = SOFT;
      }
    }
  }

  /** Whether any character is one that a rule speaks of. */
  private boolean hasRules() {
    for (char c : characters) {
      if (c < 0x80 ? !Character.isLetterOrDigit(c) : isRuled(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRuled(char c) {
    return c == MIDDLE_DOT
        || ALONE.indexOf(c) >= 0
        || COLONS.indexOf(c) >= 0
        || PERCENTS.indexOf(c) >= 0
        || POINTS.indexOf(c) >= 0;
  }

  private void standAlone() {
    for (int i = 0; i < characters.length; i++) {
      if (ALONE.indexOf(characters[i]) >= 0) {
        separate(i);
      }
    }
  }

  private void joinMiddleDots() {
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] == MIDDLE_DOT) {
        join(i);
        join(i + 1);
      }
    }
  }

  private void colons() {
    for (int i = 0; i < characters.length; i++) {
      if (COLONS.indexOf(characters[i]) >= 0) {
        separate(i);
      }
    }
    joinNumbersAround(COLONS);
  }

  private void percents() {
    for (int i = 0; i < characters.length; i++) {
      if (PERCENTS.indexOf(characters[i]) >= 0) {
        separate(i);
      }
    }
    for (int i = 1; i < characters.length; i++) {
      if (PERCENTS.indexOf(characters[i]) >= 0 && isDigit(i - 1)) {
        join(i);
      }
    }
  }

  private void points() {
    joinNumbersAround(POINTS);
  }

  private void joinNumbersAround(String marks) {
    for (int i = 1; i < characters.length - 1; i++) {
      if (marks.indexOf(characters[i]) >= 0
          && isDigit(i - 1)
          && isDigit(i + 1)
          && before[i] != HARD
          && before[i + 1] != HARD) {
        join(i);
        join(i + 1);
      }
    }
  }

  /**
   * A comma joins a digit with three digits that stand together, if something else follows them. As
   * the expression is applied once, digits behind one comma are not looked at for the next.
   */
  private void commas() {
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] == ',') {
        separate(i);
      }
    }
    int used = -1;
    for (int i = 1; i < characters.length; i++) {
      if (characters[i] == ',' && i - 1 > used && isDigit(i - 1) && thousandsFollow(i)) {
        join(i);
        join(i + 1);
        used = i + THOUSANDS;
      }
    }
  }

  private boolean thousandsFollow(int comma) {
    int last = comma + THOUSANDS;
    if (last + 1 >= characters.length || before[comma] == HARD || before[comma + 1] == HARD) {
      return false;
    }
    for (int i = comma + 1; i <= last; i++) {
      if (!isDigit(i) || i > comma + 1 && before[i] != NONE) {
        return false;
      }
    }
    return before[last + 1] != NONE || !isDigit(last + 1);
  }

  private void separate(int i) {
    before[i] = before[i] == HARD ? HARD : SOFT;
    before[i + 1] = before[i + 1] == HARD ? HARD : SOFT;
  }

  private void join(int boundary) {
    if (before[boundary] == SOFT) {
      before[boundary] = NONE;
    }
  }

  private boolean isDigit(int i) {
    char c = characters[i];
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  private static boolean isLatin(char c) {
    return c <= 0x7F && Character.isLetter(c);
  }

  private List<Span> spans() {
    List<Span> words = new ArrayList<>(characters.length);
    int begin = 0;
    for (int i = 1; i <= characters.length; i++) {
      if (i == characters.length || before[i] != NONE) {
        words.add(
            new Span(
                sentence.begin[begin + SegmenterFeatures.BEFORE],
                sentence.end[i - 1 + SegmenterFeatures.BEFORE]));
        begin = i;
      }
    }
    return words;
  }
}
