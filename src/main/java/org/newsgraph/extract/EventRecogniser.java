package org.newsgraph.extract;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;

/**
 * Named events whose series or name is known: COP28, 第28届联合国气候变化大会, 巴黎奥运会, 二十大, 抗日战争.
 *
 * <p>The names of known series are certain whatever the words' borders are; only so is 联合国气候变化大会
 * not the United Nations, and COP28 not two things.
 */
final class EventRecogniser implements Recogniser {

  private static final String CODE = "event-code";
  private static final String SERIES = "event-series";
  private static final String PARTY = "event-party-congress";
  private static final String SINGLE = "event-name";
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String N = "[" + NUMERALS + "]";
  private static final Pattern AFTER_CODE = Pattern.compile(" ?(?:联合国)?(?:气候变化|气候)?(?:峰会|大会|会议)");

  /** 二十大 and 中共八大, but not 十大 (the ten biggest); 十九届四中全会. */
  private static final Pattern CONGRESS =
      Pattern.compile(
          "(?:中共|党的)"
              + N
              + "{1,3}大(?!类|奖|城|名)"
              + "|(?<!"
              + N
              + ")(?:十[二三四五六七八九]|二十"
              + N
              + "?)大(?!类|奖|城|名|洲|国|军|强)"
              + "|(?:中共|党的)?"
              + N
              + "{1,3}届"
              + N
              + "中全会");

  /** 第三十次 within a name: what stands before and behind it may be one series' name. */
  private static final Pattern INFIX =
      Pattern.compile("第[0-9０-９〇一二三四五六七八九十百]{1,6}[届次]|(?<=[^一二三四五六七八九十])首[届次]");

  private static final Pattern TAIL = Pattern.compile("运动(?![员会场])|公投|恐怖袭击|恐袭|颁奖典礼|颁奖礼");

  private final EventSeries series = EventSeries.get();

  @Override
  public void propose(Doc doc, Names names, Consumer<Candidate> out) {
    codes(doc, out);
    congresses(doc, out);
    infixes(doc, names, out);
    for (int t = 0; t < doc.size(); t++) {
      known(doc, names, doc.token(t).span().begin(), out);
    }
  }

  private void codes(Doc doc, Consumer<Candidate> out) {
    String text = doc.text();
    for (String code : series.codes()) {
      for (int i = text.indexOf(code); i >= 0; i = text.indexOf(code, i + 1)) {
        int digits = i + code.length();
        if (doc.charAt(digits) == ' ' || doc.charAt(digits) == '-') {
          digits++;
        }
        int end = digits;
        while (Character.isDigit(doc.charAt(end))) {
          end++;
        }
        boolean whole = !isLatin(doc.charAt(i - 1)) && !isLatin(doc.charAt(end));
        if (whole && end > digits && end - digits <= 3) {
          String name = code + text.substring(digits, end);
          Matcher head = AFTER_CODE.matcher(text).region(end, text.length());
          Span span = new Span(i, head.lookingAt() ? head.end() : end);
          Optional<Subtype> subtype = series.series().get(code).subtype();
          out.accept(event(span, name, subtype, 0.98, Candidate.Rank.CERTAIN, CODE));
        }
      }
    }
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  private static void congresses(Doc doc, Consumer<Candidate> out) {
    Matcher matcher = CONGRESS.matcher(doc.text());
    while (matcher.find()) {
      boolean ofTheParty = doc.text().startsWith("党的", matcher.start());
      Span span = new Span(matcher.start() + (ofTheParty ? 2 : 0), matcher.end());
      boolean whole = doc.beginsWord(span.begin()) || doc.endsWord(span.end());
      if (whole) {
        String name = span.in(doc.text());
        String full = name.startsWith("中共") ? name : "中共" + name;
        out.accept(
            event(span, full, Optional.of(Subtype.CONFERENCE), 0.9, Candidate.Rank.CERTAIN, PARTY));
      }
    }
  }

  /** 亚太经合组织第三十次领导人非正式会议: an edition in the middle of a known series' name. */
  private void infixes(Doc doc, Names names, Consumer<Candidate> out) {
    Matcher matcher = INFIX.matcher(doc.text());
    while (matcher.find()) {
      for (int back = 12; back >= 2; back--) {
        int begin = matcher.start() - back;
        if (begin >= 0 && infix(doc, names, begin, matcher, out)) {
          break;
        }
      }
    }
  }

  private boolean infix(Doc doc, Names names, int begin, Matcher matcher, Consumer<Candidate> out) {
    String before = doc.text().substring(begin, matcher.start());
    int limit = Math.min(doc.text().length(), matcher.end() + 14);
    String joined = before + doc.text().substring(matcher.end(), limit);
    Trie.Hit<EventSeries.Series> hit =
        series.series().longest(joined, 0, end -> end > before.length());
    if (hit == null) {
      return false;
    }
    int end = matcher.end() + hit.end() - before.length();
    EventPrefix prefix = EventPrefix.before(doc, names, begin, false);
    Span span = new Span(prefix.begin(), end);
    out.accept(
        event(
            span,
            span.in(doc.text()),
            hit.value().subtype(),
            0.95,
            Candidate.Rank.CERTAIN,
            SERIES));
    return true;
  }

  private void known(Doc doc, Names names, int from, Consumer<Candidate> out) {
    Trie.Hit<EventSeries.Single> single = series.singles().longest(doc.text(), from, doc::endsWord);
    if (single != null && !isCounted(doc, from)) {
      Span span = withTail(doc, new Span(from, single.end()));
      EventSeries.Single value = single.value();
      out.accept(event(span, value.full(), value.subtype(), 0.9, Candidate.Rank.CERTAIN, SINGLE));
      return;
    }
    Trie.Hit<EventSeries.Series> hit =
        series.series().longest(doc.text(), from, end -> doc.endsWord(end) || end - from >= 4);
    if (hit != null && hit.value().numbering() != EventSeries.Numbering.CODE) {
      boolean places = hit.value().numbering() == EventSeries.Numbering.PLACE;
      EventPrefix prefix = EventPrefix.before(doc, names, from, places);
      Span span = withTail(doc, new Span(prefix.begin(), hit.end()));
      boolean told = prefix.isNumbered() || prefix.hasPlace();
      out.accept(
          event(
              span,
              span.in(doc.text()),
              hit.value().subtype(),
              told ? 0.95 : 0.85,
              Candidate.Rank.CERTAIN,
              SERIES));
    }
  }

  /** 下一战 is the next match, 不惜一战 and 早晚一战 a fight to come, and no world war. */
  private static boolean isCounted(Doc doc, int from) {
    return NUMERALS.indexOf(doc.charAt(from)) >= 0
        && "下上这那此每首第惜晚有须死堪求免敢".indexOf(doc.charAt(from - 1)) >= 0;
  }

  /** 占领华尔街运动, “9·11”恐怖袭击: a word that may stand behind the name, and the marks around it. */
  private static Span withTail(Doc doc, Span name) {
    boolean marked = doc.charAt(name.begin() - 1) == '“' && doc.charAt(name.end()) == '”';
    int end = name.end() + (marked ? 1 : 0);
    Matcher tail = TAIL.matcher(doc.text()).region(end, doc.text().length());
    return tail.lookingAt() ? new Span(name.begin() - (marked ? 1 : 0), tail.end()) : name;
  }

  private static Candidate event(
      Span span,
      String name,
      Optional<Subtype> subtype,
      double confidence,
      Candidate.Rank rank,
      String rule) {
    return new Candidate(
        span, Optional.of(EntityType.EVENT), subtype, name, confidence, rank, rule);
  }
}
