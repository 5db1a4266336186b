package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.query.ResultTable;

/** The rows of the question {@code why} in words. */
final class WhySentences {

  private WhySentences() {}

  /** A sentence for each reason, in the order of the rows. */
  static List<String> of(ResultTable reasons) {
    List<String> sentences = new ArrayList<>();
    for (List<String> row : reasons.textRows()) {
      sentences.add(sentence(reasons.columns(), row));
    }
    return sentences;
  }

  private static String sentence(List<String> columns, List<String> row) {
    String of = row.get(columns.indexOf("of"));
    String reason = row.get(columns.indexOf("reason"));
    String score = row.get(columns.indexOf("score"));
    String count = row.get(columns.indexOf("articles"));
    String articles = count + (count.equals("1") ? " article" : " articles");
    String sure =
        score.isEmpty()
            ? ""
            : String.format(Locale.ROOT, " (sure by %.2f)", Double.parseDouble(score));
    return switch (row.get(columns.indexOf("what"))) {
      case "link" ->
          "Linked to "
              + of
              + " in "
              + articles
              + (reason.isEmpty()
                  ? ": in news the name means nothing else."
                  : ": " + link(reason) + sure + ".");
      case "stands for" ->
          "Stands for " + of + " in " + articles + ": who held the office on the day.";
      case "meant by" -> "Meant by " + of + " in " + articles + ", as the holder on the day.";
      case "joined" -> "Joined with " + of + ": " + reason + sure + ".";
      case "kept apart" -> "Kept apart from " + of + ": " + reason + sure + ".";
      case "decided: same" -> "Somebody decided that it is " + of + because(reason);
      case "decided: different" -> "Somebody decided that it is not " + of + because(reason);
      default -> of + ": " + reason;
    };
  }

  /** {@code curated: name and cue 外交部}: the base, and what spoke for it. */
  private static String link(String reason) {
    int colon = reason.indexOf(": ");
    return colon < 0
        ? reason
        : "by the base '"
            + reason.substring(0, colon)
            + "', because of "
            + reason.substring(colon + 2);
  }

  private static String because(String reason) {
    return reason.isEmpty() ? "." : ": " + reason + ".";
  }
}
