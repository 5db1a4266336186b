package org.newsgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;

class EntityGraphTest {

  private static final Iris IRIS = new Iris("http://example.org/");

  @TempDir Path folder;
  private NewsStore store;

  @BeforeEach
  void open() {
    store = NewsStore.open(folder.resolve("store"), Mode.WRITE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Node entity(String id) {
    return NodeFactory.createURI(IRIS.entity(id));
  }

  /** Another article on 毛宁, with a post, a link, or neither. */
  private void onMaoNing(int number, String day, String post, boolean linked, String... company) {
    List<String> all = new ArrayList<>(List.of(company));
    all.add("person/毛宁");
    article(number, day, all.toArray(String[]::new));
    Node graph = NodeFactory.createURI("http://example.org/article/a/" + number);
    List<Quad> quads = new ArrayList<>();
    store.read(
        data -> {
          data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
          return quads;
        });
    Node person = entity("person/毛宁");
    if (!post.isEmpty()) {
      quads.add(Quad.create(graph, person, Vocabulary.ng("holdsPost"), label(post)));
    }
    if (linked) {
      Node match = NodeFactory.createURI("http://example.org/known/mao-ning");
      quads.add(Quad.create(graph, person, Vocabulary.EXACT_MATCH, match));
    }
    store.replace(Map.of(graph.getURI(), quads));
  }

  private String maoNingOf(int article) {
    Node graph = NodeFactory.createURI("http://example.org/article/a/" + article);
    return store.read(
        data -> {
          List<String> found = new ArrayList<>();
          data.find(graph, graph, Vocabulary.MENTIONS, Node.ANY)
              .forEachRemaining(quad -> found.add(quad.getObject().getURI()));
          return found.stream().filter(iri -> iri.contains("毛宁")).findFirst().orElseThrow();
        });
  }

  private void maoNings(int... order) {
    for (int one : order) {
      switch (one) {
        case 1 -> onMaoNing(1, "2023-01-01", "发言人", true, "organization/外交部", "place/北京");
        case 2 -> onMaoNing(2, "2023-01-02", "", false, "organization/外交部", "event/例行记者会");
        case 3 -> onMaoNing(3, "2023-01-03", "歌手", false, "event/春节联欢晚会", "place/沈阳");
        case 4 -> onMaoNing(4, "2023-01-04", "歌手", false, "organization/某唱片公司");
        default -> throw new IllegalArgumentException();
      }
    }
  }

  @Test
  void twoOfOneNameAreTwo() {
    maoNings(1, 2, 3, 4);
    resolve();
    assertThat(maoNingOf(1)).isEqualTo(IRIS.entity("person/毛宁")).isEqualTo(maoNingOf(2));
    assertThat(maoNingOf(3)).isNotEqualTo(maoNingOf(1)).isEqualTo(maoNingOf(4));
    boolean told =
        store.read(
            data -> data.contains(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.SEPARATION));
    assertThat(told).isTrue();
    assertThat(resolve().articles()).as("nothing is changed again").isZero();
  }

  @Test
  void twoOfOneNameAreTheSameTwoInAnyOrder() {
    maoNings(1, 2, 3, 4);
    resolve();
    Set<Quad> first = quads();
    maoNings(4, 3);
    resolve();
    maoNings(2, 1);
    resolve();
    assertThat(quads()).isEqualTo(first);
  }

  @Test
  void whoSaysThatTwoOfOneNameAreOneIsObeyedAndCanTakeItBack() {
    maoNings(1, 2, 3, 4);
    resolve();
    Set<Quad> before = quads();
    Decisions decisions = new Decisions(store, IRIS);
    Decision same = decisions.add(true, maoNingOf(1), maoNingOf(3), "");
    resolve();
    assertThat(maoNingOf(3)).isEqualTo(maoNingOf(1));
    decisions.undo(same.number());
    resolve();
    Set<Quad> after = quads();
    after.removeIf(quad -> quad.getGraph().getURI().equals(IRIS.decisionsGraph()));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void onePersonWithTwoPostsIsOneWhereCompanySaysSo() {
    onMaoNing(1, "2023-01-01", "发言人", false, "organization/外交部", "person/汪文斌");
    onMaoNing(2, "2023-02-01", "司长", false, "organization/外交部", "person/汪文斌");
    resolve();
    assertThat(maoNingOf(2)).isEqualTo(maoNingOf(1));
  }

  /** An article that names entities: {@code type/name=other name|…}. */
  private void article(int number, String day, String... entities) {
    Node graph = NodeFactory.createURI("http://example.org/article/a/" + number);
    List<Quad> quads = new ArrayList<>();
    quads.add(Quad.create(graph, graph, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE));
    quads.add(Quad.create(graph, graph, Vocabulary.DATE_PUBLISHED, string(day)));
    for (String one : entities) {
      String[] parts = one.split("=");
      Node node = entity(parts[0]);
      quads.add(Quad.create(graph, graph, Vocabulary.MENTIONS, node));
      quads.add(Quad.create(graph, node, Vocabulary.PREF_LABEL, label(parts[0].split("/")[1])));
      for (String name : parts.length > 1 ? parts[1].split("\\|") : new String[0]) {
        quads.add(Quad.create(graph, node, Vocabulary.ALT_LABEL, label(name)));
      }
      Node mention = NodeFactory.createURI(graph.getURI() + "#char=" + one.length() + ",99");
      quads.add(Quad.create(graph, mention, Vocabulary.TA_IDENT_REF, node));
    }
    store.replace(Map.of(graph.getURI(), quads));
  }

  private static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node label(String name) {
    return NodeFactory.createLiteralLang(name, "zh-Hans");
  }

  private Set<Quad> quads() {
    Set<Quad> all = new HashSet<>();
    store.read(
        data -> {
          data.find().forEachRemaining(all::add);
          return all;
        });
    return all;
  }

  private boolean mentions(int article, String id) {
    Node graph = NodeFactory.createURI("http://example.org/article/a/" + article);
    return store.read(data -> data.contains(graph, graph, Vocabulary.MENTIONS, entity(id)));
  }

  private void articles(int... order) {
    for (int one : order) {
      switch (one) {
        case 1 -> article(1, "2023-01-01", "organization/滨海港务集团=滨海港务", "place/滨海市", "person/林知远");
        case 2 -> article(2, "2023-02-01", "organization/滨海港务", "place/滨海市", "person/林知远");
        case 3 -> article(3, "2023-03-01", "organization/远山矿业", "place/远山县");
        default -> throw new IllegalArgumentException();
      }
    }
  }

  private EntityGraph.Result resolve() {
    return new EntityGraph(store, IRIS, store::replace).update();
  }

  @Test
  void joinsAnEntityWithTheOneOfWhichItsNameIsAName() {
    articles(1, 2, 3);
    assertThat(resolve().joined()).hasSize(1);
    assertThat(mentions(2, "organization/滨海港务集团")).isTrue();
    assertThat(mentions(2, "organization/滨海港务")).isFalse();
    Boolean replaced =
        store.read(
            data ->
                data.contains(
                    Node.ANY,
                    entity("organization/滨海港务"),
                    Vocabulary.IS_REPLACED_BY,
                    entity("organization/滨海港务集团")));
    assertThat(replaced).isTrue();
  }

  @Test
  void isTheSameInWhateverOrderTheArticlesCame() {
    articles(1, 2, 3);
    resolve();
    Set<Quad> first = quads();
    articles(3, 2);
    resolve();
    articles(1);
    resolve();
    assertThat(quads()).isEqualTo(first);
  }

  @Test
  void changesNothingWhereNothingHasChanged() {
    articles(1, 2, 3);
    resolve();
    assertThat(resolve().articles()).isZero();
  }

  @Test
  void obeysWhoSaysThatTheyAreDifferentAndTakesItBack() {
    articles(1, 2, 3);
    Set<Quad> before = quads();
    Decisions decisions = new Decisions(store, IRIS);
    Decision apart =
        decisions.add(
            false, IRIS.entity("organization/滨海港务集团"), IRIS.entity("organization/滨海港务"), "两家公司");
    assertThat(resolve().joined()).isEmpty();
    assertThat(quads()).containsAll(before);
    decisions.undo(apart.number());
    assertThat(resolve().joined()).hasSize(1);
    assertThat(decisions.list())
        .containsExactly(new Decision(1, false, apart.first(), apart.second(), "两家公司", true));
  }

  @Test
  void whatAPersonJoinedIsApartAgainExactlyAsItWas() {
    articles(1, 3);
    resolve();
    Set<Quad> before = quads();
    Decisions decisions = new Decisions(store, IRIS);
    Decision same =
        decisions.add(
            true, IRIS.entity("organization/远山矿业"), IRIS.entity("organization/滨海港务集团"), "");
    resolve();
    assertThat(mentions(3, "organization/滨海港务集团")).isTrue();
    decisions.undo(same.number());
    resolve();
    Set<Quad> after = quads();
    after.removeIf(quad -> quad.getGraph().getURI().equals(IRIS.decisionsGraph()));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void entitiesOfOneArticleStayApart() {
    article(1, "2023-01-01", "organization/滨海港务集团=滨海港务", "organization/滨海港务");
    assertThat(resolve().joined()).isEmpty();
  }

  @Test
  void aNameWrittenOtherwiseIsTheSame() {
    article(1, "2023-01-01", "person/比尔-林德", "place/滨海市");
    article(2, "2023-02-01", "person/比尔·林德", "place/远山县");
    assertThat(resolve().joined()).hasSize(1);
    assertThat(mentions(2, "person/比尔-林德")).isTrue();
  }

  @Test
  void anEditionIsNoOtherNameOfItsSeries() {
    article(1, "2023-01-01", "event/第12届滨海论坛=滨海论坛", "place/滨海市");
    article(2, "2023-02-01", "event/滨海论坛", "place/滨海市");
    assertThat(resolve().joined()).isEmpty();
    assertThat(resolve().suggestions()).isEmpty();
  }

  @Test
  void suggestsEachPairOnceAndFirstWhatManyArticlesName() {
    for (int i = 1; i <= 5; i++) {
      article(i, "2023-01-0" + i, "organization/滨海港务=滨港", "place/地方" + i);
      article(i + 10, "2023-02-0" + i, "organization/滨港=滨海港务", "place/别处" + i);
    }
    article(21, "2023-03-01", "organization/远山矿业=远矿", "place/远山县");
    article(22, "2023-03-02", "organization/远矿", "place/某县");
    List<Suggestion> suggestions = new ArrayList<>(resolve().suggestions());
    suggestions.removeIf(one -> one.state() != Suggestion.State.TWO);
    assertThat(suggestions).hasSize(1);
  }
}
