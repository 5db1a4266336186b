package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.newsgraph.web.search.Filter;
import org.newsgraph.web.search.Hits;
import org.newsgraph.web.search.NewsSearch;
import org.newsgraph.web.search.Roles;
import org.newsgraph.web.search.Told;

/**
 * What ties two entities in the graph: one sentence ({@code sentence}), any event in which both
 * take part ({@code event}), or events of one type, such as {@code meet}.
 */
final class Relations {

  private static final String SENTENCE = "sentence";
  private static final String EVENT = "event";

  /** Events that are looked at: who has more is seen with the same in the others. */
  private static final int MOST_EVENTS = 500;

  private final NewsSearch search;
  private final Filter filter;
  private final Optional<String> type;
  private final String relation;

  Relations(NewsSearch search, Params params) {
    this.search = search;
    this.filter = params.filter();
    this.type = params.text("type");
    this.relation = params.text("relation").orElse(SENTENCE);
  }

  /** Whether such ties are not of one kind of events only. */
  static boolean isGeneral(String relation) {
    return relation.equals(SENTENCE) || relation.equals(EVENT);
  }

  /** Who is tied to an entity, most often first. */
  List<Hits.Seen> of(String iri, int limit) {
    return relation.equals(SENTENCE)
        ? search.seen(filter.of(iri), false, type, limit)
        : partners(iri, limit);
  }

  /** How often two are tied. */
  int count(String a, String b) {
    return relation.equals(SENTENCE)
        ? search.count(filter.of(a, b), false)
        : search.count(Told.of(filter, kind(), a, b));
  }

  private Optional<String> kind() {
    return relation.equals(EVENT) ? Optional.empty() : Optional.of(relation);
  }

  private List<Hits.Seen> partners(String iri, int limit) {
    Map<String, Integer> counts = new HashMap<>();
    Told told = Told.of(filter, kind(), iri);
    for (Hits.Report event : search.happenings(told, 0, MOST_EVENTS).reports()) {
      parties(Json.parse(event.json())).forEach(p -> counts.merge(p, 1, Integer::sum));
    }
    counts.remove(iri);
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .flatMap(e -> search.name(e.getKey()).map(n -> new Hits.Seen(n, e.getValue())).stream())
        .filter(seen -> type.map(seen.name().type()::equals).orElse(true))
        .limit(limit)
        .toList();
  }

  private static TreeSet<String> parties(JsonNode event) {
    TreeSet<String> parties = new TreeSet<>();
    for (String role : Roles.ofEntities()) {
      event.path(role).forEach(p -> parties.add(p.asText()));
    }
    return parties;
  }
}
