package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import org.newsgraph.web.ServerOptions;
import org.newsgraph.web.search.Filter;
import org.newsgraph.web.search.Hits;
import org.newsgraph.web.search.NewsSearch;

/** What is in the store, who and what is active, and the search for names. */
final class HomeApi {

  /** The last days of the store that count as now. */
  private static final int RECENT_DAYS = 7;

  /** Parts into which the whole time of the store is cut to tell its stories. */
  private static final int CHAPTERS = 8;

  private final NewsSearch search;
  private final ServerOptions options;
  private final IntSupplier indexed;

  HomeApi(NewsSearch search, ServerOptions options, IntSupplier indexed) {
    this.search = search;
    this.options = options;
    this.indexed = indexed;
  }

  ObjectNode status() {
    return Json.object()
        .put("indexed", indexed.getAsInt())
        .put("updates", options.updateToken().isPresent())
        .put("maxRows", options.maxRows())
        .put("timeoutSeconds", options.timeout().toSeconds());
  }

  JsonNode home(Params params) {
    ObjectNode home = Json.object();
    home.put("indexed", indexed.getAsInt());
    home.put("articles", search.count(Filter.ALL, true));
    home.put("sentences", search.count(Filter.ALL, false));
    home.set("types", Json.counts(search.types()));
    home.set("publishers", Json.counts(search.publishers(Filter.ALL)));
    TreeMap<LocalDate, Integer> days = search.days(Filter.ALL, true);
    home.set("days", Json.days(days));
    if (!days.isEmpty()) {
      recent(home, days.lastKey());
      stories(home.putArray("stories"), days);
    }
    return home;
  }

  private void recent(ObjectNode home, LocalDate last) {
    Filter recent = Filter.ALL.between(last.minusDays(RECENT_DAYS - 1), last);
    ObjectNode active = home.putObject("recent");
    active.put("from", last.minusDays(RECENT_DAYS - 1).toString()).put("to", last.toString());
    for (String type : List.of("person", "organization", "place", "event")) {
      active.set(type, Json.seen(search.seen(recent, true, Optional.of(type), 8)));
    }
    active.set("articles", Json.page(search.articles(recent, 0, 6), search).get("sentences"));
  }

  /** What each part of the store's time is about: the entities that stand out in it. */
  private void stories(ArrayNode stories, TreeMap<LocalDate, Integer> days) {
    long span = ChronoUnit.DAYS.between(days.firstKey(), days.lastKey()) + 1;
    long step = Math.max(1, (span + CHAPTERS - 1) / CHAPTERS);
    int all = search.count(Filter.ALL, true);
    for (LocalDate from = days.firstKey();
        !from.isAfter(days.lastKey());
        from = from.plusDays(step)) {
      LocalDate end = from.plusDays(step - 1);
      LocalDate to = end.isAfter(days.lastKey()) ? days.lastKey() : end;
      Filter filter = Filter.ALL.between(from, to);
      int articles = search.count(filter, true);
      if (articles > 0) {
        ObjectNode story = stories.addObject();
        story.put("from", from.toString()).put("to", to.toString()).put("count", articles);
        List<Hits.Seen> outstanding = outstanding(filter, articles, all);
        story.set("entities", Json.seen(outstanding));
        story.set("articles", Json.page(telling(filter, outstanding), search).get("sentences"));
      }
    }
  }

  /** Two articles about as many as there are of those who stand out. */
  private Hits.Page telling(Filter filter, List<Hits.Seen> outstanding) {
    for (int together = Math.min(3, outstanding.size()); together > 1; together--) {
      String[] names =
          outstanding.stream().limit(together).map(s -> s.name().iri()).toArray(String[]::new);
      Hits.Page page = search.articles(filter.of(names), 0, 2);
      if (!page.sentences().isEmpty()) {
        return page;
      }
    }
    return outstanding.isEmpty()
        ? new Hits.Page(0, List.of())
        : search.articles(filter.of(outstanding.get(0).name().iri()), 0, 2);
  }

  /**
   * Those named more often in a period than in the whole, by the pointwise lift of their shares.
   */
  private List<Hits.Seen> outstanding(Filter filter, int articles, int all) {
    return search.seen(filter, true, Optional.empty(), 60).stream()
        .filter(seen -> seen.count() > 1 || articles < 10)
        .sorted(
            java.util.Comparator.comparingDouble(
                (Hits.Seen seen) -> -seen.count() * Math.log(lift(seen, articles, all))))
        .limit(5)
        .toList();
  }

  private static double lift(Hits.Seen seen, int articles, int all) {
    double here = (double) seen.count() / articles;
    double anywhere = (double) Math.max(seen.count(), seen.name().articles()) / all;
    return here / anywhere;
  }

  JsonNode search(Params params) {
    String typed = params.text("q").orElse("");
    ArrayNode names = Json.MAPPER.createArrayNode();
    for (Hits.Name name : search.names(typed, params.text("type"), params.number("limit", 10))) {
      ObjectNode json = Json.name(name);
      ArrayNode others = json.putArray("names");
      name.names().stream().filter(n -> !n.equals(name.label())).limit(4).forEach(others::add);
      names.add(json);
    }
    ObjectNode result = Json.object();
    result.set("names", names);
    return result;
  }

  JsonNode publishers(Params params) {
    return Json.counts(search.publishers(params.filter()));
  }
}
