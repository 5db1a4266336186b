package org.newsgraph.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.model.Publication;

/**
 * An article that has been analysed, as the list beside its quads names it: enough to tell whether
 * it has to be analysed again.
 *
 * @param graph IRI of the article
 * @param hash the hash of what it says and of the analysis
 * @param fetched when it was fetched, where that is known
 * @param published when it was published, where that is known
 * @param characters UTF-16 units of headline and body
 * @param quads how many quads it has
 * @param pages pages that it fills
 */
public record ArticleRow(
    String graph,
    String hash,
    Optional<Instant> fetched,
    Optional<Publication> published,
    int characters,
    int quads,
    int pages) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  public ArticleRow {
    Objects.requireNonNull(graph, "graph");
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(fetched, "fetched");
    Objects.requireNonNull(published, "published");
  }

  /** As one line of JSON. */
  public String toJson() {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("graph", graph);
    json.put("hash", hash);
    fetched.ifPresent(time -> json.put("fetched", time.toString()));
    published.ifPresent(
        p -> {
          json.put("published", p.time().toString());
          json.put("publishedFrom", p.source().name());
          json.put("dayOnly", p.dayOnly());
        });
    json.put("characters", characters);
    json.put("quads", quads);
    json.put("pages", pages);
    return json.toString();
  }

  /**
   * From a line of JSON.
   *
   * @throws IllegalArgumentException if it is none of an article
   */
  public static ArticleRow parse(String line) {
    try {
      JsonNode json = MAPPER.readTree(line);
      return new ArticleRow(
          json.required("graph").asText(),
          json.required("hash").asText(),
          Optional.ofNullable(json.get("fetched")).map(time -> Instant.parse(time.asText())),
          Optional.ofNullable(json.get("published")).map(time -> publication(json, time.asText())),
          json.required("characters").asInt(),
          json.required("quads").asInt(),
          json.required("pages").asInt());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no article is described by this line: " + line, e);
    }
  }

  private static Publication publication(JsonNode json, String time) {
    return new Publication(
        OffsetDateTime.parse(time),
        Publication.Source.valueOf(json.required("publishedFrom").asText()),
        json.required("dayOnly").asBoolean());
  }
}
