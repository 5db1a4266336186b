package org.newsgraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the parts of a page that hold the article. Stages, of which the next one steps in where the
 * one before gives too little: the names that content systems give them ({@code page-content.tsv});
 * the smallest part with nearly all running text; the whole page.
 */
final class ContentFinder {

  /**
   * What was found.
   *
   * @param parts the parts, in the order of the page; none is within another
   * @param stage which stage found them, and by what
   */
  record Content(List<Element> parts, String stage) {}

  private record Name(boolean several, String name) {}

  /** The least letters of an article; a Chinese character counts for three. */
  private static final int ARTICLE = 250;

  /** Parts by name need this share of the running text of the smallest part with nearly all. */
  private static final double SHARE = 0.3;

  private static final double NEARLY_ALL = 0.8;

  /** Within a frame, a part with so much of the running text has all that belongs to the text. */
  private static final double ALL = 0.95;

  private static final Set<String> WHOLE = Set.of("html", "body");

  private static final List<Name> NAMES =
      DataFile.rows("page-content.tsv", 2).stream()
          .map(row -> new Name(row[0].equals("text"), row[1]))
          .toList();

  private final PageSurvey survey;

  ContentFinder(PageSurvey survey) {
    this.survey = survey;
  }

  Content find() {
    Element dense = densest(survey.root(), NEARLY_ALL);
    int prose = prose(dense);
    return byName(prose)
        .orElseGet(
            () ->
                prose >= ARTICLE
                    ? new Content(List.of(dense), "density")
                    : new Content(List.of(survey.root()), "page"));
  }

  private Optional<Content> byName(int around) {
    for (Name name : NAMES) {
      List<Element> parts = outermost(survey.named(name.name()));
      if (!name.several() && parts.size() > 1) {
        parts = List.of(largest(parts));
      }
      int prose = parts.stream().mapToInt(this::prose).sum();
      if (prose >= ARTICLE && prose >= SHARE * around) {
        List<Element> found =
            name.several() ? together(parts) : List.of(densest(parts.get(0), ALL));
        return Optional.of(new Content(found, "selector " + name.name()));
      }
    }
    return Optional.empty();
  }

  /** Parts beside one another that are mere paragraphs stand for what holds them all. */
  private static List<Element> together(List<Element> parts) {
    Element parent = parts.get(0).parent();
    boolean beside = parts.size() > 1 && parts.stream().allMatch(part -> part.parent() == parent);
    boolean paragraphs = parts.stream().allMatch(part -> part.normalName().equals("p"));
    return beside && paragraphs ? List.of(parent) : parts;
  }

  private List<Element> outermost(List<Element> elements) {
    List<Element> parts = new ArrayList<>();
    for (Element element : elements) {
      boolean inner = !parts.isEmpty() && element.parents().contains(parts.get(parts.size() - 1));
      if (!inner && !WHOLE.contains(element.normalName())) {
        parts.add(element);
      }
    }
    return parts;
  }

  private Element largest(List<Element> parts) {
    Element best = parts.get(0);
    for (Element part : parts) {
      best = prose(part) > prose(best) ? part : best;
    }
    return best;
  }

  private int prose(Element element) {
    return survey.mass(element).prose();
  }

  /** The smallest part with at least a share of an element's running text. */
  private Element densest(Element element, double share) {
    Element part = element;
    while (true) {
      Element next = null;
      for (Element child : part.children()) {
        if (prose(child) > share * prose(part)) {
          next = child;
        }
      }
      if (next == null || next.normalName().equals("p") || prose(part) == 0) {
        return part;
      }
      part = next;
    }
  }
}
