package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;

class DocumentMemoryTest {

  private static final Doc DOC = new Doc(Texts.of("林一/NR 说/VV 林一/NR 来/VV 林一/NR 抗疫/VV"));

  private static Candidate person(int begin, int end, double confidence) {
    return Candidate.name(DOC, new Span(begin, end), EntityType.PERSON, confidence, "test");
  }

  private static List<String> mended(Candidate... names) {
    return DocumentMemory.mend(DOC, List.of(names)).stream().map(Candidate::name).toList();
  }

  @Test
  void aWordGluedToANameThatStandsAgainAndAgainComesOff() {
    assertThat(mended(person(0, 2, 0.95), person(3, 5, 0.95), person(6, 10, 0.7)))
        .containsExactly("林一", "林一", "林一");
  }

  @Test
  void aLongerNameThatIsSureStays() {
    assertThat(mended(person(0, 2, 0.95), person(3, 5, 0.95), person(6, 10, 0.9)))
        .containsExactly("林一", "林一", "林一抗疫");
  }

  @Test
  void oneOtherMentionIsNotEnough() {
    assertThat(mended(person(0, 2, 0.8), person(6, 10, 0.7))).contains("林一抗疫");
  }
}
