package org.newsgraph.ingest;

import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.newsgraph.model.PagePart;

/**
 * Finds out whether a page holds one part of an article that fills several: by links to the others
 * ({@code rel=next}, 下一页, 第2页, [1] [2] [3]) whose addresses differ from the page's own by a number
 * only. Links to the next article, and to the next page of comments, differ by more.
 */
final class PageParts {

  private static final String ARROWS = "[<>«»‹›←→\\s]*";
  private static final Pattern NEXT =
      Pattern.compile(
          ARROWS + "(?i:下一?[页頁]|[后後]一[页頁]|next(?: page)?|余下全文|餘下全文|继续阅读|繼續閱讀)" + ARROWS);
  private static final Pattern BEFORE =
      Pattern.compile(ARROWS + "(?i:上一?[页頁]|前一[页頁]|prev(?:ious)?(?: page)?)" + ARROWS);
  private static final Pattern NUMBER =
      Pattern.compile("[\\[(（【]?\\s*(?:第|(?i:page) )?\\s*\\d{1,2}\\s*[页頁]?\\s*[\\])）】]?|[首尾末][页頁]");
  private static final int LONGEST_LABEL = 14;

  /**
   * What is known of a page.
   *
   * @param address the page's own address, also where it calls the first page's its canonical one
   */
  record Found(PagePart part, String address) {}

  private final String url;
  private final PartAddress own;
  private final TreeMap<Integer, String> others = new TreeMap<>();
  private PartAddress marked;
  private PartAddress next;
  private PartAddress before;

  private PageParts(String url) {
    this.url = url;
    this.own = PartAddress.of(url);
  }

  /**
   * Looks at a page.
   *
   * @param page an element of the page's document, all of which is looked at
   * @param url the page's canonical address
   * @return nothing if the page holds all of its article
   */
  static Optional<Found> find(Element page, Optional<String> url) {
    return url.flatMap(address -> new PageParts(address).find(page.root()));
  }

  private Optional<Found> find(Node document) {
    document.traverse(
        (node, depth) -> {
          if (node instanceof Element element && element.hasAttr("href")) {
            look(element);
          }
        });
    if (others.isEmpty() && (before == null || own.number() > 0)) {
      return Optional.empty();
    }
    int number = number();
    if (number == 0 && behind(number).isEmpty()) {
      return Optional.empty(); // All links lead to the page itself.
    }
    String address =
        number == own.number() || marked == null ? url : marked.withNumber(number).orElse(url);
    return Optional.of(new Found(new PagePart(own.whole(), number, behind(number)), address));
  }

  private void look(Element element) {
    String tag = element.normalName();
    if (!tag.equals("a") && !tag.equals("link")) {
      return;
    }
    String rel = element.attr("rel");
    String label = tag.equals("a") && element.childNodeSize() < 4 ? element.text().strip() : "";
    boolean toNext = rel.equals("next") || isLabel(NEXT, label);
    boolean toBefore = rel.equals("prev") || isLabel(BEFORE, label);
    if (toNext || toBefore || isLabel(NUMBER, label)) {
      Optional<String> target = target(element.attr("href").strip());
      target.ifPresent(address -> note(address, PartAddress.of(address), toNext, toBefore));
    }
  }

  private static boolean isLabel(Pattern pattern, String label) {
    return !label.isEmpty() && label.length() <= LONGEST_LABEL && pattern.matcher(label).matches();
  }

  private Optional<String> target(String href) {
    // java.net.URI takes the file's name away before it adds a query.
    String address = href.startsWith("?") ? url.replaceFirst("\\?.*", "") + href : href;
    return href.startsWith("#")
        ? Optional.empty()
        : CanonicalUrl.absolute(address, Optional.of(url));
  }

  private void note(String address, PartAddress target, boolean toNext, boolean toBefore) {
    if (!target.whole().equals(own.whole())) {
      return;
    }
    if (target.number() != own.number()) {
      others.put(target.number(), address);
    }
    marked = target.number() > 0 ? target : marked;
    next = toNext ? target : next;
    before = toBefore ? target : before;
  }

  /** The number of this page, which may say that the first one's address is canonical. */
  private int number() {
    if (own.number() > 0 || before == null) {
      return own.number();
    }
    if (before.number() > 0) {
      return before.number() + 1;
    }
    if (next != null) {
      // On a first page, "previous" may lead to the page itself.
      return next.number() > 2 ? next.number() - 1 : 0;
    }
    return others.isEmpty() ? 2 : others.lastKey() + 1;
  }

  private Optional<String> behind(int number) {
    Integer following = others.higherKey(number);
    // After the page without a number comes the second one: the first would be itself.
    if (number == 0 && following != null && following == 1 && others.containsKey(2)) {
      following = 2;
    }
    return Optional.ofNullable(following).map(others::get);
  }
}
