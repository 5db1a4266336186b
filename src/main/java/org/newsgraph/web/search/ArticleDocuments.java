package org.newsgraph.web.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.text.ChineseScript;

/**
 * The documents of one article: one of its own, one for each sentence with something in it, and one
 * for each event or statement that it reports.
 */
final class ArticleDocuments {

  /** A mention that is less sure than this has its confidence in the graph. */
  private static final double SURE = 0.8;

  /** Lucene takes no longer terms. */
  static final int LONGEST_TERM = 8_000;

  private final ArticleScan scan;
  private final String hash;

  ArticleDocuments(ArticleScan scan, String hash) {
    this.scan = scan;
    this.hash = hash;
  }

  List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    documents.add(article());
    List<ArticleScan.Sentence> sentences = scan.sentences();
    sentences.forEach(s -> documents.add(sentence(s)));
    documents.addAll(new ToldDocuments(scan, sentences, this::document).documents());
    return documents;
  }

  private Document article() {
    Document document = document("article", scan.article());
    String headline = scan.text(Vocabulary.HEADLINE);
    document.add(new TextField(Fields.HEADLINE, ChineseScript.simplify(headline), Store.NO));
    document.add(new StoredField(Fields.HASH, hash));
    entities(document, scan.entities());
    return document;
  }

  private Document sentence(ArticleScan.Sentence sentence) {
    Document document = document("sentence", sentence.iri());
    document.add(new TextField(Fields.SENTENCE, ChineseScript.simplify(sentence.text()), Store.NO));
    sentence(document, sentence);
    sentence.marks().stream()
        .filter(mark -> mark.confidence() >= SURE)
        .map(ArticleScan.Mark::entity)
        .distinct()
        .forEach(e -> document.add(new StringField(Fields.SURE, e, Store.NO)));
    times(document, sentence.times());
    return document;
  }

  /** What is shown of a sentence, and the entities by which it is found. */
  static void sentence(Document document, ArticleScan.Sentence sentence) {
    document.add(new StoredField("text", sentence.text()));
    TreeSet<String> all = new TreeSet<>();
    StringBuilder marks = new StringBuilder();
    for (ArticleScan.Mark mark : sentence.marks()) {
      all.add(mark.entity());
      marks.append(mark.begin()).append(' ').append(mark.end()).append(' ');
      marks.append(mark.entity()).append('\n');
    }
    document.add(new StoredField(Fields.MARKS, marks.toString()));
    entities(document, all);
  }

  private static void times(Document document, List<ArticleScan.When> times) {
    StringBuilder lines = new StringBuilder();
    for (ArticleScan.When time : times) {
      LocalDate day = day(time.from());
      if (day != null) {
        document.add(new IntPoint(Fields.WHEN, (int) day.toEpochDay()));
      }
      lines
          .append(String.join("\t", time.from(), time.to(), time.precision(), time.words()))
          .append('\n');
    }
    document.add(new StoredField(Fields.TIMES, lines.toString()));
  }

  private static void entities(Document document, TreeSet<String> entities) {
    for (String entity : entities) {
      document.add(new StringField(Fields.ENTITY, entity, Store.YES));
      document.add(new SortedSetDocValuesField(Fields.ENTITY, new BytesRef(entity)));
    }
  }

  private Document document(String kind, String uri) {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, kind, Store.NO));
    document.add(new StringField(Fields.URI, uri, Store.YES));
    document.add(new StringField(Fields.GRAPH, scan.article(), Store.YES));
    String published = scan.text(Vocabulary.DATE_PUBLISHED);
    LocalDate day = day(published);
    if (day != null) {
      document.add(new IntPoint(Fields.DAY, (int) day.toEpochDay()));
      document.add(new NumericDocValuesField(Fields.DAY, day.toEpochDay()));
    }
    document.add(new StoredField(Fields.PUBLISHED, published));
    String publisher = NameDocument.shown(scan.publisher());
    document.add(new StringField(Fields.PUBLISHER, publisher, Store.YES));
    document.add(
        new org.apache.lucene.document.SortedDocValuesField(
            Fields.PUBLISHER, new BytesRef(publisher)));
    document.add(new StoredField(Fields.URL, scan.text(Vocabulary.URL)));
    document.add(new StoredField("title", scan.text(Vocabulary.HEADLINE)));
    return document;
  }

  /** The day that a time in ISO 8601 begins with; null if it begins with none. */
  static LocalDate day(String time) {
    try {
      return time.length() < 10 ? null : LocalDate.parse(time.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
