package org.newsgraph.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Claim;
import org.newsgraph.model.Entity;
import org.newsgraph.model.TimeExpression;

/**
 * Finds what an article claims about its entities: the posts that people hold, and for which
 * country, place or organization; and other lasting relations, such as membership and family.
 *
 * <p>Rather none than a wrong one: a post is read only where the title stands directly beside the
 * name (美国气候特使约翰·克里, 拜登总统), in brackets behind it, or is linked to it by a word such as 是 or 担任.
 * What is past (前总统, 时任总统, 曾任) has a {@link org.newsgraph.model.Tenure} that says so; what is to
 * come (候任, 当选, 将出任) is {@link org.newsgraph.model.Modality#PLANNED}.
 *
 * <p>Stateless and thread-safe.
 */
public final class ClaimExtractor {

  private static final Comparator<Claim> BY_EVIDENCE =
      Comparator.comparing((Claim claim) -> claim.evidence().span())
          .thenComparing(Claim::valueSpan)
          .thenComparing(Claim::subject);

  private final PostRules posts = new PostRules(PostLexicon.standard());
  private final RelationRules relations = new RelationRules();

  /** Creates an extractor; its lexicons are read once for the whole process. */
  public ClaimExtractor() {}

  /**
   * Reads the claims of one article.
   *
   * @param text the article
   * @param entities its entities, whose ids the claims use
   * @param times its time expressions: a post named in what is told of long ago was held then
   * @return in the order of their evidence; one for each person, post and object, from where the
   *     article says it first
   */
  public List<Claim> extract(
      AnnotatedText text, List<Entity> entities, List<TimeExpression> times) {
    List<Claim> claims = new ArrayList<>();
    PastPosts past =
        new PastPosts(times, text.article().published().map(p -> p.time().toLocalDate()));
    for (Clause sentence : Clause.of(text, entities)) {
      posts.read(sentence).forEach(claim -> claims.add(past.date(claim, sentence.span())));
      claims.addAll(relations.read(sentence));
    }
    List<Claim> kept = new ArrayList<>(Repetitions.without(claims));
    kept.sort(BY_EVIDENCE);
    return List.copyOf(kept);
  }
}
