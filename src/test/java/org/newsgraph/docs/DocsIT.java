package org.newsgraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every example of the README and of the pages under {@code docs/} through the real command
 * line. {@code -Dnewsgraph.docs=query.md} runs those of one page.
 */
class DocsIT {

  @TempDir static Path dir;

  private static Path store;

  @BeforeAll
  static void buildTheStoreThatPagesBeginWith() throws IOException {
    var workspace = new Workspace(Files.createDirectory(dir.resolve("all")));
    var built = workspace.run("./newsgraph build examples --store store");
    assertThat(built.exit()).as(built.printed()).isZero();
    store = dir.resolve("all").resolve("store");
  }

  @TestFactory
  List<DynamicNode> everyExamplePrintsWhatItsPageShows() throws IOException {
    String only = System.getProperty("newsgraph.docs", "");
    List<DynamicNode> pages =
        MarkdownFiles.all().stream()
            .filter(path -> path.toString().endsWith(only))
            .map(DocsIT::tests)
            .flatMap(Stream::ofNullable)
            .toList();
    assertThat(pages).isNotEmpty();
    return pages;
  }

  private static DynamicNode tests(Path path) {
    try {
      DocsPage page = DocsPage.read(path);
      if (page.examples().isEmpty()) {
        return null;
      }
      Workspace workspace = workspace(page);
      return DynamicContainer.dynamicContainer(
          path.toString(), page.examples().stream().map(e -> test(workspace, e)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Workspace workspace(DocsPage page) throws IOException {
    String name = page.path().toString().replaceAll("\\W+", "-");
    Workspace workspace = new Workspace(Files.createDirectory(dir.resolve(name)));
    switch (page.store()) {
      case SHARED -> workspace.linkStore(store);
      case COPY -> workspace.copyStore(store);
      case NONE -> {}
    }
    for (var file : page.files().entrySet()) {
      workspace.write(file.getKey(), file.getValue());
    }
    return workspace;
  }

  private static DynamicTest test(Workspace workspace, Example example) {
    return DynamicTest.dynamicTest(example.command(), () -> check(workspace, example));
  }

  private static void check(Workspace workspace, Example example) throws IOException {
    var result = workspace.run(example.command());
    String shown = String.join("\n", example.expected());
    String difference =
        "%s: '%s'%n--- the page shows%n%s%n--- it prints (exit %d)%n%s---"
            .formatted(example.place(), example.command(), shown, result.exit(), result.printed());
    assertThat(result.exit()).as(difference).isEqualTo(example.exit());
    var transcript = new Transcript(example.expected(), example.anyNumbers());
    assertThat(transcript.matches(result.printed())).as(difference).isTrue();
  }
}
