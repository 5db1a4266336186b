package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.store.NewsStore;
import org.newsgraph.web.search.Filter;
import org.newsgraph.web.search.Hits;
import org.newsgraph.web.search.NewsSearch;
import org.newsgraph.web.search.Roles;
import org.newsgraph.web.search.Told;

/**
 * Which reports of different articles may tell of one event: those of the same kind, about the same
 * parties, at the same time. A guess for readers, who see every sentence; nothing in the graph.
 */
final class EventReports {

  /** Kinds that reporters use for the same thing. */
  private static final List<Set<String>> ALIKE = List.of(Set.of("meet", "talk"));

  /** Days before and behind a report without a date in which others may speak of the same. */
  private static final int NEAR = 4;

  /** Looked at for each party. */
  private static final int MOST = 300;

  /** Who makes an event what it is; what it is about may be told in one report alone. */
  private static final List<String> PARTIES = List.of("actors", "targets");

  private final NewsStore store;
  private final NewsSearch search;

  EventReports(NewsStore store, NewsSearch search) {
    this.store = store;
    this.search = search;
  }

  /** An event's own facts, as far as they are compared. */
  private record Facts(TreeSet<String> parties, TreeSet<String> places, Days days, Days published) {

    static Facts of(Hits.Report report) {
      JsonNode json = Json.parse(report.json());
      TreeSet<String> parties = new TreeSet<>();
      PARTIES.forEach(role -> json.path(role).forEach(p -> parties.add(p.asText())));
      TreeSet<String> places = new TreeSet<>();
      json.path("places").forEach(p -> places.add(p.asText()));
      Days days = Days.of(json.path("from").asText(), json.path("to").asText());
      String published = report.sentence().published();
      return new Facts(parties, places, days, Days.of(published, published));
    }

    /** Those without whom there is no event: where nobody is named, the place. */
    TreeSet<String> keys() {
      return parties.isEmpty() ? places : parties;
    }

    boolean mayBe(Facts other) {
      TreeSet<String> shared = new TreeSet<>(keys());
      shared.retainAll(other.keys());
      int fewer = Math.min(keys().size(), other.keys().size());
      if (shared.isEmpty() || shared.size() < Math.min(2, fewer)) {
        return false;
      }
      return days.known() && other.days.known()
          ? days.meets(other.days, 1)
          : published.meets(other.published, NEAR);
    }
  }

  /** Days from one to another, both of them within; null where they are not known. */
  private record Days(LocalDate first, LocalDate last) {

    static Days of(String from, String to) {
      LocalDate first = from.length() < 10 ? null : LocalDate.parse(from.substring(0, 10));
      LocalDate last = to.length() < 10 ? first : LocalDate.parse(to.substring(0, 10));
      return new Days(first, last);
    }

    boolean known() {
      return first != null;
    }

    boolean meets(Days other, int slack) {
      return known()
          && other.known()
          && !first.minusDays(slack).isAfter(other.last)
          && !other.first.minusDays(slack).isAfter(last);
    }
  }

  /** The reports of an event, its own among them, the first that came out first. */
  List<Hits.Report> of(Hits.Report event) {
    Facts facts = Facts.of(event);
    Map<String, Hits.Report> found = new LinkedHashMap<>();
    found.put(event.sentence().iri(), event);
    String type = Json.parse(event.json()).path("type").asText();
    for (String kind : kinds(type)) {
      for (String key : facts.keys()) {
        for (Hits.Report other : candidates(facts, kind, key)) {
          if (facts.mayBe(Facts.of(other))) {
            found.putIfAbsent(other.sentence().iri(), other);
          }
        }
      }
    }
    List<Hits.Report> reports = new ArrayList<>(found.values());
    reports.sort(
        Comparator.comparing((Hits.Report r) -> r.sentence().published())
            .thenComparing(r -> r.sentence().iri()));
    return reports;
  }

  private static Set<String> kinds(String type) {
    return ALIKE.stream().filter(set -> set.contains(type)).findFirst().orElse(Set.of(type));
  }

  private List<Hits.Report> candidates(Facts facts, String kind, String party) {
    List<Hits.Report> candidates = new ArrayList<>();
    if (facts.published().known()) {
      LocalDate day = facts.published().first();
      Filter near = Filter.ALL.between(day.minusDays(NEAR), day.plusDays(NEAR));
      candidates.addAll(
          search.happenings(Told.of(near, Optional.of(kind), party), 0, MOST).reports());
    }
    if (facts.days().known()) {
      Filter then =
          Filter.ALL.speaking(facts.days().first().minusDays(1), facts.days().last().plusDays(1));
      candidates.addAll(
          search.happenings(Told.of(then, Optional.of(kind), party), 0, MOST).reports());
    }
    return candidates;
  }

  /** Of how many texts these reports are: copies count as what they are copied from. */
  int independent(List<Hits.Report> reports) {
    List<String> articles = reports.stream().map(r -> r.sentence().article()).toList();
    return Copies.independent(store.read(data -> Copies.originals(data, articles)));
  }

  /** Of a page of reports, who takes which part how often: the most frequent first. */
  static ObjectNode roles(List<Hits.Report> reports) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (Hits.Report report : reports) {
      JsonNode json = Json.parse(report.json());
      for (String role : Roles.ofEntities()) {
        json.path(role)
            .forEach(
                party ->
                    counts
                        .computeIfAbsent(party.asText(), p -> new LinkedHashMap<>())
                        .merge(role, 1, Integer::sum));
      }
    }
    ObjectNode roles = Json.object();
    counts.forEach(
        (party, parts) -> {
          ObjectNode json = roles.putObject(party);
          parts.forEach(json::put);
        });
    return roles;
  }
}
