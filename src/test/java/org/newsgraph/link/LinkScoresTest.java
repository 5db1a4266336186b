package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scores of links are shares of links that were read. */
class LinkScoresTest {

  private static LinkScores read(String rows) throws IOException {
    return new LinkScores(
        Tables.read(new StringReader("evidence,from,read,right\n" + rows.replace(' ', '\n'))));
  }

  @Test
  void aScoreIsTheShareThatWasRight() throws IOException {
    LinkScores scores = read("name,0,99,99 weighed,0.9,9,9 weighed,0.5,9,4");
    assertThat(scores.of(Evidence.NAME, 1)).isEqualTo(0.995);
    assertThat(scores.of(Evidence.WEIGHED, 0.95)).isEqualTo(0.95);
    assertThat(scores.of(Evidence.WEIGHED, 0.6)).isEqualTo(0.45);
    assertThat(scores.of(Evidence.WEIGHED, 0.4)).as("nothing so weak was read").isZero();
    assertThat(scores.of(Evidence.PINYIN, 1)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void moreWeightIsNeverWorthLess(Evidence evidence) {
    double before = 0;
    for (double weight = 0; weight <= 1.5; weight += 0.05) {
      double score = LinkScores.get().of(evidence, weight);
      assertThat(score).isBetween(before, 1.0);
      before = score;
    }
    assertThat(before)
        .as("the best of its kind is a link")
        .isGreaterThanOrEqualTo(LinkScores.ENOUGH);
  }
}
