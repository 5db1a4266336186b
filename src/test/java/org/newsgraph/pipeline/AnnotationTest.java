package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.Extractor;
import org.newsgraph.link.CldrBase;
import org.newsgraph.link.CuratedBase;
import org.newsgraph.link.Linker;

class AnnotationTest {

  private final Annotation annotation =
      new Annotation(
          new Analyzer(new FakeAnnotator(), new Extractor(), new Linker(List.of())),
          new BuildOptions(BuildOptions.DEFAULT_BASE, 3, 1));

  private List<JsonNode> annotate(String input) throws IOException {
    List<String> lines = new ArrayList<>();
    annotation.run(new BufferedReader(new StringReader(input)), lines::add);
    List<JsonNode> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(new ObjectMapper().readTree(line));
    }
    return rows;
  }

  @Test
  void listsWhatStandsInTheTextWithItsOffsets() throws IOException {
    JsonNode row =
        annotate(
                "{\"id\":\"7\",\"title\":\"迪拜的会\",\"text\":\"昨天，解振华到了巴黎。\",\"published\":\"2023-11-09T09:39:00\"}")
            .get(0);
    assertThat(row.path("id").asText()).isEqualTo("7");
    assertThat(row.path("mentions")).hasSize(2);
    JsonNode person = row.path("mentions").path(0);
    assertThat(person.path("begin").asInt()).isEqualTo(3);
    assertThat(person.path("end").asInt()).isEqualTo(6);
    assertThat(person.path("type").asText()).isEqualTo("person");
    assertThat(person.path("names").path(0).asText()).isEqualTo("解振华");
    JsonNode time = row.path("times").path(0);
    assertThat(time.path("begin").asInt()).isZero();
    assertThat(time.path("from").asText()).isEqualTo("2023-11-08T00:00:00");
    assertThat(time.path("to").asText()).isEqualTo("2023-11-09T00:00:00");
  }

  @Test
  void tellsWhomAnOfficeMeans() throws IOException {
    Linker linker = new Linker(List.of(CldrBase.standard(), CuratedBase.standard()));
    Analyzer analyzer = new Analyzer(new FakeAnnotator(), new Extractor(), linker);
    List<String> lines = new ArrayList<>();
    new Annotation(analyzer, new BuildOptions(BuildOptions.DEFAULT_BASE, 1, 1))
        .run(
            new BufferedReader(
                new StringReader("{\"id\":1,\"text\":\"法国总统到了。\",\"published\":\"2023-11-09\"}")),
            lines::add);
    JsonNode office = null;
    for (JsonNode mention : new ObjectMapper().readTree(lines.get(0)).path("mentions")) {
      office = mention.path("type").asText().equals("office") ? mention : office;
    }
    assertThat(office).isNotNull();
    assertThat(office.path("refersTo").path("name").asText()).isEqualTo("马克龙");
    assertThat(office.path("refersTo").path("links").path(0).asText()).contains("Emmanuel_Macron");
  }

  @Test
  void answersEveryLineInOrder() throws IOException {
    String input =
        IntStream.range(0, 300)
            .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"解振华。\"}\n")
            .collect(Collectors.joining());
    List<JsonNode> rows = annotate(input);
    assertThat(rows).hasSize(300);
    assertThat(IntStream.range(0, 300)).allMatch(i -> rows.get(i).path("id").asInt() == i);
  }

  @Test
  void goesOnAfterALineThatCannotBeRead() throws IOException {
    List<JsonNode> rows =
        annotate(
            """
            {"id": "1", "text":
            {"id": "2"}

            {"id": "3", "text": "巴黎。", "published": "soon"}
            {"id": "4", "text": "有毒。"}
            {"id": "5", "text": "巴黎。", "published": "2023-11-09"}
            """);
    assertThat(rows).hasSize(5);
    assertThat(rows.get(0).path("error").asText()).contains("not JSON");
    assertThat(rows.get(1).path("id").asText()).isEqualTo("2");
    assertThat(rows.get(1).path("error").asText()).contains("\"text\"");
    assertThat(rows.get(2).path("error").asText()).contains("published").contains("soon");
    assertThat(rows.get(3).path("error").asText()).contains("poison");
    assertThat(rows.get(4).path("mentions")).hasSize(1);
  }
}
