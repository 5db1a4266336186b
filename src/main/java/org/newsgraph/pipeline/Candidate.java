package org.newsgraph.pipeline;

import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Article;
import org.newsgraph.model.PagePart;
import org.newsgraph.model.Publication;
import org.newsgraph.model.RecordBytes;

/**
 * A version of an article on its way to the machine that will analyse it, if it is the newest.
 *
 * @param version which version it is
 * @param first when the earliest version of the article was published, as far as it is known here
 * @param part where it stands among the pages of its article, if it is one of several
 * @param article the article's bytes, read only where they are needed; none where only the time of
 *     the publication counts
 */
record Candidate(
    Version version, Optional<Publication> first, Optional<PagePart> part, byte[] article) {

  static Candidate of(Version version, Article article) {
    return new Candidate(
        version, article.published(), article.details().part(), RecordBytes.of(article));
  }

  Article read() {
    return RecordBytes.read(article, Article.class);
  }

  /** Of two versions of one article the newer, with the time of the earlier publication. */
  Candidate merge(Candidate other) {
    boolean ours =
        other.article.length == 0
            || article.length > 0 && Version.BY_AGE.compare(version, other.version) >= 0;
    Candidate newer = ours ? this : other;
    return new Candidate(newer.version, earlier(first, other.first), newer.part, newer.article);
  }

  /** Only that the article was published then. */
  Candidate note() {
    return new Candidate(version, first, Optional.empty(), new byte[0]);
  }

  Candidate withArticle(Version joined, Article whole) {
    return new Candidate(joined, Optional.empty(), Optional.empty(), RecordBytes.of(whole));
  }

  static Optional<Publication> earlier(Optional<Publication> a, Optional<Publication> b) {
    return a.isPresent() && b.isPresent()
        ? Optional.of(FirstPublication.earlier(a.get(), b.get()))
        : a.or(() -> b);
  }

  byte[] toBytes() {
    return RecordBytes.of(this);
  }

  static Candidate of(byte[] bytes) {
    return RecordBytes.read(bytes, Candidate.class);
  }

  /** All that are in a list of bytes. */
  static List<Candidate> all(List<byte[]> bytes) {
    return bytes.stream().map(Candidate::of).toList();
  }
}
