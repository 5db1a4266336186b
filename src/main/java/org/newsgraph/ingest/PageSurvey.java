package org.newsgraph.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.newsgraph.ingest.PageRules.Kind;

/**
 * What the parts of a page are: which are no running text, and why; and how much text the others
 * hold. Not thread-safe.
 */
final class PageSurvey {

  private static final Set<String> NO_TEXT =
      new HashSet<>(
          Set.of(
              "script",
              "style",
              "noscript",
              "template",
              "svg",
              "iframe",
              "object",
              "embed",
              "canvas",
              "audio",
              "video",
              "button",
              "input",
              "select",
              "textarea",
              "label",
              "option",
              "map"));
  private static final Map<String, Kind> BY_TAG =
      Map.of(
          "nav", Kind.NAVIGATION,
          "menu", Kind.NAVIGATION,
          "footer", Kind.MARGIN,
          "aside", Kind.MARGIN,
          "header", Kind.HEADER,
          "dialog", Kind.NOTICE,
          "form", Kind.NOTICE,
          "figcaption", Kind.CAPTION);
  private static final Map<String, Kind> BY_ROLE =
      Map.of(
          "navigation", Kind.NAVIGATION,
          "menu", Kind.NAVIGATION,
          "search", Kind.NAVIGATION,
          "banner", Kind.HEADER,
          "contentinfo", Kind.MARGIN,
          "complementary", Kind.MARGIN,
          "dialog", Kind.NOTICE,
          "alertdialog", Kind.NOTICE);
  private static final Set<String> TAGS = Set.of("article", "main", "h1");
  private static final List<String> ATTRIBUTES =
      List.of("itemprop", "property", "role", "data-component");
  private static final Set<String> CODE = Set.of("pre", "code");
  private static final Set<String> WHOLE = Set.of("html", "body", "main");

  /** A part with more than this share of the running text holds the article, whatever its name. */
  private static final double MOST = 0.5;

  /** Where so few letters would be left, the discussion is what the page is for. */
  private static final int LITTLE = 250;

  /** Kinds that are told by more than a name. */
  private static final Set<Kind> CERTAIN =
      EnumSet.of(Kind.HIDDEN, Kind.NAVIGATION, Kind.ADVERTISEMENT, Kind.SHARE, Kind.MARGIN);

  private final Element root;
  private final Set<String> silent;
  private final Set<Kind> unwanted;
  private final Map<Element, TextMass> first;
  private final Map<Element, TextMass> masses;
  private final Map<Node, Kind> dropped = new LinkedHashMap<>();
  private final Map<String, Optional<Kind>> kinds = new HashMap<>();
  private final Map<String, List<Element>> index = new HashMap<>();
  private final int prose;

  PageSurvey(Element root) {
    this(root, NO_TEXT, EnumSet.allOf(Kind.class));
  }

  /**
   * @param silent tags that hold no text
   * @param unwanted kinds of parts that are no running text
   */
  private PageSurvey(Element root, Set<String> silent, Set<Kind> unwanted) {
    this.root = root;
    this.silent = silent;
    this.unwanted = unwanted;
    this.first = measure(root, Map.of(), silent);
    this.prose = mass(first, root).prose();
    judge();
    this.masses = measure(root, dropped, silent);
  }

  /**
   * Surveys a page. Where hardly any text is left, what its parts are called does not tell what
   * they are, or its text is for browsers without scripts; then fewer kinds are left out.
   */
  static PageSurvey of(Element root) {
    PageSurvey strict = new PageSurvey(root);
    int prose = strict.mass(root).prose();
    if (prose >= LITTLE) {
      return strict;
    }
    Set<String> silent = new HashSet<>(NO_TEXT);
    silent.remove("noscript");
    PageSurvey lenient = new PageSurvey(root, silent, CERTAIN);
    return lenient.mass(root).prose() > 2 * prose + LITTLE ? lenient : strict;
  }

  /** Whether this is the survey that leaves fewer kinds out. */
  boolean isLenient() {
    return unwanted == CERTAIN;
  }

  Element root() {
    return root;
  }

  /** The parts that are no running text, by kind; their inner parts are not named. */
  Map<Node, Kind> dropped() {
    return dropped;
  }

  /** How much running text a part holds, what is dropped left out; parts of a line have none. */
  TextMass mass(Element element) {
    return mass(masses, element);
  }

  /** How much running text a part holds, whatever it is called. */
  TextMass wholeMass(Element element) {
    return mass(first, element);
  }

  private static TextMass mass(Map<Element, TextMass> masses, Element element) {
    TextMass mass = masses.get(element);
    return mass == null ? new TextMass() : mass;
  }

  private void judge() {
    root.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof Element element && element != root) {
              Kind kind = kind(element);
              if (kind != null && unwanted.contains(kind) && !holdsArticle(element, kind)) {
                dropped.put(element, kind);
                return FilterResult.SKIP_CHILDREN;
              }
              index(element);
              if (CODE.contains(element.normalName())) {
                return FilterResult
                    .SKIP_CHILDREN; // its words are coloured by names such as comment
              }
            }
            return FilterResult.CONTINUE;
          }
        });
  }

  /** The parts of a name such as {@code .story}, {@code #text}, {@code main}, in their order. */
  List<Element> named(String name) {
    return index.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  private void index(Element element) {
    if (TAGS.contains(element.normalName())) {
      index(element.normalName(), element);
    }
    if (element.attributesSize() == 0) {
      return;
    }
    if (!element.id().isEmpty()) {
      index("#" + element.id(), element);
    }
    for (String name : element.className().split("\\s+")) {
      if (!name.isEmpty()) {
        index("." + name, element);
      }
    }
    for (String attribute : ATTRIBUTES) {
      for (String value : element.attr(attribute).split("\\s+")) {
        if (!value.isEmpty()) {
          index("[" + attribute + "=" + value + "]", element);
        }
      }
    }
  }

  private void index(String name, Element element) {
    index.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(element);
  }

  private boolean holdsArticle(Element element, Kind kind) {
    if (kind == Kind.CAPTION) {
      return false;
    }
    if (kind == Kind.ADVERTISEMENT && element.selectFirst("h1, time") != null) {
      return true; // the head of an article is called a banner, too
    }
    if (kind == Kind.HEADER) {
      return mass(first, element).prose() > 0 || element.closest("article, main") != null;
    }
    int part = mass(first, element).prose();
    boolean comments = kind == Kind.COMMENTS && element.selectFirst("h1, article") == null;
    return comments ? prose - part < LITTLE && part > 0 : part > MOST * prose;
  }

  private Kind kind(Element element) {
    String tag = element.normalName();
    if (silent.contains(tag)) {
      return Kind.HIDDEN;
    }
    if (WHOLE.contains(tag)) {
      return null;
    }
    Kind kind = BY_TAG.get(tag);
    if (kind == null && element.attributesSize() > 0) {
      kind = byAttributes(element, tag);
    }
    return kind;
  }

  private Kind byAttributes(Element element, String tag) {
    if (isHidden(element)) {
      return Kind.HIDDEN;
    }
    Kind kind = BY_ROLE.get(element.attr("role").toLowerCase(Locale.ROOT));
    if (kind != null || tag.equals("article") || tag.equals("a")) {
      return kind;
    }
    String names = element.className() + " " + element.id();
    if (names.length() == 1) {
      return null;
    }
    return kinds.computeIfAbsent(names, PageRules::kind).orElse(null);
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  /** The masses of all blocks of a tree. */
  private static Map<Element, TextMass> measure(
      Element root, Map<Node, Kind> skipped, Set<String> silent) {
    Measuring measuring = new Measuring(skipped, silent);
    root.filter(measuring);
    return measuring.masses;
  }

  /** Whether an element makes lines of its own; those that the page made up itself do. */
  static boolean isBlock(Element element) {
    return element.isBlock() || element.tagName().indexOf('-') > 0;
  }

  /** Adds up the text of each block, and of the blocks in it. */
  private static final class Measuring implements NodeFilter {

    /** The least letters of a paragraph of running text. */
    private static final int PARAGRAPH = 60;

    private static final double MOST_LINKED = 0.5;

    private final Map<Node, Kind> skipped;
    private final Set<String> silent;
    private final Map<Element, TextMass> masses = new IdentityHashMap<>();
    private final Deque<TextMass> own = new ArrayDeque<>();
    private final Deque<TextMass> inner = new ArrayDeque<>();
    private int linkDepth;

    Measuring(Map<Node, Kind> skipped, Set<String> silent) {
      this.skipped = skipped;
      this.silent = silent;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        if (!own.isEmpty()) {
          own.peek().add(text.getWholeText(), linkDepth > 0);
        }
      } else if (node instanceof Element element) {
        if (silent.contains(element.normalName()) || skipped.containsKey(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (isLink(element)) {
          linkDepth++;
          if (!own.isEmpty()) {
            own.peek().addLink();
          }
        } else if (depth == 0 || isBlock(element)) {
          own.push(new TextMass());
          inner.push(new TextMass());
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (isLink(element)) {
          linkDepth--;
        } else if (depth == 0 || isBlock(element)) {
          close(element);
        }
      }
      return FilterResult.CONTINUE;
    }

    private void close(Element element) {
      TextMass mass = own.pop();
      if (mass.all() >= PARAGRAPH && mass.linkShare() < MOST_LINKED && mass.punctuation() > 0) {
        mass.isProse();
      }
      mass.add(inner.pop());
      masses.put(element, mass);
      if (!inner.isEmpty()) {
        inner.peek().add(mass);
      }
    }

    private static boolean isLink(Element element) {
      return element.normalName().equals("a") && element.hasAttr("href");
    }
  }
}
