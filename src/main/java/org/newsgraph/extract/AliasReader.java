package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;
import org.newsgraph.text.ChineseScript;

/**
 * Reads other names in brackets or after 简称: 国家发展和改革委员会（以下简称发改委）. What stands in the bracket is the
 * name of all that it follows: where a name is but the end of that, it gets none.
 */
final class AliasReader {

  private static final String RULE = "alias";
  private static final int LONGEST = 60;
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?:以下)?(?:简称|下称|又称|亦称|又名|也称|缩写|合称)(?:为|是)?[：:]?[“「\"『]?" + "([^”」\"』，。；、（）()]{2,15})");
  private static final String OPENING = "“「\"『《";
  private static final String CLOSING = "”」\"』》";
  private static final Pattern LATIN = Pattern.compile("[A-Z][A-Za-zÀ-ɏ0-9&.'’ -]+");

  private AliasReader() {}

  /** The aliases of the names of a text, in its order. */
  static List<Alias> read(Doc doc, List<Candidate> names) {
    Map<Span, Candidate> bySpan = new HashMap<>();
    names.forEach(c -> bySpan.put(c.span(), c));
    List<Alias> aliases = new ArrayList<>();
    for (Candidate name : names) {
      int at = name.span().end();
      while (CLOSING.indexOf(doc.charAt(at)) >= 0) {
        at++;
      }
      if (!isWhole(doc, name, at)) {
        continue;
      }
      if (doc.charAt(at) == '（' || doc.charAt(at) == '(') {
        bracket(doc, name, at + 1, bySpan).ifPresent(aliases::add);
      } else if (doc.charAt(at) == '，') {
        introduced(doc, name, at + 1, Math.min(at + LONGEST, doc.text().length()))
            .ifPresent(aliases::add);
      }
    }
    return aliases;
  }

  /**
   * Whether a name is all that is glossed: 英国 of “全球化英国”（Global Britain） is not, nor is a letter
   * that stands for a country, as 华 of 叔本华（Arthur Schopenhauer）.
   */
  private static boolean isWhole(Doc doc, Candidate name, int at) {
    boolean letter = name.is(EntityType.PLACE) && name.span().length() == 1;
    boolean quoted = at > name.span().end();
    return !letter && (!quoted || OPENING.indexOf(doc.charAt(name.span().begin() - 1)) >= 0);
  }

  private static Optional<Alias> bracket(
      Doc doc, Candidate name, int begin, Map<Span, Candidate> bySpan) {
    int end = begin;
    int limit = Math.min(doc.text().length(), begin + LONGEST);
    while (end < limit && "）)\n".indexOf(doc.charAt(end)) < 0) {
      end++;
    }
    if (end == limit || doc.charAt(end) == '\n') {
      return Optional.empty();
    }
    Optional<Alias> introduced = introduced(doc, name, begin, end);
    return introduced.isPresent() ? introduced : plain(doc, name, trimmed(doc, begin, end), bySpan);
  }

  private static Optional<Alias> introduced(Doc doc, Candidate name, int begin, int end) {
    Matcher matcher = INTRODUCED.matcher(doc.text()).region(begin, end);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(alias(doc, name, new Span(matcher.start(1), matcher.end(1)), 0.95));
  }

  /** The first part of a bracket, up to a comma, without white space and quotation marks. */
  private static Span trimmed(Doc doc, int begin, int end) {
    int from = begin;
    int to = begin;
    while (to < end && "，,、；;/".indexOf(doc.charAt(to)) < 0) {
      to++;
    }
    while (from < to && " “\"".indexOf(doc.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " ”\"".indexOf(doc.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Span(from, to);
  }

  private static Optional<Alias> plain(
      Doc doc, Candidate name, Span span, Map<Span, Candidate> bySpan) {
    String text = span.in(doc.text());
    Candidate other = bySpan.get(span);
    boolean sameType = other != null && other.type().equals(name.type());
    boolean accepted =
        sameType && (name.is(EntityType.EVENT) || isShortened(text, name.name()))
            || sameType && name.is(EntityType.PERSON) && scriptsDiffer(text, name.name())
            || isLatinName(text, name)
            || name.is(EntityType.ORGANIZATION)
                && ChineseScript.isHan(doc.charAt(span.begin()))
                && isShortened(text, name.name());
    return accepted ? Optional.of(alias(doc, name, span, 0.9)) : Optional.empty();
  }

  private static boolean scriptsDiffer(String a, String b) {
    return a.isEmpty() || ChineseScript.isHan(a.charAt(0)) != ChineseScript.isHan(b.charAt(0));
  }

  /** Whether a string of 2 to 8 characters consists of characters of another, in their order. */
  static boolean isShortened(String text, String name) {
    if (text.length() < 2 || text.length() > 8 || text.length() >= name.length()) {
      return false;
    }
    int i = 0;
    for (int j = 0; j < name.length() && i < text.length(); j++) {
      if (name.charAt(j) == text.charAt(i)) {
        i++;
      }
    }
    return i == text.length();
  }

  private static boolean isLatinName(String text, Candidate name) {
    if (!LATIN.matcher(text).matches() || !ChineseScript.isHan(name.name().charAt(0))) {
      return false;
    }
    boolean lower = text.chars().anyMatch(Character::isLowerCase);
    return switch (name.type().orElseThrow()) {
      case PERSON -> lower && text.length() >= 4;
      case PLACE -> lower && text.length() >= 4 && !isCountry(name);
      case ORGANIZATION, EVENT, OFFICE, AGREEMENT, THING -> name.name().length() > 2;
    };
  }

  /** Nobody need be told what a country is called: 不屈法国（France insoumise） is something else. */
  private static boolean isCountry(Candidate name) {
    return Lexicon.get()
        .find(name.name())
        .flatMap(Lexicon.Entry::subtype)
        .filter(Subtype.COUNTRY::equals)
        .isPresent();
  }

  private static Alias alias(Doc doc, Candidate name, Span span, double confidence) {
    String text = span.in(doc.text());
    return new Alias(
        name,
        new Candidate(
            span, name.type(), name.subtype(), text, confidence, Candidate.Rank.CERTAIN, RULE));
  }
}
