package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.model.PagePart;

/**
 * Puts the pages of the input that hold parts of one article behind one another. What comes out
 * does not depend on their order. Used by one thread.
 */
final class PartChains {

  private final Map<String, TreeMap<Integer, Version>> pages = new HashMap<>();

  /** Takes a page; of two versions of one page the newer counts. */
  void add(PagePart part, Version version) {
    pages
        .computeIfAbsent(part.whole(), whole -> new TreeMap<>())
        .merge(part.number(), version, Version::newer);
  }

  /**
   * The articles of these pages: from the first page on as far as none is missing, they are one;
   * the others stay articles of their own.
   */
  List<Version> articles() {
    List<Version> articles = new ArrayList<>();
    for (TreeMap<Integer, Version> numbered : pages.values()) {
      List<Version> chain = new ArrayList<>();
      int last = numbered.firstKey();
      for (Map.Entry<Integer, Version> page : numbered.entrySet()) {
        if (page.getKey() <= 1 || !chain.isEmpty() && isNext(page.getKey(), last)) {
          chain.add(page.getValue());
        } else {
          articles.add(page.getValue());
        }
        last = page.getKey();
      }
      if (!chain.isEmpty()) {
        articles.add(chain.size() == 1 ? chain.get(0) : Version.joined(chain));
      }
    }
    return articles;
  }

  /** The second page is number 1 where the first has none, or 2. */
  private static boolean isNext(int number, int last) {
    return number == last + 1 || last == 0 && number == 2;
  }
}
