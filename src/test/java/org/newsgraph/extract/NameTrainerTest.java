package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extract.known.KnownNames;
import org.newsgraph.extract.known.NameTable;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;

class NameTrainerTest {

  private static final NameTable NOTHING_KNOWN = KnownNames.none();

  @TempDir private Path folder;

  /** Who travels is a person, and where to is a place, whatever words they are. */
  private static NameTrainer trainer() {
    NameTrainer trainer = new NameTrainer(NOTHING_KNOWN);
    List<String> people = List.of("甲乙", "丙丁", "戊己", "庚辛", "壬癸", "子丑");
    List<String> places = List.of("寅卯", "辰巳", "午未", "申酉", "戌亥", "乾坤");
    for (String person : people) {
      for (String place : places) {
        AnnotatedText text = Texts.of(person + "/NN/O 昨天/NT/O 前往/VV/O " + place + "/NN/O 旅行/VV/O");
        trainer.add(
            List.of(text),
            List.of(
                new NameTrainer.Label(new Span(0, 2), EntityType.PERSON),
                new NameTrainer.Label(new Span(6, 8), EntityType.PLACE)),
            0);
      }
    }
    return trainer;
  }

  @Test
  void learnsFromContextWhatIsAName() {
    NameTrainer.Trained trained = trainer().train(new float[] {1}, round -> {});
    EntityFinder finder =
        new EntityFinder(
            Optional.of(new NameJudge(trained.model(), NOTHING_KNOWN)), Gazetteer.none(), 0);
    List<Entity> entities = finder.find(Texts.of("角亢/NN/O 昨天/NT/O 前往/VV/O 氐房/NN/O 旅行/VV/O"));
    assertThat(entities).extracting(Entity::id).containsExactly("person/角亢", "place/氐房");
    assertThat(trained.heldOut()).hasSize(1);
    assertThat(trained.heldOut().get(0).labelled()).isEqualTo(14);
  }

  @Test
  void theSameTextsGiveTheSameModelByteForByte() throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    trainer().train(new float[] {1}, round -> {}).model().write(first);
    trainer().train(new float[] {1}, round -> {}).model().write(second);
    assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
    NameModel.read(second).write(first);
    assertThat(Files.readAllBytes(first)).isEqualTo(Files.readAllBytes(second));
  }

  @Test
  void withoutTextsThereIsNothingToLearn() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new NameTrainer(NOTHING_KNOWN).train(new float[0], round -> {}))
        .withMessageContaining("no labelled texts");
  }
}
