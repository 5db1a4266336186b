package org.newsgraph.ingest;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Article;
import org.newsgraph.model.ArticleDetails;
import org.newsgraph.model.Byline;
import org.newsgraph.model.RelatedLink;

/** Makes one article of those of several pages that each hold a part of it. */
public final class JoinedArticle {

  /** Lines that are shorter may be said twice: a cry, a heading. */
  private static final int LONG_LINE = 12;

  private JoinedArticle() {}

  /**
   * Joins the parts of an article: the texts one behind the other, without the lines that later
   * pages repeat; the rest is what the first page says, and whatever the others add to its lists.
   *
   * @param parts what was read of each page, in their order; at least one
   */
  public static Article of(List<Article> parts) {
    Article first = parts.get(0);
    return new Article(
        first.source(),
        first.url(),
        first.title(),
        first.published(),
        first.fetched(),
        first.publisher(),
        first.author().or(() -> last(parts).author()),
        first.language(),
        first.script(),
        text(parts),
        related(parts),
        details(parts));
  }

  private static Article last(List<Article> parts) {
    return parts.get(parts.size() - 1);
  }

  private static String text(List<Article> parts) {
    Set<String> seen = new HashSet<>();
    List<String> lines = new ArrayList<>();
    for (Article part : parts) {
      List<String> own = part.text().lines().toList();
      own.stream()
          .filter(line -> line.length() < LONG_LINE || !seen.contains(line))
          .filter(line -> part == parts.get(0) || !line.equals(part.title()))
          .forEach(lines::add);
      seen.addAll(own);
    }
    return String.join("\n", lines);
  }

  /** Without the pages of the article itself. */
  private static List<RelatedLink> related(List<Article> parts) {
    Set<String> seen = new HashSet<>();
    parts.forEach(part -> part.url().ifPresent(seen::add));
    List<RelatedLink> links = new ArrayList<>();
    for (Article part : parts) {
      part.related().stream().filter(link -> seen.add(link.url())).forEach(links::add);
    }
    return links;
  }

  private static ArticleDetails details(List<Article> parts) {
    ArticleDetails first = parts.get(0).details();
    Optional<OffsetDateTime> modified =
        parts.stream()
            .flatMap(part -> part.details().modified().stream())
            .max(Comparator.naturalOrder());
    Set<String> tags = new LinkedHashSet<>();
    Set<String> captions = new LinkedHashSet<>();
    for (Article part : parts) {
      tags.addAll(part.details().tags());
      captions.addAll(part.details().captions());
    }
    return new ArticleDetails(
        modified,
        first.section(),
        List.copyOf(tags),
        first.image(),
        List.copyOf(captions),
        first.origins(),
        byline(parts),
        first.part());
  }

  /** The dateline stands on the first page, and who wrote or edited it often on the last. */
  private static Byline byline(List<Article> parts) {
    Set<String> authors = new LinkedHashSet<>();
    Set<String> editors = new LinkedHashSet<>();
    Optional<String> source = Optional.empty();
    for (Article part : parts) {
      Byline byline = part.details().byline();
      authors.addAll(byline.authors());
      editors.addAll(byline.editors());
      source = source.or(byline::source);
    }
    return new Byline(
        parts.get(0).details().byline().dateline(),
        List.copyOf(authors),
        List.copyOf(editors),
        source);
  }
}
