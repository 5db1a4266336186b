package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;

class ResolverTest {

  private static Candidate candidate(
      int begin, int end, EntityType type, double confidence, Candidate.Rank rank, String rule) {
    return new Candidate(
        new Span(begin, end),
        Optional.ofNullable(type),
        Optional.empty(),
        "x",
        confidence,
        rank,
        rule);
  }

  @Test
  void aWholeNameDisplacesAMoreProbablePartOfIt() {
    Candidate part = candidate(0, 2, EntityType.PLACE, 0.95, Candidate.Rank.NAME, "a");
    Candidate whole = candidate(0, 5, EntityType.ORGANIZATION, 0.6, Candidate.Rank.WHOLE, "b");

    assertThat(Resolver.resolve(9, List.of(part, whole))).containsExactly(whole);
  }

  @Test
  void twoThatAgreeAreSurerThanEach() {
    Candidate a = candidate(0, 2, EntityType.PLACE, 0.8, Candidate.Rank.NAME, "a");
    Candidate b = candidate(0, 2, EntityType.PLACE, 0.5, Candidate.Rank.NAME, "b");

    assertThat(Resolver.resolve(9, List.of(b, a)))
        .singleElement()
        .satisfies(
            c ->
                assertThat(c.confidence())
                    .isEqualTo(0.85, org.assertj.core.api.Assertions.within(1e-9)));
  }

  @Test
  void theStatementThatSomethingIsNoNameTakesItsPlace() {
    Candidate name = candidate(0, 2, EntityType.PERSON, 0.9, Candidate.Rank.NAME, "a");
    Candidate none = candidate(0, 2, null, 1, Candidate.Rank.CERTAIN, "b");

    assertThat(Resolver.resolve(9, List.of(name, none))).isEmpty();
  }

  @Test
  void neighboursAreBothKeptInTheOrderOfTheText() {
    Candidate right = candidate(2, 4, EntityType.PLACE, 0.9, Candidate.Rank.NAME, "a");
    Candidate left = candidate(0, 2, EntityType.PLACE, 0.8, Candidate.Rank.NAME, "a");

    assertThat(Resolver.resolve(9, List.of(right, left))).containsExactly(left, right);
  }
}
