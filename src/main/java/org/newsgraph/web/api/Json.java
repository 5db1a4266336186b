package org.newsgraph.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.web.search.Hits;
import org.newsgraph.web.search.NewsSearch;
import org.newsgraph.web.search.Roles;

/** The forms in which the same things appear in all answers. */
final class Json {

  static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ObjectNode name(Hits.Name name) {
    return object()
        .put("iri", name.iri())
        .put("label", name.label())
        .put("type", name.type())
        .put("articles", name.articles());
  }

  static ArrayNode seen(List<Hits.Seen> seen) {
    ArrayNode list = MAPPER.createArrayNode();
    seen.forEach(s -> list.add(name(s.name()).put("count", s.count())));
    return list;
  }

  static ObjectNode days(Map<LocalDate, Integer> days) {
    ObjectNode counts = object();
    days.forEach((day, count) -> counts.put(day.toString(), count));
    return counts;
  }

  static ObjectNode counts(Map<String, Integer> counts) {
    ObjectNode object = object();
    counts.forEach(object::put);
    return object;
  }

  /** Sentences, with the names and types of all that is marked in them. */
  static ObjectNode page(Hits.Page page, NewsSearch search) {
    ObjectNode result = object().put("total", page.total());
    ArrayNode list = result.putArray("sentences");
    TreeSet<String> entities = new TreeSet<>();
    for (Hits.Sentence sentence : page.sentences()) {
      list.add(sentence(sentence));
      sentence.marks().forEach(mark -> entities.add(mark.entity()));
    }
    result.set("entities", entities(entities, search));
    return result;
  }

  static ObjectNode entities(Collection<String> iris, NewsSearch search) {
    ObjectNode entities = object();
    for (String iri : iris) {
      search.name(iri).ifPresent(name -> entities.set(iri, name(name)));
    }
    return entities;
  }

  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the search index is broken; delete its folder", e);
    }
  }

  /**
   * An event or statement with its sentence.
   *
   * @param entities gets the IRIs of all whose names are needed to show it
   */
  static ObjectNode report(Hits.Report report, Collection<String> entities) {
    ObjectNode json = (ObjectNode) parse(report.json());
    Roles.ofEntities().forEach(role -> add(json.path(role), entities));
    add(json.path("about"), entities);
    if (json.has("speaker")) {
      entities.add(json.path("speaker").asText());
    }
    report.sentence().marks().forEach(mark -> entities.add(mark.entity()));
    ObjectNode sentence = sentence(report.sentence());
    sentence.remove("iri");
    json.setAll(sentence);
    return json;
  }

  private static void add(JsonNode iris, Collection<String> entities) {
    iris.forEach(iri -> entities.add(iri.asText()));
  }

  /** What any graph says of something. Within a transaction. */
  static List<Quad> quads(DatasetGraph data, Node subject, Node property) {
    return Iter.toList(data.findNG(Node.ANY, subject, property, Node.ANY));
  }

  private static ObjectNode sentence(Hits.Sentence sentence) {
    ObjectNode json =
        object()
            .put("iri", sentence.iri())
            .put("text", sentence.text())
            .put("article", sentence.article())
            .put("headline", sentence.headline())
            .put("url", sentence.url())
            .put("publisher", sentence.publisher())
            .put("published", sentence.published());
    ArrayNode marks = json.putArray("marks");
    for (Hits.Mark mark : sentence.marks()) {
      marks.add(
          object().put("begin", mark.begin()).put("end", mark.end()).put("entity", mark.entity()));
    }
    ArrayNode times = json.putArray("times");
    for (Hits.When time : sentence.times()) {
      times.add(
          object()
              .put("from", time.from())
              .put("to", time.to())
              .put("precision", time.precision())
              .put("words", time.words()));
    }
    return json;
  }
}
