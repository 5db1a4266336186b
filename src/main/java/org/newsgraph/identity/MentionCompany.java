package org.newsgraph.identity;

import java.util.HashMap;
import java.util.Map;

/**
 * What the articles of a store tell of two entities. The company of an entity is counted when it is
 * asked for, and that of the last one kept: pairs with one entity are best asked for in a row.
 */
final class MentionCompany implements Together {

  /** More company of one article says little about a single entity, and costs the square. */
  static final int MOST = 60;

  private final Mentions mentions;
  private final Map<String, Integer> numbers;
  private int last = -1;
  private Map<Integer, Integer> lastCompany = Map.of();
  private Cosine.Product lastSquare = new Cosine.Product();

  /**
   * @param mentions arranged by {@link #MOST}
   * @param numbers of the entities by their IRIs
   */
  MentionCompany(Mentions mentions, Map<String, Integer> numbers) {
    this.mentions = mentions;
    this.numbers = numbers;
  }

  @Override
  public boolean inOneArticle(Profile one, Profile other) {
    int a = numbers.get(one.iri);
    int b = numbers.get(other.iri);
    int rare = mentions.count(a) <= mentions.count(b) ? a : b;
    int common = rare == a ? b : a;
    return mentions
        .articlesOf(rare)
        .anyMatch(article -> mentions.entitiesOf(article).anyMatch(e -> e == common));
  }

  @Override
  public double company(Profile one, Profile other) {
    keep(numbers.get(one.iri));
    Map<Integer, Integer> company = of(numbers.get(other.iri));
    Cosine.Product both = new Cosine.Product();
    company.forEach(
        (entity, times) -> {
          Integer ours = lastCompany.get(entity);
          if (ours != null) {
            both.add(mentions.count(entity), ours, times);
          }
        });
    return Cosine.of(both, lastSquare, square(company));
  }

  private void keep(int entity) {
    if (entity != last) {
      last = entity;
      lastCompany = of(entity);
      lastSquare = square(lastCompany);
    }
  }

  private Cosine.Product square(Map<Integer, Integer> company) {
    Cosine.Product square = new Cosine.Product();
    company.forEach((entity, times) -> square.add(mentions.count(entity), times, times));
    return square;
  }

  /** With how many articles it shares each other entity. */
  private Map<Integer, Integer> of(int entity) {
    Map<Integer, Integer> company = new HashMap<>();
    mentions
        .articlesOf(entity)
        .flatMap(article -> mentions.first(article, MOST))
        .forEach(other -> company.merge(other, 1, Integer::sum));
    company.remove(entity);
    return company;
  }
}
