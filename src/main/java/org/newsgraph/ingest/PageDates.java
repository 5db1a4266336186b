package org.newsgraph.ingest;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.newsgraph.ingest.PageRules.Kind;

/**
 * Finds the date of publication in what a reader sees of a page: best a part that is marked as a
 * time and follows the headline, then a text that says so, then any date near the headline.
 */
final class PageDates implements NodeFilter {

  private static final Set<Kind> ELSEWHERE =
      EnumSet.of(
          Kind.COMMENTS,
          Kind.RELATED,
          Kind.NAVIGATION,
          Kind.ADVERTISEMENT,
          Kind.NOTICE,
          Kind.MARGIN);
  private static final Set<Kind> SURELY_ELSEWHERE = EnumSet.of(Kind.RELATED, Kind.ADVERTISEMENT);
  private static final Set<String> TIME_WORDS =
      Set.of(
          "date",
          "datum",
          "fecha",
          "data",
          "time",
          "timestamp",
          "published",
          "publish",
          "pubtime",
          "pubdate",
          "ptime",
          "posted",
          "datetime",
          "zeit",
          "updated",
          "stand",
          "created",
          "byline",
          "meta",
          "info",
          "rq",
          "shijian",
          "riqi",
          "dateline");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}|\\d\\.\\d{1,2}\\.\\d{2}");
  private static final Pattern SAYS_SO =
      Pattern.compile(
          "(?i)(?:published|posted|veröffentlicht|erschienen|publicado|publié|pubblicato|opublikowano|"
              + "stand|datum|vom|发布|發布|发表|时间|時間|日期|erstellt|geschrieben|publiziert|mis en ligne|le)\\b.{0,30}");
  private static final int LONGEST = 160;
  private static final int NONE = Integer.MAX_VALUE;

  private final PageSurvey survey;
  private final Set<Kind> passedOver;
  private int position;
  private int heading = -1;
  private int bestRank = NONE;
  private ParsedDate best;

  private PageDates(PageSurvey survey, Set<Kind> passedOver) {
    this.passedOver = passedOver;
    this.survey = survey;
  }

  static Optional<ParsedDate> find(PageSurvey survey) {
    for (Set<Kind> passedOver : List.of(ELSEWHERE, SURELY_ELSEWHERE)) {
      PageDates dates = new PageDates(survey, passedOver);
      survey.root().filter(dates);
      if (dates.best != null) {
        return Optional.of(dates.best);
      }
    }
    return Optional.empty();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    position++;
    Kind kind = survey.dropped().get(node);
    if (kind != null && passedOver.contains(kind)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      if (tag.equals("h1") && element.hasText() && !HeadingText.isOfSite(element)) {
        heading = position;
      }
      if (tag.equals("script") || tag.equals("style")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (tag.equals("time") && element.closest("li, a:not([rel=bookmark])") == null) {
        String stated = element.attr("datetime");
        note(DateParser.parse(stated).or(() -> DateScanner.find(stated)), 0);
        note(DateScanner.find(shortText(element)), 1);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void text(TextNode node) {
    String raw = node.getWholeText();
    if (raw.length() < 6
        || raw.length() > LONGEST * 4
        || !hasFigures(raw)
        || !YEAR.matcher(raw).find()) {
      return;
    }
    String text = CleanText.line(raw);
    if (text.length() > LONGEST || isOfPerson(node)) {
      return;
    }
    Optional<ParsedDate> date = DateScanner.find(text);
    if (date.isPresent()) {
      boolean link = node.parent() != null && node.parent().closest("a") != null;
      int rank = isMarked(node) ? 1 : SAYS_SO.matcher(text).find() ? 1 : text.length() < 40 ? 2 : 4;
      note(date, link ? rank + 3 : rank);
    }
  }

  /** Spares most of the matching. */
  private static boolean hasFigures(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = text.charAt(i - 1);
      if (c >= '0' && c <= '9' && (before >= '0' && before <= '9' || before == '.')) {
        return true;
      }
    }
    return false;
  }

  /** Forums tell since when somebody has been there. */
  private static boolean isOfPerson(Node node) {
    return node.parent() instanceof Element element
        && PageRules.words(element.className()).contains("joined");
  }

  private static boolean isMarked(Node node) {
    Node above = node.parent();
    for (int i = 0; i < 2 && above instanceof Element element; i++) {
      for (String word :
          PageRules.words(
              element.className() + " " + element.id() + " " + element.attr("itemprop"))) {
        if (TIME_WORDS.contains(word)) {
          return true;
        }
      }
      above = above.parent();
    }
    return false;
  }

  /** Notes a date, if it is better than what was found so far. */
  private void note(Optional<ParsedDate> date, int rank) {
    if (date.isEmpty()) {
      return;
    }
    int away = heading < 0 ? 1 : position - heading > 120 ? 2 : 0;
    int all = rank * 2 + away * 3;
    if (all < bestRank) {
      bestRank = all;
      best = date.get();
    }
  }

  private static String shortText(Element element) {
    String text = element.text();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
