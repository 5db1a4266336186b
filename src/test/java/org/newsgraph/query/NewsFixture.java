package org.newsgraph.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.counts.CountsGraph;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;

/** The store that the tests of this package question: the articles of {@code news.trig}. */
final class NewsFixture {

  static final String BASE = "https://w3id.org/newsgraph/";
  static final String A1 = BASE + "article/news.example.org/a1";
  static final String A2 = BASE + "article/news.example.org/a2";
  static final String A3 = BASE + "article/news.example.org/a3";
  static final String A4 = BASE + "article/file/a4";

  private NewsFixture() {}

  static NewsStore store(Path dir) {
    return store(dir, "news.trig");
  }

  static NewsStore store(Path dir, String file) {
    NewsStore store = NewsStore.open(dir, Mode.WRITE);
    store.replace(graphs(file));
    count(store);
    return store;
  }

  /** Counts as a build does at its end. */
  static void count(NewsStore store) {
    new CountsGraph(store, new Iris(BASE)).update(Progress.NONE);
  }

  static Map<String, List<Quad>> graphs() {
    return graphs("news.trig");
  }

  private static Map<String, List<Quad>> graphs(String file) {
    return graphs(RDFParser.source(NewsFixture.class.getResource(file).toString()));
  }

  /** The graphs of a text in TriG. */
  static Map<String, List<Quad>> parse(String trig) {
    return graphs(RDFParser.fromString(trig, Lang.TRIG));
  }

  private static Map<String, List<Quad>> graphs(RDFParserBuilder parser) {
    Map<String, List<Quad>> graphs = new TreeMap<>();
    parser.parse(
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            graphs.computeIfAbsent(quad.getGraph().getURI(), g -> new ArrayList<>()).add(quad);
          }
        });
    return graphs;
  }

  /** Runs a named query; each row as its cells joined by {@code " | "}. */
  static List<String> ask(NewsStore store, String query, String... arguments) {
    NamedQuery named = NamedQueries.load().find(query).orElseThrow();
    ResultTable table = (ResultTable) new QueryRunner(store).run(named, arguments(arguments));
    return table.textRows().stream().map(row -> String.join(" | ", row)).toList();
  }

  private static Map<String, String> arguments(String... arguments) {
    Map<String, String> map = new HashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      map.put(argument.substring(0, equals), argument.substring(equals + 1));
    }
    return map;
  }
}
