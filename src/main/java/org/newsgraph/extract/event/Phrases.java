package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Token;

/**
 * Cuts a sentence into its noun phrases, from parts of speech alone: a run of nouns, numbers and
 * modifiers, with what 的 and a conjunction join to it.
 */
final class Phrases {

  private static final Set<String> NOUNS = Set.of("NN", "NR", "PN", "FW");
  private static final Set<String> MODIFIERS = Set.of("CD", "OD", "M", "JJ", "DT");
  private static final Set<String> QUOTES =
      Set.of("“", "”", "《", "》", "「", "」", "‘", "’", "·", "-");

  private final List<Token> tokens;
  private final boolean[] named;
  private final boolean headline;

  /**
   * @param named which words belong to a name, whatever the tagger made of them
   * @param headline whether spaces part clauses
   */
  private Phrases(List<Token> tokens, boolean[] named, boolean headline) {
    this.tokens = tokens;
    this.named = named;
    this.headline = headline;
  }

  static List<Phrase> of(List<Token> tokens, boolean[] named, boolean headline) {
    return new Phrases(tokens, named, headline).cut();
  }

  private List<Phrase> cut() {
    List<Phrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (!isInside(i)) {
        i++;
        continue;
      }
      int end = end(i);
      int last = lastNoun(i, end);
      if (last >= i) {
        phrases.add(phrase(i, last));
        i = last + 1;
      } else {
        i = end;
      }
    }
    return phrases;
  }

  private Phrase phrase(int first, int last) {
    String localizer =
        last + 1 < tokens.size() && pos(last + 1).equals("LC") ? tokens.get(last + 1).form() : "";
    return new Phrase(first, last, preposition(first), localizer);
  }

  private String preposition(int first) {
    if (first == 0) {
      return "";
    }
    String before = pos(first - 1);
    String form = tokens.get(first - 1).form();
    return switch (before) {
      case "P" -> form;
      case "BA" -> "把";
      case "LB", "SB" -> "被";
      case "CC" -> Words.WITH.contains(form) ? form : "";
      case "AD" -> form.equals("将") && isNoun(first) ? "把" : "";
      default -> "";
    };
  }

  /** Behind the last word that may belong to the phrase. */
  private int end(int first) {
    int i = first;
    while (i < tokens.size() && (isInside(i) || joins(i, first)) && !(i > first && isGap(i))) {
      i++;
    }
    return i;
  }

  /**
   * Whether a space stands before a word that parts it from the Chinese word before: a headline's
   * clauses.
   */
  private boolean isGap(int i) {
    Token before = tokens.get(i - 1);
    Token word = tokens.get(i);
    return headline
        && before.span().end() < word.span().begin()
        && Character.isIdeographic(before.form().charAt(before.form().length() - 1))
        && Character.isIdeographic(word.form().charAt(0));
  }

  /** Whether a word joins what stands before it and behind it into one phrase. */
  private boolean joins(int i, int first) {
    if (i + 1 >= tokens.size() || !isInside(i + 1) && !QUOTES.contains(tokens.get(i).form())) {
      return false;
    }
    return switch (pos(i)) {
      case "DEG" -> i > first;
      case "CC", "ETC" -> isNoun(i - 1);
      case "PU" -> tokens.get(i).form().equals("、") || QUOTES.contains(tokens.get(i).form());
      default -> false;
    };
  }

  private int lastNoun(int first, int end) {
    int last = end - 1;
    while (last >= first && !isHead(last)) {
      last--;
    }
    return last;
  }

  private boolean isInside(int i) {
    return isNoun(i) || MODIFIERS.contains(pos(i));
  }

  private boolean isNoun(int i) {
    return named[i] && !pos(i).equals("PU") || NOUNS.contains(pos(i));
  }

  private boolean isHead(int i) {
    return isNoun(i) || pos(i).equals("M") || pos(i).equals("CD");
  }

  private String pos(int i) {
    return tokens.get(i).pos();
  }
}
