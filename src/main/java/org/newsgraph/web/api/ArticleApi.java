package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.NewsStore;
import org.newsgraph.web.search.NewsSearch;

/** One article: its texts, all that was found in them, its copies and related articles. */
final class ArticleApi {

  private static final Map<String, Node> PROPERTIES =
      Map.of(
          "headline", Vocabulary.HEADLINE,
          "body", Vocabulary.ARTICLE_BODY,
          "url", Vocabulary.URL,
          "published", Vocabulary.DATE_PUBLISHED,
          "author", Vocabulary.AUTHOR,
          "language", Vocabulary.IN_LANGUAGE);

  private final NewsStore store;
  private final NewsSearch search;

  ArticleApi(NewsStore store, NewsSearch search) {
    this.store = store;
    this.search = search;
  }

  JsonNode article(Params params) {
    String iri = params.required("iri");
    TreeSet<String> entities = new TreeSet<>();
    ObjectNode json = store.read(data -> article(data, iri, entities));
    json.set("entities", Json.entities(entities, search));
    return json;
  }

  private static ObjectNode article(DatasetGraph data, String iri, TreeSet<String> entities) {
    Node article = NodeFactory.createURI(iri);
    if (!data.contains(article, article, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)) {
      throw new NotFoundException("there is no article <" + iri + "> in the store");
    }
    ObjectNode json = Json.object().put("iri", iri);
    new TreeMap<>(PROPERTIES).forEach((name, p) -> json.put(name, text(data, article, article, p)));
    Iterator<Node> publishers = objects(data, article, article, Vocabulary.PUBLISHER);
    if (publishers.hasNext()) {
      Node publisher = publishers.next();
      json.put("publisher", text(data, article, publisher, Vocabulary.NAME));
      if (publisher.isURI()) {
        json.put("publisherIri", publisher.getURI());
      }
    }
    marks(data, article, json.putArray("marks"), entities);
    times(data, article, json.putArray("times"));
    claims(data, article, json.putArray("claims"), entities);
    related(data, article, json.putArray("related"));
    copies(data, article, json);
    return json;
  }

  private static void marks(
      DatasetGraph data, Node article, ArrayNode marks, TreeSet<String> entities) {
    for (Quad quad : quads(data, article, Vocabulary.TA_IDENT_REF)) {
      entities.add(quad.getObject().getURI());
      String confidence = text(data, article, quad.getSubject(), Vocabulary.TA_CONFIDENCE);
      place(data, article, quad.getSubject(), marks.addObject())
          .put("entity", quad.getObject().getURI())
          .put("confidence", confidence.isEmpty() ? 1 : Double.parseDouble(confidence))
          .put("rule", text(data, article, quad.getSubject(), Vocabulary.RULE));
    }
  }

  private static void times(DatasetGraph data, Node article, ArrayNode times) {
    for (Quad quad : quads(data, article, Vocabulary.PRECISION)) {
      if (quad.getSubject().getURI().contains("=")) {
        place(data, article, quad.getSubject(), times.addObject())
            .put("from", instant(data, article, quad.getSubject(), Vocabulary.HAS_BEGINNING))
            .put("to", instant(data, article, quad.getSubject(), Vocabulary.HAS_END))
            .put("precision", quad.getObject().getLiteralLexicalForm());
      }
    }
  }

  private static String instant(DatasetGraph data, Node article, Node time, Node border) {
    Iterator<Node> instants = objects(data, article, time, border);
    return instants.hasNext()
        ? text(data, article, instants.next(), Vocabulary.IN_XSD_DATE_TIME)
        : "";
  }

  private static void claims(
      DatasetGraph data, Node article, ArrayNode claims, TreeSet<String> entities) {
    for (Quad quad : quads(data, article, Vocabulary.SUBJECT)) {
      Node claim = quad.getSubject();
      entities.add(quad.getObject().toString());
      ObjectNode json =
          place(data, article, claim, claims.addObject())
              .put("subject", quad.getObject().toString())
              .put("predicate", text(data, article, claim, Vocabulary.PREDICATE))
              .put("post", text(data, article, claim, Vocabulary.POST))
              .put("polarity", text(data, article, claim, Vocabulary.POLARITY))
              .put("modality", text(data, article, claim, Vocabulary.MODALITY));
      String object = text(data, article, claim, Vocabulary.OBJECT);
      if (!object.isEmpty()) {
        entities.add(object);
        json.put("object", object);
      }
    }
  }

  private static void related(DatasetGraph data, Node article, ArrayNode related) {
    objects(data, article, article, Vocabulary.IS_RELATED_TO)
        .forEachRemaining(
            other ->
                related
                    .addObject()
                    .put("iri", other.getURI())
                    .put("name", text(data, article, other, Vocabulary.NAME))
                    .put("url", text(data, article, other, Vocabulary.URL))
                    .put(
                        "known",
                        data.contains(other, other, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)));
  }

  private static void copies(DatasetGraph data, Node article, ObjectNode json) {
    ArrayNode copies = json.putArray("copies");
    Stream.concat(
            Iter.asStream(data.findNG(Node.ANY, article, Vocabulary.WAS_DERIVED_FROM, Node.ANY))
                .map(Quad::getObject),
            Iter.asStream(data.findNG(Node.ANY, Node.ANY, Vocabulary.WAS_DERIVED_FROM, article))
                .map(Quad::getSubject))
        .distinct()
        .forEach(
            other ->
                copies
                    .addObject()
                    .put("iri", other.getURI())
                    .put("headline", text(data, other, other, Vocabulary.HEADLINE))
                    .put("published", text(data, other, other, Vocabulary.DATE_PUBLISHED)));
  }

  /** Where in which text: offsets of the headline or of the body, as the IRI says. */
  private static ObjectNode place(DatasetGraph data, Node article, Node at, ObjectNode json) {
    String sentence = text(data, article, at, Vocabulary.IN_SENTENCE);
    boolean title = (sentence.isEmpty() ? at.getURI() : sentence).contains("#title=");
    return json.put("title", title)
        .put("begin", number(text(data, article, at, Vocabulary.BEGIN_INDEX)))
        .put("end", number(text(data, article, at, Vocabulary.END_INDEX)));
  }

  private static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  private static Iterable<Quad> quads(DatasetGraph data, Node article, Node property) {
    return Iter.toList(data.find(article, Node.ANY, property, Node.ANY));
  }

  private static Iterator<Node> objects(
      DatasetGraph data, Node article, Node subject, Node property) {
    return Iter.map(data.find(article, subject, property, Node.ANY), Quad::getObject);
  }

  private static String text(DatasetGraph data, Node article, Node subject, Node property) {
    Iterator<Node> found = objects(data, article, subject, property);
    if (!found.hasNext()) {
      return "";
    }
    Node node = found.next();
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
