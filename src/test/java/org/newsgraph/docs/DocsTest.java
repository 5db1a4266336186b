package org.newsgraph.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the examples of a page are read and compared. */
class DocsTest {

  @TempDir Path dir;

  private DocsPage page(String text) throws IOException {
    return DocsPage.read(Files.writeString(dir.resolve("page.md"), text));
  }

  @Test
  void readsCommandsWithTheirOutput() throws IOException {
    var page =
        page(
            """
            Words.

            ```console
            $ ./newsgraph stats --store store
            articles  2
            $ ./newsgraph query nosuch   # exit 1
            ...
            ```

            ```sh
            not run
            ```
            """);
    assertThat(page.store()).isEqualTo(DocsPage.Store.NONE);
    assertThat(page.examples())
        .extracting(Example::command)
        .containsExactly("./newsgraph stats --store store", "./newsgraph query nosuch");
    assertThat(page.examples()).extracting(Example::exit).containsExactly(0, 1);
    assertThat(page.examples().get(0).expected()).containsExactly("articles  2");
    assertThat(page.examples().get(1).place()).endsWith("page.md:6");
  }

  @Test
  void readsFilesThatThePageShows() throws IOException {
    var page = page("```sparql\n# file: mine.rq\nSELECT *\n{ }\n```\n");
    assertThat(page.files()).containsEntry("mine.rq", "SELECT *\n{ }\n");
    assertThat(page.examples()).isEmpty();
  }

  @Test
  void readsWhichStoreThePageBeginsWith() throws IOException {
    assertThat(page("<!-- begins with the store of examples/ -->").store())
        .isEqualTo(DocsPage.Store.SHARED);
    assertThat(page("<!-- begins with a copy of the store of examples/ -->").store())
        .isEqualTo(DocsPage.Store.COPY);
  }

  @Test
  void refusesOutputWithoutCommandAndBlocksWithoutEnd() {
    assertThatThrownBy(() -> page("```console\narticles  2\n```\n"))
        .hasMessageContaining("page.md:2");
    assertThatThrownBy(() -> page("```console\n$ x\n")).hasMessageContaining("no end");
  }

  private static boolean same(String shown, String printed) {
    return new Transcript(shown.lines().toList(), false).matches(printed);
  }

  @Test
  void linesMustBeTheSameWhateverTheSpaces() {
    assertThat(same("a  b\n\nc", "a b\n  c\n")).isTrue();
    assertThat(same("a b", "a b\nc")).isFalse();
    assertThat(same("a b\nc", "a b")).isFalse();
    assertThat(same("a b", "a  c")).isFalse();
    assertThat(same("", "")).isTrue();
    assertThat(same("", "something")).isFalse();
  }

  @Test
  void dotsStandForAnyLinesAndAnyCharacters() {
    assertThat(same("...\nc\n...", "a\nb\nc")).isTrue();
    assertThat(same("...\nd\n...", "a\nb\nc")).isFalse();
    assertThat(same("a … c", "a (b) c")).isTrue();
    assertThat(same("a … c", "a (b) d")).isFalse();
    assertThat(same("…c", "abc")).isTrue();
  }

  @Test
  void numbersCanBeLeftOpen() {
    var shown = List.of("22 files: 1,234 quads in 3.5 s");
    assertThat(new Transcript(shown, true).matches("7 files: 99 quads in 12.25 s")).isTrue();
    assertThat(new Transcript(shown, true).matches("7 files: no quads in 12 s")).isFalse();
    assertThat(new Transcript(shown, false).matches("7 files: 99 quads in 12.25 s")).isFalse();
  }

  @Test
  void wordsAreCutAsAShellDoes() {
    assertThat(Workspace.words("./newsgraph show '约翰·克里' a=\"b c\" --x"))
        .containsExactly("./newsgraph", "show", "约翰·克里", "a=b c", "--x");
  }
}
