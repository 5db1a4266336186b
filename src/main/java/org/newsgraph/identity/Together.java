package org.newsgraph.identity;

/** What tells of two entities beyond their own profiles. */
interface Together {

  /** Whether an article names both. */
  boolean inOneArticle(Profile one, Profile other);

  /** How much is alike what they are named with, 0 to 1: see {@link Cosine}. */
  double company(Profile one, Profile other);
}
