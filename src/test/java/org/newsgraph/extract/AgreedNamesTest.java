package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.AgreedNames.Labelled;
import org.newsgraph.extract.NameTrainer.Label;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;

/** With the rules alone as newsgraph's own view, so that no model is needed. */
class AgreedNamesTest {

  private static final String AGREED = "约翰·克里/NR/PERSON 昨天/NT/O 访问/VV/O 柏林/NR/CITY 。/PU/O";

  private static List<Labelled> of(AnnotatedText article) {
    return new AgreedNames(EntityFinder.rulesOnly()).in(article);
  }

  private static List<Labelled> of(String... sentences) {
    return of(Texts.of(sentences));
  }

  @Test
  void namesThatAllSeeAreLabelledCountedFromTheSentence() {
    List<Labelled> labelled = of("昨天/NT/O 的/DEG/O 天气/NN/O 一直/AD/O 很/AD/O 热/VA/O 。/PU/O", AGREED);
    assertThat(labelled)
        .containsExactly(
            new Labelled("昨天的天气一直很热。", List.of()),
            new Labelled(
                "约翰·克里昨天访问柏林。",
                List.of(
                    new Label(new Span(0, 5), EntityType.PERSON),
                    new Label(new Span(9, 11), EntityType.PLACE))));
  }

  @Test
  void whereOneSeesAFurtherNameTheSentenceIsLeftOut() {
    // HanLP knows a name when it sees one; here it is alone with it.
    assertThat(of("昨天/NT/O 的/DEG/O 张小明/NN/O 一直/AD/O 很/AD/O 热心/VA/O 。/PU/O")).isEmpty();
  }

  @Test
  void whereOneSeesAnotherTypeTheSentenceIsLeftOut() {
    assertThat(of("约翰·克里/NR/PERSON 昨天/NT/O 访问/VV/O 柏林/NR/PERSON 。/PU/O")).isEmpty();
  }

  @Test
  void aPartOfALongerNameIsNoContradiction() {
    List<Labelled> labelled = of("他/PN/O 昨天/NT/O 访问/VV/O 北京大学/NR/ORGANIZATION 。/PU/O");
    assertThat(labelled)
        .containsExactly(
            new Labelled(
                "他昨天访问北京大学。", List.of(new Label(new Span(5, 9), EntityType.ORGANIZATION))));
  }

  @Test
  void shortPiecesAreLeftOut() {
    assertThat(of("柏林/NR/CITY 很/AD/O 热/VA/O")).isEmpty();
  }

  @Test
  void aTextInTraditionalCharactersKeepsThem() {
    assertThat(of("他們/PN/O 昨天/NT/O 訪問/VV/O 柏林/NR/CITY 大學/NN/O 門口/NN/O 。/PU/O"))
        .allSatisfy(s -> assertThat(s.text()).contains("訪問"));
  }
}
