package org.newsgraph.ingest;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.newsgraph.ingest.PageRules.Kind;

/**
 * Finds the date of publication in what a reader sees of a page: best a part that is marked as a
 * time and follows the headline, then a text that says so, then any date near the headline.
 */
final class PageDates implements NodeFilter {

  private static final Set<Kind> ELSEWHERE =
      EnumSet.of(Kind.COMMENTS, Kind.NAVIGATION, Kind.NOTICE, Kind.MARGIN);
  private static final Evaluator HEADLINE = QueryParser.parse("h1");
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
  private static final Pattern YEAR =
      Pattern.compile("(?:19|20)\\d{2}|\\d\\.\\d{1,2}\\.\\d{2}|\\d\\s\\p{L}{3,12}\\s\\d{2}");
  private static final Pattern SAYS_SO =
      Pattern.compile(
          "(?i)(?:published|posted|veröffentlicht|erschienen|publicado|publié|pubblicato|opublikowano|"
              + "stand|datum|vom|发布|發布|发表|时间|時間|日期|erstellt|geschrieben|publiziert|mis en ligne|le)\\b.{0,30}");
  private static final Pattern OF_CHANGE =
      Pattern.compile(
          "(?i)(?:last|zuletzt|dernière|última|ultima|ostatni\\p{L}*|最后|最後)\\P{L}{0,3}(?:\\p{L}+\\P{L}){0,2}?"
              + "(?:modifi|edit|updat|chang|geändert|bearbeit|aktualisier|编辑|編輯|修改|修訂|修订|更新|zmian|edycj)"
              + "|(?:zuletzt|wurde)\\s.{0,40}(?:geändert|bearbeitet|aktualisiert)");
  private static final int LONGEST = 160;

  /** Shorter links lead to authors and sections. */
  private static final int LONG_LINK = 24;

  /** Within so many ranks, the same day with its time of day is better. */
  private static final int CLOSE = 4;

  private static final int SHORT_TEXT = 2;

  /** Parts of the page behind the headline. */
  private static final int FAR = 120;

  private static final int NEAR = 20;

  private static final int NONE = Integer.MAX_VALUE;

  /** Dates in parts of the page where another date may stand are worse than all others. */
  private static final int ELSEWHERE_RANK = 100;

  /** Behind this rank a date may be that of anything. */
  private static final int CERTAIN = 7;

  /** The last change of a page, told anywhere, is better than any date in a sentence. */
  private static final int CHANGE_RANK = 7;

  private final PageSurvey survey;
  private final Set<LocalDate> days = new HashSet<>();
  private Node elsewhere;
  private int position;
  private int heading = -1;
  private int bestRank = NONE;
  private ParsedDate best;

  private PageDates(PageSurvey survey) {
    this.survey = survey;
  }

  static SeenDates find(PageSurvey survey) {
    PageDates dates = new PageDates(survey);
    survey.root().filter(dates);
    return new SeenDates(
        Optional.ofNullable(dates.best), dates.bestRank <= CERTAIN, Set.copyOf(dates.days));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    position++;
    Kind kind = survey.dropped().get(node);
    if (kind != null && SURELY_ELSEWHERE.contains(kind)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (kind != null && elsewhere == null && ELSEWHERE.contains(kind)) {
      elsewhere = kind == Kind.MARGIN && hasHeadline(node) ? null : node;
    }
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      if (tag.equals("h1") && element.hasText() && !HeadingText.isOfSite(element)) {
        heading = elsewhere == null ? position : heading;
      }
      if (tag.equals("script") || tag.equals("style")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (tag.equals("time") && !isOfOther(element)) {
        note(DateScanner.read(element.attr("datetime")), 0);
        note(DateScanner.find(shortText(element)), 1);
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean hasHeadline(Node part) {
    Element heading = part instanceof Element element ? element.selectFirst(HEADLINE) : null;
    return heading != null && heading.hasText() && !HeadingText.isOfSite(heading);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    elsewhere = elsewhere == node ? null : elsewhere;
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
      boolean link = node.parent() != null && isOfOther(node.parent());
      int rank =
          isMarked(node)
              ? 1
              : SAYS_SO.matcher(text).find() ? 1 : text.length() < 40 ? SHORT_TEXT : 4;
      note(date, link ? rank + 3 : rank);
      if (OF_CHANGE.matcher(text).find()) {
        noteAt(date.get(), CHANGE_RANK);
      }
    }
  }

  /** Whether a part belongs to a link to another page, or to an item of a list of such links. */
  private static boolean isOfOther(Element part) {
    Element link = part.closest("a");
    if (link != null) {
      return !link.attr("rel").equals("bookmark");
    }
    Element item = part.closest("li");
    return item != null
        && item.getElementsByTag("a").stream().anyMatch(a -> a.text().length() >= LONG_LINK);
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
    int away = away(rank);
    days.add(date.get().local().toLocalDate());
    int all = rank * 2 + away * 3 + (elsewhere == null ? 0 : ELSEWHERE_RANK);
    noteAt(date.get(), all);
  }

  /** How far the headline is above; dates that are no part of a sentence often follow it. */
  private int away(int rank) {
    if (heading < 0) {
      return 1;
    }
    int parts = position - heading;
    return parts > FAR ? 2 : parts < NEAR && rank <= SHORT_TEXT ? -1 : 0;
  }

  private void noteAt(ParsedDate date, int rank) {
    if (rank < bestRank) {
      bestRank = rank;
      best = date;
    } else if (rank <= bestRank + CLOSE && best.dayOnly() && isSameDay(best, date)) {
      best = date;
    }
  }

  private static boolean isSameDay(ParsedDate a, ParsedDate b) {
    return a.local().toLocalDate().equals(b.local().toLocalDate());
  }

  private static String shortText(Element element) {
    String text = element.text();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
