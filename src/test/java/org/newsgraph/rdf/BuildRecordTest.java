package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class BuildRecordTest {

  private static final Instant START = Instant.parse("2024-03-13T09:00:00Z");

  @Test
  void writesOneActivityWithItsSoftware() {
    DatasetGraph expected = DatasetGraphFactory.create();
    RDFDataMgr.read(expected, "src/test/resources/org/newsgraph/rdf/build.trig");
    List<Quad> actual = new ArrayList<>();

    new BuildRecord("1.0", Map.of("zh-models", "4.5", "cldr", "47"), START, START.plusSeconds(300))
        .write(new Iris(), actual::add);

    assertThat(actual).containsExactlyInAnyOrderElementsOf(expected.stream().toList());
  }

  @Test
  void refusesToEndBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BuildRecord("1.0", Map.of(), START, START.minusSeconds(1)))
        .withMessageContaining("2024-03-13T09:00:00Z");
  }
}
