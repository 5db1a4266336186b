package org.newsgraph.web.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;

/** What the index answers with. */
public final class Hits {

  /**
   * An entity or event.
   *
   * @param type person, organization, place, event, agreement, thing, series, office or other
   * @param names all its names
   * @param articles in how many articles it is named
   */
  public record Name(String iri, String label, String type, List<String> names, int articles) {
    public Name {
      names = List.copyOf(names);
    }
  }

  /** An entity or event, and in how many sentences or articles it is. */
  public record Seen(Name name, int count) {}

  /** Where an entity is mentioned in a text: UTF-16 offsets. */
  public record Mark(int begin, int end, String entity) {}

  /** A date that a text speaks of: half-open ISO times, and the words. */
  public record When(String from, String to, String precision, String words) {}

  /**
   * A sentence with its article; for an article the sentence is empty.
   *
   * @param iri of the sentence, or of the article
   * @param published ISO 8601 with the publisher's offset; may be empty
   */
  public record Sentence(
      String iri,
      String text,
      List<Mark> marks,
      List<When> times,
      String article,
      String headline,
      String url,
      String publisher,
      String published) {
    public Sentence {
      marks = List.copyOf(marks);
      times = List.copyOf(times);
    }
  }

  /**
   * A part of what was found.
   *
   * @param total how many there are in all
   */
  public record Page(int total, List<Sentence> sentences) {
    public Page {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * An event or statement that an article reports.
   *
   * @param json what is to be shown of it, a JSON object
   * @param sentence the sentence that tells of it
   */
  public record Report(String json, Sentence sentence) {}

  /**
   * A part of the events or statements that were found.
   *
   * @param total how many there are in all
   */
  public record Reports(int total, List<Report> reports) {
    public Reports {
      reports = List.copyOf(reports);
    }
  }

  private Hits() {}

  static Report report(Document document) {
    return new Report(document.get(Fields.TOLD), sentence(document));
  }

  static Name name(Document document) {
    return new Name(
        document.get(Fields.URI),
        document.get(Fields.NAME),
        document.get(Fields.TYPE),
        List.of(document.getValues("names")),
        document.getField(Fields.ARTICLES).numericValue().intValue());
  }

  static Sentence sentence(Document document) {
    return new Sentence(
        document.get(Fields.URI),
        text(document, "text"),
        marks(text(document, Fields.MARKS)),
        times(text(document, Fields.TIMES)),
        document.get(Fields.GRAPH),
        text(document, "title"),
        text(document, Fields.URL),
        text(document, Fields.PUBLISHER),
        text(document, Fields.PUBLISHED));
  }

  private static String text(Document document, String field) {
    String text = document.get(field);
    return text == null ? "" : text;
  }

  private static List<Mark> marks(String lines) {
    List<Mark> marks = new ArrayList<>();
    lines
        .lines()
        .forEach(
            line -> {
              String[] parts = line.split(" ", 3);
              marks.add(new Mark(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]));
            });
    return marks;
  }

  private static List<When> times(String lines) {
    return lines
        .lines()
        .map(line -> line.split("\t", 4))
        .map(parts -> new When(parts[0], parts[1], parts[2], parts[3]))
        .toList();
  }
}
