package org.newsgraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.newsgraph.cli.Newsgraph;

/** The pages are whole: every command and option has its place, and links lead somewhere. */
class PagesTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)\\s]*)?\\)");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z-]+)(?:, [a-z-]+)*  ");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

  /** Commands that speak for themselves. */
  private static final List<String> WITHOUT_PAGE = List.of("help", "generate-completion");

  private static String help(String... args) {
    StringWriter out = new StringWriter();
    assertThat(Newsgraph.run(new PrintWriter(out), new PrintWriter(out), args)).isZero();
    return out.toString();
  }

  private static List<String> commands() {
    String list = help("--help").replaceFirst("(?s).*Commands:", "");
    List<String> names = COMMAND.matcher(list).results().map(m -> m.group(1)).toList();
    assertThat(names).contains("build", "parse", "annotate");
    return names.stream().filter(name -> !WITHOUT_PAGE.contains(name)).toList();
  }

  @Test
  void everyCommandHasAPageThatNamesItsOptions() throws IOException {
    for (String command : commands()) {
      Path page = Path.of("docs", "commands", command + ".md");
      assertThat(page).as("the page of '%s'", command).exists();
      String text = Files.readString(page);
      var options = new TreeSet<String>();
      OPTION
          .matcher(help(command, "--help"))
          .results()
          .map(MatchResult::group)
          .forEach(options::add);
      options.removeAll(List.of("--help", "--version"));
      assertThat(options)
          .as("the options of '%s'", command)
          .allSatisfy(option -> assertThat(text).contains(option));
    }
  }

  @Test
  void theIndexNamesEveryPage() throws IOException {
    String index = Files.readString(Path.of("docs", "index.md"));
    for (Path page : MarkdownFiles.all()) {
      if (page.startsWith("docs") && !page.endsWith("index.md")) {
        assertThat(index).contains("(" + Path.of("docs").relativize(page) + ")");
      }
    }
  }

  @Test
  void theLibraryPageShowsTheExampleAsItIsCompiled() throws IOException {
    Path example = Path.of("src/test/java/org/newsgraph/examples/WhoMeetsWhom.java");
    assertThat(Files.readString(Path.of("docs", "library.md")))
        .contains("```java\n" + Files.readString(example) + "```");
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    List<String> dead = new ArrayList<>();
    for (Path page : MarkdownFiles.all()) {
      LINK.matcher(CODE.matcher(Files.readString(page)).replaceAll(""))
          .results()
          .map(link -> page.resolveSibling(link.group(1)).normalize())
          .filter(target -> !Files.exists(target))
          .forEach(target -> dead.add(page + " -> " + target));
    }
    assertThat(dead).isEmpty();
  }
}
