package org.newsgraph.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extract.AgreedNames.Labelled;
import org.newsgraph.extract.NameTrainer.Label;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;

class LabelledSentencesTest {

  @TempDir private Path folder;

  private static Labelled named(int i) {
    return new Labelled("柏林的第" + i + "天。", List.of(new Label(new Span(0, 2), EntityType.PLACE)));
  }

  private static Labelled bare(int i) {
    return new Labelled("这是第" + i + "天。", List.of());
  }

  private static List<Labelled> some() {
    List<Labelled> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(named(i));
      all.add(bare(i));
    }
    return all;
  }

  private static List<Labelled> draw(List<Labelled> all, int most) {
    LabelledSentences sentences = new LabelledSentences();
    all.forEach(sentences::add);
    return sentences.draw(most);
  }

  @Test
  void threeInFourHaveNames() {
    List<Labelled> drawn = draw(some(), 12);
    assertThat(drawn).hasSize(12).doesNotHaveDuplicates();
    assertThat(drawn).filteredOn(s -> s.names().isEmpty()).hasSize(3);
    assertThat(draw(some(), 1000)).hasSize(26);
  }

  @Test
  void whatIsDrawnDoesNotDependOnTheOrder() {
    List<Labelled> other = some();
    Collections.reverse(other);
    assertThat(draw(other, 12)).isEqualTo(draw(some(), 12));
  }

  @Test
  void aSentenceCountsOnce() {
    List<Labelled> twice = some();
    twice.addAll(some());
    assertThat(draw(twice, 1000)).isEqualTo(draw(some(), 1000));
  }

  @Test
  void rowsAreThoseThatTrainingReads() throws IOException {
    Path file = folder.resolve("agreed.jsonl");
    LabelledSentences.write(List.of(named(1), bare(2)), file);
    assertThat(Files.readAllLines(file))
        .containsExactly(
            "{\"text\":\"柏林的第1天。\",\"entities\":[[0,2,\"place\"]]}",
            "{\"text\":\"这是第2天。\",\"entities\":[]}");
  }
}
