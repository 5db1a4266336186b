package org.newsgraph.web.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.newsgraph.query.NameKey;
import org.newsgraph.web.search.Hits.Name;
import org.newsgraph.web.search.Hits.Seen;
import org.newsgraph.web.search.Hits.Sentence;

/** Questions to the index. Thread-safe. */
public final class NewsSearch {

  private static final Sort MOST_NAMED =
      new Sort(new SortField(Fields.ARTICLES, SortField.Type.LONG, true));
  private static final Sort NEWEST = new Sort(new SortField(Fields.DAY, SortField.Type.INT, true));

  private static final Sort LATEST =
      new Sort(
          new SortField(Fields.BEGAN, SortField.Type.LONG, true),
          new SortField(Fields.DAY, SortField.Type.LONG, true));

  /** Of so many with a name in common one goes by it first of all. */
  private static final int NAMESAKES = 20;

  private static final int LONGEST_CALLED = 60;

  /** What has been asked, so that it is not counted again as long as nothing has changed. */
  private record Asked(String what, Filter filter, boolean articles, String type, int limit) {}

  private static final List<String> KINDS =
      List.of("person", "organization", "place", "event", "agreement", "thing", "series");

  private final SearchIndex index;
  private final AnswerCache answers = new AnswerCache();

  public NewsSearch(SearchIndex index) {
    this.index = index;
  }

  /**
   * Entities by what has been typed of a name: first those of just this name, then those whose
   * names begin so, in characters or pinyin, then those with it within; the most often named first.
   *
   * @param type person, organization, place, event, agreement or series; empty for all
   */
  public List<Name> names(String typed, Optional<String> type, int limit) {
    String key = NameKey.of(typed);
    if (key.isEmpty()) {
      return List.of();
    }
    return index.read(
        (searcher, ordinals) -> {
          Map<String, Name> found = new LinkedHashMap<>();
          for (Query tier : tiers(key, typed)) {
            if (found.size() < limit) {
              addNames(searcher, kind("name", tier, type), limit, found);
            }
          }
          return found.values().stream().limit(limit).toList();
        });
  }

  private static List<Query> tiers(String key, String typed) {
    Term characters = new Term(Fields.KEY, key);
    Term pinyin = new Term(Fields.PINYIN, key);
    return List.of(
        new TermQuery(characters),
        new BooleanQuery.Builder()
            .add(new PrefixQuery(characters), Occur.SHOULD)
            .add(new TermQuery(pinyin), Occur.SHOULD)
            .build(),
        new PrefixQuery(pinyin),
        Words.query(Fields.LABEL, typed));
  }

  private static Query kind(String kind, Query query, Optional<String> type) {
    BooleanQuery.Builder all =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER)
            .add(new BoostQuery(query, 1), Occur.FILTER);
    type.ifPresent(t -> all.add(new TermQuery(new Term(Fields.TYPE, t)), Occur.FILTER));
    return all.build();
  }

  private static void addNames(
      IndexSearcher searcher, Query query, int limit, Map<String, Name> found) throws IOException {
    for (ScoreDoc hit : searcher.search(query, limit, MOST_NAMED).scoreDocs) {
      Name name = Hits.name(searcher.storedFields().document(hit.doc));
      found.putIfAbsent(name.iri(), name);
    }
  }

  /**
   * The entity that goes by just this name first of all; the most often named one of several.
   *
   * @param type only such; empty for all
   */
  public Optional<Name> called(String label, Optional<String> type) {
    String key = NameKey.of(label);
    if (key.isEmpty() || key.length() > LONGEST_CALLED) {
      return Optional.empty();
    }
    return index.read(
        (searcher, ordinals) -> {
          Map<String, Name> found = new LinkedHashMap<>();
          Query query = kind("name", new TermQuery(new Term(Fields.KEY, key)), type);
          addNames(searcher, query, NAMESAKES, found);
          return found.values().stream().filter(n -> n.label().equals(label)).findFirst();
        });
  }

  /** An entity by its IRI. */
  public Optional<Name> name(String iri) {
    return index.read((searcher, ordinals) -> Optional.ofNullable(name(searcher, iri)));
  }

  private static Name name(IndexSearcher searcher, String iri) throws IOException {
    ScoreDoc[] hits = searcher.search(new TermQuery(new Term(Fields.URI, iri)), 1).scoreDocs;
    if (hits.length == 0) {
      return null;
    }
    Document document = searcher.storedFields().document(hits[0].doc);
    return document.get(Fields.NAME) == null ? null : Hits.name(document);
  }

  private <T> T remembered(Asked asked, SearchIndex.Reading<T> reading) {
    return index.read(
        (searcher, ordinals) -> {
          @SuppressWarnings("unchecked") // only this method puts answers in
          T known = (T) answers.get(ordinals, asked);
          if (known == null) {
            known = reading.read(searcher, ordinals);
            answers.put(ordinals, asked, known);
          }
          return known;
        });
  }

  /** Sentences, the newest first, or the best fitting where words are given. */
  public Hits.Page sentences(Filter filter, int offset, int limit) {
    return page(filter, "sentence", offset, limit);
  }

  /** Articles, the newest first; of sentences only title, address and day are there. */
  public Hits.Page articles(Filter filter, int offset, int limit) {
    return page(filter, "article", offset, limit);
  }

  /** The IRIs of all articles of a filter. */
  public List<String> articleIris(Filter filter) {
    return remembered(
        new Asked("iris", filter, true, "", 0),
        (searcher, ordinals) -> {
          Query query = filter.query("article");
          List<String> iris = new ArrayList<>();
          StoredFields fields = searcher.storedFields();
          for (ScoreDoc hit :
              searcher.search(query, Math.max(1, searcher.count(query))).scoreDocs) {
            iris.add(fields.document(hit.doc, Set.of(Fields.GRAPH)).get(Fields.GRAPH));
          }
          return List.copyOf(iris);
        });
  }

  private Hits.Page page(Filter filter, String kind, int offset, int limit) {
    return index.read(
        (searcher, ordinals) -> {
          Query query = filter.query(kind);
          ScoreDoc[] hits = searcher.search(query, offset + limit, NEWEST).scoreDocs;
          List<Sentence> sentences = new ArrayList<>();
          for (int i = offset; i < hits.length; i++) {
            sentences.add(Hits.sentence(searcher.storedFields().document(hits[i].doc)));
          }
          return new Hits.Page(searcher.count(query), sentences);
        });
  }

  /** Events that articles report, those that were reported last first. */
  public Hits.Reports happenings(Told told, int offset, int limit) {
    return reports(told.query(Fields.HAPPENING), NEWEST, offset, limit);
  }

  /** The same, the latest by their own dates first; what has none counts as of its report's day. */
  public Hits.Reports latest(Told told, int offset, int limit) {
    return reports(told.query(Fields.HAPPENING), LATEST, offset, limit);
  }

  /** What people are reported to have said, the newest first. */
  public Hits.Reports statements(Told told, int offset, int limit) {
    return reports(told.query(Fields.STATEMENT), NEWEST, offset, limit);
  }

  /** One event or statement by its IRI. */
  public Optional<Hits.Report> report(String iri) {
    Query query = new TermQuery(new Term(Fields.URI, iri));
    return reports(query, NEWEST, 0, 1).reports().stream().filter(r -> r.json() != null).findAny();
  }

  /** How many events of each kind articles report, the most frequent kind first. */
  public Map<String, Integer> kinds() {
    return remembered(
        new Asked("kinds", Filter.ALL, false, "", 0),
        (searcher, ordinals) -> {
          Query all = new TermQuery(new Term(Fields.KIND, Fields.HAPPENING));
          return Collecting.all(searcher, all, new TermCounter(Fields.EVENT_TYPE)).counts();
        });
  }

  /** The same among the events that are meant. */
  public Map<String, Integer> kinds(Told told) {
    return index.read(
        (searcher, ordinals) ->
            Collecting.all(
                    searcher, told.query(Fields.HAPPENING), new TermCounter(Fields.EVENT_TYPE))
                .counts());
  }

  /** How many events there are. */
  public int count(Told told) {
    return index.read((s, o) -> s.count(told.query(Fields.HAPPENING)));
  }

  private Hits.Reports reports(Query query, Sort sort, int offset, int limit) {
    return index.read(
        (searcher, ordinals) -> {
          ScoreDoc[] hits = searcher.search(query, Math.max(1, offset + limit), sort).scoreDocs;
          List<Hits.Report> reports = new ArrayList<>();
          for (int i = offset; i < Math.min(hits.length, offset + limit); i++) {
            reports.add(Hits.report(searcher.storedFields().document(hits[i].doc)));
          }
          return new Hits.Reports(searcher.count(query), reports);
        });
  }

  /** How many sentences, or articles. */
  public int count(Filter filter, boolean articles) {
    return index.read((s, o) -> s.count(filter.query(articles ? "article" : "sentence")));
  }

  /**
   * Who and what is most often in the sentences, or the articles, of a filter; without those that
   * the filter names itself.
   *
   * @param type only such; empty for all
   */
  public List<Seen> seen(Filter filter, boolean articles, Optional<String> type, int limit) {
    return remembered(
        new Asked("seen", filter, articles, type.orElse(""), limit),
        (searcher, ordinals) -> {
          // More than wanted, as some are of another type.
          int enough = type.isPresent() ? limit * 8 + 50 : limit + filter.entities().size();
          List<Seen> seen = new ArrayList<>();
          Query query = filter.query(articles ? "article" : "sentence");
          for (EntityOrdinals.Count count : ordinals.top(searcher, query, enough)) {
            Name name =
                filter.entities().contains(count.iri()) ? null : name(searcher, count.iri());
            boolean fits = name != null && type.map(name.type()::equals).orElse(true);
            if (fits && seen.size() < limit) {
              seen.add(new Seen(name, count.count()));
            }
          }
          return List.copyOf(seen);
        });
  }

  /** How many sentences, or articles, there are a day. */
  public TreeMap<LocalDate, Integer> days(Filter filter, boolean articles) {
    return remembered(
        new Asked("days", filter, articles, "", 0),
        (searcher, ordinals) -> {
          Query query = filter.query(articles ? "article" : "sentence");
          return Collecting.all(searcher, query, new DayCounter()).days();
        });
  }

  /** How many articles each publisher has, the most first. */
  public Map<String, Integer> publishers(Filter filter) {
    return remembered(
        new Asked("publishers", filter, true, "", 0),
        (searcher, ordinals) ->
            Collecting.all(searcher, filter.query("article"), new TermCounter(Fields.PUBLISHER))
                .counts());
  }

  /** How many entities of each type there are. */
  public Map<String, Integer> types() {
    return index.read(
        (searcher, ordinals) -> {
          Map<String, Integer> types = new LinkedHashMap<>();
          for (String type : KINDS) {
            Query query = new TermQuery(new Term(Fields.TYPE, type));
            types.put(type, searcher.count(kind("name", query, Optional.empty())));
          }
          return types;
        });
  }
}
