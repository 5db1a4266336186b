package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.newsgraph.store.NewsStore;
import org.newsgraph.web.search.Hits;
import org.newsgraph.web.search.NewsSearch;
import org.newsgraph.web.search.Told;

/** Events that articles report and what people are reported to have said. */
final class HappeningApi {

  private static final List<String> STANDINGS =
      List.of("asserted", "planned", "possible", "demanded", "hypothetical", "denied", "negative");

  private final NewsSearch search;
  private final EventReports reports;
  private final EventTypes types;

  HappeningApi(NewsStore store, NewsSearch search) {
    this.search = search;
    this.reports = new EventReports(store, search);
    this.types = new EventTypes(store);
  }

  /**
   * Events by who takes part, type, standing, period; and how many there are of each standing and
   * kind.
   */
  JsonNode happenings(Params params) {
    Told told = params.told();
    int offset = params.number("offset", 0);
    int limit = params.number("limit", 20);
    boolean latest = params.text("sort").map("date"::equals).orElse(false);
    Hits.Reports page =
        latest ? search.latest(told, offset, limit) : search.happenings(told, offset, limit);
    ObjectNode json = page(page, "happenings");
    ObjectNode standings = json.putObject("standings");
    STANDINGS.forEach(s -> standings.put(s, search.count(params.told(Optional.of(s)))));
    Map<String, Integer> kinds = search.kinds(told.ofAnyType());
    json.set("kinds", Json.counts(kinds));
    json.set("types", types.labels(kinds.keySet()));
    return json;
  }

  JsonNode statements(Params params) {
    Hits.Reports page =
        search.statements(params.told(), params.number("offset", 0), params.number("limit", 20));
    return page(page, "statements");
  }

  /** One event with the reports of other articles that may tell of the same. */
  JsonNode happening(Params params) {
    String iri = params.required("iri");
    Hits.Report event =
        search
            .report(iri)
            .orElseThrow(() -> new NotFoundException("no article reports an event <" + iri + ">"));
    List<Hits.Report> all = reports.of(event);
    ObjectNode json = page(new Hits.Reports(all.size(), all), "happenings");
    return json.put("independent", reports.independent(all));
  }

  /** The kinds of events that articles report, the most frequent first. */
  JsonNode kinds(Params params) {
    Map<String, Integer> counts = search.kinds();
    ObjectNode json = Json.object();
    json.set("counts", Json.counts(counts));
    json.set("types", types.labels(counts.keySet()));
    return json;
  }

  private ObjectNode page(Hits.Reports page, String name) {
    ObjectNode json = Json.object().put("total", page.total());
    ArrayNode list = json.putArray(name);
    TreeSet<String> entities = new TreeSet<>();
    TreeSet<String> kinds = new TreeSet<>();
    for (Hits.Report report : page.reports()) {
      ObjectNode one = Json.report(report, entities);
      kinds.add(one.path("type").asText());
      list.add(one);
    }
    json.set("entities", Json.entities(entities, search));
    json.set("types", types.labels(kinds));
    return json;
  }
}
