package org.newsgraph.ingest;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** HTML, or Markdown with HTML in it, as a tree. */
final class Markup {

  /** Archives that were stripped by patterns have tags such as {@code <divdata-id="1">}. */
  private static final Pattern GLUED_TAG =
      Pattern.compile(
          "<(article|aside|div|section|span|figure|ul|li|p|a|img|h[1-6])"
              + "(?=(?:data-|class=|id=|style=|role=|href=|src=|aria-))");

  private static final Pattern BLOCK_TAG =
      Pattern.compile(
          "</?(?:p|div|br|li|h[1-6]|article|section|td|blockquote)\\b", Pattern.CASE_INSENSITIVE);

  /** Real pages stay under a hundred levels; deeper elements are put beside one another. */
  private static final int MAX_DEPTH = 200;

  private Markup() {}

  /** The content as a tree: HTML if there are block tags in it, else Markdown or plain text. */
  static Element parse(String content) {
    return isHtml(content) ? html(content) : Markdown.parse(content);
  }

  /** Whether block tags and not line breaks make the paragraphs. */
  static boolean isHtml(String content) {
    long tags = BLOCK_TAG.matcher(content).results().count();
    return tags > 0 && tags * 2 > content.lines().filter(line -> !line.isBlank()).count();
  }

  /** A piece of HTML as the body of a document. */
  static Element html(String content) {
    return page(content).body();
  }

  /** A document of a piece of HTML whose tags may be glued to their attributes. */
  static Document page(String content) {
    return wholePage(repair(content));
  }

  /** A web page as its server sent it. */
  static Document wholePage(String html) {
    return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
  }

  private static String repair(String html) {
    return GLUED_TAG.matcher(html).replaceAll("<$1 ");
  }

  /** Text with its HTML entities turned into characters, also those that were escaped twice. */
  static String unescape(String text) {
    String once = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    return once.indexOf('&') < 0 ? once : Parser.unescapeEntities(once, false);
  }
}
