package org.newsgraph.ingest;

/** The marks within a line of Markdown: links become {@code <a>}, images and emphasis marks go. */
final class MarkdownInline {

  /** How far a link's label or address may reach; a bracket left open ends there. */
  private static final int REACH = 1000;

  private final String line;
  private final StringBuilder out;
  private final int lastLink;
  private int i;

  private MarkdownInline(String line, StringBuilder out) {
    this.line = line;
    this.out = out;
    this.lastLink = line.lastIndexOf("](");
  }

  static void append(String line, StringBuilder out) {
    new MarkdownInline(line, out).run();
  }

  private void run() {
    boolean stars = line.chars().filter(c -> c == '*').count() % 2 == 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length() && isMark(line.charAt(i + 1))) {
        literal(line.charAt(i + 1));
        i += 2;
      } else if (i < lastLink && (c == '[' || c == '!' && next() == '[')) {
        bracket(c == '!');
      } else if (c == '*' && stars || c == '`' || c == '_' && next() == '_') {
        i += c == '_' ? 2 : 1;
      } else {
        literal(c);
        i++;
      }
    }
  }

  private char next() {
    return i + 1 < line.length() ? line.charAt(i + 1) : 0;
  }

  private static boolean isMark(char c) {
    return "\\`*_{}[]()#+-.!|>~".indexOf(c) >= 0;
  }

  private void literal(char c) {
    boolean tag = c == '<' && i + 1 < line.length() && isTagBegin(line.charAt(i + 1));
    out.append(c == '<' && !tag ? "&lt;" : String.valueOf(c));
  }

  private static boolean isTagBegin(char c) {
    return c == '/' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private void bracket(boolean image) {
    int open = image ? i + 1 : i;
    int close = matching(open, '[', ']');
    int end =
        close > 0 && close + 1 < line.length() && line.charAt(close + 1) == '('
            ? matching(close + 1, '(', ')')
            : -1;
    if (end < 0) {
      literal(line.charAt(i));
      i++;
      return;
    }
    if (!image) {
      String target = line.substring(close + 2, end).strip().split("\\s", 2)[0];
      out.append("<a href=\"").append(target.replace("\"", "%22")).append("\">");
      append(line.substring(open + 1, close), out);
      out.append("</a>");
    }
    i = end + 1;
  }

  private int matching(int from, char open, char close) {
    int depth = 0;
    for (int j = from; j < line.length() && j < from + REACH; j++) {
      char c = line.charAt(j);
      depth += c == open ? 1 : c == close ? -1 : 0;
      if (depth == 0) {
        return j;
      }
    }
    return -1;
  }
}
