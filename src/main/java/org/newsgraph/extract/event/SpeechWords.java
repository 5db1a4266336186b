package org.newsgraph.extract.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.lexicon.DataTable;
import org.newsgraph.model.Statement.SpeakerKind;

/** The words of reported speech, from {@code speech.tsv}. Immutable. */
final class SpeechWords {

  private static final Map<String, Set<String>> CLASSES = new HashMap<>();

  static {
    for (String[] row : DataTable.rows(SpeechWords.class, "speech.tsv", 2)) {
      CLASSES.put(row[0], DataTable.words(row[1]));
    }
  }

  private SpeechWords() {}

  static boolean isVerb(String word) {
    return CLASSES.get("verb").contains(word);
  }

  /** A verb by which media say what they have heard. */
  static boolean isLearning(String word) {
    return CLASSES.get("learn").contains(word);
  }

  /** A verb that says no more than that something is said: 说, 称, 指. */
  static boolean isPlainVerb(String word) {
    return CLASSES.get("plain").contains(word);
  }

  /** A verb before the one who says so: 文章引述林远称. */
  static boolean isQuoting(String word) {
    return CLASSES.get("quoting").contains(word);
  }

  static boolean isSource(String word) {
    return CLASSES.get("source").contains(word);
  }

  static boolean isPronoun(String word) {
    return CLASSES.get("pronoun").contains(word);
  }

  /** Who speaks where a phrase without a name says so; empty where it can be no speaker. */
  static Optional<SpeakerKind> kind(String phrase) {
    if (endsWith("anonymous", phrase)) {
      return Optional.of(SpeakerKind.ANONYMOUS);
    }
    return endsWith("unnamed", phrase) ? Optional.of(SpeakerKind.UNNAMED) : Optional.empty();
  }

  private static boolean endsWith(String name, String phrase) {
    return CLASSES.get(name).stream().anyMatch(phrase::endsWith);
  }
}
