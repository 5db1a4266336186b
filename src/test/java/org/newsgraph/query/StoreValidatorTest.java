package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;

class StoreValidatorTest {

  @TempDir Path temp;

  @Test
  void goodArticlesConformAndABrokenOneIsNamed() {
    try (NewsStore store = NewsFixture.store(temp.resolve("store"))) {
      StoreValidator validator = new StoreValidator(store);
      StoreValidator.Report good = validator.validate(ExportScope.ALL, 100);
      assertThat(good.table().textRows()).isEmpty();
      assertThat(good.conforms()).isTrue();
      assertThat(good.articles()).isEqualTo(4);

      List<Quad> broken = new ArrayList<>(NewsFixture.graphs().get(NewsFixture.A4));
      broken.removeIf(quad -> quad.getPredicate().equals(Terms.BEGIN_INDEX));
      broken.add(
          Quad.create(
              Terms.iri(NewsFixture.A4),
              Terms.iri(NewsFixture.A4),
              Terms.DATE_PUBLISHED,
              NodeFactory.createLiteralString("yesterday")));
      store.replace(Map.of(NewsFixture.A4, broken));
      StoreValidator.Report bad = validator.validate(ExportScope.ALL, 1);
      assertThat(bad.violations()).isGreaterThanOrEqualTo(2);
      assertThat(bad.table().textRows())
          .singleElement()
          .satisfies(row -> assertThat(row.get(0)).isEqualTo(NewsFixture.A4));
      assertThat(validator.validate(ExportScope.ALL, 100).table().textRows())
          .anySatisfy(
              row -> {
                assertThat(row.get(1)).isEqualTo(NewsFixture.A4);
                assertThat(row.get(2)).isEqualTo("schema:datePublished");
                assertThat(row.get(3)).isEqualTo("yesterday");
                assertThat(row.get(4)).isNotBlank();
              });
    }
  }
}
