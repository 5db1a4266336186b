package org.newsgraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Judges the lines of a page one after the other: which are the article's text, which are data
 * about it, which are leftovers.
 */
final class LineFilter {

  /** The first so many lines may be a date line or the title once more. */
  private static final int HEAD = 6;

  /** A dateline stands in one of the first paragraphs: before it there are at most summaries. */
  private static final int DATELINE_WITHIN = 3;

  private static final int LONGEST_LABEL = 20;

  /** A shorter line may be a word of the headline for another reason. */
  private static final int PART_OF_TITLE = 8;

  private static final Pattern BEFORE_TITLE =
      Pattern.compile("[\\u4e00-\\u9fff]{2,4}\\s?[:：|]?\\s?");

  private static final int LONGEST_NAME = 60;
  private static final String SENTENCE_ENDS = "。！？!?；";

  private final List<Line> lines;
  private final String title;
  private final RelatedLinks related;
  private final boolean lenient;
  private final List<LineRule> rules;
  private final List<String> paragraphs = new ArrayList<>();
  private String author;
  private ParsedDate dateLine;
  private ParsedDate dateline;
  private String rubric;
  private final Credits credits = new Credits();

  LineFilter(List<Line> lines, String title, RelatedLinks related, boolean lenient) {
    this(lines, title, related, lenient, LineRule.ALL);
  }

  LineFilter(
      List<Line> lines, String title, RelatedLinks related, boolean lenient, List<LineRule> rules) {
    this.rules = rules;
    this.lines = lines;
    this.title = title;
    this.related = related;
    this.lenient = lenient;
    for (int i = 0; i < lines.size(); i++) {
      if (!take(i)) {
        break;
      }
    }
  }

  List<String> paragraphs() {
    return List.copyOf(paragraphs);
  }

  Optional<String> author() {
    return Optional.ofNullable(author);
  }

  /** The date of a line that is nothing but a date. */
  Optional<ParsedDate> dateLine() {
    return Optional.ofNullable(dateLine);
  }

  /** The date of a dateline within the text. */
  Optional<ParsedDate> dateline() {
    return Optional.ofNullable(dateline);
  }

  /** Who made the article, as what is left out says. */
  Credits credits() {
    return credits;
  }

  /** Takes one line; false if the article ends before it. */
  private boolean take(int i) {
    Line line = lines.get(i);
    if (i < HEAD && isHead(i) || inRelated(i)) {
      return true;
    }
    for (LineRule rule : rules) {
      if (rule.where() == LineRule.Where.LINE) {
        Optional<LineRule.Match> match = rule.match(line.text());
        if (match.isPresent()) {
          return applyToLine(rule, match.get(), line);
        }
      }
    }
    if (line.linkOnly() && !lenient && !isSentence(line.text())) {
      line.links().forEach(link -> related.add(link, Optional.empty()));
    } else {
      keep(line);
    }
    return true;
  }

  private boolean isHead(int i) {
    String text = lines.get(i).text();
    if (isTitle(text)) {
      return true;
    }
    if (dateLine == null) {
      dateLine = Datelines.line(text).orElse(null);
      if (dateLine != null) {
        return true;
      }
      if (i == 0 && lines.size() > 1 && text.length() <= LONGEST_NAME && !isSentence(text)) {
        dateLine = Datelines.line(lines.get(1).text()).orElse(null);
        if (dateLine != null) {
          setAuthor(text);
        }
        return dateLine != null;
      }
      return false;
    }
    return Datelines.line(text).isPresent();
  }

  /** Whether a line is the headline once more, or half of it, perhaps with 原创 before it. */
  private boolean isTitle(String text) {
    boolean part =
        text.length() >= PART_OF_TITLE && (title.startsWith(text) || title.endsWith(text));
    return text.equals(title)
        || part
        || !title.isEmpty()
            && text.endsWith(title)
            && BEFORE_TITLE.matcher(text.substring(0, text.length() - title.length())).matches();
  }

  /** Whether the line belongs to a list of links that a heading opened. */
  private boolean inRelated(int i) {
    if (rubric == null) {
      return false;
    }
    Line line = lines.get(i);
    if (line.linkOnly()) {
      line.links().forEach(link -> related.add(link, Optional.of(rubric)));
      return true;
    }
    boolean label = line.text().length() <= LONGEST_LABEL && !isSentence(line.text());
    if (label && i + 1 < lines.size() && lines.get(i + 1).linkOnly()) {
      rubric = RelatedLinks.rubric(line.text());
      return true;
    }
    rubric = null;
    return false;
  }

  private boolean applyToLine(LineRule rule, LineRule.Match match, Line line) {
    switch (rule.kind()) {
      case END -> {
        return false;
      }
      case RELATED -> {
        rubric = RelatedLinks.rubric(match.author().orElse(line.text()));
        for (Element link : line.links()) {
          related.add(link, Optional.of(rubric));
        }
      }
      case AUTHOR -> match.author().ifPresent(this::setAuthor);
      case BYLINE -> {
        match.author().ifPresent(this::setAuthor);
        keep(line);
      }
      case DROP -> {}
    }
    credits.read(line.text());
    return true;
  }

  private void keep(Line line) {
    String text = line.text();
    if (dateline == null) {
      dateline = Datelines.within(text, paragraphs.size() < 2).orElse(null);
    }
    text = withoutDateline(text);
    for (LineRule rule : rules) {
      if (rule.where() != LineRule.Where.LINE) {
        text = strip(rule, text);
      }
    }
    if (!text.isEmpty()) {
      paragraphs.add(text);
    }
  }

  /** Takes the dateline off one of the first paragraphs; it is kept as data. */
  private String withoutDateline(String text) {
    if (credits.filing().isPresent() || paragraphs.size() >= DATELINE_WITHIN) {
      return text;
    }
    Optional<DatelineReader.Found> found = DatelineReader.read(text);
    found.ifPresent(
        dateline -> {
          credits.setFiling(dateline.filing());
          setAuthor(String.join(", ", dateline.filing().reporters()));
        });
    return found.map(dateline -> text.substring(dateline.end())).orElse(text);
  }

  private String strip(LineRule rule, String text) {
    Optional<LineRule.Match> match = rule.match(text);
    if (match.isEmpty()) {
      return text;
    }
    match.get().author().ifPresent(this::setAuthor);
    if (rule.kind() == LineRule.Kind.BYLINE) {
      return text;
    }
    credits.read(text.substring(match.get().begin(), match.get().end()));
    return (text.substring(0, match.get().begin()) + text.substring(match.get().end())).strip();
  }

  private void setAuthor(String name) {
    if (author == null && !name.isBlank()) {
      author = name.strip();
    }
  }

  private static boolean isSentence(String text) {
    return text.chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
  }
}
