package org.newsgraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {

  /** 林敏 昨日 访问 巴西 */
  private final DependencyTree tree =
      new DependencyTree(
          List.of(
              new Dependency(2, "nsubj"),
              new Dependency(2, "nmod:tmod"),
              new Dependency(Dependency.ROOT, "root"),
              new Dependency(2, "dobj")));

  @Test
  void knowsHeadsRelationsAndDependents() {
    assertThat(tree.head(0)).isEqualTo(2);
    assertThat(tree.head(2)).isEqualTo(Dependency.ROOT);
    assertThat(tree.relation(3)).isEqualTo("dobj");
    assertThat(tree.dependents(2)).containsExactly(0, 1, 3);
    assertThat(tree.dependents(Dependency.ROOT)).containsExactly(2);
    assertThat(tree.dependents(3)).isEmpty();
  }

  @Test
  void refusesHeadsOutsideTheSentence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DependencyTree(List.of(new Dependency(1, "dep"))))
        .withMessageContaining("a sentence of 1 words");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dependency(-2, "dep"))
        .withMessageContaining("-2");
  }
}
