package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;

/**
 * Answers in windows against answers at once, on 300 articles of 45 days that name two entities.
 */
class WindowedRunTest {

  private static final int ARTICLES = 300;
  private static final String BASE = "https://w3id.org/newsgraph/";
  private static final Node CHINA = iri(BASE + "entity/place/中国");
  private static final Node AMERICA = iri(BASE + "entity/place/美国");

  @TempDir static Path temp;
  private static NewsStore store;

  @BeforeAll
  static void open() {
    store = NewsStore.open(temp.resolve("store"), Mode.WRITE);
    Map<String, List<Quad>> graphs = new TreeMap<>();
    for (int i = 0; i < ARTICLES; i++) {
      String article = BASE + "article/news.example.org/" + (i * 7919 % 1000 + 1000);
      graphs.put(article, article(iri(article), i));
    }
    String counts = new Iris().countsGraph();
    graphs.put(counts, counts(iri(counts)));
    store.replace(graphs);
  }

  /** Pairs of eighty places, many of them with the same numbers. */
  private static List<Quad> counts(Node graph) {
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      Node place = iri(BASE + "entity/place/第" + i);
      add(quads, graph, place, Terms.TYPE, Terms.PLACE);
      add(quads, graph, place, Terms.PREF_LABEL, text("第" + i));
      add(quads, graph, place, iri(Terms.NG + "kind"), Terms.PLACE);
      add(quads, graph, place, Terms.ARTICLE_COUNT, number(1 + i % 7));
      for (int j = i % 4; j < i; j += 4) {
        Node pair = iri(BASE + "pair/" + i + "/" + j);
        add(quads, graph, pair, iri(Terms.NG + "member"), place);
        add(quads, graph, pair, iri(Terms.NG + "member"), iri(BASE + "entity/place/第" + j));
        if ((i + j) % 3 != 0) {
          add(quads, graph, pair, Terms.SENTENCE_COUNT, number(2 + i * j % 9));
        }
        if (i % 5 == 0) {
          add(quads, graph, pair, Terms.ARTICLE_COUNT, number(2));
        }
      }
    }
    return quads;
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger);
  }

  private static Node time(String time) {
    return NodeFactory.createLiteralDT(time, XSDDatatype.XSDdateTime);
  }

  /** Every third one also names 美国, every 50th has no date, and zones differ. */
  private static List<Quad> article(Node graph, int number) {
    List<Quad> quads = new ArrayList<>();
    LocalDate day = LocalDate.of(2023, 11, 1).plusDays(number * 31 % 45);
    add(quads, graph, graph, Terms.TYPE, Terms.ARTICLE);
    add(quads, graph, graph, iri(Terms.SCHEMA + "headline"), text("第" + number + "条"));
    add(quads, graph, graph, Terms.URL, text("https://news.example.org/" + number));
    if (number % 50 != 0) {
      String zone = number % 2 == 0 ? "T23:30:00-08:00" : "T00:30:00+08:00";
      add(quads, graph, graph, Terms.DATE_PUBLISHED, time(day + zone));
    }
    Node sentence = iri(graph.getURI() + "#char=0,10");
    add(quads, graph, sentence, iri(Terms.NIF + "anchorOf"), text("第" + number + "句"));
    add(quads, graph, sentence, Terms.BEGIN_INDEX, number(0));
    add(quads, graph, sentence, iri(Terms.NIF + "endIndex"), number(10));
    add(quads, graph, sentence, Terms.REFERENCE_CONTEXT, iri(graph.getURI() + "#body"));
    addMention(quads, graph, sentence, CHINA, "中国");
    if (number % 3 == 0) {
      addMention(quads, graph, sentence, AMERICA, "美国");
    }
    String place = "第" + number % 80;
    addMention(quads, graph, sentence, iri(BASE + "entity/place/" + place), place);
    addMeeting(quads, graph, sentence, number);
    addStatement(quads, graph, sentence, number);
    Node when = iri(graph.getURI() + "#char=8,10");
    String begin = (number % 60 == 1 ? "-0005-01-01" : day.minusYears(number % 5)) + "T00:00:00";
    Node moment = iri(BASE + "time/" + begin);
    add(quads, graph, when, Terms.SENTENCE_OF, sentence);
    add(quads, graph, when, iri(Terms.NIF + "anchorOf"), text("那天"));
    add(quads, graph, when, iri(Terms.NG + "precision"), text("day"));
    add(quads, graph, when, iri("http://www.w3.org/2006/time#hasBeginning"), moment);
    add(quads, graph, moment, Terms.IN_XSD_DATE_TIME, time(begin));
    return quads;
  }

  /** 中国 meets in each second article, and whomever it meets is 美国 in each sixth. */
  private static void addMeeting(List<Quad> quads, Node graph, Node sentence, int number) {
    Node event = iri(graph.getURI() + "#event");
    add(quads, graph, event, Terms.TYPE, iri(Terms.NG + "ReportedEvent"));
    add(quads, graph, event, iri(Terms.SEM + "eventType"), iri(BASE + "event-type#meet"));
    add(quads, graph, event, Terms.PREF_LABEL, NodeFactory.createLiteralLang("会见", "zh-Hans"));
    add(quads, graph, event, Terms.HAS_ACTOR, number % 2 == 0 ? CHINA : AMERICA);
    add(quads, graph, event, Terms.TARGET, number % 6 == 0 ? AMERICA : iri(BASE + "entity/p/甲"));
    add(quads, graph, event, Terms.POLARITY, text(number % 5 == 0 ? "negative" : "positive"));
    add(quads, graph, event, Terms.MODALITY, text("asserted"));
    add(quads, graph, event, Terms.SENTENCE_OF, sentence);
  }

  private static void addStatement(List<Quad> quads, Node graph, Node sentence, int number) {
    Node statement = iri(graph.getURI() + "#statement");
    add(quads, graph, statement, Terms.TYPE, iri(Terms.NG + "Statement"));
    add(quads, graph, statement, iri(Terms.NG + "attributedTo"), number % 2 == 0 ? CHINA : AMERICA);
    add(quads, graph, statement, iri(Terms.SCHEMA + "about"), number % 3 == 0 ? CHINA : AMERICA);
    add(quads, graph, statement, iri(Terms.NG + "speakerText"), text("他"));
    add(quads, graph, statement, iri(Terms.NG + "speakerKind"), text("named"));
    add(quads, graph, statement, iri(Terms.SCHEMA + "text"), text("第" + number + "句话"));
    add(quads, graph, statement, Terms.SENTENCE_OF, sentence);
  }

  private static void addMention(
      List<Quad> quads, Node graph, Node sentence, Node entity, String name) {
    Node mention = iri(graph.getURI() + "#char=" + name.codePointAt(0));
    add(quads, graph, graph, Terms.MENTIONS, entity);
    add(quads, graph, entity, Terms.TYPE, Terms.PLACE);
    add(quads, graph, entity, Terms.PREF_LABEL, NodeFactory.createLiteralLang(name, "zh-Hans"));
    add(quads, graph, mention, Terms.IDENT_REF, entity);
    add(quads, graph, mention, Terms.SENTENCE_OF, sentence);
  }

  private static void add(List<Quad> quads, Node graph, Node subject, Node property, Node object) {
    quads.add(Quad.create(graph, subject, property, object));
  }

  private static List<List<String>> ask(int many, String query, Map<String, String> arguments) {
    QueryRunner runner = new QueryRunner(store, Duration.ZERO, many);
    NamedQuery named = NamedQueries.load().find(query).orElseThrow();
    return ((ResultTable) runner.run(named, arguments)).textRows();
  }

  private static void isTheSame(String query, Map<String, String> arguments) {
    for (String limit : List.of("1", "7", "40", "90", "250", "1000", "0")) {
      Map<String, String> all = new TreeMap<>(arguments);
      all.put("limit", limit);
      List<List<String>> rows = ask(1, query, all);
      assertThat(rows).isNotEmpty();
      assertThat(rows).as(query + all).isEqualTo(ask(Integer.MAX_VALUE, query, all));
    }
  }

  @Test
  void articles() {
    isTheSame("articles", Map.of("entity", "中国"));
    isTheSame("articles", Map.of("entity", "美国", "to", "2023-11-20"));
  }

  @Test
  void evidence() {
    isTheSame("evidence", Map.of("a", "中国", "b", "美国"));
    isTheSame("evidence", Map.of("a", "美国", "b", "中国", "from", "2023-12"));
  }

  @Test
  void timeline() {
    isTheSame("timeline", Map.of("of", "中国"));
    isTheSame("timeline", Map.of("of", "美国", "from", "2022"));
    isTheSame("timeline", Map.of("of", "美国", "from", "2022-03", "to", "2022-12-03"));
    isTheSame("timeline", Map.of("from", "2022-12-05"));
    isTheSame("timeline", Map.of());
    isTheSame("timeline", Map.of("to", "2021-12"));
  }

  @Test
  void eventsAndStatements() {
    isTheSame("who-did-what", Map.of("entity", "中国"));
    isTheSame("who-did-what", Map.of("entity", "中国", "from", "2023-11-20", "to", "2023-11"));
    isTheSame("met", Map.of("a", "中国"));
    isTheSame("met", Map.of("a", "中国", "b", "美国"));
    isTheSame("denied", Map.of("entity", "美国"));
    isTheSame("statements", Map.of("by", "中国"));
    isTheSame("statements", Map.of("about", "美国", "to", "2023-11-15"));
    isTheSame("statements", Map.of("by", "中国", "about", "美国"));
  }

  @Test
  void whatWasCounted() {
    isTheSame("co-mentions", Map.of("of", "第40"));
    isTheSame("co-mentions", Map.of("of", "第40", "type", "place"));
    isTheSame("entity", Map.of("name", "第40"));
    isTheSame("entity", Map.of("name", "第40", "from", "2023-11-02"));
    isTheSame("unlinked", Map.of());
  }

  @Test
  void aPeriodWithoutArticlesHasNoRows() {
    assertThat(ask(1, "articles", Map.of("entity", "中国", "from", "2024"))).isEmpty();
    assertThat(ask(1, "timeline", Map.of("of", "中国", "from", "2025"))).isEmpty();
  }

  @Test
  void onlyWhatManyArticlesNameIsAskedInWindows() {
    NamedQuery articles = NamedQueries.load().find("articles").orElseThrow();
    BoundQuery bound = new QueryBinder(store, articles).bind(Map.of("entity", "中国", "limit", "9"));
    BoundQuery whole = new QueryBinder(store, articles).bind(Map.of("limit", "9"));
    List<Integer> asked = new ArrayList<>();
    assertThat(run(articles, bound, ARTICLES, asked)).isPresent();
    assertThat(asked).as("one window was enough").hasSize(1);
    assertThat(run(articles, bound, ARTICLES + 1, asked)).isEmpty();
    assertThat(run(articles, whole, 1, asked)).isEmpty();
    assertThat(asked).hasSize(1);
    NamedQuery network = NamedQueries.load().find("network").orElseThrow();
    BoundQuery all = new QueryBinder(store, network).bind(Map.of("limit", "9"));
    BoundQuery period = new QueryBinder(store, network).bind(Map.of("limit", "9", "to", "2023"));
    assertThat(run(network, all, ARTICLES / 2, asked)).isPresent();
    assertThat(run(network, all, ARTICLES + 1, asked)).isEmpty();
    assertThat(run(network, period, 1, asked)).isEmpty();
  }

  @Test
  void network() {
    isTheSame("network", Map.of());
    isTheSame("network", Map.of("min", "1"));
    isTheSame("network", Map.of("min", "5"));
  }

  private static Optional<ResultTable> run(
      NamedQuery query, BoundQuery bound, int many, List<Integer> asked) {
    return store.read(
        data ->
            WindowedRun.run(
                QueryHeader.window(query).orElseThrow(),
                bound,
                data,
                many,
                some -> {
                  asked.add(some.toString().length());
                  List<Node> row = Collections.nCopies(some.getResultVars().size(), CHINA);
                  return new ResultTable(some.getResultVars(), Collections.nCopies(9, row));
                }));
  }

  @Test
  void aWindowThatCannotBeReadIsTold() {
    NamedQuery query =
        NamedQuery.parse("mine", "# window iri: all articles\nSELECT ?iri { ?iri a ?type }");
    assertThatThrownBy(() -> QueryHeader.window(query))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("mine")
        .hasMessageContaining("window iri: all articles");
  }
}
