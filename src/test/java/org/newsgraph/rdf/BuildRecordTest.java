package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class BuildRecordTest {

  @Test
  void writesOneActivityWithItsSoftware() {
    DatasetGraph expected = DatasetGraphFactory.create();
    RDFDataMgr.read(expected, "src/test/resources/org/newsgraph/rdf/build.trig");
    List<Quad> actual = new ArrayList<>();

    new BuildRecord("1.0", Map.of("zh-models", "4.5", "cldr", "47")).write(new Iris(), actual::add);

    assertThat(actual).containsExactlyInAnyOrderElementsOf(expected.stream().toList());
  }

  @Test
  void tellsOtherSoftwareApart() {
    Iris iris = new Iris();
    assertThat(iris.build("1.0", "{cldr=47}"))
        .isEqualTo(iris.build("1.0", "{cldr=47}"))
        .isNotEqualTo(iris.build("1.0", "{cldr=48}"))
        .isNotEqualTo(iris.build("1.1", "{cldr=47}"));
  }
}
