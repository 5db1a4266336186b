package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Claim;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Evidence;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Span;
import org.newsgraph.model.Tenure;

/** When a post was held that a text only names, by the table of offices. */
class TermsOfOfficeTest {

  private final Linker linker = Linker.standard(List.of());

  @ParameterizedTest
  @CsvSource({
    // An office that is over, held, about to begin, and one that the table does not have her in.
    "默克尔, 德国, 总理, 2023-05-01, FORMER",
    "默克尔, 德国, 总理, 2019-05-01, CURRENT",
    "拜登, 美国, 总统, 2020-12-01, DESIGNATE",
    "拜登, 中国, 国家主席, 2023-11-09, CURRENT",
  })
  void knowsWhenAPostWasHeld(
      String person, String country, String post, LocalDate day, Tenure expected) {
    String text = country + post + person + "发表讲话。";
    Claim claim =
        new Claim(
            "person/" + person,
            Predicate.HOLDS_POST,
            Optional.of("place/" + country),
            post,
            new Span(country.length(), country.length() + post.length()),
            new Evidence(new Span(0, text.length()), "test", 0.9),
            Polarity.POSITIVE,
            Modality.ASSERTED);
    Articles article =
        Articles.of(text)
            .entity(EntityType.PERSON, person)
            .entity(EntityType.PLACE, country)
            .claim(claim)
            .published(day);
    assertThat(linker.link(article.extraction()).claims())
        .extracting(Claim::tenure)
        .containsExactly(expected);
  }
}
