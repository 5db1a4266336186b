package org.newsgraph.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples of one Markdown page.
 *
 * <p>In a fenced block marked {@code console}, a line that begins with {@code $ } is a command, and
 * the lines below it are what it prints; {@code # exit 1} at its end promises an exit code. A block
 * marked {@code console any-numbers} leaves numbers open. Of a block whose first line is {@code #
 * file: NAME}, the rest is the content of a file that the commands find.
 *
 * @param examples in the order of the page
 * @param files name to content, of the files that the page shows
 * @param store which store its commands expect to be there
 */
record DocsPage(Path path, List<Example> examples, Map<String, String> files, Store store) {

  /** Stands at the top of pages whose commands ask a store that the page does not build itself. */
  private static final String STORE_MARK = "<!-- begins with the store of examples/ -->";

  /** Stands at the top of pages whose commands change that store. */
  private static final String COPY_MARK = "<!-- begins with a copy of the store of examples/ -->";

  /** Which store the commands of a page find under the name {@code store}. */
  enum Store {
    NONE,
    SHARED,
    COPY
  }

  private static final String PROMPT = "$ ";
  private static final Pattern FENCE = Pattern.compile("^( *)```+(.*)$");
  private static final Pattern EXIT = Pattern.compile("\\s+# exit (\\d+)\\s*$");
  private static final Pattern FILE = Pattern.compile("^(?:#|//) file: (\\S+)\\s*$");

  static DocsPage read(Path path) throws IOException {
    String text = Files.readString(path);
    var builder = new Builder(path);
    String info = null;
    List<String> block = new ArrayList<>();
    int line = 0;
    int begin = 0;
    for (String content : text.lines().toList()) {
      line++;
      Matcher fence = FENCE.matcher(content);
      if (fence.matches() && info == null) {
        info = fence.group(2).strip();
        begin = line + 1;
        block.clear();
      } else if (fence.matches()) {
        builder.block(info, block, begin);
        info = null;
      } else if (info != null) {
        block.add(content);
      }
    }
    if (info != null) {
      throw new IllegalStateException(path + ":" + (begin - 1) + ": the block has no end");
    }
    return new DocsPage(path, builder.examples, builder.files, store(text));
  }

  private static Store store(String text) {
    if (text.contains(COPY_MARK)) {
      return Store.COPY;
    }
    return text.contains(STORE_MARK) ? Store.SHARED : Store.NONE;
  }

  private static final class Builder {
    private final Path path;
    private final List<Example> examples = new ArrayList<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    Builder(Path path) {
      this.path = path;
    }

    void block(String info, List<String> lines, int begin) {
      Matcher file = lines.isEmpty() ? null : FILE.matcher(lines.get(0));
      if (file != null && file.matches()) {
        files.put(file.group(1), content(lines.subList(1, lines.size())));
      } else if (info.equals("console") || info.startsWith("console ")) {
        console(lines, begin, info.contains("any-numbers"));
      }
    }

    private static String content(List<String> lines) {
      return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private void console(List<String> lines, int begin, boolean anyNumbers) {
      int at = 0;
      while (at < lines.size()) {
        String line = lines.get(at);
        String place = path + ":" + (begin + at);
        if (!line.startsWith(PROMPT)) {
          throw new IllegalStateException(place + ": output without a command: " + line);
        }
        int end = at + 1;
        while (end < lines.size() && !lines.get(end).startsWith(PROMPT)) {
          end++;
        }
        Matcher exit = EXIT.matcher(line);
        boolean fails = exit.find();
        String command = line.substring(PROMPT.length(), fails ? exit.start() : line.length());
        int code = fails ? Integer.parseInt(exit.group(1)) : 0;
        examples.add(new Example(place, command, code, lines.subList(at + 1, end), anyNumbers));
        at = end;
      }
    }
  }
}
