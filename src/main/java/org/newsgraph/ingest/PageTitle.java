package org.newsgraph.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.newsgraph.ingest.Metadata.Field;
import org.newsgraph.text.ChineseScript;

/**
 * Chooses the headline of a web page: a heading that the page's metadata or title repeats is surely
 * one; else what the metadata say, without the site's name.
 */
final class PageTitle {

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s+[-–—|·•»«:/]+\\s+|\\s*[|｜_]\\s*|(?<=\\p{IsHan})[-—–](?=\\p{IsHan})|--+|\\s+::\\s+");
  private static final Pattern BREAK_BEFORE =
      Pattern.compile("(?:\\s[-–—|·•»«/]+\\s|[|｜_:：]\\s?)$");
  private static final Pattern BREAK_BEHIND =
      Pattern.compile("$|\\s[-–—|·•»«:/]+\\s|\\s?[|｜_]|[-—–](?=\\p{IsHan})");
  private static final Evaluator HEADINGS = QueryParser.parse("h1, h2");
  private static final Evaluator CALLED_TITLE =
      QueryParser.parse("[class*=title], [class*=headline], [id*=title]");
  private static final int SHORTEST = 4;

  /** What is longer is no headline. */
  private static final int LONGEST = 500;

  /** Lesser headings name sections too, in a few words. */
  private static final int LONG = 12;

  /** The least share of common words of two wordings of one headline. */
  private static final double LIKE = 0.4;

  /** Between words, and between Chinese characters. */
  private static final Pattern WORD_ENDS =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{IsHan})|(?=\\p{IsHan})");

  private static final int LONGEST_SITE = 40;

  private final Element body;
  private final Metadata metadata;
  private final Optional<String> url;
  private final List<String> headings = new ArrayList<>();
  private int firsts;

  PageTitle(Element body, Metadata metadata, Optional<String> url) {
    this.body = body;
    this.metadata = metadata;
    this.url = url;
    for (Element heading : body.select(HEADINGS)) {
      if (HeadingText.isOfSite(heading)) {
        continue;
      }
      String text = HeadingText.of(heading);
      if (text.length() <= LONGEST
          && text.length() >= (heading.normalName().equals("h1") ? SHORTEST : LONG)) {
        boolean first = heading.normalName().equals("h1");
        firsts += first ? 1 : 0;
        headings.add(first ? firsts - 1 : headings.size(), text);
      }
    }
  }

  /** The headline; empty if there is none. */
  String choose() {
    List<String> given =
        metadata.titles().stream().filter(title -> title.length() <= LONGEST).toList();
    Optional<String> part = given.stream().flatMap(t -> firstHeadingIn(t).stream()).findFirst();
    if (part.isPresent()) {
      return part.get();
    }
    Optional<String> called = given.stream().flatMap(t -> calledTitle(t).stream()).findFirst();
    if (called.isPresent()) {
      return called.get();
    }
    String best = "";
    for (String title : given) {
      for (String heading : headings) {
        boolean longer = heading.length() > best.length();
        if (longer && isRepeated(key(heading), key(title)) && !isOnlySite(heading, title)) {
          best = heading;
        }
      }
    }
    Optional<String> seen = onlyHeading().filter(h -> given.stream().anyMatch(t -> isLike(h, t)));
    if (best.isEmpty() && seen.isPresent()) {
      return seen.get();
    }
    String title = given.isEmpty() ? "" : withoutSections(withoutSite(given.get(0)));
    if (best.length() * 2 > title.length()) {
      return best;
    }
    boolean none = title.isEmpty() || isSite(title);
    return none && !headings.isEmpty() ? headings.get(0) : title;
  }

  /** The first heading that is a whole part of a title, between its separators or at its ends. */
  private Optional<String> firstHeadingIn(String title) {
    String best = "";
    for (String heading : headings.subList(0, firsts)) {
      int at = title.indexOf(heading);
      boolean enough =
          heading.length() >= LONG || isChinese(heading) && heading.length() >= SHORTEST;
      if (at >= 0 && enough && heading.length() > best.length() && !isSite(heading)) {
        boolean begins = at == 0 || BREAK_BEFORE.matcher(title.substring(0, at)).find();
        boolean ends = BREAK_BEHIND.matcher(title.substring(at + heading.length())).lookingAt();
        best = begins && ends ? heading : best;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** Chinese pages often have the headline in a part that is no heading but called a title. */
  private Optional<String> calledTitle(String title) {
    if (!isChinese(title)) {
      return Optional.empty();
    }
    return body.select(CALLED_TITLE).stream()
        .filter(part -> part.childrenSize() < LONG && !HeadingText.isOfSite(part))
        .map(part -> CleanText.line(part.text()))
        .filter(text -> text.length() >= LONG && text.length() < title.length())
        .filter(text -> title.startsWith(text) || title.endsWith(text))
        .filter(text -> text.length() * 2 > title.length() && !isSite(text))
        .findFirst();
  }

  private static boolean isChinese(String text) {
    return text.chars().anyMatch(c -> ChineseScript.isHan((char) c));
  }

  /** The page's one first heading, if it is not the site's name. */
  private Optional<String> onlyHeading() {
    return firsts == 1 && headings.get(0).length() >= LONG && !isSite(headings.get(0))
        ? Optional.of(headings.get(0))
        : Optional.empty();
  }

  /** Whether a heading has enough words, or Chinese characters, of a title for another wording. */
  private static boolean isLike(String heading, String title) {
    Set<String> words = words(heading);
    Set<String> others = words(title);
    int shorter = Math.min(words.size(), others.size());
    words.retainAll(others);
    return words.size() >= LIKE * shorter;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : WORD_ENDS.split(text.toLowerCase(Locale.ROOT))) {
      words.add(word);
    }
    words.remove("");
    return words;
  }

  private boolean isOnlySite(String heading, String title) {
    return isSite(heading) && title.length() > heading.length() + SHORTEST;
  }

  /** The title element names the page first, and then the section and the site. */
  private String withoutSections(String title) {
    boolean stated = metadata.origin(Field.TITLE).filter(o -> !o.equals("title")).isPresent();
    String first = SEPARATOR.split(title, 2)[0];
    return stated || first.length() < LONG / 2 || isSite(first) ? title : first;
  }

  private static boolean isRepeated(String heading, String title) {
    return title.startsWith(heading) || heading.length() > SHORTEST && title.contains(heading);
  }

  /** Takes the site's name off either end. */
  private String withoutSite(String title) {
    String[] parts = SEPARATOR.split(title);
    if (parts.length < 2) {
      return title;
    }
    for (int i = 1; i < parts.length - 1; i++) {
      if (isSite(parts[i])) {
        String rest = title.substring(0, title.indexOf(parts[i], parts[0].length()));
        return rest.replaceFirst("(?:\\s*[-–—|·•»«:/｜_]+\\s*)$", "");
      }
    }
    String last = parts[parts.length - 1];
    if (isSite(last)) {
      String rest = title.substring(0, title.lastIndexOf(last));
      return withoutSite(rest.replaceFirst("(?:\\s*[-–—|·•»«:/｜_]+\\s*)$", ""));
    }
    if (isSite(parts[0])) {
      return title.substring(parts[0].length()).replaceFirst("^(?:\\s*[-–—|·•»«:/｜_]+\\s*)", "");
    }
    return title;
  }

  private boolean isSite(String part) {
    String name = key(part);
    if (name.isEmpty() || part.length() > LONGEST_SITE) {
      return false;
    }
    String site = key(metadata.get(Field.PUBLISHER).orElse(""));
    if (!site.isEmpty()
        && (site.equals(name)
            || name.length() > 3 && site.contains(name)
            || site.length() > 3 && name.contains(site))) {
      return true;
    }
    String host = url.map(PageTitle::host).orElse("");
    return name.length() > 2 && host.contains(name)
        || Publishers.isName(part)
        || name.endsWith("de")
            && host.contains(name.substring(0, name.length() - 2))
            && name.length() > 5;
  }

  private static String host(String url) {
    int begin = url.indexOf("//") + 2;
    int end = url.indexOf('/', begin);
    return key(url.substring(begin, end < 0 ? url.length() : end));
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> key.append((char) c));
    return key.toString();
  }
}
