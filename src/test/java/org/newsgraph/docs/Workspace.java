package org.newsgraph.docs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.cli.Newsgraph;

/**
 * A folder in which the commands of one page run, within this process. Relative names of stores and
 * of files that the project does not have are taken to lie in the folder; in what is printed, they
 * are relative again.
 */
final class Workspace {

  private static final Pattern OUTPUT =
      Pattern.compile("[\\w./-]+\\.(ttl|trig|nq|jsonld|rdf|csv|graphml|jsonl?|rq|gz)");

  private final Path dir;

  /** What a command printed, as a person sees it, and its exit code. */
  record Result(int exit, String printed) {}

  Workspace(Path dir) {
    this.dir = dir;
  }

  void write(String name, String content) throws IOException {
    Files.writeString(dir.resolve(name), content);
  }

  /** Makes a store, that the page only reads, known as {@code store}. */
  void linkStore(Path store) throws IOException {
    Files.createSymbolicLink(dir.resolve("store"), store);
  }

  /** Copies the files of a closed store. */
  void copyStore(Path store) throws IOException {
    try (Stream<Path> files = Files.walk(store)) {
      for (Path file : files.toList()) {
        Path copy = dir.resolve("store").resolve(store.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  /**
   * Runs one command line: {@code ./newsgraph ...} with {@code <} and {@code >}, or {@code head -n
   * N FILE}.
   */
  Result run(String command) throws IOException {
    List<String> words = words(command);
    return switch (words.remove(0)) {
      case "./newsgraph" -> newsgraph(words);
      case "head" -> head(Integer.parseInt(words.get(1)), words.get(2));
      default -> throw new IllegalArgumentException("not a command of the docs: " + command);
    };
  }

  private Result head(int lines, String name) throws IOException {
    try (Stream<String> content = Files.lines(dir.resolve(name))) {
      return new Result(0, relative(content.limit(lines).collect(Collectors.joining("\n"))));
    }
  }

  private Result newsgraph(List<String> words) throws IOException {
    String target = redirected(words, ">");
    String source = redirected(words, "<");
    String[] args = located(words);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    InputStream standard = System.in;
    int exit;
    try {
      System.setIn(source == null ? InputStream.nullInputStream() : content(source));
      exit = Newsgraph.run(new PrintWriter(out), new PrintWriter(err), args);
    } finally {
      System.setIn(standard);
    }
    String printed = exit == 0 ? out.toString() : out + "" + err;
    if (target != null) {
      write(target, out.toString());
      printed = "";
    }
    return new Result(exit, relative(printed));
  }

  private String relative(String printed) {
    return printed.replace(dir + "/", "").replace(dir.toString(), ".");
  }

  private InputStream content(String name) throws IOException {
    return new ByteArrayInputStream(
        Files.readString(dir.resolve(name)).getBytes(StandardCharsets.UTF_8));
  }

  private static String redirected(List<String> words, String sign) {
    int at = words.indexOf(sign);
    if (at < 0) {
      return null;
    }
    words.remove(at);
    return words.remove(at);
  }

  private String[] located(List<String> words) {
    List<String> located = new ArrayList<>();
    for (String word : words) {
      String before = located.isEmpty() ? "" : words.get(located.size() - 1);
      boolean file =
          Files.isRegularFile(dir.resolve(word))
              || OUTPUT.matcher(word).matches() && !Files.exists(Path.of(word));
      located.add(file || before.equals("--store") ? dir.resolve(word).toString() : word);
    }
    if (words.get(0).equals("demo") && !words.contains("--store")) {
      located.addAll(List.of("--store", dir.resolve("newsgraph-demo").toString()));
    }
    return located.toArray(String[]::new);
  }

  /** Words as a shell cuts them, with single and double quotes. */
  static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    var matcher = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+").matcher(command);
    while (matcher.find()) {
      words.add(matcher.group().replaceAll("'([^']*)'|\"([^\"]*)\"", "$1$2"));
    }
    return words;
  }
}
