package org.newsgraph.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extract.lexicon.DataTable;
import org.newsgraph.model.Precision;

/**
 * A word of {@code words.tsv}.
 *
 * @param parts what it means, from coarse to fine; empty for a word that only looks like a time
 * @param vague a stretch without certain borders; null for other words
 * @param only where the word may stand
 */
record Word(List<Part> parts, Meaning vague, Place only) {

  /** Where a word means a time. */
  enum Place {
    ANYWHERE,
    /** Only behind another part: 晚 in 8日晚. */
    AFTER_PART,
    /** Only at the beginning of a clause: 此前. */
    CLAUSE
  }

  boolean isStop() {
    return parts.isEmpty() && vague == null;
  }

  /** All words, read once. */
  static Lexicon<Word> lexicon() {
    Lexicon<Word> lexicon = new Lexicon<>();
    for (String[] row : DataTable.rows(Word.class, "words.tsv", 2)) {
      Word word = parse(row[1].strip());
      for (String surface : row[0].split(" ")) {
        lexicon.add(surface, word);
      }
    }
    for (String[] row : DataTable.rows(Word.class, "notimes.tsv", 1)) {
      lexicon.add(row[0].strip(), new Word(List.of(), null, Place.ANYWHERE));
    }
    return lexicon;
  }

  private static Word parse(String meaning) {
    Place place =
        switch (meaning.charAt(0)) {
          case '+' -> Place.AFTER_PART;
          case '^' -> Place.CLAUSE;
          default -> Place.ANYWHERE;
        };
    String text = place == Place.ANYWHERE ? meaning : meaning.substring(1);
    if (text.startsWith("vague ")) {
      return new Word(List.of(), VagueMeaning.parse(text.split(" ")), place);
    }
    List<Part> parts = new ArrayList<>();
    for (String each : text.split("; ")) {
      parts.add(part(each.split(" ")));
    }
    return new Word(List.copyOf(parts), null, place);
  }

  private static Part part(String[] words) {
    int a = Integer.parseInt(words[1]);
    return switch (words[0]) {
      case "day" -> Parts.relative(Rank.DAY, Unit.DAY, a);
      case "week" -> Parts.relative(Rank.WEEK, Unit.WEEK, a);
      case "month" -> Parts.relative(Rank.MONTH, Unit.MONTH, a);
      case "quarter" -> Parts.relative(Rank.PART_OF_YEAR, Unit.QUARTER, a);
      case "year" -> Parts.relative(Rank.YEAR, Unit.YEAR, a);
      case "decade" -> Parts.relative(Rank.DECADE, Unit.DECADE, a);
      case "century" -> Parts.relative(Rank.CENTURY, Unit.CENTURY, a);
      case "text-day" -> Parts.fromText(Rank.DAY, Unit.DAY, a);
      case "text-week" -> Parts.fromText(Rank.WEEK, Unit.WEEK, a);
      case "text-month" -> Parts.fromText(Rank.MONTH, Unit.MONTH, a);
      case "text-year" -> Parts.fromText(Rank.YEAR, Unit.YEAR, a);
      case "weekday" -> Parts.weekday(a);
      case "weekend" -> Parts.weekend(a, false);
      case "near-weekend" -> Parts.weekend(a, true);
      case "edge" -> Divisions.edge(a);
      case "months" ->
          Parts.months(Rank.PART_OF_YEAR, Precision.SEASON, a, Integer.parseInt(words[2]));
      case "third" -> Divisions.third(a);
      case "half" -> Parts.months(Rank.PART_OF_YEAR, Precision.HALF_YEAR, 6 * a - 5, 6);
      case "half-month" -> Divisions.halfMonth(a);
      case "half-week" -> Divisions.halfWeek(a);
      case "season" -> Parts.months(Rank.PART_OF_YEAR, Precision.SEASON, 3 * a, 3);
      case "part" -> ClockParts.partOfDay(a, Integer.parseInt(words[2]));
      case "same" -> Divisions.samePeriod();
      case "years" -> Parts.period(january(a), january(Integer.parseInt(words[2])));
      case "days" -> Parts.days(a, Integer.parseInt(words[2]));
      default -> throw new IllegalStateException("words.tsv: unknown meaning " + words[0]);
    };
  }

  private static LocalDate january(int year) {
    return LocalDate.of(year, 1, 1);
  }
}
