package org.newsgraph.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * As much Markdown as news articles have: headings, paragraphs, lists, quotes, rules, tables, and
 * inline HTML, which goes through. Plain text is Markdown without marks.
 */
final class Markdown {

  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
  private static final Pattern RULE = Pattern.compile("(?:[-*_=]\\s?){3,}");
  private static final Pattern BULLET = Pattern.compile("[-*+]\\s+(.*)");
  private static final Pattern TABLE_RULE = Pattern.compile("\\|?[\\s:|-]+\\|?");
  private static final Pattern HTML_LINE = Pattern.compile("</?[a-zA-Z!].*");

  /** What site generators put in for players and the like. */
  private static final Pattern SHORTCODE = Pattern.compile("\\{\\{.*\\}\\}|\\{%.*%\\}");

  private static final String SENTENCE_ENDS = "。！？!?.…”」』）):：;；";

  /** The least length of a line that may have been wrapped. */
  private static final int WRAPPED = 20;

  private final StringBuilder html = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();

  private Markdown() {}

  static Element parse(String text) {
    Markdown markdown = new Markdown();
    text.lines().map(String::strip).forEach(markdown::line);
    markdown.flush();
    return Markup.html(markdown.html.toString());
  }

  private void line(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher bullet = BULLET.matcher(line);
    if (line.isEmpty()
        || SHORTCODE.matcher(line).matches()
        || RULE.matcher(line).matches()
        || line.startsWith("```")) {
      flush();
    } else if (heading.matches()) {
      block("h" + heading.group(1).length(), heading.group(2));
    } else if (HTML_LINE.matcher(line).matches()) {
      flush();
      html.append(line).append('\n');
    } else if (line.startsWith(">")) {
      line(line.substring(1).strip());
    } else if (bullet.matches()) {
      block("li", bullet.group(1));
    } else if (line.startsWith("|")) {
      tableRow(line);
    } else {
      text(line);
    }
  }

  private void tableRow(String line) {
    if (!TABLE_RULE.matcher(line).matches()) {
      block("p", line.replace('|', ' '));
    }
  }

  private void text(String line) {
    if (paragraph.length() > 0) {
      paragraph.append(wrapped() ? "\n" : "<br>");
    }
    MarkdownInline.append(line, paragraph);
  }

  /** Whether the paragraph so far may have been cut at the end of a line of a fixed width. */
  private boolean wrapped() {
    int begin = Math.max(paragraph.lastIndexOf("\n"), paragraph.lastIndexOf("<br>"));
    char last = paragraph.charAt(paragraph.length() - 1);
    return paragraph.length() - begin > WRAPPED && SENTENCE_ENDS.indexOf(last) < 0;
  }

  private void block(String tag, String content) {
    flush();
    html.append('<').append(tag).append('>');
    MarkdownInline.append(content, html);
    html.append("</").append(tag).append(">\n");
  }

  private void flush() {
    if (paragraph.length() > 0) {
      html.append("<p>").append(paragraph).append("</p>\n");
      paragraph.setLength(0);
    }
  }
}
