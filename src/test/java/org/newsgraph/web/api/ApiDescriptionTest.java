package org.newsgraph.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;
import org.newsgraph.web.ServerOptions;
import org.newsgraph.web.search.SearchIndex;

/** The description of the API is that of what is served. */
class ApiDescriptionTest {

  /** The description itself, and what other servlets answer. */
  private static final String ELSEWHERE = "/openapi.json|/decisions(/undo)?";

  @Test
  void describesEveryAnswerAndNoOther(@TempDir Path dir) throws Exception {
    TreeSet<String> described = new TreeSet<>();
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      JsonNode paths = new ObjectMapper().readTree(in).path("paths");
      paths.fieldNames().forEachRemaining(described::add);
    }
    described.removeIf(path -> !path.startsWith("/api/"));
    try (NewsStore store = NewsStore.open(dir, Mode.WRITE);
        SearchIndex index = SearchIndex.open(dir)) {
      Api api = new Api(store, index, ServerOptions.defaults(), () -> 100, () -> "urn:base:");
      assertThat(described.stream().map(p -> p.replaceFirst("^/api", "")))
          .filteredOn(path -> !path.matches(ELSEWHERE))
          .containsExactlyInAnyOrderElementsOf(
              api.paths().stream().filter(path -> !path.matches(ELSEWHERE)).toList());
    }
  }
}
