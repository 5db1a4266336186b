package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.rdf.Vocabulary;

/**
 * Tells people of one name apart, whom several articles of a store name: one name after the other,
 * so that only what is said of one is in memory.
 */
final class People {

  private final Facts facts;
  private final Mentions mentions;

  /** The people whom several articles name. */
  private final BitSet several = new BitSet();

  /** Where such people are linked, see {@link Mentions#place}; sorted. */
  private final long[] linked;

  /** The posts of such people: where, and the number of the term. */
  private final Map<Long, List<Long>> posts = new HashMap<>();

  private People(Facts facts, Mentions mentions) {
    this.facts = facts;
    this.mentions = mentions;
    for (int entity = 0; entity < mentions.size(); entity++) {
      if (mentions.count(entity) > 1 && mentions.type(entity).equals("person")) {
        several.set(entity);
      }
    }
    Longs places = new Longs();
    facts.each(Vocabulary.EXACT_MATCH, (g, s, o) -> addPlace(places, g, s));
    facts.each(Vocabulary.LINKED_BECAUSE, (g, s, o) -> addPlace(places, g, s));
    linked = places.distinct();
    facts.each(Facts.HOLDS_POST, this::addPost);
  }

  private boolean isLooked(int entity, int article) {
    return entity >= 0 && article >= 0 && several.get(entity);
  }

  private void addPlace(Longs places, long graph, long subject) {
    int entity = mentions.entity(subject);
    int article = mentions.article(graph);
    if (isLooked(entity, article)) {
      places.add(Mentions.place(article, entity));
    }
  }

  private void addPost(long graph, long subject, long post) {
    int entity = mentions.entity(subject);
    int article = mentions.article(graph);
    if (isLooked(entity, article)) {
      posts.computeIfAbsent(Mentions.place(article, entity), p -> new ArrayList<>(1)).add(post);
    }
  }

  /**
   * Tells them apart in the mentions.
   *
   * @return the first bearer of a name with each of the others
   */
  static List<Pair> tellApart(Facts facts, Mentions mentions) {
    People people = new People(facts, mentions);
    Homonyms homonyms = new Homonyms(mentions::count);
    Map<String, Integer> byIri = new TreeMap<>();
    people.several.stream().forEach(entity -> byIri.put(mentions.iri(entity), entity));
    Map<Long, String> told = new TreeMap<>();
    byIri.forEach(
        (iri, entity) -> {
          Map<String, Integer> articles = new HashMap<>();
          homonyms
              .look(iri, people.occurrences(entity, articles))
              .forEach(
                  (article, own) -> told.put(Mentions.place(articles.get(article), entity), own));
        });
    mentions.tellApart(told);
    return homonyms.apart();
  }

  private List<Occurrence> occurrences(int entity, Map<String, Integer> articles) {
    List<Occurrence> occurrences = new ArrayList<>();
    mentions
        .articlesOf(entity)
        .forEach(
            article -> {
              String iri = mentions.articleIri(article);
              articles.put(iri, article);
              occurrences.add(occurrence(entity, article, iri));
            });
    return occurrences;
  }

  private Occurrence occurrence(int entity, int article, String iri) {
    long place = Mentions.place(article, entity);
    Set<String> held = new TreeSet<>();
    posts.getOrDefault(place, List.of()).forEach(post -> held.add(facts.text(post)));
    int[] company = mentions.entitiesOf(article).filter(other -> other != entity).toArray();
    boolean isLinked = Arrays.binarySearch(linked, place) >= 0;
    return new Occurrence(iri, mentions.day(article), held, company, isLinked);
  }
}
