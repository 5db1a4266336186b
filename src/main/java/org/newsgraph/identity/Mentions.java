package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.newsgraph.rdf.Vocabulary;

/**
 * Which articles of a store name which entities: both counted from 0, so that it takes some 8 bytes
 * a mention and 20 an entity or article. Their IRIs are looked up when they are wanted. Within the
 * transaction of the facts.
 */
final class Mentions {

  /** Where an article has no day: after all days. */
  private static final String NO_DAY = "~";

  private static final int DAY = "2023-11-09".length();

  private final Facts facts;
  private final long[] articles;
  private final long[] entities;
  private final String[] types;
  private final String[] days;

  /** Bearers of a name that several have, numbered behind the entities. */
  private final List<String> bearers = new ArrayList<>();

  private final List<Integer> nameOfBearer = new ArrayList<>();

  /** By article and entity, see {@link #place}. */
  private final Map<Long, Integer> bearerOf = new HashMap<>();

  private int[] rows;
  private int[] columns;
  private Incidence entitiesOf;
  private Incidence articlesOf;

  private Mentions(Facts facts, long[] articles, long[] entities, String[] types) {
    this.facts = facts;
    this.types = types;
    this.articles = articles;
    this.entities = entities;
    this.days = new String[articles.length];
    Arrays.fill(days, NO_DAY);
  }

  /**
   * Reads who is named where.
   *
   * @param base what IRIs begin with
   */
  static Mentions read(Facts facts, String base) {
    Longs graphs = new Longs();
    Longs objects = new Longs();
    facts.each(
        Vocabulary.MENTIONS,
        (graph, subject, object) -> {
          if (graph == subject) {
            graphs.add(graph);
            objects.add(object);
          }
        });
    String prefix = base + "entity/";
    long[] terms = objects.distinct();
    String[] types = new String[terms.length];
    int size = 0;
    for (long term : terms) {
      String iri = facts.text(term);
      if (iri.startsWith(prefix)) {
        types[size] = iri.substring(prefix.length()).split("/", 2)[0].intern();
        terms[size++] = term;
      }
    }
    Mentions mentions = new Mentions(facts, graphs.distinct(), Arrays.copyOf(terms, size), types);
    mentions.fill(graphs, objects);
    facts.each(Vocabulary.DATE_PUBLISHED, mentions::addDay);
    return mentions;
  }

  private void fill(Longs graphs, Longs objects) {
    int[] allRows = new int[graphs.size()];
    int[] allColumns = new int[graphs.size()];
    int size = 0;
    for (int i = 0; i < graphs.size(); i++) {
      int entity = entity(objects.get(i));
      if (entity >= 0) {
        allRows[size] = article(graphs.get(i));
        allColumns[size++] = entity;
      }
    }
    rows = Arrays.copyOf(allRows, size);
    columns = Arrays.copyOf(allColumns, size);
    index();
  }

  private void index() {
    entitiesOf = Incidence.of(articles.length, rows, columns);
    articlesOf = Incidence.of(size(), columns, rows);
  }

  private void addDay(long graph, long subject, long time) {
    int article = article(graph);
    if (graph == subject && article >= 0) {
      String text = facts.text(time);
      days[article] = text.substring(0, Math.min(DAY, text.length())).intern();
    }
  }

  /** How many entities there are; with the bearers of names, once these are told apart. */
  int size() {
    return entities.length + bearers.size();
  }

  int articles() {
    return articles.length;
  }

  /** The number of an article's graph; below 0 if it names no entity. */
  int article(long graph) {
    return Arrays.binarySearch(articles, graph);
  }

  /** The number of an entity as the articles call it; below 0 if no article names it. */
  int entity(long term) {
    return Arrays.binarySearch(entities, term);
  }

  /** The number of an entity in an article, where it may be another bearer of the name. */
  int entity(long graph, long term) {
    int entity = entity(term);
    return entity < 0 || bearerOf.isEmpty()
        ? entity
        : bearerOf.getOrDefault(place(article(graph), entity), entity);
  }

  /** An article and an entity as one number. */
  static long place(int article, int entity) {
    return (long) article << Integer.SIZE | entity;
  }

  String articleIri(int article) {
    return facts.text(articles[article]);
  }

  String day(int article) {
    return days[article];
  }

  String iri(int entity) {
    return entity < entities.length
        ? facts.text(entities[entity])
        : bearers.get(entity - entities.length);
  }

  /** The number of an entity or bearer by its IRI. */
  OptionalInt find(String iri) {
    int bearer = bearers.indexOf(iri);
    int number = bearer < 0 ? entity(facts.number(iri)) : entities.length + bearer;
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** What the articles call an entity. */
  String name(int entity) {
    return entity < entities.length ? iri(entity) : iri(nameOfBearer.get(entity - entities.length));
  }

  /** The type in an entity's IRI. */
  String type(int entity) {
    return types[entity < entities.length ? entity : nameOfBearer.get(entity - entities.length)];
  }

  IntStream entitiesOf(int article) {
    return entitiesOf.stream(article);
  }

  IntStream articlesOf(int entity) {
    return articlesOf.stream(entity);
  }

  /** In how many articles an entity is. */
  int count(int entity) {
    return articlesOf.size(entity);
  }

  /** At most so many entities of an article, those whose IRIs come first, in no certain order. */
  IntStream first(int article, int most) {
    return entitiesOf.stream(article).limit(most);
  }

  /** Puts entities first whose IRIs come first, where there are more than so many. */
  void arrange(int most) {
    for (int article = 0; article < articles.length; article++) {
      if (entitiesOf.size(article) > most) {
        int[] sorted =
            entitiesOf.stream(article)
                .boxed()
                .sorted(Comparator.comparing(this::iri))
                .mapToInt(Integer::intValue)
                .toArray();
        entitiesOf.arrange(article, sorted);
      }
    }
  }

  /**
   * Gives bearers of one name their own numbers.
   *
   * @param place see {@link #place}; one article with the name
   * @param iri the IRI of the bearer in this article
   */
  void tellApart(Map<Long, String> told) {
    Map<String, Integer> numbers = new HashMap<>();
    told.forEach(
        (place, iri) ->
            bearerOf.put(place, numbers.computeIfAbsent(iri, i -> add(i, (int) (long) place))));
    for (int i = 0; i < rows.length; i++) {
      columns[i] = bearerOf.getOrDefault(place(rows[i], columns[i]), columns[i]);
    }
    index();
    rows = null;
    columns = null;
  }

  private int add(String iri, int name) {
    bearers.add(iri);
    nameOfBearer.add(name);
    return size() - 1;
  }
}
