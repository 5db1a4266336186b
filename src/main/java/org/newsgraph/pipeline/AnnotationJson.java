package org.newsgraph.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.Article;
import org.newsgraph.model.Claim;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Link;
import org.newsgraph.model.Mention;
import org.newsgraph.model.OfficeHolder;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.rdf.Iris;
import org.newsgraph.text.ChineseScript;

/**
 * One output line of {@code newsgraph annotate}: what was found in a text.
 *
 * <p>Offsets are those of the body alone; what was found in the title serves the analysis but is
 * not listed. Thread-safe.
 */
final class AnnotationJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Seconds are always written, as other programs expect them. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private final Iris iris;

  AnnotationJson(Iris iris) {
    this.iris = iris;
  }

  /**
   * @param id the input line's id, of whatever JSON type
   */
  String of(JsonNode id, Analysis analysis) {
    Article article = analysis.article();
    ObjectNode json = MAPPER.createObjectNode();
    json.set("id", id);
    ArrayNode mentions = json.putArray("mentions");
    mentions(analysis).forEach(mentions::add);
    ArrayNode times = json.putArray("times");
    for (TimeExpression time : analysis.times()) {
      if (!article.inTitle(time.span())) {
        times.add(time(article, time));
      }
    }
    ArrayNode events = json.putArray("events");
    new EventsJson(article).of(analysis.events()).forEach(events::add);
    ArrayNode relations = json.putArray("relations");
    Map<String, Entity> entities = new TreeMap<>();
    analysis.entities().forEach(e -> entities.put(e.id(), e));
    for (Claim claim : analysis.claims()) {
      if (!article.inTitle(claim.evidence().span())) {
        relations.add(relation(article, claim, entities));
      }
    }
    return json.toString();
  }

  /** An input line that gave nothing. */
  static String error(JsonNode id, String reason) {
    ObjectNode json = MAPPER.createObjectNode();
    json.set("id", id);
    json.put("error", reason);
    return json.toString();
  }

  private List<ObjectNode> mentions(Analysis analysis) {
    record Named(Mention mention, Entity entity) {}
    List<Named> all = new ArrayList<>();
    for (Entity entity : analysis.entities()) {
      for (Mention mention : entity.mentions()) {
        if (!analysis.article().inTitle(mention.span())) {
          all.add(new Named(mention, entity));
        }
      }
    }
    all.sort(Comparator.comparing(Named::mention, Mention.BY_SPAN));
    Map<Span, OfficeHolder> holders = new HashMap<>();
    analysis.holders().forEach(h -> h.mentions().forEach(span -> holders.put(span, h)));
    return all.stream()
        .map(
            n -> {
              ObjectNode json = mention(analysis.article(), n.mention(), n.entity());
              if (n.entity().type() == EntityType.OFFICE) {
                holder(holders.get(n.mention().span())).ifPresent(h -> json.set("refersTo", h));
              }
              return json;
            })
        .toList();
  }

  /** Who is meant where an office is named alone. */
  private Optional<ObjectNode> holder(OfficeHolder holder) {
    if (holder == null) {
      return Optional.empty();
    }
    ObjectNode json = MAPPER.createObjectNode();
    json.put("entity", iris.entity(holder.person()));
    json.put("name", holder.link().label());
    ArrayNode links = json.putArray("links");
    holder.link().iris().forEach(links::add);
    return Optional.of(json);
  }

  private ObjectNode mention(Article article, Mention mention, Entity entity) {
    ObjectNode json = span(article, mention.span());
    json.put("type", entity.type().id());
    entity.subtype().ifPresent(s -> json.put("subtype", s.id()));
    json.put("entity", iris.entity(entity));
    ArrayNode names = json.putArray("names");
    names(entity).forEach(names::add);
    ArrayNode links = json.putArray("links");
    entity.link().map(Link::iris).orElse(List.of()).forEach(links::add);
    entity.link().ifPresent(link -> json.put("linkScore", rounded(link.score())));
    json.put("confidence", rounded(mention.confidence()));
    return json;
  }

  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }

  /** All names that it is known by: readers compare them with names in any script. */
  private static Set<String> names(Entity entity) {
    Set<String> names = new LinkedHashSet<>();
    names.add(entity.name());
    names.addAll(entity.names());
    entity.event().series().ifPresent(names::add);
    entity.link().ifPresent(link -> new TreeMap<>(link.labels()).values().forEach(names::addAll));
    Set<String> variants = new LinkedHashSet<>(names);
    names.forEach(name -> variants.addAll(ChineseScript.variants(name)));
    return variants;
  }

  private static ObjectNode time(Article article, TimeExpression time) {
    ObjectNode json = span(article, time.span());
    time.value().from().ifPresent(t -> json.put("from", iso(t)));
    time.value().to().ifPresent(t -> json.put("to", iso(t)));
    json.put("precision", time.value().precision().id());
    time.value().iso().ifPresent(iso -> json.put("value", iso));
    return json;
  }

  private static ObjectNode relation(Article article, Claim claim, Map<String, Entity> entities) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("predicate", claim.predicate().id());
    place(article, entities.get(claim.subject()), claim).ifPresent(s -> json.set("subject", s));
    json.put("value", claim.value());
    claim
        .object()
        .flatMap(o -> place(article, entities.get(o), claim))
        .ifPresent(s -> json.set("object", s));
    return json;
  }

  /** Where the claim's own evidence names an entity. */
  private static java.util.Optional<ObjectNode> place(Article article, Entity entity, Claim claim) {
    return entity.mentions().stream()
        .map(Mention::span)
        .filter(claim.evidence().span()::contains)
        .findFirst()
        .map(s -> span(article, s));
  }

  private static ObjectNode span(Article article, Span span) {
    Span local = article.local(span);
    ObjectNode json = MAPPER.createObjectNode();
    json.put("begin", local.begin());
    json.put("end", local.end());
    return json;
  }

  private static String iso(LocalDateTime time) {
    return TIME.format(time);
  }
}
