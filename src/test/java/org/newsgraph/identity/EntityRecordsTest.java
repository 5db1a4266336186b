package org.newsgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;

/** Identity in parts gives what it gives over a store at once, whatever the articles say. */
class EntityRecordsTest {

  private static final Iris IRIS = new Iris("http://example.org/");
  private static final String[] POSTS = {"部长", "歌手", "发言人", "教练"};

  @TempDir Path folder;

  private static Node entity(int number) {
    return NodeFactory.createURI(
        IRIS.entity((number % 3 == 0 ? "place/" : "person/") + name(number)));
  }

  private static String name(int number) {
    return "王李张刘陈".charAt(number % 5) + (number % 2 == 0 ? "大" : "小") + "明华".charAt(number % 2);
  }

  private static Node label(String name) {
    return NodeFactory.createLiteralLang(name, "zh-Hans");
  }

  /** An article on some of twenty entities, whose names, posts and links are drawn by lot. */
  private static List<Quad> article(int number, Random random) {
    Node graph = NodeFactory.createURI("http://example.org/article/a/" + number);
    Set<Quad> quads = new HashSet<>();
    quads.add(Quad.create(graph, graph, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE));
    Node day = NodeFactory.createLiteralString("2023-01-" + (10 + random.nextInt(18)));
    quads.add(Quad.create(graph, graph, Vocabulary.DATE_PUBLISHED, day));
    for (int i = 0; i < 4; i++) {
      int one = random.nextInt(20);
      Node node = entity(one);
      quads.add(Quad.create(graph, graph, Vocabulary.MENTIONS, node));
      quads.add(Quad.create(graph, node, Vocabulary.PREF_LABEL, label(name(one))));
      if (random.nextInt(3) == 0) {
        Node other = label(name(random.nextInt(20)));
        quads.add(Quad.create(graph, node, Vocabulary.ALT_LABEL, other));
      }
      if (random.nextInt(3) == 0) {
        Node post = label(POSTS[random.nextInt(POSTS.length)]);
        quads.add(Quad.create(graph, node, Vocabulary.ng("holdsPost"), post));
      }
      if (random.nextInt(8) == 0) {
        Node known = NodeFactory.createURI("http://example.org/known/" + one);
        quads.add(Quad.create(graph, node, Vocabulary.EXACT_MATCH, known));
      }
      if (random.nextInt(8) == 0) {
        Node why = NodeFactory.createLiteralString("a private base");
        quads.add(Quad.create(graph, node, Vocabulary.LINKED_BECAUSE, why));
      }
    }
    return List.copyOf(quads);
  }

  private static Map<String, List<Quad>> articles(long seed) {
    Random random = new Random(seed);
    Map<String, List<Quad>> articles = new TreeMap<>();
    for (int number = 0; number < 60; number++) {
      articles.put("http://example.org/article/a/" + number, article(number, random));
    }
    return articles;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void givesWhatAStoreGives(long seed) {
    Map<String, List<Quad>> articles = articles(seed);
    Set<Quad> decided = new HashSet<>();
    Set<Quad> expected = new HashSet<>();
    try (NewsStore store = NewsStore.open(folder.resolve("store"), Mode.WRITE)) {
      store.replace(articles);
      Decisions decisions = new Decisions(store, IRIS);
      decisions.add(true, entity(1).getURI(), entity(4).getURI(), "one");
      decisions.add(false, entity(2).getURI(), entity(7).getURI(), "two");
      store.read(data -> decided.addAll(graph(data, IRIS.decisionsGraph())));
      EntityGraph.Result result = new EntityGraph(store, IRIS, store::replace).update();
      assertThat(result.articles()).as("something is to be done").isPositive();
      articles.keySet().forEach(a -> store.read(data -> expected.addAll(graph(data, a))));
      store.read(data -> expected.addAll(graph(data, IRIS.entitiesGraph())));
    }
    assertThat(values(inParts(articles, decided))).isEqualTo(values(expected));
  }

  /** A list of a thousand people takes the square of a thousand numbers, not of their names. */
  @Test
  void theCompanyOfALongArticleTravelsAsNumbersAndOnlyWhereItIsAskedFor() {
    Node graph = NodeFactory.createURI("http://example.org/article/a/long");
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      Node person = NodeFactory.createURI(IRIS.entity("person/候选人第" + i + "号"));
      quads.add(Quad.create(graph, graph, Vocabulary.MENTIONS, person));
    }
    EntityRecords records = new EntityRecords(IRIS);
    int people = records.people(quads).values().stream().mapToInt(bytes -> bytes.length).sum();
    assertThat(people).isBetween(1000 * 999 * Long.BYTES, 1000 * 1100 * Long.BYTES);
    int profiles =
        records.profiles(quads, Map.of()).values().stream().mapToInt(bytes -> bytes.length).sum();
    assertThat(profiles).isLessThan(1000 * 400);
    assertThat(records.company(quads, Map.of(), entity -> false)).isEmpty();
  }

  /** A store keeps the value of a number and not its characters. */
  private static TreeSet<String> values(Set<Quad> quads) {
    TreeSet<String> values = new TreeSet<>();
    for (Quad quad : quads) {
      Node object = quad.getObject();
      Object value =
          object.isLiteral() && object.getLiteralValue() instanceof Double number ? number : object;
      values.add(
          quad.getGraph() + " " + quad.getSubject() + " " + quad.getPredicate() + " " + value);
    }
    return values;
  }

  private static Collection<Quad> graph(
      org.apache.jena.sparql.core.DatasetGraph data, String graph) {
    Set<Quad> quads = new HashSet<>();
    data.find(NodeFactory.createURI(graph), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quads::add);
    return quads;
  }

  private static Set<Quad> inParts(Map<String, List<Quad>> articles, Set<Quad> decided) {
    EntityRecords records = new EntityRecords(IRIS);
    Map<Long, Integer> counts = new TreeMap<>();
    Map<String, List<byte[]>> people = new TreeMap<>();
    articles.forEach(
        (article, quads) -> {
          records
              .mentioned(quads)
              .forEach(iri -> counts.merge(EntityRecords.hash(iri), 1, Integer::sum));
          records
              .people(quads)
              .forEach((iri, p) -> people.computeIfAbsent(iri, i -> new ArrayList<>()).add(p));
        });
    Map<String, Map<String, String>> renamed = new TreeMap<>();
    List<Pair> apart = new ArrayList<>();
    people.forEach(
        (iri, all) -> {
          EntityRecords.Told told =
              EntityRecords.tell(iri, all, other -> counts.getOrDefault(other, 0));
          told.renamed()
              .forEach(
                  (article, own) ->
                      renamed.computeIfAbsent(article, a -> new TreeMap<>()).put(iri, own));
          apart.addAll(told.apart());
        });
    Map<String, byte[]> profiles = new TreeMap<>();
    articles.forEach(
        (article, quads) ->
            records
                .profiles(quads, renamed.getOrDefault(article, Map.of()))
                .forEach((iri, p) -> profiles.merge(iri, p, EntityRecords::merge)));
    Map<Long, Integer> named = new TreeMap<>();
    profiles.forEach((iri, p) -> named.put(EntityRecords.hash(iri), EntityRecords.articles(p)));
    Set<Quad> result = new HashSet<>();
    Map<String, String> replaced = new TreeMap<>();
    Map<String, String> labels = new TreeMap<>();
    for (Set<String> component : components(profiles, decided, records)) {
      List<byte[]> together = component.stream().map(profiles::get).toList();
      EntityRecords.Joined joined =
          records.resolve(
              together,
              companies(articles, renamed, EntityRecords.candidates(together)),
              named::get,
              records.decisions(decided),
              apart);
      replaced.putAll(joined.replaced());
      labels.putAll(joined.labels());
      result.addAll(joined.reasons());
    }
    articles.forEach(
        (article, quads) -> {
          Map<String, String> changed =
              EntityRecords.changed(
                  records.mentioned(quads), renamed.getOrDefault(article, Map.of()), replaced);
          result.addAll(
              changed.isEmpty()
                  ? quads
                  : records.join(NodeFactory.createURI(article), quads, changed, labels));
        });
    return result;
  }

  private static Map<String, byte[]> companies(
      Map<String, List<Quad>> articles,
      Map<String, Map<String, String>> renamed,
      Set<String> wanted) {
    EntityRecords records = new EntityRecords(IRIS);
    Set<Long> hashes = new HashSet<>();
    wanted.forEach(iri -> hashes.add(EntityRecords.hash(iri)));
    Map<String, byte[]> companies = new TreeMap<>();
    articles.forEach(
        (article, quads) ->
            records
                .company(quads, renamed.getOrDefault(article, Map.of()), hashes::contains)
                .forEach((iri, one) -> companies.merge(iri, one, EntityRecords::mergeCompany)));
    return companies;
  }

  /** Those that share keys, or that people say are one, directly or through others. */
  private static Collection<Set<String>> components(
      Map<String, byte[]> profiles, Set<Quad> decided, EntityRecords records) {
    Map<String, Set<String>> of = new TreeMap<>();
    profiles.keySet().forEach(iri -> of.put(iri, new TreeSet<>(Set.of(iri))));
    Map<String, String> bearer = new TreeMap<>();
    profiles.forEach(
        (iri, profile) ->
            EntityRecords.keys(profile)
                .forEach(key -> unite(of, bearer.computeIfAbsent(key, k -> iri), iri)));
    records.decisions(decided).stream()
        .filter(d -> of.containsKey(d.first()) && of.containsKey(d.second()))
        .forEach(d -> unite(of, d.first(), d.second()));
    return new HashSet<>(of.values());
  }

  private static void unite(Map<String, Set<String>> of, String one, String other) {
    Set<String> all = of.get(one);
    if (all != of.get(other)) {
      all.addAll(of.get(other));
      List.copyOf(all).forEach(iri -> of.put(iri, all));
    }
  }
}
