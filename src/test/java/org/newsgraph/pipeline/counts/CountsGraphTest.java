package org.newsgraph.pipeline.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;

class CountsGraphTest {

  private static final Iris IRIS = new Iris();
  private static final String A = "entity/person/甲";
  private static final String B = "entity/place/乙";
  private static final String C = "entity/event/丙";

  @TempDir Path folder;

  /** An article of some version and day; each sentence is the list of the entities it names. */
  private static Map<String, List<Quad>> article(
      int number, String version, String day, List<List<String>> sentences) {
    Node article = NodeFactory.createURI(IRIS.base() + "article/a/" + number);
    List<Quad> quads = new ArrayList<>();
    add(quads, article, article, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
    add(quads, article, article, Vocabulary.CONTENT_HASH, text(version));
    if (!day.isEmpty()) {
      Node time = NodeFactory.createLiteralDT(day + "T08:00:00+01:00", XSDDatatype.XSDdateTime);
      add(quads, article, article, Vocabulary.DATE_PUBLISHED, time);
    }
    int mention = 0;
    for (int s = 0; s < sentences.size(); s++) {
      for (String name : sentences.get(s)) {
        Node node = NodeFactory.createURI(article + "#char=" + mention++);
        Node entity = NodeFactory.createURI(IRIS.base() + name);
        add(quads, article, node, Vocabulary.TA_IDENT_REF, entity);
        add(quads, article, node, Vocabulary.IN_SENTENCE, NodeFactory.createURI(article + "#" + s));
        add(quads, article, article, Vocabulary.MENTIONS, entity);
        add(quads, article, entity, Vocabulary.TYPE, kind(name));
        Node label = NodeFactory.createLiteralLang(name.replaceAll(".*/", ""), "zh-Hans");
        add(quads, article, entity, Vocabulary.PREF_LABEL, label);
      }
    }
    return Map.of(article.getURI(), quads);
  }

  private static Node kind(String name) {
    return name.contains("person")
        ? Vocabulary.PERSON
        : name.contains("place") ? Vocabulary.PLACE : Vocabulary.EVENT;
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static void add(List<Quad> quads, Node graph, Node subject, Node property, Node object) {
    quads.add(Quad.create(graph, subject, property, object));
  }

  private static void build(NewsStore store, List<Map<String, List<Quad>>> articles) {
    CountsGraph counts = new CountsGraph(store, IRIS);
    for (Map<String, List<Quad>> article : articles) {
      counts.replacing(article);
      store.replace(article);
      counts.replaced();
    }
    counts.update(Progress.NONE);
  }

  /** All that the graph says, one line a statement, without the mark. */
  private static TreeSet<String> counts(NewsStore store) {
    TreeSet<String> lines = new TreeSet<>();
    store.read(
        data -> {
          data.find(NodeFactory.createURI(IRIS.countsGraph()), Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(
                  quad -> {
                    if (!quad.getPredicate().equals(Vocabulary.ARTICLES_MARK)) {
                      lines.add(
                          quad.getSubject().getURI().replace(IRIS.base(), "")
                              + " "
                              + quad.getPredicate().getLocalName()
                              + " "
                              + quad.getObject().toString().replace(IRIS.base(), ""));
                    }
                  });
          return null;
        });
    return lines;
  }

  @Test
  void countsArticlesMentionsAndSharedSentences() {
    try (NewsStore store = NewsStore.open(folder, Mode.WRITE)) {
      build(
          store,
          List.of(
              article(1, "v", "2024-05-06", List.of(List.of(A, B), List.of(A, B), List.of(C))),
              article(2, "v", "2024-05-09", List.of(List.of(A, A, C)))));
      assertThat(counts(store).stream().map(line -> line.replaceAll("\\^\\^.*", "")))
          .contains(
              "entity/person/甲 articleCount \"2\"",
              "entity/person/甲 mentionCount \"4\"",
              "entity/person/甲 firstPublished \"2024-05-06\"",
              "entity/person/甲 lastPublished \"2024-05-09\"",
              "entity/person/甲 kind https://schema.org/Person",
              "entity/place/乙 articleCount \"1\"",
              "pair/person/甲/place/乙 member entity/person/甲",
              "pair/person/甲/place/乙 sentenceCount \"2\"",
              "pair/event/丙/person/甲 firstPublished \"2024-05-09\"")
          .doesNotContain(
              "pair/person/甲/place/乙 articleCount \"1\"",
              "pair/event/丙/person/甲 sentenceCount \"1\"")
          .noneMatch(line -> line.startsWith("pair/event/丙/place/乙"));
    }
  }

  @Test
  void isTheSameKeptUpOrMadeAtOnce() {
    Random random = new Random(7);
    List<String> entities = List.of(A, B, C, "entity/person/丁", "entity/place/戊");
    try (NewsStore kept = NewsStore.open(folder.resolve("kept"), Mode.WRITE);
        NewsStore fresh = NewsStore.open(folder.resolve("fresh"), Mode.WRITE)) {
      for (int round = 0; round < 25; round++) {
        List<Map<String, List<Quad>>> changes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          changes.add(someArticle(random, entities));
        }
        build(kept, changes);
        changes.forEach(fresh::replace);
        fresh.remove(List.of(IRIS.countsGraph()));
        new CountsGraph(fresh, IRIS).update(Progress.NONE);
        assertThat(counts(kept)).as("round %d", round).isEqualTo(counts(fresh));
      }
    }
  }

  private static Map<String, List<Quad>> someArticle(Random random, List<String> entities) {
    int number = random.nextInt(6);
    if (random.nextInt(4) == 0) {
      return Map.of(IRIS.base() + "article/a/" + number, List.of());
    }
    List<List<String>> sentences = new ArrayList<>();
    for (int s = random.nextInt(4); s >= 0; s--) {
      sentences.add(
          random.ints(random.nextInt(4), 0, entities.size()).mapToObj(entities::get).toList());
    }
    String day = random.nextInt(5) == 0 ? "" : "2024-05-1" + random.nextInt(9);
    return article(number, "v" + random.nextInt(100_000), day, sentences);
  }

  @Test
  void countsAnewWhereABuildWasKilled() {
    Map<String, List<Quad>> first = article(1, "v", "2024-05-06", List.of(List.of(A, B)));
    Map<String, List<Quad>> second = article(2, "v", "2024-05-07", List.of(List.of(A, B)));
    try (NewsStore store = NewsStore.open(folder, Mode.WRITE)) {
      build(store, List.of(first));
      store.replace(second); // and nobody counted
      assertThat(new CountsGraph(store, IRIS).isCurrent()).isFalse();
      build(store, List.of());
      assertThat(new CountsGraph(store, IRIS).isCurrent()).isTrue();
      assertThat(counts(store)).anyMatch(line -> line.contains("甲 articleCount \"2\""));
    }
  }

  @Test
  void leavesNothingWhenAllArticlesAreGone() {
    Map<String, List<Quad>> only = article(1, "v", "2024-05-06", List.of(List.of(A, B)));
    try (NewsStore store = NewsStore.open(folder, Mode.WRITE)) {
      build(store, List.of(only));
      build(store, List.of(Map.of(only.keySet().iterator().next(), List.of())));
      assertThat(store.contains(IRIS.countsGraph())).isFalse();
      assertThat(new CountsGraph(store, IRIS).isCurrent()).isTrue();
    }
  }

  @Test
  void countingAnewWritesOnlyWhatIsWrong() {
    try (NewsStore store = NewsStore.open(folder, Mode.WRITE)) {
      build(store, List.of(article(1, "v", "2024-05-06", List.of(List.of(A, B), List.of(A, C)))));
      TreeSet<String> right = counts(store);
      Node graph = NodeFactory.createURI(IRIS.countsGraph());
      Node stale = NodeFactory.createURI(IRIS.base() + "entity/person/庚");
      List<Quad> mark = new ArrayList<>();
      store.read(
          data -> {
            data.find(graph, graph, Node.ANY, Node.ANY).forEachRemaining(mark::add);
            return null;
          });
      Quad wrong = Quad.create(graph, stale, Vocabulary.KIND, Vocabulary.PERSON);
      store.change(mark, List.of(wrong));
      List<String> told = new ArrayList<>();
      new CountsGraph(store, IRIS).update(telling(told));
      assertThat(counts(store)).isEqualTo(right);
      assertThat(new CountsGraph(store, IRIS).isCurrent()).isTrue();
      assertThat(told).containsExactly("counting", "1", "end", "writing counts", "end");
    }
  }

  private static Progress telling(List<String> told) {
    return new Progress() {
      @Override
      public void begin(String task, long total) {
        told.add(task);
      }

      @Override
      public void step(long done) {
        told.add(String.valueOf(done));
      }

      @Override
      public void end() {
        told.add("end");
      }
    };
  }
}
