package org.newsgraph.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.newsgraph.model.RelatedLink;

/** Collects the links of a page to other articles, each address once. */
final class RelatedLinks {

  /** More links than this are a directory, not a recommendation. */
  private static final int MOST = 200;

  private static final int SHORTEST_TITLE = 6;
  private static final int LONGEST_RUBRIC = 30;

  /** How far above a link its label may stand. */
  private static final int LEVELS = 6;

  private static final Pattern ADDRESS = Pattern.compile("\\S+\\.[a-z]{2,}/\\S*|https?:\\S+");

  private static final Pattern NO_ARTICLE =
      Pattern.compile(
          "(?i)https?://(?:[^/]*\\.)?(?:facebook|twitter|x|t|whatsapp|weibo|youtube|youtu|telegram|"
              + "instagram|pinterest|linkedin|line|google|apple)\\.(?:com|me|be|co|org)/.*"
              + "|.*/(?:tags?|author|category|login|subscribe)/.*"
              + "|.*\\.(?:jpe?g|png|gif|webp|pdf|mp[34])");

  private final Optional<String> page;
  private final List<RelatedLink> links = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  RelatedLinks(Optional<String> page) {
    this.page = page;
    page.ifPresent(seen::add);
  }

  List<RelatedLink> all() {
    return List.copyOf(links);
  }

  /** Adds a link, if it can lead to an article. */
  void add(Element link, Optional<String> rubric) {
    String title = CleanText.line(link.text());
    Optional<String> url = absolute(link.attr("href")).flatMap(CanonicalUrl::of);
    if (title.length() < SHORTEST_TITLE || url.isEmpty() || links.size() >= MOST) {
      return;
    }
    if (!NO_ARTICLE.matcher(url.get()).matches()
        && !ADDRESS.matcher(title).matches()
        && seen.add(url.get())) {
      links.add(new RelatedLink(url.get(), title, rubric));
    }
  }

  /** Adds the links of a block, each with the label beside it or else the block's heading. */
  void addBlock(Element block) {
    Optional<String> heading = label(block, false);
    for (Element link : block.select("a[href]")) {
      if (links.size() < MOST) {
        add(link, itemLabel(link, block).or(() -> heading));
      }
    }
  }

  /** The text that stands beside a link, in the smallest part of the block that has any. */
  private static Optional<String> itemLabel(Element link, Element block) {
    Element above = link.parent();
    for (int i = 0; i < LEVELS && above != null && above != block; i++) {
      Optional<String> label = label(above, true);
      if (label.isPresent()) {
        return label;
      }
      above = above.parent();
    }
    return Optional.empty();
  }

  /**
   * The first text of an element that is no link; nothing if it should have one link and has more.
   */
  private static Optional<String> label(Element element, boolean oneLink) {
    StringBuilder text = new StringBuilder();
    int[] linkCount = {0};
    element.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof Element child && child.normalName().equals("a")) {
              boolean tooMany = ++linkCount[0] > 1 && oneLink;
              return tooMany || !oneLink ? FilterResult.STOP : FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode own && text.length() <= LONGEST_RUBRIC) {
              text.append(own.getWholeText());
              return oneLink || own.isBlank() ? FilterResult.CONTINUE : FilterResult.STOP;
            }
            return FilterResult.CONTINUE;
          }
        });
    if (oneLink && linkCount[0] > 1) {
      return Optional.empty();
    }
    String label = rubric(text.toString());
    return label.isEmpty() || label.length() > LONGEST_RUBRIC
        ? Optional.empty()
        : Optional.of(label);
  }

  /** A heading without the marks around it. */
  static String rubric(String heading) {
    return CleanText.line(heading).replaceAll("^[\\s【\\[「●▲■>*#]+|[\\s】\\]」:：>]+$", "");
  }

  private Optional<String> absolute(String href) {
    String target = href.strip();
    if (target.startsWith("http://") || target.startsWith("https://")) {
      return Optional.of(target);
    }
    if (target.isEmpty() || target.startsWith("#") || page.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(URI.create(page.get()).resolve(target).toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
