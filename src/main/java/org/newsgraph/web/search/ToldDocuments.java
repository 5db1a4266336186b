package org.newsgraph.web.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.newsgraph.rdf.Vocabulary;

/**
 * The documents of what an article tells: each event with those who take part in it, and each
 * statement with its speaker. What is to be shown is kept as JSON, what is to be found as terms.
 */
final class ToldDocuments {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A mention or an event that is less sure than this is not among what is sure. */
  private static final double SURE = 0.8;

  private static final Map<String, Node> EVENT_VALUES =
      Roles.ordered(
          "label", Vocabulary.PREF_LABEL,
          "from", Vocabulary.EARLIEST_BEGIN,
          "to", Vocabulary.LATEST_END,
          "polarity", Vocabulary.POLARITY,
          "modality", Vocabulary.MODALITY,
          "rule", Vocabulary.RULE,
          "killed", Vocabulary.KILLED,
          "injured", Vocabulary.INJURED,
          "missing", Vocabulary.MISSING,
          "amount", Vocabulary.AMOUNT,
          "currency", Vocabulary.CURRENCY);

  private static final Map<String, Node> STATEMENT_VALUES =
      Roles.ordered(
          "speaker", Vocabulary.ATTRIBUTED_TO,
          "speakerText", Vocabulary.SPEAKER_TEXT,
          "speakerKind", Vocabulary.SPEAKER_KIND,
          "said", Vocabulary.TEXT,
          "direct", Vocabulary.DIRECT,
          "rule", Vocabulary.RULE);

  private final ArticleScan scan;
  private final Map<String, ArticleScan.Sentence> sentences = new HashMap<>();
  private final BiFunction<String, String, Document> blank;

  /**
   * @param blank makes a document of a kind for an IRI, with what is known of the article
   */
  ToldDocuments(
      ArticleScan scan,
      List<ArticleScan.Sentence> sentences,
      BiFunction<String, String, Document> blank) {
    this.scan = scan;
    sentences.forEach(s -> this.sentences.put(s.iri(), s));
    this.blank = blank;
  }

  List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    scan.subjectsOf(Vocabulary.REPORTED_EVENT).forEach(e -> documents.add(event(e)));
    scan.subjectsOf(Vocabulary.STATEMENT).forEach(s -> documents.add(statement(s)));
    return documents;
  }

  private Document event(String iri) {
    Document document = blank.apply(Fields.HAPPENING, iri);
    String type = scan.first(iri, Vocabulary.EVENT_TYPE).replaceFirst("^.*#", "");
    ObjectNode json = place(iri).put("type", type);
    TreeSet<String> parties = new TreeSet<>();
    Roles.ENTITIES.forEach((name, role) -> parties.addAll(list(iri, role, json.putArray(name))));
    Roles.WORDS.forEach((name, words) -> list(iri, words, json.putArray(name)));
    contents(iri, json.putArray("contents"));
    values(iri, EVENT_VALUES, json);
    document.add(new StringField(Fields.TYPE, type, Store.NO));
    document.add(new SortedDocValuesField(Fields.EVENT_TYPE, new BytesRef(type)));
    document.add(new StringField(Fields.STATUS, status(json), Store.NO));
    LocalDate day = ArticleDocuments.day(json.path("from").asText());
    if (day != null) {
      document.add(new IntPoint(Fields.WHEN, (int) day.toEpochDay()));
    }
    LocalDate told = day == null ? ArticleDocuments.day(scan.text(Vocabulary.DATE_PUBLISHED)) : day;
    if (told != null) {
      document.add(new NumericDocValuesField(Fields.BEGAN, told.toEpochDay()));
    }
    parties(document, parties, json);
    return told(document, iri, json);
  }

  /**
   * What is said in an event: in the words of its statement, or those that are going to be said.
   */
  private void contents(String iri, ArrayNode json) {
    for (String statement : scan.all(iri, Vocabulary.CONTENT)) {
      list(statement, Vocabulary.TEXT, json);
    }
    list(iri, Vocabulary.CONTENT_TEXT, json);
  }

  /** How the text holds it: what did not happen has no other standing. */
  private static String status(ObjectNode json) {
    return json.path("polarity").asText().equals("negative")
        ? "negative"
        : json.path("modality").asText();
  }

  private Document statement(String iri) {
    Document document = blank.apply(Fields.STATEMENT, iri);
    ObjectNode json = place(iri);
    values(iri, STATEMENT_VALUES, json);
    list(iri, Vocabulary.ABOUT, json.putArray("about"))
        .forEach(about -> document.add(new StringField(Fields.ABOUT, about, Store.NO)));
    TreeSet<String> speaker = new TreeSet<>();
    if (json.has("speaker")) {
      speaker.add(json.path("speaker").asText());
    }
    parties(document, speaker, json);
    return told(document, iri, json);
  }

  private static void parties(Document document, TreeSet<String> parties, ObjectNode json) {
    parties.stream()
        .filter(party -> party.length() <= ArticleDocuments.LONGEST_TERM)
        .forEach(
            party -> {
              document.add(new StringField(Fields.PARTY, party, Store.NO));
              if (json.path("confidence").asDouble(1) >= SURE) {
                document.add(new StringField(Fields.SURE, party, Store.NO));
              }
            });
  }

  private Document told(Document document, String iri, ObjectNode json) {
    ArticleScan.Sentence sentence = sentences.get(scan.first(iri, Vocabulary.IN_SENTENCE));
    if (sentence != null) {
      ArticleDocuments.sentence(document, sentence);
    }
    document.add(new StoredField(Fields.TOLD, json.toString()));
    return document;
  }

  /** Where it stands, and how surely it was read. */
  private ObjectNode place(String iri) {
    ObjectNode json = JSON.createObjectNode().put("iri", iri);
    json.put("title", scan.first(iri, Vocabulary.IN_SENTENCE).contains("#title="));
    json.put("begin", ArticleScan.number(scan.first(iri, Vocabulary.BEGIN_INDEX)));
    json.put("end", ArticleScan.number(scan.first(iri, Vocabulary.END_INDEX)));
    String confidence = scan.first(iri, Vocabulary.CONFIDENCE);
    return json.put("confidence", confidence.isEmpty() ? 1 : Double.parseDouble(confidence));
  }

  private void values(String iri, Map<String, Node> properties, ObjectNode json) {
    properties.forEach(
        (name, property) -> {
          String value = scan.first(iri, property);
          if (!value.isEmpty()) {
            json.put(name, value);
          }
        });
  }

  private List<String> list(String iri, Node property, ArrayNode json) {
    List<String> values = scan.all(iri, property);
    values.forEach(json::add);
    return values;
  }
}
