package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Analysis;

class GraphMapperTest {

  private final GraphMapper mapper = new GraphMapper(new Iris());

  @Test
  void mapsAnArticleToTheGraphInTheFile() {
    DatasetGraph expected = DatasetGraphFactory.create();
    RDFDataMgr.read(expected, "src/test/resources/org/newsgraph/rdf/article.trig");

    DatasetGraph actual = dataset(quads(SampleAnalysis.analysis()));

    // Without blank nodes isomorphic graphs have the same quads; these name what differs.
    assertThat(actual.stream()).containsExactlyInAnyOrderElementsOf(expected.stream().toList());
  }

  @Test
  void givesTheSameQuadsInTheSameOrderEachTime() {
    assertThat(quads(SampleAnalysis.analysis()))
        .isEqualTo(quads(SampleAnalysis.analysis()))
        .doesNotHaveDuplicates();
  }

  private List<Quad> quads(Analysis analysis) {
    List<Quad> quads = new ArrayList<>();
    mapper.map(analysis, "0f3a", quads::add);
    return quads;
  }

  private static DatasetGraph dataset(List<Quad> quads) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    quads.forEach(dataset::add);
    return dataset;
  }
}
