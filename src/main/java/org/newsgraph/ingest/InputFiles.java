package org.newsgraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files that a user means by naming files and folders. Stateless and thread-safe.
 *
 * <pre>{@code
 * List<Path> files = InputFiles.list(List.of(Path.of("articles"), Path.of("one-more.txt")));
 * }</pre>
 */
public final class InputFiles {

  private static final Set<String> SUFFIXES =
      Set.of(
          "txt",
          "md",
          "markdown",
          "html",
          "htm",
          "xhtml",
          "warc",
          "arc",
          "csv",
          "tsv",
          "jsonl",
          "ndjson",
          "json",
          "rss",
          "atom",
          "xml");

  private InputFiles() {}

  /**
   * Lists the article files of some files and folders.
   *
   * <p>Folders are walked with all that lies in them, symbolic links included; of their files those
   * whose names end as those of texts, pages, web crawls, tables or feeds do ({@code .txt}, {@code
   * .html}, {@code .warc}, {@code .csv}, {@code .jsonl}, {@code .rss} and their like) are taken,
   * also with {@code .gz} behind it, and of the others those whose content is surely a page, a
   * crawl, a feed or an archive file. Hidden ones are left out. A file that is named itself is
   * taken whatever its name.
   *
   * @return each file once, sorted by path, so that the order does not depend on the file system
   * @throws NoSuchFileException if one of the paths does not exist
   * @throws IOException if a folder cannot be read
   */
  public static List<Path> list(Collection<Path> filesOrFolders) throws IOException {
    TreeSet<Path> files = new TreeSet<>();
    for (Path path : filesOrFolders) {
      if (Files.isDirectory(path)) {
        addFolder(path, files);
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        throw new NoSuchFileException(
            path.toString(), null, "there is no such file or folder; check the path");
      }
    }
    return List.copyOf(files);
  }

  private static void addFolder(Path folder, TreeSet<Path> files) throws IOException {
    try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      walk.filter(Files::isRegularFile).filter(InputFiles::isArticle).forEach(files::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isArticle(Path file) {
    String name = file.getFileName().toString();
    return isArticleName(name) || !name.startsWith(".") && FileFormats.isCertain(file);
  }

  /** Whether a file of this name, found in a folder, is taken for one with articles. */
  public static boolean isArticleName(String name) {
    if (name.startsWith(".")) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    int dot = plain.lastIndexOf('.');
    return dot > 0 && SUFFIXES.contains(plain.substring(dot + 1));
  }
}
