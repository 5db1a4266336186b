package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.rdf.Vocabulary;

/**
 * Reads the profiles of all entities, as the articles have them: what an earlier resolution has
 * joined is taken apart first.
 */
final class Profiles {

  /** More company says little about a single entity, and costs the square. */
  private static final int COMPANY = 60;

  private final DatasetGraph data;
  private final String entities;
  private final Map<Node, List<Triple>> restored = new HashMap<>();
  private final Map<String, Profile> profiles = new TreeMap<>();
  private final Map<String, List<String>> entitiesOf = new TreeMap<>();
  private final Map<String, String> dayOf = new HashMap<>();

  private Profiles(DatasetGraph data, String base) {
    this.data = data;
    this.entities = base + "entity/";
  }

  /** Within a transaction. */
  static Map<String, Profile> read(DatasetGraph data, String base) {
    Profiles reader = new Profiles(data, base);
    reader.restore();
    reader.each(Vocabulary.DATE_PUBLISHED, reader::addDay);
    reader.each(Vocabulary.MENTIONS, reader::addMention);
    reader.each(Vocabulary.PREF_LABEL, (g, t) -> reader.onEntity(t, p -> p.label = text(t)));
    reader.each(Vocabulary.PREF_LABEL, (g, t) -> reader.onEntity(t, p -> p.names.add(text(t))));
    reader.each(Vocabulary.ALT_LABEL, (g, t) -> reader.onEntity(t, p -> p.names.add(text(t))));
    reader.each(Vocabulary.EXACT_MATCH, (g, t) -> reader.onEntity(t, p -> p.matches.add(text(t))));
    // A link to a base that has no public IRIs is a link to nothing else.
    reader.each(Vocabulary.LINKED_BECAUSE, (g, t) -> reader.onEntity(t, Profile::linkedWithoutIri));
    reader.each(
        Vocabulary.ng("holdsPost"), (g, t) -> reader.onEntity(t, p -> p.posts.add(text(t))));
    reader.addCompany();
    return reader.profiles;
  }

  private void restore() {
    data.findNG(Node.ANY, Node.ANY, Vocabulary.IDENTITY_PATCH, Node.ANY)
        .forEachRemaining(
            quad -> {
              Set<Triple> triples = new HashSet<>();
              data.find(quad.getGraph(), Node.ANY, Node.ANY, Node.ANY)
                  .forEachRemaining(q -> triples.add(q.asTriple()));
              ArticlePatch.parse(text(quad.asTriple())).undo(triples);
              restored.put(quad.getGraph(), new ArrayList<>(triples));
            });
  }

  private interface Use {
    void of(Node graph, Triple triple);
  }

  private void each(Node predicate, Use use) {
    data.findNG(Node.ANY, Node.ANY, predicate, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (!restored.containsKey(quad.getGraph())) {
                use.of(quad.getGraph(), quad.asTriple());
              }
            });
    restored.forEach(
        (graph, triples) ->
            triples.stream()
                .filter(triple -> triple.getPredicate().equals(predicate))
                .forEach(triple -> use.of(graph, triple)));
  }

  private void addDay(Node graph, Triple triple) {
    if (graph.equals(triple.getSubject())) {
      dayOf.put(graph.getURI(), text(triple).substring(0, Math.min(10, text(triple).length())));
    }
  }

  private void addMention(Node graph, Triple triple) {
    String iri = triple.getObject().isURI() ? triple.getObject().getURI() : "";
    if (graph.equals(triple.getSubject()) && iri.startsWith(entities)) {
      String type = iri.substring(entities.length()).split("/", 2)[0];
      Profile profile = profiles.computeIfAbsent(iri, i -> new Profile(i, type));
      profile.articles.add(graph.getURI());
      String day = dayOf.getOrDefault(graph.getURI(), "~");
      profile.firstDay = day.compareTo(profile.firstDay) < 0 ? day : profile.firstDay;
      entitiesOf.computeIfAbsent(graph.getURI(), g -> new ArrayList<>()).add(iri);
    }
  }

  private void onEntity(Triple triple, java.util.function.Consumer<Profile> use) {
    Profile profile =
        triple.getSubject().isURI() ? profiles.get(triple.getSubject().getURI()) : null;
    if (profile != null) {
      use.accept(profile);
    }
  }

  private void addCompany() {
    entitiesOf.forEach(
        (article, all) -> {
          List<String> some = all.stream().sorted().limit(COMPANY).toList();
          for (String one : all) {
            Map<String, Integer> company = profiles.get(one).company;
            some.forEach(other -> company.merge(other, 1, Integer::sum));
            company.remove(one);
          }
        });
  }

  static String text(Triple triple) {
    Node value = triple.getObject();
    return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
  }
}
