package org.newsgraph.extract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;
import org.newsgraph.text.ChineseScript;

/** The names that the sequence model marked: neighbouring words with one tag are one name. */
final class CrfRecogniser implements Recogniser {

  private static final String RULE = "crf";

  /** Share of right spans per tag on newspaper sentences, as measured in November 2026. */
  private static final Map<String, Double> CONFIDENCE =
      Map.of(
          "PERSON", 0.88,
          "ORGANIZATION", 0.7,
          "LOCATION", 0.75,
          "GPE", 0.8,
          "COUNTRY", 0.9,
          "STATE_OR_PROVINCE", 0.9,
          "CITY", 0.8,
          "FACILITY", 0.7);

  /** Ends of a marked "organization" that make it a country's government, army ... in general. */
  private static final Set<String> GENERAL_ENDS =
      Set.of("政府", "军队", "当局", "警方", "军方", "官方", "媒体", "部门", "机构", "总统", "总理");

  /** Parts of speech that no name begins or ends with. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of("P", "LC", "CC", "CS", "DEG", "DEC", "DT", "PN", "AD", "BA", "SB", "LB", "VC", "AS");

  private static final Pattern DAY_WORDS =
      Pattern.compile("(?:上|下|本|这)?(?:周|星期|礼拜)[一二三四五六日天]|[今昨明][天日]|日前|近日|当天|当地");

  /** 卫生福利部长 is a post, not the ministry. */
  private static final Pattern HEAD_OF_OFFICE = Pattern.compile(".*[部院局署委司处厅]长");

  @Override
  public void propose(Doc doc, Names names, Consumer<Candidate> out) {
    int first = 0;
    while (first < doc.size()) {
      String tag = doc.token(first).ner();
      int last = first;
      while (joins(doc, tag, last)) {
        last++;
      }
      Optional<EntityType> type = typeOf(tag);
      if (type.isPresent()) {
        propose(doc, first, last, type.get(), tag, out);
      }
      first = last + 1;
    }
  }

  /** Neighbouring places are one name only if no known name ends between them. */
  private static boolean joins(Doc doc, String tag, int last) {
    if (doc.token(last + 1 < doc.size() ? last + 1 : last).pos().equals("CC")
        || doc.token(last).pos().equals("CC")) {
      return typeOf(tag).filter(t -> t == EntityType.ORGANIZATION).isPresent()
          && doc.adjoin(last, last + 1)
          && doc.token(last + 1).ner().equals(tag);
    }
    boolean near = doc.adjoin(last, last + 1) || isSpacedLatin(doc, last);
    if (!near || !doc.token(last + 1).ner().equals(tag)) {
      return false;
    }
    boolean place = typeOf(tag).filter(t -> t == EntityType.PLACE).isPresent();
    return !place
        || !Lexicon.get().isPlace(doc.token(last).form())
        || doc.token(last + 1).form().length() == 1
        || !doc.token(last + 1).pos().equals("NR");
  }

  /** Latin names have spaces between their words: Carrie Lam. */
  private static boolean isSpacedLatin(Doc doc, int left) {
    if (left + 1 >= doc.size() || doc.sentenceOf(left) != doc.sentenceOf(left + 1)) {
      return false;
    }
    Span a = doc.token(left).span();
    Span b = doc.token(left + 1).span();
    return b.begin() == a.end() + 1
        && doc.charAt(a.end()) == ' '
        && isLatin(doc.charAt(a.begin()))
        && isLatin(doc.charAt(b.begin()));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  private static void propose(
      Doc doc, int first, int last, EntityType type, String tag, Consumer<Candidate> out) {
    int begin = first;
    int end = last;
    while (begin < end && FUNCTION_WORDS.contains(doc.token(begin).pos())) {
      begin++;
    }
    while (begin < end && FUNCTION_WORDS.contains(doc.token(end).pos())) {
      end--;
    }
    while (begin < end && isDayWord(doc, begin)) {
      begin++;
    }
    while (begin < end && isDayWord(doc, end)) {
      end--;
    }
    begin = behindVerb(doc, begin, end, type);
    if (type == EntityType.ORGANIZATION) {
      while (end > begin && isGeneralEnd(doc, end)) {
        end--;
      }
    }
    Span span =
        withoutNumber(doc, beforeBracket(doc, withoutPunctuation(doc, doc.span(begin, end))));
    String text = span.in(doc.text());
    if (type == EntityType.PERSON) {
      span = PersonBorders.trim(doc, span);
      text = span.in(doc.text());
    }
    boolean general = end < last && isGeneralEnd(doc, end + 1);
    if (general && !CompoundHeads.isOrganization(text) || !isName(doc, span, text, type)) {
      return;
    }
    Candidate found = Candidate.name(doc, span, type, CONFIDENCE.get(tag), RULE);
    if (type == EntityType.PLACE && text.length() == 1) {
      Abbreviations.Reading reading = Abbreviations.get().read(text.charAt(0), "", doc.text());
      out.accept(found.withName(reading.name()).with(reading.subtype()).withConfidence(0.6));
    } else {
      out.accept(found.with(subtypeOf(tag)));
    }
  }

  /** 科磊（KLA without the bracket's end: the name ends before the bracket. */
  private static Span beforeBracket(Doc doc, Span span) {
    int open = span.in(doc.text()).indexOf('（');
    return open > 0 && !isBalanced(span.in(doc.text()), '（', '）')
        ? new Span(span.begin(), span.begin() + open)
        : span;
  }

  private static Span withoutPunctuation(Doc doc, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin + 1 < end && !Character.isLetterOrDigit(doc.charAt(begin))) {
      begin++;
    }
    while (end - 1 > begin && !Character.isLetterOrDigit(doc.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  /** 拜登周四: the recogniser glues the day to the name. */
  private static boolean isDayWord(Doc doc, int token) {
    return DAY_WORDS.matcher(doc.token(token).form()).matches();
  }

  /**
   * 出席亚太经合组织: a known name behind a verb is the name, not the clause. Returns the first token of
   * the name.
   */
  private static int behindVerb(Doc doc, int begin, int end, EntityType type) {
    for (int t = end - 1; t >= begin; t--) {
      if (doc.token(t).pos().equals("VV")) {
        String behind = doc.span(t + 1, end).in(doc.text());
        boolean known = Lexicon.get().find(behind).filter(e -> e.type() == type).isPresent();
        boolean two =
            type == EntityType.ORGANIZATION
                && t > begin
                && CompoundHeads.isOrganization(behind)
                && CompoundHeads.isOrganization(doc.span(begin, t - 1).in(doc.text()));
        return known || two ? t + 1 : begin;
      }
    }
    return begin;
  }

  /** 小油坑232: a figure behind a name is the beginning of something else. */
  private static Span withoutNumber(Doc doc, Span span) {
    int end = span.end();
    while (end - 1 > span.begin() && Character.isDigit(doc.charAt(end - 1))) {
      end--;
    }
    return ChineseScript.isHan(doc.charAt(end - 1)) ? new Span(span.begin(), end) : span;
  }

  /** Whether a name says no more than that it is some country's army, government ... */
  static boolean isGeneral(String name) {
    return GENERAL_ENDS.stream().anyMatch(name::endsWith);
  }

  private static boolean isGeneralEnd(Doc doc, int token) {
    return GENERAL_ENDS.contains(doc.token(token).form())
        && !doc.span(token, token).in(doc.text()).endsWith("特区政府");
  }

  /**
   * Digits, punctuation, common words and titles of works are no names. What stands in Latin
   * letters in brackets is one only if it is another name of what stands before, see {@link
   * AliasReader}.
   */
  private static boolean isName(Doc doc, Span span, String text, EntityType type) {
    if (!isBalanced(text, '（', '）') || !isBalanced(text, '《', '》') || !isBalanced(text, '“', '”')) {
      return false;
    }
    if (Lexicon.get().isNever(text) || text.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    if (type == EntityType.PERSON
        && isLatin(doc.charAt(span.begin()))
        && "（(".indexOf(doc.charAt(span.begin() - 1)) >= 0) {
      return false;
    }
    if (type != EntityType.PLACE
        && doc.charAt(span.begin() - 1) == '《'
        && doc.charAt(span.end()) == '》') {
      return text.endsWith("报") || text.endsWith("周刊") || text.endsWith("杂志");
    }
    if (type == EntityType.ORGANIZATION && HEAD_OF_OFFICE.matcher(text).matches()) {
      return false;
    }
    return type == EntityType.ORGANIZATION
        || text.length() > 1
        || Abbreviations.get().isAbbreviation(text.charAt(0))
            && !Character.isDigit(doc.charAt(span.begin() - 1))
        || type == EntityType.PERSON;
  }

  private static boolean isBalanced(String text, char open, char close) {
    return text.chars().filter(c -> c == open).count()
        == text.chars().filter(c -> c == close).count();
  }

  /** The entity type of a raw tag; empty for tags that are no names. */
  static Optional<EntityType> typeOf(String tag) {
    return switch (tag) {
      case "PERSON" -> Optional.of(EntityType.PERSON);
      case "ORGANIZATION" -> Optional.of(EntityType.ORGANIZATION);
      case "LOCATION", "GPE", "COUNTRY", "STATE_OR_PROVINCE", "CITY", "FACILITY" ->
          Optional.of(EntityType.PLACE);
      default -> Optional.empty();
    };
  }

  private static Optional<Subtype> subtypeOf(String tag) {
    return switch (tag) {
      case "COUNTRY" -> Optional.of(Subtype.COUNTRY);
      case "STATE_OR_PROVINCE" -> Optional.of(Subtype.PROVINCE);
      case "CITY" -> Optional.of(Subtype.CITY);
      case "FACILITY" -> Optional.of(Subtype.FACILITY);
      default -> Optional.empty();
    };
  }
}
