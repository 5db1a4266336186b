package org.newsgraph.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.newsgraph.ingest.ContentFinder.Content;
import org.newsgraph.ingest.PageRules.Kind;

/** Takes the running text out of a whole web page. */
final class PageBody {

  /** A block with more of its letters in links is a list of links. */
  private static final double LINKS = 0.6;

  private static final Evaluator HEADINGS = QueryParser.parse("h1, h2, h3");
  private static final int LONGEST_CAPTION = 300;
  private static final int MOST_CAPTIONS = 20;

  private final String title;
  private final PageSurvey survey;
  private final Content content;
  private final Set<Node> skipped = Collections.newSetFromMap(new IdentityHashMap<>());

  PageBody(Element root, String title) {
    this.title = title;
    this.survey = PageSurvey.of(root);
    this.content = new ContentFinder(survey).find();
  }

  static Body extract(Element root, String title, Optional<String> url) {
    return new PageBody(root, title).extract(url);
  }

  Body extract(Optional<String> url) {
    skipped.addAll(survey.dropped().keySet());
    List<Line> lines = new ArrayList<>(lead());
    for (Element part : content.parts()) {
      skipLinkLists(part);
      lines.addAll(LineCollector.collect(part, skipped));
    }
    RelatedLinks related = new RelatedLinks(url);
    LineFilter filter = new LineFilter(lines, title, related, false, LineRule.OF_PAGES);
    return new Body(
        filter.paragraphs(),
        related.all(),
        filter.author(),
        PageDates.find(survey).or(filter.dateline()),
        captions(),
        survey.isLenient() ? content.stage() + ", names passed over" : content.stage(),
        credits(filter.credits()));
  }

  PageSurvey survey() {
    return survey;
  }

  Content content() {
    return content;
  }

  /** What is left out, once the text has been extracted. */
  Set<Node> skipped() {
    return skipped;
  }

  /** Pages have the editors and the source in parts of their own. */
  private Credits credits(Credits ofText) {
    survey
        .dropped()
        .forEach(
            (node, kind) -> {
              if (kind == Kind.BYLINE && node instanceof Element element) {
                ofText.read(CleanText.line(element.text()));
              }
            });
    return ofText;
  }

  private List<String> captions() {
    List<String> captions = new ArrayList<>();
    for (Map.Entry<Node, Kind> part : survey.dropped().entrySet()) {
      if (part.getValue() == Kind.CAPTION && part.getKey() instanceof Element caption) {
        String text = CleanText.line(caption.text());
        boolean within = content.parts().stream().anyMatch(caption.parents()::contains);
        if (within && !text.isEmpty() && text.length() <= LONGEST_CAPTION) {
          captions.add(text);
        }
      }
    }
    return captions.stream().distinct().limit(MOST_CAPTIONS).toList();
  }

  private void skipLinkLists(Element part) {
    part.filter(
        (node, depth) -> {
          if (depth > 0 && node instanceof Element element && !skipped.contains(element)) {
            TextMass mass = survey.mass(element);
            if (mass.links() > 1 && mass.linkShare() > LINKS && !element.normalName().equals("p")) {
              skipped.add(element);
              return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
          }
          return NodeFilter.FilterResult.CONTINUE;
        });
  }

  /** The sentences between the headline and the content: a lead that stands apart. */
  private List<Line> lead() {
    Element first = content.parts().get(0);
    Element heading = headingBefore(first);
    if (heading == null) {
      return List.of();
    }
    Element common = first;
    while (common != null && !common.equals(heading) && !heading.parents().contains(common)) {
      common = common.parent();
    }
    if (common == null || common == first) {
      return List.of();
    }
    return new Between(heading, first).collect(common);
  }

  private Element headingBefore(Element first) {
    Element heading = null;
    for (Element candidate : survey.root().select(HEADINGS)) {
      boolean named = CleanText.line(candidate.text()).equals(title);
      if (named || heading == null && candidate.normalName().equals("h1") && candidate.hasText()) {
        heading = candidate;
      }
    }
    return heading == null || heading == first || heading.parents().contains(first)
        ? null
        : heading;
  }

  /** Collects what stands between two elements of a tree. */
  private final class Between {
    private final Element begin;
    private final Element end;
    private boolean begun;
    private boolean ended;

    Between(Element begin, Element end) {
      this.begin = begin;
      this.end = end;
    }

    List<Line> collect(Element common) {
      Set<Node> outside = Collections.newSetFromMap(new IdentityHashMap<>());
      outside.addAll(skipped);
      common.filter(
          (node, depth) -> {
            if (node == begin) {
              begun = true;
              outside.add(node);
              return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (node == end) {
              ended = true;
            }
            if (ended) {
              outside.add(node);
              return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (outside.contains(node)) {
              return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof Element element) {
              if (PageSurvey.isBlock(element) && begun && survey.wholeMass(element).prose() == 0) {
                outside.add(element);
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
              }
            } else if (!begun) {
              outside.add(node);
            }
            return NodeFilter.FilterResult.CONTINUE;
          });
      return begun && ended ? LineCollector.collect(common, outside) : List.of();
    }
  }
}
