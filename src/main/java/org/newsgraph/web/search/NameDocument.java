package org.newsgraph.web.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.newsgraph.query.NameKey;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.text.ChineseScript;
import org.newsgraph.text.Pinyin;

/** The document of one entity or event: all its names, in characters and in pinyin. */
final class NameDocument {

  /** What each class is called on the pages; the first that fits counts. */
  private static final Map<String, String> TYPES = types();

  /** Readings of a name that are indexed: 解 has four. */
  private static final int MOST_SPELLINGS = 16;

  /** Longer names are never typed to the end. */
  private static final int LONGEST_NAME = 60;

  /** What is longer is no name, and would fill a page. */
  private static final int LONGEST_SHOWN = 300;

  private final String iri;
  private final Map<String, Integer> labels = new LinkedHashMap<>();
  private final Set<String> names = new TreeSet<>();
  private final Set<String> classes = new TreeSet<>();
  private int articles;

  private NameDocument(String iri) {
    this.iri = iri;
  }

  /** The document of an entity; null if nothing in the store has a name for it any more. */
  static Document of(DatasetGraph data, String iri) {
    NameDocument names = new NameDocument(iri);
    Node entity = NodeFactory.createURI(iri);
    data.findNG(Node.ANY, entity, Node.ANY, Node.ANY).forEachRemaining(names::add);
    data.findNG(Node.ANY, Node.ANY, Vocabulary.MENTIONS, entity)
        .forEachRemaining(quad -> names.articles++);
    return names.labels.isEmpty() ? null : names.document();
  }

  private void add(Quad quad) {
    Node property = quad.getPredicate();
    if (property.equals(Vocabulary.TYPE)) {
      classes.add(quad.getObject().toString());
    } else if (quad.getObject().isLiteral()) {
      String text = quad.getObject().getLiteralLexicalForm();
      if (property.equals(Vocabulary.PREF_LABEL)) {
        labels.merge(text, 1, Integer::sum);
        names.add(text);
      } else if (property.equals(Vocabulary.ALT_LABEL)) {
        names.add(text);
      }
    }
  }

  private Document document() {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, "name", Store.NO));
    document.add(new StringField(Fields.URI, iri, Store.YES));
    document.add(new StoredField(Fields.NAME, shown(label())));
    document.add(new StringField(Fields.TYPE, type(), Store.YES));
    document.add(new StoredField(Fields.ARTICLES, articles));
    document.add(new NumericDocValuesField(Fields.ARTICLES, articles));
    for (String name : names) {
      document.add(new StoredField("names", shown(name)));
      document.add(new TextField(Fields.LABEL, ChineseScript.simplify(name), Store.NO));
      String key = cut(NameKey.of(name));
      if (!key.isEmpty()) {
        document.add(new StringField(Fields.KEY, key, Store.NO));
        spellings(key).forEach(p -> document.add(new StringField(Fields.PINYIN, p, Store.NO)));
      }
    }
    return document;
  }

  private String label() {
    return labels.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private String type() {
    return TYPES.entrySet().stream()
        .filter(t -> classes.contains(t.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("other");
  }

  static String shown(String name) {
    return name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
  }

  private static String cut(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  /** Whole pinyin and initials: 习近平 is found as xijinping and as xjp. */
  static Set<String> spellings(String key) {
    Set<String> whole = new LinkedHashSet<>(Set.of(""));
    Set<String> initials = new LinkedHashSet<>(Set.of(""));
    for (int i = 0; i < key.length(); i++) {
      Set<String> readings = Pinyin.readings(key.charAt(i));
      if (readings.isEmpty()) {
        return Set.of();
      }
      Set<String> firsts = new LinkedHashSet<>();
      readings.forEach(r -> firsts.add(r.substring(0, 1)));
      whole = joined(whole, readings);
      initials = joined(initials, firsts);
    }
    whole.addAll(initials);
    return whole;
  }

  private static Set<String> joined(Set<String> beginnings, Set<String> readings) {
    Set<String> joined = new LinkedHashSet<>();
    for (String reading : readings) {
      for (String beginning : beginnings) {
        if (joined.size() < MOST_SPELLINGS) {
          joined.add(beginning + reading);
        }
      }
    }
    return joined;
  }

  private static Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    String schema = "https://schema.org/";
    types.put(schema + "Person", "person");
    types.put(schema + "Organization", "organization");
    types.put(schema + "Place", "place");
    types.put(schema + "Event", "event");
    types.put(schema + "EventSeries", "series");
    types.put(Vocabulary.AGREEMENT.getURI(), "agreement");
    types.put(Vocabulary.NAMED_THING.getURI(), "thing");
    types.put("http://semanticweb.cs.vu.nl/2009/11/sem/Event", "event");
    types.put("https://w3id.org/newsgraph/ontology#Office", "office");
    return types;
  }
}
