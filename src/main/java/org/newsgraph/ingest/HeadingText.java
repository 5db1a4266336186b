package org.newsgraph.ingest;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.newsgraph.ingest.PageRules.Kind;

/**
 * The text of a heading without the rubric that some put in front of it, and without hidden parts.
 */
final class HeadingText {

  private static final Set<String> KICKERS =
      Set.of(
          "kicker",
          "overline",
          "topline",
          "toptitle",
          "titleheader",
          "dachzeile",
          "spitzmarke",
          "roofline",
          "eyebrow",
          "preheadline",
          "ante",
          "antetitulo",
          "supertitle",
          "pretitle",
          "subtitle",
          "headlineprefix",
          "category",
          "label",
          "small",
          "rubrik");
  private static final Pattern LEADING = Pattern.compile("^[\\s\\u00a0]*[-–—|:·]?[\\s\\u00a0]*");
  private static final Pattern HOME = Pattern.compile("(?:.*//[^/]+)?/?(?:index\\.\\w+)?");
  private static final int SHORTEST = 4;
  private static final int LONG = 12;

  private HeadingText() {}

  /** The heading's words as one line. */
  static String of(Element original) {
    Element heading = original.clone();
    for (Element part : heading.select("[class]")) {
      if (part != heading && PageRules.kind(part.className()).equals(Optional.of(Kind.HIDDEN))) {
        part.remove();
      }
    }
    return CleanText.line(withoutKicker(inner(heading)));
  }

  /** Whether a heading is the site's name, which leads home, or a mere line above the headline. */
  static boolean isOfSite(Element heading) {
    Element link = heading.getElementsByTag("a").first();
    boolean home =
        link != null
            && (HOME.matcher(link.attr("href").strip()).matches()
                || link.attr("rel").equals("home"))
            && link.text().length() * 2 > heading.text().length();
    return home || heading.hasClass("strapline");
  }

  private static Element inner(Element heading) {
    Element inner = heading;
    while (inner.childrenSize() == 1 && inner.textNodes().stream().allMatch(TextNode::isBlank)) {
      inner = inner.child(0);
    }
    return inner;
  }

  private static String withoutKicker(Element heading) {
    String all = heading.text();
    Element child = heading.firstElementChild();
    if (child == null
        || !heading.textNodes().stream().limit(1).allMatch(TextNode::isBlank)
            && child.siblingIndex() > 0) {
      return all;
    }
    String kicker = child.text();
    if (kicker.isEmpty() || all.length() < kicker.length() + SHORTEST || !all.startsWith(kicker)) {
      return all;
    }
    boolean named =
        child.normalName().equals("small")
            || PageRules.words(child.className()).stream().anyMatch(KICKERS::contains);
    boolean parts =
        heading.childrenSize() == 2
            && heading.textNodes().stream().allMatch(TextNode::isBlank)
            && !heading.child(1).normalName().equals("small")
            && kicker.length() * 2 < all.length() + LONG;
    return named || parts || kicker.endsWith(":")
        ? LEADING.matcher(all.substring(kicker.length())).replaceFirst("")
        : all;
  }
}
