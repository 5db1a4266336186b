package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.newsgraph.store.NewsStore;
import org.newsgraph.web.search.Filter;
import org.newsgraph.web.search.Hits;
import org.newsgraph.web.search.NewsSearch;
import org.newsgraph.web.search.Told;

/** The reports of one event: how many are independent, and what each source says. */
final class EventApi {

  /** Reports that are sent; all are counted. */
  private static final int SHOWN = 12;

  /** Events around a named one that are looked at for who takes part in them. */
  private static final int MOST_HAPPENINGS = 300;

  private static final int SENTENCES_A_SOURCE = 4;

  private final NewsStore store;
  private final NewsSearch search;

  EventApi(NewsStore store, NewsSearch search) {
    this.store = store;
    this.search = search;
  }

  JsonNode event(Params params) {
    Filter filter = params.filter().of(params.required("iri"));
    ObjectNode json = Json.object();
    Hits.Page reports = search.articles(filter, 0, params.number("limit", SHOWN));
    json.put("reports", reports.total());
    List<String> all = search.articleIris(filter);
    store.read(data -> copies(Copies.originals(data, all), reports, json));
    json.set("sources", sources(filter));
    json.set("places", Json.seen(search.seen(filter, false, Optional.of("place"), 8)));
    roles(params, json);
    return json;
  }

  /** Articles that are no copies of another one that is there as well. */
  private static ObjectNode copies(
      Map<String, String> originals, Hits.Page reports, ObjectNode json) {
    ArrayNode articles = json.putArray("articles");
    for (Hits.Sentence report : reports.sentences()) {
      String original = originals.get(report.article());
      ObjectNode row =
          articles
              .addObject()
              .put("article", report.article())
              .put("headline", report.headline())
              .put("publisher", report.publisher())
              .put("published", report.published());
      if (!original.equals(report.article())) {
        row.put("copyOf", original);
      }
    }
    return json.put("independent", Copies.independent(originals));
  }

  /** Who takes which part in what happens in the sentences about the event. */
  private void roles(Params params, ObjectNode json) {
    Filter filter = params.filter().of(params.required("iri"));
    Told told = Told.of(filter, Optional.empty());
    ObjectNode roles = EventReports.roles(search.happenings(told, 0, MOST_HAPPENINGS).reports());
    TreeSet<String> parties = new TreeSet<>();
    roles.fieldNames().forEachRemaining(parties::add);
    json.set("roles", roles);
    json.set("entities", Json.entities(parties, search));
  }

  private ArrayNode sources(Filter filter) {
    ArrayNode sources = Json.MAPPER.createArrayNode();
    Map<String, Integer> publishers = new LinkedHashMap<>(search.publishers(filter));
    publishers.entrySet().stream()
        .limit(12)
        .forEach(
            publisher ->
                sources.add(
                    Json.page(
                            search.sentences(filter.by(publisher.getKey()), 0, SENTENCES_A_SOURCE),
                            search)
                        .put("publisher", publisher.getKey())
                        .put("articles", publisher.getValue())));
    return sources;
  }
}
