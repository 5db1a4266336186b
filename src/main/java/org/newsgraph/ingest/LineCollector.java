package org.newsgraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.newsgraph.text.ChineseScript;

/** Walks a tree and gives its text as lines: one for each block, and one for each line break. */
final class LineCollector implements NodeFilter {

  private static final Set<String> ROW_CELLS = Set.of("td", "th");
  private static final Set<String> BLOCKS = Set.of("figure", "figcaption", "main", "picture");

  /** Behind so many characters without an end of the sentence, a line break is an accident. */
  private static final int UNFINISHED = 40;

  private final Set<Node> skipped;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder buffer = new StringBuilder();
  private final List<Element> links = new ArrayList<>();
  private Element openLink;
  private int linkDepth;
  private boolean plainText;
  private boolean openBreak;
  private int preDepth;

  private LineCollector(Set<Node> skipped) {
    this.skipped = skipped;
  }

  /** The lines of a tree, the skipped nodes and all in them left out. */
  static List<Line> collect(Element root, Set<Node> skipped) {
    LineCollector collector = new LineCollector(skipped);
    root.filter(collector);
    collector.flush();
    return collector.lines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (skipped.contains(node)) {
      if (node instanceof Element element && isBlock(element)) {
        flush();
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isLink(element)) {
        linkDepth--;
        openLink = null;
      } else if (element.normalName().equals("pre")) {
        preDepth--;
        flush();
      } else if (isBlock(element)) {
        flush();
      } else if (ROW_CELLS.contains(element.normalName())) {
        buffer.append(' ');
      }
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    if (isLink(element)) {
      linkDepth++;
      openLink = element;
      links.add(element);
    } else if (element.normalName().equals("br")) {
      lineBreak();
    } else if (element.normalName().equals("pre")) {
      flush();
      preDepth++;
    } else if (isBlock(element)) {
      flush();
    }
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  private static boolean isBlock(Element element) {
    String name = element.normalName();
    return !ROW_CELLS.contains(name) && (element.isBlock() || BLOCKS.contains(name));
  }

  private void text(String text) {
    if (preDepth > 0) {
      String[] parts = text.split("\n", -1);
      append(parts[0]);
      for (int i = 1; i < parts.length; i++) {
        flush();
        append(parts[i]);
      }
    } else {
      append(text);
    }
  }

  private void append(String text) {
    boolean visible = !text.isBlank();
    if (visible && openBreak) {
      openBreak = false;
      if (!unfinished()) {
        flush();
      }
    }
    buffer.append(text);
    plainText |= visible && linkDepth == 0;
  }

  private void lineBreak() {
    if (openBreak) {
      flush();
    } else {
      openBreak = true;
    }
  }

  /** Whether the line so far stops in the middle of a sentence. */
  private boolean unfinished() {
    int end = buffer.length();
    while (end > 0 && CleanText.isSpace(buffer.charAt(end - 1))) {
      end--;
    }
    if (end < UNFINISHED) {
      return false;
    }
    char last = buffer.charAt(end - 1);
    return ChineseScript.isHan(last) || "，、,".indexOf(last) >= 0;
  }

  private void flush() {
    openBreak = false;
    String text = CleanText.line(buffer);
    if (!text.isEmpty()) {
      lines.add(new Line(text, List.copyOf(links), !plainText));
    }
    buffer.setLength(0);
    links.clear();
    if (openLink != null) {
      links.add(openLink);
    }
    plainText = false;
  }
}
