package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Dependency;
import org.newsgraph.model.DependencyTree;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

class EveryParseTest {

  private final List<Sentence> parsed = new ArrayList<>();
  private final EveryParse trees =
      new EveryParse(
          sentence -> {
            parsed.add(sentence);
            return new DependencyTree(
                List.of(new Dependency(-1, "root" + sentence.span().begin())));
          });

  private static Sentence sentence(int begin) {
    Span span = new Span(begin, begin + 1);
    return new Sentence(span, List.of(new Token(span, "雨", "NN", "O")));
  }

  @Test
  void aSentenceIsParsedWhenItIsAddedAndNotAgain() {
    Sentence first = sentence(0);
    Sentence second = sentence(5);
    trees.add(first);
    trees.add(second);
    assertThat(parsed).containsExactly(first, second);
    assertThat(trees.parse(second).toString()).contains("root5");
    assertThat(trees.parse(first).toString()).contains("root0");
    assertThat(parsed).hasSize(2);
  }

  @Test
  void oneThatWasNotAddedIsParsedAllTheSame() {
    assertThat(trees.parse(sentence(7)).toString()).contains("root7");
    assertThat(parsed).hasSize(1);
  }
}
