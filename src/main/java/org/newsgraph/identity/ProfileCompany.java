package org.newsgraph.identity;

import java.util.Collections;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What profiles that hold their articles and company tell of two entities. */
final class ProfileCompany implements Together {

  private final ToIntFunction<String> articles;

  /**
   * @param articles in how many articles an entity is
   */
  ProfileCompany(ToIntFunction<String> articles) {
    this.articles = articles;
  }

  @Override
  public boolean inOneArticle(Profile one, Profile other) {
    return !Collections.disjoint(one.articles, other.articles);
  }

  @Override
  public double company(Profile one, Profile other) {
    return Cosine.of(product(one, other), product(one, one), product(other, other));
  }

  private Cosine.Product product(Profile a, Profile b) {
    Cosine.Product product = new Cosine.Product();
    for (Map.Entry<String, Integer> one : a.company.entrySet()) {
      Integer other = b.company.get(one.getKey());
      if (other != null) {
        product.add(articles.applyAsInt(one.getKey()), one.getValue(), other);
      }
    }
    return product;
  }
}
