package org.newsgraph.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.ingest.ArticleSink;
import org.newsgraph.ingest.Document;
import org.newsgraph.ingest.Skipped;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;
import org.newsgraph.model.PagePart;
import org.newsgraph.model.Publication;
import org.newsgraph.model.Script;
import org.newsgraph.model.Stage;
import org.newsgraph.rdf.Iris;

/**
 * The first look at the input: which articles are there, and which version of each counts.
 *
 * <p>Reading costs about a hundredth of the analysis, and after it a build knows its length, needs
 * no article in memory, and does not depend on the order of the files. Thread-safe.
 */
final class Survey {

  private final Iris iris;
  private final ContentHash hash;

  private final Map<String, Version> newest = new TreeMap<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Map<Skipped, Long> skipped = new EnumMap<>(Skipped.class);
  private final Map<String, Publication> first = new HashMap<>();
  private final PartChains parts = new PartChains();
  private long articles;

  Survey(Iris iris, ContentHash hash) {
    this.iris = iris;
    this.hash = hash;
  }

  /** Looks at one document. */
  void look(Document document) {
    document.read(
        new ArticleSink() {
          @Override
          public void article(Article article) {
            if (isChinese(article)) {
              add(version(article), article.published(), article.details().part());
            } else if (document.ofCrawl()) {
              skipped(article.source(), Skipped.NOT_CHINESE);
            } else {
              fail(notChinese(article));
            }
          }

          @Override
          public void failure(Failure failure) {
            fail(failure);
          }

          @Override
          public void skipped(String source, Skipped reason) {
            skip(reason);
          }
        });
  }

  /** The version that an article is. */
  Version version(Article article) {
    return new Version(
        iris.article(article),
        article.source(),
        hash.of(article),
        article.fetched().orElse(Instant.MIN));
  }

  private synchronized void add(
      Version version, Optional<Publication> published, Optional<PagePart> part) {
    articles++;
    published.ifPresent(p -> first.merge(version.graph(), p, FirstPublication::earlier));
    if (part.isPresent()) {
      parts.add(part.get(), version);
    } else {
      newest.merge(version.graph(), version, Version::newer);
    }
  }

  private synchronized void fail(Failure failure) {
    failures.add(failure);
  }

  private synchronized void skip(Skipped reason) {
    skipped.merge(reason, 1L, Long::sum);
  }

  static boolean isChinese(Article article) {
    return article.script() == Script.HANS || article.script() == Script.HANT;
  }

  static Failure notChinese(Article article) {
    return new Failure(
        article.source(),
        Stage.READ,
        "the article is not in Chinese (language "
            + article.language()
            + "); newsgraph reads Chinese: leave the file out");
  }

  /** The newest version of each article, by IRI; what fills several pages is one article. */
  synchronized Map<String, Version> newest() {
    Map<String, Version> all = new TreeMap<>(newest);
    for (Version version : parts.articles()) {
      all.merge(version.graph(), version, Version::newer);
    }
    return all;
  }

  /** When the earliest version of each article was published, by IRI. */
  synchronized Map<String, Publication> firstPublications() {
    return new HashMap<>(first);
  }

  /** How many articles were read, versions of one article included. */
  synchronized long articles() {
    return articles;
  }

  /** How many records of web crawls were passed over, by the reason. */
  synchronized Map<Skipped, Long> skipped() {
    return new EnumMap<>(skipped);
  }

  /** The inputs that gave no article, in no certain order. */
  synchronized List<Failure> failures() {
    return List.copyOf(failures);
  }
}
