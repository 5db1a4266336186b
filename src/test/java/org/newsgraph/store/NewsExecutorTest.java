package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers against those of TDB2's own executor, where 100 graphs say the same of an entity. */
class NewsExecutorTest {

  private static final String EX = "https://example.org/";

  @TempDir static Path temp;
  private static NewsStore store;

  @BeforeAll
  static void open() {
    store = NewsStore.open(temp.resolve("store"), Mode.WRITE);
    Map<String, List<Quad>> graphs = new TreeMap<>();
    for (int i = 0; i < 100; i++) {
      Node graph = iri("article/" + i);
      List<Quad> quads = new ArrayList<>();
      for (String entity : List.of("中国", i % 3 == 0 ? "美国" : "日本", "甲" + i)) {
        quads.add(Quad.create(graph, graph, iri("mentions"), iri(entity)));
        quads.add(Quad.create(graph, iri(entity), iri("type"), iri("Place")));
        quads.add(Quad.create(graph, iri(entity), iri("label"), text(entity)));
      }
      quads.add(Quad.create(graph, iri("中国"), iri("label"), text(i % 7 == 0 ? "中华" : "华夏")));
      if (i == 5) {
        quads.add(Quad.create(graph, graph, iri("mentions"), graph));
      }
      graphs.put(graph.getURI(), quads);
    }
    store.replace(graphs);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Node iri(String name) {
    return NodeFactory.createURI(EX + name);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static List<String> ask(DatasetGraph data, String query) {
    List<String> rows = new ArrayList<>();
    try (QueryExec exec =
        QueryExec.dataset(data).query(QueryFactory.create("BASE <" + EX + "> " + query)).build()) {
      for (Iterator<Binding> found = exec.select(); found.hasNext(); ) {
        rows.add(found.next().toString());
      }
    }
    return rows;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { <中国> <label> ?label }",
        "SELECT * { <中国> ?property ?value }",
        "SELECT * { ?entity <type> <Place> }",
        "SELECT * { ?entity <label> ?label FILTER(STRLEN(?label) = 2) }",
        "SELECT * { ?entity ?property <Place> }",
        "SELECT * { <中国> ?property <Place> }",
        "SELECT * { <中国> <type> <Place> . <美国> <label> ?label }",
        "SELECT * { ?a ?b ?c }",
        "SELECT * { VALUES ?entity { <美国> <日本> <nobody> } ?entity <label> ?label ; <type> ?type }",
        "SELECT * { GRAPH ?graph { ?graph <mentions> <美国> . <美国> <label> ?label } }",
        "SELECT ?p ?o (COUNT(?g) AS ?n) { VALUES ?s { <中国> <美国> <nobody> } GRAPH ?g { ?s ?p ?o } } GROUP BY ?p ?o",
        "SELECT ?s (COUNT(?g) AS ?n) { VALUES ?s { <中国> <美国> <nobody> } GRAPH ?g { ?any <mentions> ?s } } GROUP BY ?s",
        "SELECT ?s (COUNT(?g) AS ?n) (COUNT(?g) AS ?again) { GRAPH ?g { ?s <label> ?o } } GROUP BY ?s",
        "SELECT ?o (COUNT(?g) AS ?n) { GRAPH ?g { <中国> ?p ?o } } GROUP BY ?o",
        "SELECT ?p (COUNT(?g) AS ?n) { GRAPH ?g { ?s ?p <Place> } } GROUP BY ?p",
        "SELECT (COUNT(?g) AS ?n) { GRAPH ?g { ?s <type> <Place> } }",
        "SELECT (COUNT(?g) AS ?n) { GRAPH ?g { ?s <type> <Nothing> } }",
        "SELECT (COUNT(?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }",
        "SELECT ?s (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s <label> ?o } } GROUP BY ?s",
        "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s <type> <Place> } }",
        "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s <type> <Nothing> } }",
        "SELECT ?s (COUNT(DISTINCT ?g) AS ?n) { { SELECT DISTINCT ?s ?o { VALUES ?s { <中国> <日本> } ?s <label> ?o } } GRAPH ?g { ?s <label> ?o . ?any <mentions> <美国> } } GROUP BY ?s",
        "SELECT ?s (COUNT(DISTINCT ?g) AS ?n) { VALUES ?s { <中国> <美国> <甲1> <nobody> } GRAPH ?g { ?s <label> ?o . ?any <mentions> ?s . <日本> <type> ?other } } GROUP BY ?s",
        "SELECT ?o (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { <中国> <label> ?o . <美国> <label> ?any } } GROUP BY ?o",
        "SELECT ?o (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s <label> ?o . ?any <mentions> ?s } } GROUP BY ?o",
        "SELECT ?x (COUNT(DISTINCT ?g) AS ?n) { VALUES (?x ?s) { (1 <中国>) (1 <美国>) (2 UNDEF) } GRAPH ?g { <日本> <type> ?t . ?any <mentions> ?s } } GROUP BY ?x",
        "SELECT ?s (COUNT(?g) AS ?n) { VALUES ?s { <中国> } GRAPH ?g { ?s <type> ?o . ?any <mentions> ?other } } GROUP BY ?s",
        "SELECT ?s (COUNT(DISTINCT ?g) AS ?n) (COUNT(?g) AS ?rows) { VALUES ?s { <中国> } GRAPH ?g { ?s <label> ?o } } GROUP BY ?s",
        "SELECT ?g (COUNT(?g) AS ?n) { GRAPH ?g { ?s <label> ?o } } GROUP BY ?g",
        "SELECT ?s (COUNT(?g) AS ?n) { GRAPH ?g { ?s <mentions> ?s } } GROUP BY ?s",
        "SELECT ?s (COUNT(?g) AS ?n) { VALUES ?g { <article/1> } GRAPH ?g { ?s <label> ?o } } GROUP BY ?s",
        "SELECT ?s (COUNT(?o) AS ?n) { GRAPH ?g { ?s <label> ?o } } GROUP BY ?s",
        "SELECT ?x (COUNT(?g) AS ?n) { VALUES (?x ?s) { (1 <中国>) (1 <美国>) (2 UNDEF) } GRAPH ?g { ?s <label> ?o } } GROUP BY ?x"
      })
  void answersAreThoseOfTdb2(String query) {
    store.read(
        data -> {
          List<String> ours = ask(data, query);
          QC.setFactory(data.getContext(), OpExecutorTDB2.OpExecFactoryTDB);
          List<String> theirs = ask(data, query);
          NewsExecutor.use(data.getContext());
          assertThat(theirs).isNotEmpty();
          assertThat(ours).containsExactlyInAnyOrderElementsOf(theirs);
          return null;
        });
  }

  @Test
  void rowsThatSayTheSameAreLeaptOver() {
    store.read(
        data -> {
          QuadIndex index =
              QuadIndex.of(TDBInternal.getDatasetGraphTDB(data).getQuadTable(), "POSG");
          TermNumbers numbers = new TermNumbers(data);
          long type = numbers.number(iri("type"));
          long place = numbers.number(iri("Place"));
          int[] rows = {0};
          index.rows(type, place).forEachRemaining(row -> rows[0]++);
          assertThat(rows[0]).isEqualTo(300);
          List<Long> subjects = new ArrayList<>();
          index.distinct(3, type, place).forEachRemaining(row -> subjects.add(row[2]));
          assertThat(subjects).hasSize(103).doesNotHaveDuplicates();
          assertThat(DistinctTerms.subjects(data, iri("type"), iri("Place"))).hasSize(103);
          assertThat(DistinctTerms.objects(data, iri("中国"), iri("label")))
              .containsExactlyInAnyOrder(text("中国"), text("中华"), text("华夏"));
          assertThat(DistinctTerms.objects(data, iri("label"))).hasSize(105);
          assertThat(DistinctTerms.objects(data, iri("nobody"), iri("label"))).isEmpty();
          return null;
        });
  }
}
