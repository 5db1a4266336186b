package org.newsgraph.nlp.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Dependency;
import org.newsgraph.model.DependencyTree;

/** Networks of random weights, against the same network reckoned number by number. */
class ParserTest {

  private static final List<String> RELATIONS =
      List.of("-NULL-", "root", "nsubj", "dobj", "nmod", "punct");
  private static final int WIDTH = 7;
  private static final int UNITS = 37;

  private final Random random = new Random(11);

  private float[][] matrix(int rows, int columns) {
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      for (int i = 0; i < columns; i++) {
        row[i] = (float) random.nextGaussian() / 4;
      }
    }
    return matrix;
  }

  private static List<String> withSpecial(String prefix, int count) {
    List<String> names = new ArrayList<>(ParserFeatures.SPECIAL);
    for (int i = 0; i < count; i++) {
      names.add(prefix + i);
    }
    return names;
  }

  private ParserModel model(int words) {
    List<String> forms = withSpecial("词", words);
    List<String> tags = withSpecial("T", 5);
    return new ParserModel(
        forms,
        tags,
        RELATIONS,
        matrix(forms.size() + tags.size() + RELATIONS.size(), WIDTH),
        matrix(ParserFeatures.INPUTS * WIDTH, UNITS),
        matrix(1, UNITS)[0],
        matrix(UNITS, 2 * RELATIONS.size() - 1));
  }

  private static Parser parser(ParserModel model) {
    return new Parser(Tables.of(ParserCompiler.compile(model).toBlock()));
  }

  @Test
  void decidesAsTheWholeNetworkDoes() {
    // More words than have rows of their own, so that both ways to them are taken.
    ParserModel model = model(1500);
    Parser parser = parser(model);
    for (int round = 0; round < 100; round++) {
      List<String> words = new ArrayList<>();
      List<String> tags = new ArrayList<>();
      for (int i = random.nextInt(30); i >= 0; i--) {
        words.add("词" + random.nextInt(1600));
        tags.add("T" + random.nextInt(6));
      }
      assertThat(parser.parse(words, tags)).isEqualTo(new BruteParser(model, words, tags).parse());
    }
  }

  @Test
  void hangsTheOnlyWordOnTheRoot() {
    DependencyTree tree = parser(model(1)).parse(List.of("好"), List.of("T0"));
    assertThat(tree.dependencies()).containsExactly(new Dependency(Dependency.ROOT, "root"));
  }

  @Test
  void refusesNetworksOfAnotherForm() {
    ParserModel model = model(3);
    ParserModel other =
        new ParserModel(
            model.words(),
            model.tags(),
            RELATIONS.subList(0, 3),
            model.embeddings(),
            model.hidden(),
            model.bias(),
            model.output());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParserCompiler.compile(other))
        .withMessageContaining("another kind");
  }
}
