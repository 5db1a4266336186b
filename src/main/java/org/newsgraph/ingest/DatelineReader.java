package org.newsgraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.ingest.Filing.Day;
import org.newsgraph.text.ChineseScript;

/**
 * Recognises datelines at the beginning of a paragraph: （法新社洛杉矶8日电）, 新华社北京12月3日电（记者 …）,
 * 【某报2021年3月4日讯】, （某地综合讯）, 路透伦敦3月4日 -, 记者某某／台北报导.
 *
 * <p>Sentences that quote an agency (据法新社8日报道) are not datelines: without brackets a dateline ends
 * with a word that no sentence goes on from. Works on Simplified characters of the same length, so
 * that both scripts are read by the same patterns.
 */
final class DatelineReader {

  /** Datelines with their reporters are shorter. */
  private static final int REACH = 120;

  private static final int SHORT = 20;

  private static final String DAY =
      "(?:(?:(?<y>\\d{4})年)?\\s?(?<m>\\d{1,2})月)?\\s?(?<d>\\d{1,2})\\s?日";
  private static final String SENT =
      "(?:专电|综合外电报导|综合外电报道|综合外电|外电报道|外电报导|外电|综合电|电|专讯|快讯|综合讯|讯|综合报道|综合报导|编译报导|编译报道|报道|报导|消息|特稿|特写|连线报导)";
  private static final String POST =
      "(?:(?:本报|本台|本社|本刊|本网|实习|特约|特派|驻[\\u4e00-\\u9fff]{2,4}?|首席|见习){0,2}(?:记者|通讯员|特派员|编译|撰稿人))";

  private static final String AGENCY =
      "(?:"
          + Agencies.PATTERN
          + "|本报|本台|本社|本网|本刊|(?!据|根据|在|与|和|由|从|向|官媒|综合)[\\u4e00-\\u9fffA-Za-z]{1,8}?"
          + "(?:通讯社|日报|晚报|早报|晨报|时报|周报|新闻网|新闻社|电视台|广播电台|在线|都市报|社|报|网)"
          + "(?:新闻中心)?)";

  private static final String FROM =
      "(?<agency>" + AGENCY + ")\\s?(?<place>[\\u4e00-\\u9fff·、/／\\s]{0,14}?)\\s?";

  /** 据 before an agency only where 电 shows that no sentence begins with it. */
  private static final Pattern WIRED =
      Pattern.compile("(?:据)?" + FROM + DAY + "\\s?(?:综合|专)?[电讯](?=$|[\\s（(　:：【题])");

  private static final Pattern REPORTED =
      Pattern.compile(
          FROM + "(?:" + DAY + ")?\\s?(?:综合)?(?<sent>讯|快讯|专讯|消息|报道|报导)(?=$|[\\s（(　:：])");
  private static final Pattern DASHED =
      Pattern.compile(
          "(?<agency>"
              + Agencies.PATTERN
              + ")?\\s?(?<place>[\\u4e00-\\u9fff·、/／]{0,14}?)\\s?(?:"
              + DAY
              + ")?\\s?[-–—]{1,2}(?=\\s|$)");
  private static final Pattern SLASHED =
      Pattern.compile(
          "(?:"
              + POST
              + "|文)\\s?(?<run>[\\u4e00-\\u9fff·、，\\s]{2,24})\\s?[/／╱]\\s?(?<place>[\\u4e00-\\u9fff]{2,8}?)(?:综合)?(?:报道|报导|电)(?=$|[\\s:：])");
  private static final Pattern PLACED_REPORTER =
      Pattern.compile(
          "(?<agency>本报|本台|本社|本网|本刊)(?:特约|特派|见习|实习|驻[\\u4e00-\\u9fff]{2,4}?)?记者\\s?(?<run>[\\u4e00-\\u9fff·、，\\s]{2,30}?)\\s?(?<place>[\\u4e00-\\u9fff]{2,6})?(?:综合)?(?:报道|报导)(?=$|[\\s:：])");

  private static final Pattern BRACKET =
      Pattern.compile("[（(【\\[〔［]([^（()）【】\\[\\]〔〕［］]{2,50})[）)】\\]〕］]");
  private static final Pattern LAST =
      Pattern.compile(
          "(?:"
              + DAY
              + "\\s?(?<behind>[\\u4e00-\\u9fff]{2,4}?)??)?\\s?(?<sent>"
              + SENT
              + ")?\\s*$");
  private static final Pattern FIRST_AGENCY = Pattern.compile("(?:据)?(" + AGENCY + ")\\s?");
  private static final Pattern LABEL = Pattern.compile(POST + "\\s?[:：]?\\s?");
  private static final Pattern CLOSE = Pattern.compile("[：:]|[（(]\\s?" + POST);
  private static final Pattern KICKER = Pattern.compile("[^（(【\\[，。！？：；]{2,24}(?=[（(])");
  private static final Pattern TITLED = Pattern.compile("题[:：]");
  private static final Pattern SPACE = Pattern.compile("[\\s　:：\\-–—]*");

  /**
   * What was found.
   *
   * @param filing the dateline
   * @param end where the text behind it begins
   */
  record Found(Filing filing, int end) {}

  private final String original;
  private final String text;
  private String agency;
  private final List<String> places = new ArrayList<>();
  private final List<String> reporters = new ArrayList<>();
  private Day day;

  private DatelineReader(String paragraph) {
    this.original = paragraph.substring(0, Math.min(paragraph.length(), REACH));
    this.text = ChineseScript.simplify(original);
  }

  /** The dateline that a paragraph begins with. */
  static Optional<Found> read(String paragraph) {
    return isChinese(paragraph) ? new DatelineReader(paragraph).read() : Optional.empty();
  }

  private static boolean isChinese(String paragraph) {
    return paragraph.chars().limit(SHORT).anyMatch(c -> ChineseScript.isHan((char) c));
  }

  private Optional<Found> read() {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int end = "（(【[〔［".indexOf(text.charAt(0)) >= 0 ? bracket(0, true) : open();
    end = end > 0 ? end : behindKicker();
    if (end <= 0) {
      return Optional.empty();
    }
    int behind = bracket(end, false);
    int dateline = Math.max(end, behind);
    Matcher titled = TITLED.matcher(text).region(dateline, text.length());
    int behindTitle = titled.lookingAt() ? titled.end() : dateline;
    Matcher space = SPACE.matcher(text).region(behindTitle, text.length());
    int begin = space.lookingAt() ? space.end() : behindTitle;
    Filing filing =
        new Filing(
            original.substring(0, dateline).strip(),
            Optional.ofNullable(agency),
            List.copyOf(places),
            Optional.ofNullable(day),
            List.copyOf(reporters));
    return Optional.of(new Found(filing, begin));
  }

  private int open() {
    for (Pattern form : List.of(WIRED, REPORTED, DASHED, SLASHED, PLACED_REPORTER)) {
      Matcher matcher = form.matcher(text);
      if (matcher.lookingAt() && accept(form, matcher)) {
        return matcher.end();
      }
    }
    return 0;
  }

  /** The name of a series may stand before the bracket: 水库专题1（某某社某地8日电）. */
  private int behindKicker() {
    Matcher kicker = KICKER.matcher(text);
    int end = kicker.lookingAt() ? bracket(kicker.end(), true) : 0;
    return day == null || agency == null ? 0 : end;
  }

  private boolean accept(Pattern form, Matcher matcher) {
    String place = group(matcher, "place");
    boolean people = form == SLASHED || form == PLACED_REPORTER;
    if (!people && !isFiled(form, matcher, place)) {
      return false;
    }
    if (people) {
      people(matcher.start("run"), matcher.end("run"));
    } else {
      setAgency(matcher.group("agency"));
      setDay(matcher);
    }
    addPlaces(place);
    return true;
  }

  private boolean isFiled(Pattern form, Matcher matcher, String place) {
    boolean placed = place.isEmpty() || isPlaces(place);
    boolean dated = matcher.group("d") != null;
    if (form == DASHED) {
      return dated && matcher.group("agency") != null || placed && !place.isEmpty();
    }
    return (dated || placed) && (form == WIRED || isReport(matcher, dated));
  }

  /** 某某社报道 begins a sentence, 某某网消息： and 某某网3月4日报道 do not. */
  private boolean isReport(Matcher matcher, boolean dated) {
    String agency = matcher.group("agency");
    boolean site = agency.startsWith("本") || agency.endsWith("网") || agency.endsWith("在线");
    boolean closed = CLOSE.matcher(text).region(matcher.end(), text.length()).lookingAt();
    return matcher.group("sent").endsWith("讯") ? site || closed || dated : site || closed && !dated;
  }

  private static String group(Matcher matcher, String name) {
    String value = matcher.group(name);
    return value == null ? "" : value.strip();
  }

  /**
   * The end of a bracket that is a dateline, or that names those who reported behind one; else 0.
   */
  private int bracket(int at, boolean first) {
    int begin = at;
    while (begin < text.length() && CleanText.isSpace(text.charAt(begin))) {
      begin++;
    }
    Matcher matcher = BRACKET.matcher(text).region(begin, text.length());
    return matcher.lookingAt() && inside(matcher.start(1), matcher.end(1), first)
        ? matcher.end()
        : 0;
  }

  private boolean inside(int begin, int end, boolean first) {
    Matcher last = LAST.matcher(text).region(begin, end);
    last.find();
    boolean sent = last.group("sent") != null;
    boolean dated = last.group("d") != null;
    int rest = last.start();
    Matcher name = FIRST_AGENCY.matcher(text).region(begin, rest);
    boolean named = name.lookingAt();
    Matcher label = LABEL.matcher(text).region(named ? name.end() : begin, rest);
    boolean labelled = label.find() && label.end() < rest;
    int runBegin = labelled ? label.end() : named ? name.end() : begin;
    String run = text.substring(runBegin, rest).strip();
    boolean whole = named && !labelled && run.isEmpty() && Agencies.isKnown(name.group(1));
    boolean dateline = isDateline(sent, dated, named, labelled, run, whole);
    if (first ? !dateline : !(labelled || named && sent)) {
      return false;
    }
    if (named) {
      setAgency(name.group(1));
    }
    setDay(last);
    if (dated && last.group("behind") != null && PlaceNames.isKnown(last.group("behind"))) {
      places.add(last.group("behind"));
    }
    if (labelled) {
      people(runBegin, rest);
    } else if (dated || isPlaces(run)) {
      addPlaces(run);
    }
    return true;
  }

  private static boolean isDateline(
      boolean sent, boolean dated, boolean named, boolean labelled, String run, boolean whole) {
    if (whole || labelled) {
      return true;
    }
    boolean placed = run.isEmpty() ? named : isPlaces(run) || run.equals("综合");
    return sent && placed || sent && dated && named && run.length() <= 14;
  }

  private static String[] parts(String run) {
    return run.replace("综合", "").strip().split("\\s?[/／、─－–—-]\\s?|\\s");
  }

  private static boolean isPlaces(String run) {
    for (String part : parts(run)) {
      if (!PlaceNames.isPlace(PlaceNames.own(part))) {
        return false;
      }
    }
    return true;
  }

  private void addPlaces(String run) {
    for (String part : parts(run)) {
      if (part.length() > 1 && part.length() <= 14) {
        places.add(PlaceNames.own(part));
      }
    }
  }

  private void people(int begin, int end) {
    ReporterNames names =
        ReporterNames.split(original.substring(begin, end), text.substring(begin, end));
    reporters.addAll(names.people());
    places.addAll(names.places());
  }

  private void setAgency(String name) {
    if (agency == null && name != null && !name.startsWith("本")) {
      agency = Agencies.usual(name);
    }
  }

  private void setDay(Matcher matcher) {
    if (matcher.group("d") != null) {
      day =
          new Day(
              number(matcher.group("y")),
              number(matcher.group("m")),
              Integer.parseInt(matcher.group("d")));
    }
  }

  private static OptionalInt number(String figures) {
    return figures == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(figures));
  }
}
