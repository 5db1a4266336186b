package org.newsgraph.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.newsgraph.model.EntityType;
import org.newsgraph.text.ChineseScript;

/**
 * Turns CoreNLP's wikidict (gzipped lines of name, title and score, separated by tabs) into a
 * {@link CompactFile} with an entry for each title.
 *
 * <p>The list holds the words of links, most of them noise. Two things in it can be relied upon:
 *
 * <ul>
 *   <li>words that tell the name of a page of the Chinese Wikipedia ({@code 摩加迪休 - 维基百科，自由的百科全书},
 *       or its address): the labels of the title;
 *   <li>names of 2 to 20 Chinese characters, where the list knows no other bearer (other titles for
 *       the name; the name with something in brackets for another title; the title with something
 *       in brackets), and where the link can be confirmed later: by them a title is found.
 * </ul>
 */
final class WikidictCompiler {

  /** Opens the list from its beginning. */
  interface Source {
    InputStream open() throws IOException;
  }

  private static final String SEVERAL = "";
  private static final String NAME = "([^，。！？：:;“”\"'&%\\[\\]*=+|]{2,24}?)";

  private static final List<Pattern> PAGES =
      List.of(
          Pattern.compile(NAME + "\\s*[-–—－_]+\\s*[维維]基百科(?:[,，]?\\s*自由[的嘅]百科.*)?"),
          Pattern.compile("[维維]基百科的文章“\\s*" + NAME + "\\s*”"),
          Pattern.compile("(?:http://)?zh\\.wikipedia\\.org/(?:wiki|zh|zh-\\w+)/" + NAME));

  /** What is known of one title. */
  private static final class Title {
    final Map<String, Integer> pages = new TreeMap<>();
    final Set<String> names = new TreeSet<>();
  }

  private final Set<String> sharedTitles = new HashSet<>();
  private final Map<String, String> titleOfBracketed = new HashMap<>();
  private final Map<String, String> titleOfName = new HashMap<>();
  private final Map<String, Title> titles = new TreeMap<>();

  private WikidictCompiler() {}

  /**
   * Writes the base for a list; takes about 1 GB of memory while it does.
   *
   * @throws IOException if the list cannot be read or the base not be written
   */
  static void compile(Source source, Path target) throws IOException {
    WikidictCompiler compiler = new WikidictCompiler();
    readLines(source, compiler::add);
    compiler.write(target);
  }

  private static void readLines(Source source, BiConsumer<String, String> line) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(source.open(), 1 << 16), StandardCharsets.UTF_8))) {
      for (String row = reader.readLine(); row != null; row = reader.readLine()) {
        int first = row.indexOf('\t');
        int second = row.indexOf('\t', first + 1);
        if (first > 0 && second > first) {
          line.accept(row.substring(0, first), row.substring(first + 1, second));
        }
      }
    }
  }

  private void add(String name, String title) {
    noteBearers(name, title);
    if (name.chars().anyMatch(WikidictCompiler::isKana)) {
      return;
    }
    if (name.contains("基百科") || name.contains("zh.wikipedia")) {
      page(name)
          .ifPresent(
              page ->
                  titles
                      .computeIfAbsent(title, t -> new Title())
                      .pages
                      .merge(page, 1, Integer::sum));
    } else if (name.length() <= 24 && noLatin(name)) {
      addName(Names.fold(name), title);
    }
  }

  private void addName(String folded, String title) {
    if (folded.length() >= 2 && folded.length() <= 20 && allHan(folded)) {
      titleOfName.merge(folded, title, (a, b) -> a.equals(b) ? a : SEVERAL);
      titles.computeIfAbsent(title, t -> new Title()).names.add(folded);
    }
  }

  private static Optional<String> page(String words) {
    for (Pattern pattern : PAGES) {
      Matcher matcher = pattern.matcher(words.strip());
      if (matcher.matches()) {
        String page = matcher.group(1).strip().replaceAll("[_ \u3000]+", " ");
        String plain = page.replaceAll("\\s*[（(].*", "").replaceAll("[‧・•]", "·");
        boolean whole = Names.hasHan(plain) && plain.length() >= 2 && !plain.contains("基百科");
        return whole ? Optional.of(plain) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void noteBearers(String name, String title) {
    int bracket = title.indexOf("_(");
    if (bracket > 0) {
      sharedTitles.add(title.substring(0, bracket));
    }
    int in = Math.max(name.indexOf('('), name.indexOf('（'));
    if (in > 1 && allHan(name.substring(0, in).strip())) {
      titleOfBracketed.merge(
          Names.fold(name.substring(0, in)), title, (a, b) -> a.equals(b) ? a : SEVERAL);
    }
  }

  private void write(Path target) throws IOException {
    try (CompactWriter writer = new CompactWriter(target, null)) {
      for (Map.Entry<String, Title> one : titles.entrySet()) {
        List<String> keys = keys(one.getKey(), one.getValue());
        if (!one.getValue().pages.isEmpty() || keys.size() > 1) {
          writer.add(entry(one.getKey(), oftenFirst(one.getValue().pages)), keys);
        }
      }
      writer.finish("wikidict");
    }
  }

  private static List<String> oftenFirst(Map<String, Integer> pages) {
    return pages.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<String> keys(String title, Title names) {
    List<String> keys = new ArrayList<>();
    keys.add(WikidictBase.titleKey(title));
    if (isPlain(title) && !sharedTitles.contains(title)) {
      names.names.stream()
          .filter(name -> titleOfName.get(name).equals(title))
          .filter(name -> titleOfBracketed.getOrDefault(name, title).equals(title))
          .forEach(keys::add);
    }
    return keys;
  }

  private static Entry entry(String title, List<String> pages) {
    Map<String, List<String>> labels = Names.byLanguage(pages);
    labels.computeIfAbsent("en", tag -> List.of(title.replace('_', ' ')));
    return new Entry(
        "wikidict:" + title,
        EntityType.PLACE, // of no meaning: the list knows no types
        Optional.empty(),
        title,
        labels,
        false,
        List.of(DBpedia.iri(title)));
  }

  private static boolean isPlain(String title) {
    return title
        .chars()
        .allMatch(c -> Character.isLetter(c) || c == '_' || c == '-' || c == '\'' || c == '.');
  }

  /** A cheap look before the name is folded: letters of other scripts are out. */
  private static boolean noLatin(String name) {
    return name.chars().noneMatch(c -> c < 0x250 && Character.isLetterOrDigit(c));
  }

  private static boolean isKana(int c) {
    return c >= 0x3040 && c <= 0x30FA || c >= 0x30FC && c <= 0x30FF;
  }

  private static boolean allHan(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> ChineseScript.isHan((char) c));
  }
}
