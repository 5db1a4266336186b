package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
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

  private static final Node HOLDS_POST = Vocabulary.ng("holdsPost");

  private final DatasetGraph data;
  private final String entities;
  private final Map<Node, List<Triple>> restored = new HashMap<>();
  private final Map<String, Profile> profiles = new TreeMap<>();
  private final Map<String, List<String>> entitiesOf = new TreeMap<>();
  private final Map<String, String> dayOf = new HashMap<>();
  private final Map<String, Integer> articlesOf = new HashMap<>();
  private Map<String, Map<String, String>> renamed = Map.of();
  private boolean ofOneArticle;

  private Profiles(DatasetGraph data, String base) {
    this.data = data;
    this.entities = base + "entity/";
  }

  /**
   * What the articles of a store say of entities.
   *
   * @param all by their IRIs
   * @param apart those that have one name and are several, the first with each of the others
   */
  record Read(Map<String, Profile> all, List<Pair> apart) {}

  /** Within a transaction. */
  static Read read(DatasetGraph data, String base) {
    Profiles reader = new Profiles(data, base);
    reader.restore();
    reader.each(Vocabulary.DATE_PUBLISHED, reader::addDay);
    reader.each(Vocabulary.MENTIONS, reader::addEntity);
    Homonyms homonyms = reader.homonyms();
    reader.renamed = homonyms.renamed();
    reader.addFacts();
    return new Read(reader.profiles, homonyms.apart());
  }

  /**
   * What one article says of entities: also of those that it does not mention, so that what many
   * articles say can be merged.
   *
   * @param renamed the entities that are called otherwise in this article, see {@link Homonyms}
   */
  static Map<String, Profile> ofArticle(
      DatasetGraph article, String base, Map<String, String> renamed) {
    Profiles reader = new Profiles(article, base);
    reader.ofOneArticle = true;
    reader.each(Vocabulary.DATE_PUBLISHED, reader::addDay);
    reader.each(Vocabulary.MENTIONS, reader::addEntity);
    Map<String, Map<String, String>> own = new HashMap<>();
    reader.entitiesOf.keySet().forEach(graph -> own.put(graph, renamed));
    reader.renamed = own;
    reader.addFacts();
    return reader.profiles;
  }

  /** The people that one article names, with what it says that tells people of one name apart. */
  static Map<String, Occurrence> peopleOf(DatasetGraph article, String base) {
    Profiles reader = new Profiles(article, base);
    reader.ofOneArticle = true;
    reader.each(Vocabulary.DATE_PUBLISHED, reader::addDay);
    reader.each(Vocabulary.MENTIONS, reader::addEntity);
    Map<String, Occurrence> people = new TreeMap<>();
    reader.people().forEach((iri, all) -> all.values().forEach(one -> people.put(iri, one)));
    return people;
  }

  private void addFacts() {
    addMentions();
    each(Vocabulary.PREF_LABEL, (g, t) -> onEntity(g, t, p -> p.label(text(t))));
    each(Vocabulary.PREF_LABEL, (g, t) -> onEntity(g, t, p -> p.names.add(text(t))));
    each(Vocabulary.ALT_LABEL, (g, t) -> onEntity(g, t, p -> p.names.add(text(t))));
    each(Vocabulary.EXACT_MATCH, (g, t) -> onEntity(g, t, p -> p.matches.add(text(t))));
    // A link to a base that has no public IRIs is a link to nothing else.
    each(Vocabulary.LINKED_BECAUSE, (g, t) -> onEntity(g, t, Profile::linkedWithoutIri));
    each(HOLDS_POST, (g, t) -> onEntity(g, t, p -> p.posts.add(text(t))));
    addCompany();
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

  private void addEntity(Node graph, Triple triple) {
    String iri = triple.getObject().isURI() ? triple.getObject().getURI() : "";
    if (graph.equals(triple.getSubject()) && iri.startsWith(entities)) {
      entitiesOf.computeIfAbsent(graph.getURI(), g -> new ArrayList<>()).add(iri);
      articlesOf.merge(iri, 1, Integer::sum);
    }
  }

  /** People whom several articles name may be several. */
  private Homonyms homonyms() {
    Homonyms homonyms = new Homonyms(iri -> articlesOf.getOrDefault(iri, 0));
    people().forEach((iri, all) -> homonyms.look(iri, all.values()));
    return homonyms;
  }

  private Map<String, Map<String, Occurrence>> people() {
    Map<String, Map<String, Occurrence>> people = new TreeMap<>();
    entitiesOf.forEach(
        (article, all) ->
            all.stream()
                .filter(iri -> iri.startsWith(entities + "person/"))
                .filter(iri -> ofOneArticle || articlesOf.get(iri) > 1)
                .forEach(iri -> occurrence(people, iri, article).company.addAll(all)));
    people.forEach((iri, all) -> all.values().forEach(one -> one.company.remove(iri)));
    each(Vocabulary.EXACT_MATCH, (g, t) -> onOccurrence(people, g, t, o -> o.linked = true));
    each(Vocabulary.LINKED_BECAUSE, (g, t) -> onOccurrence(people, g, t, o -> o.linked = true));
    each(HOLDS_POST, (g, t) -> onOccurrence(people, g, t, o -> o.posts.add(text(t))));
    return people;
  }

  private Occurrence occurrence(
      Map<String, Map<String, Occurrence>> people, String iri, String article) {
    return people
        .computeIfAbsent(iri, i -> new TreeMap<>())
        .computeIfAbsent(article, a -> new Occurrence(a, dayOf.getOrDefault(a, "~")));
  }

  private static void onOccurrence(
      Map<String, Map<String, Occurrence>> people,
      Node graph,
      Triple triple,
      Consumer<Occurrence> use) {
    Map<String, Occurrence> all = people.get(triple.getSubject().toString());
    Occurrence one = all == null ? null : all.get(graph.getURI());
    if (one != null) {
      use.accept(one);
    }
  }

  private String own(String article, String iri) {
    return renamed.getOrDefault(article, Map.of()).getOrDefault(iri, iri);
  }

  private void addMentions() {
    entitiesOf.forEach(
        (article, all) -> {
          String day = dayOf.getOrDefault(article, "~");
          all.replaceAll(
              iri -> {
                Profile profile = profile(own(article, iri), iri);
                profile.articles.add(article);
                profile.firstDay = day.compareTo(profile.firstDay) < 0 ? day : profile.firstDay;
                return profile.iri;
              });
        });
  }

  private Profile profile(String iri, String origin) {
    String type = origin.substring(entities.length()).split("/", 2)[0];
    return profiles.computeIfAbsent(iri, i -> new Profile(i, origin, type));
  }

  private void onEntity(Node graph, Triple triple, Consumer<Profile> use) {
    Node node = triple.getSubject();
    if (!node.isURI()) {
      return;
    }
    String iri = own(graph.getURI(), node.getURI());
    Profile profile = profiles.get(iri);
    if (profile == null && ofOneArticle && node.getURI().startsWith(entities)) {
      profile = profile(iri, node.getURI());
    }
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
