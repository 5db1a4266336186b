package org.newsgraph.pipeline.counts;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Node;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.QuadRows;
import org.newsgraph.store.TermNumbers;

/**
 * What the articles of a store add to the counts, each on its own, as rows of numbers that lie on
 * the disk: an entity and itself, or the two entities of a pair; the article, counted from 0; and
 * its {@link #day} and {@link #times}. Sorted, all that is added to one entity or pair stands
 * together. Articles are put together by sorting as well, from what the store says of their
 * mentions, so that one is held at a time.
 */
final class CountRows implements Closeable {

  /** In the place of an article: what follows is the number of a kind that the entity is of. */
  static final long KIND = -1;

  /** What a row says about a term of an article's graph. */
  private static final int IS_ARTICLE = 0;

  private static final int HASH = 1;
  private static final int PUBLISHED = 2;
  private static final int ENTITY = 3;
  private static final int SENTENCE = 4;

  private final TermNumbers numbers;
  private final LongConsumer counted;
  private final QuadRows added;
  private long articles;
  private long mark;

  private CountRows(TermNumbers numbers, QuadRows added, LongConsumer counted) {
    this.numbers = numbers;
    this.added = added;
    this.counted = counted;
  }

  /** Two entities, the one with the smaller number first. */
  private record Couple(long first, long other) {
    static Couple of(long one, long two) {
      return one < two ? new Couple(one, two) : new Couple(two, one);
    }
  }

  /**
   * Reads all articles.
   *
   * @param counted hears of each article
   */
  static CountRows read(NewsStore store, LongConsumer counted) {
    return store.read(
        data -> {
          CountRows rows = new CountRows(new TermNumbers(data), store.rows(), counted);
          try (QuadRows said = store.rows()) {
            rows.readArticles(said);
            rows.addArticles(said);
            rows.addKinds();
            rows.added.end();
            return rows;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private void readArticles(QuadRows said) throws IOException {
    numbers.each(
        Vocabulary.TYPE,
        Vocabulary.NEWS_ARTICLE,
        (g, s, o) -> ofArticle(said, g, s, IS_ARTICLE, o));
    numbers.each(Vocabulary.CONTENT_HASH, (g, s, o) -> ofArticle(said, g, s, HASH, o));
    numbers.each(Vocabulary.DATE_PUBLISHED, (g, s, o) -> ofArticle(said, g, s, PUBLISHED, o));
    numbers.each(Vocabulary.TA_IDENT_REF, (g, s, o) -> add(said, g, s, ENTITY, o));
    numbers.each(Vocabulary.IN_SENTENCE, (g, s, o) -> add(said, g, s, SENTENCE, o));
    said.end();
  }

  private static void ofArticle(QuadRows rows, long graph, long subject, int what, long object) {
    if (graph == subject) {
      add(rows, graph, subject, what, object);
    }
  }

  private static void add(QuadRows rows, long a, long b, long c, long d) {
    try {
      rows.add(a, b, c, d);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of values of which an article should have one the last counts, as they are sorted. */
  private static final class OneArticle {
    final ArticleMentions<Long> mentions = new ArticleMentions<>();
    boolean isArticle;
    Long hash;
    Long published;

    void add(long[] row) {
      switch ((int) row[2]) {
        case IS_ARTICLE -> isArticle = true;
        case HASH -> hash = row[3];
        case PUBLISHED -> published = row[3];
        case ENTITY -> mentions.addEntity(row[1], row[3]);
        default -> mentions.setSentence(row[1], row[3]);
      }
    }
  }

  private void addArticles(QuadRows said) throws IOException {
    try (QuadRows.Sorted sorted = said.sorted()) {
      long[] row = sorted.next();
      while (row != null) {
        long graph = row[0];
        OneArticle article = new OneArticle();
        for (; row != null && row[0] == graph; row = sorted.next()) {
          article.add(row);
        }
        if (article.isArticle) {
          addArticle(graph, article);
        }
      }
    }
  }

  private void addArticle(long graph, OneArticle article) {
    String hash = article.hash == null ? "" : text(article.hash);
    mark += Marks.of(numbers.term(graph).getURI(), hash);
    long day = article.published == null ? 0 : numbers.day(article.published);
    long dayAndNone = day << Integer.SIZE;
    article
        .mentions
        .counts()
        .forEach((entity, n) -> add(added, entity, entity, articles, dayAndNone | n));
    article
        .mentions
        .together(Couple::of)
        .forEach((pair, n) -> add(added, pair.first, pair.other, articles, dayAndNone | n));
    articles++;
    counted.accept(1);
  }

  private String text(long number) {
    return numbers.term(number).getLiteralLexicalForm();
  }

  /** A store gives the same entity in many articles in a row. */
  private void addKinds() {
    for (int kind = 0; kind < DeltaWriter.KINDS.size(); kind++) {
      Node type = DeltaWriter.KINDS.get(kind);
      long number = kind;
      long[] last = {KIND};
      numbers.each(
          Vocabulary.TYPE,
          type,
          (graph, subject, object) -> {
            if (subject != last[0]) {
              last[0] = subject;
              add(added, subject, subject, KIND, number);
            }
          });
    }
  }

  /** The day of a row, as {@link TermNumbers#day}. */
  static int day(long[] row) {
    return (int) (row[3] >>> Integer.SIZE);
  }

  /** Mentions, or sentences, of a row. */
  static int times(long[] row) {
    return (int) row[3];
  }

  /** The rows in their order. */
  QuadRows.Sorted sorted() throws IOException {
    return added.sorted();
  }

  /** How many articles there are. */
  long articles() {
    return articles;
  }

  /** The mark of all articles, see {@link Marks}. */
  long mark() {
    return mark;
  }

  @Override
  public void close() {
    try {
      added.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
