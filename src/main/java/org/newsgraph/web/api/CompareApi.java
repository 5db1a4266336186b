package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.newsgraph.web.search.Filter;
import org.newsgraph.web.search.NewsSearch;
import org.newsgraph.web.search.Told;

/** Two entities, or two publishers, side by side over time. */
final class CompareApi {

  private static final int SHOWN = 15;

  private final NewsSearch search;

  CompareApi(NewsSearch search) {
    this.search = search;
  }

  JsonNode compare(Params params) {
    ObjectNode result = Json.object();
    boolean publishers = params.text("of").map("publishers"::equals).orElse(false);
    Filter filter = params.filter();
    for (String side : List.of("a", "b")) {
      String value = params.required(side);
      Filter one = publishers ? filter.by(value) : filter.of(value);
      ObjectNode json = result.putObject(side);
      if (publishers) {
        json.put("label", value);
      } else {
        search.name(value).ifPresent(name -> json.set("entity", Json.name(name)));
        json.set("publishers", Json.counts(search.publishers(one)));
      }
      json.put("articles", search.count(one, true));
      json.set("days", Json.days(search.days(one, true)));
      json.set("seen", Json.seen(search.seen(one, publishers, Optional.empty(), SHOWN)));
    }
    if (!publishers) {
      Filter both = filter.of(params.required("a"), params.required("b"));
      result.set("common", Json.seen(search.seen(both, true, Optional.of("event"), SHOWN)));
      result.put(
          "happenings",
          search.count(
              Told.of(filter, Optional.empty(), params.required("a"), params.required("b"))));
      result.set("together", Json.page(search.sentences(both, 0, 10), search));
    }
    return result;
  }
}
