package org.newsgraph.identity;

import java.util.Map;
import java.util.function.LongToIntFunction;

/** What the {@link Company} of two entities tells of them. */
final class ProfileCompany implements Together {

  private final Map<String, Company> companies;
  private final LongToIntFunction articles;

  /**
   * @param companies of all entities that will be asked for, by IRI
   * @param articles in how many articles an entity is, by its hash
   */
  ProfileCompany(Map<String, Company> companies, LongToIntFunction articles) {
    this.companies = companies;
    this.articles = articles;
  }

  @Override
  public boolean inOneArticle(Profile one, Profile other) {
    return companies.get(one.iri).inOneArticle(companies.get(other.iri));
  }

  @Override
  public double company(Profile one, Profile other) {
    Map<Long, Integer> ours = companies.get(one.iri).shared();
    Map<Long, Integer> theirs = companies.get(other.iri).shared();
    return Cosine.of(product(ours, theirs), product(ours, ours), product(theirs, theirs));
  }

  private Cosine.Product product(Map<Long, Integer> one, Map<Long, Integer> other) {
    Cosine.Product product = new Cosine.Product();
    one.forEach(
        (entity, times) -> {
          Integer also = other.get(entity);
          if (also != null) {
            product.add(articles.applyAsInt(entity), times, also);
          }
        });
    return product;
  }
}
