package org.newsgraph.link;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.newsgraph.link.Candidate.Certainty;
import org.newsgraph.model.EntityType;
import org.newsgraph.text.ChineseScript;

/**
 * CoreNLP's wikidict, a list of 4.2 million names and the titles of the English Wikipedia that they
 * were linked to, about 2012. It is old and partly wrong and knows no types: all of its candidates
 * are {@link Certainty#UNCONFIRMED}.
 *
 * <p>When it is first asked, the list is turned into a table in a cache folder, which is then
 * memory-mapped: it takes no heap. Another version of the list gets a table of its own; a damaged
 * table is made again. Where no table can be made, the base has no candidates. Thread-safe.
 */
public final class WikidictBase implements KnowledgeBase {

  private static final String RESOURCE =
      "edu/stanford/nlp/models/kbp/chinese/wikidict_chinese.tsv.gz";

  /** Which of several things of such a name is meant, the list cannot tell. */
  private static final Set<EntityType> WITHOUT_PAGES =
      EnumSet.of(EntityType.EVENT, EntityType.AGREEMENT, EntityType.THING);

  /** Letters of names, and what stands between these. */
  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{IsLatin}0-9· \\-]+");

  private static final List<String> NO_STARTS =
      List.of("关于", "關於", "有关", "有關", "什么是", "什麼是", "维基", "維基", "分类", "分類", "模板", "用户", "用戶", "列表");

  private static final List<String> INSTITUTIONS =
      Tables.resource("place_words.csv").stream()
          .filter(row -> row.get("kind").equals("institution"))
          .map(row -> row.get("word"))
          .toList();

  /** The list, and what tells its versions apart. */
  interface Source extends WikidictCompiler.Source {
    String version() throws IOException;
  }

  private final Path folder;
  private final Source source;
  private final Consumer<String> warnings;
  private volatile Optional<CompactFile> table;

  WikidictBase(Path folder, Source source, Consumer<String> warnings) {
    this.folder = folder;
    this.source = source;
    this.warnings = warnings;
  }

  /**
   * The list in the models of CoreNLP.
   *
   * @param folder where its table is kept; made if missing
   * @param warnings told in a sentence why there are no candidates, should that be so
   */
  public static WikidictBase standard(Path folder, Consumer<String> warnings) {
    return new WikidictBase(folder, new ModelsSource(), warnings);
  }

  /**
   * The user's cache folder: {@code $XDG_CACHE_HOME/newsgraph}, else {@code ~/.cache/newsgraph}.
   */
  public static Path standardCache() {
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path caches =
        xdg == null || xdg.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(xdg);
    return caches.resolve("newsgraph");
  }

  @Override
  public String id() {
    return "wikidict";
  }

  @Override
  public List<Candidate> candidates(String name, EntityType type) {
    if (WITHOUT_PAGES.contains(type) || name.length() < 2 || !Names.hasHan(name)) {
      return List.of();
    }
    List<Entry> found = table().map(file -> file.find(name)).orElse(List.of());
    if (found.size() != 1) {
      return List.of();
    }
    Entry entry = entry(found.get(0), name, type);
    if (isKind(entry.labels().getOrDefault("en", List.of("")).get(0))) {
      return List.of();
    }
    return List.of(new Candidate(entry, Certainty.UNCONFIRMED, List.of()));
  }

  /** Titles are written as sentences are: Golf course is a kind of thing, Omaha Beach a place. */
  private static boolean isKind(String title) {
    String[] words = title.split(" ");
    return words.length > 1
        && Arrays.stream(words)
            .skip(1)
            .allMatch(word -> Character.isLowerCase(word.codePointAt(0)));
  }

  /** The names of the pages that the Chinese Wikipedia has, or had, of an entry's title. */
  @Override
  public List<String> furtherNames(Entry entry) {
    return entry.iris().stream()
        .flatMap(iri -> DBpedia.title(iri).stream())
        .flatMap(title -> table().stream().flatMap(f -> f.find(titleKey(title)).stream()))
        .flatMap(found -> chinese(found.labels()).stream())
        .filter(WikidictBase::isName)
        .filter(name -> entry.type() != EntityType.PLACE || !isInstitution(name, entry.label()))
        .toList();
  }

  /** Words of links are not only names: 关于联合国, 杜拜#.E7.BB. */
  private static boolean isName(String page) {
    return NAME.matcher(page).matches() && NO_STARTS.stream().noneMatch(page::startsWith);
  }

  /** The list has the universities of 武汉 for its names, as links led from them to the city. */
  private static boolean isInstitution(String name, String label) {
    String simple = ChineseScript.simplify(name);
    return INSTITUTIONS.stream().anyMatch(end -> simple.endsWith(end) && !label.endsWith(end));
  }

  /** No folded name has this form, so that titles and names can share one index. */
  static String titleKey(String title) {
    return "=" + title.replace(' ', '_');
  }

  private static List<String> chinese(Map<String, List<String>> labels) {
    List<String> names = new ArrayList<>(labels.getOrDefault("zh-Hans", List.of()));
    names.addAll(labels.getOrDefault("zh-Hant", List.of()));
    return names;
  }

  /** The list knows no types: an entry is what the name is that led to it. */
  private static Entry entry(Entry found, String name, EntityType type) {
    Map<String, List<String>> labels = new TreeMap<>();
    found.labels().forEach((tag, pages) -> labels.put(tag, names(tag, pages)));
    labels.values().removeIf(List::isEmpty);
    return new Entry(found.key(), type, Optional.empty(), name, labels, false, found.iris());
  }

  private static List<String> names(String tag, List<String> pages) {
    return tag.equals("en") ? pages : pages.stream().filter(WikidictBase::isName).toList();
  }

  private Optional<CompactFile> table() {
    Optional<CompactFile> known = table;
    if (known == null) {
      synchronized (this) {
        known = table;
        if (known == null) {
          known = openOrMake();
          table = known;
        }
      }
    }
    return known;
  }

  private Optional<CompactFile> openOrMake() {
    try {
      Path path = folder.resolve("wikidict-2-" + source.version() + ".bin");
      try {
        return Optional.of(CompactFile.open(path));
      } catch (IOException missingOrDamaged) {
        return Optional.of(make(path));
      }
    } catch (IOException e) {
      warnings.accept(
          "links go without CoreNLP's wikidict, as its table could not be made in "
              + folder
              + ": "
              + e
              + "; see that the folder can be written and that the Chinese models are there");
      return Optional.empty();
    }
  }

  /** Written beside and moved into place: another process sees all of it or nothing. */
  private CompactFile make(Path path) throws IOException {
    Files.createDirectories(folder);
    Path beside = Files.createTempDirectory(folder, "wikidict-");
    try {
      Path table = beside.resolve("table");
      WikidictCompiler.compile(source, table);
      Files.move(table, path, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      deleteAll(beside);
    }
    return CompactFile.open(path);
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** The list as a resource of the models' jar, which has a checksum of it. */
  private static final class ModelsSource implements Source {

    @Override
    public InputStream open() throws IOException {
      return url().openStream();
    }

    @Override
    public String version() throws IOException {
      URLConnection connection = url().openConnection();
      if (connection instanceof JarURLConnection inJar) {
        return hex(inJar.getJarEntry().getCrc());
      }
      CRC32 crc = new CRC32();
      try (InputStream in = connection.getInputStream()) {
        byte[] part = new byte[1 << 16];
        for (int n = in.read(part); n >= 0; n = in.read(part)) {
          crc.update(part, 0, n);
        }
      }
      return hex(crc.getValue());
    }

    private static URL url() throws IOException {
      URL url = WikidictBase.class.getClassLoader().getResource(RESOURCE);
      if (url == null) {
        throw new FileNotFoundException(RESOURCE + " is not on the class path");
      }
      return url;
    }

    private static String hex(long crc) {
      return String.format(Locale.ROOT, "%08x", crc);
    }
  }
}
