package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.newsgraph.ingest.ArticleSink;
import org.newsgraph.ingest.Document;
import org.newsgraph.ingest.JoinedArticle;
import org.newsgraph.ingest.Skipped;
import org.newsgraph.model.Article;
import org.newsgraph.model.DecidedNames;
import org.newsgraph.model.Failure;
import org.newsgraph.model.RecordBytes;
import org.newsgraph.rdf.Iris;

/**
 * The first look at the input where no one machine sees all of it: each document gives findings,
 * those with one key meet on one machine and are merged there. What comes out is what {@link
 * Survey} finds when it looks at everything. Thread-safe.
 */
public final class FirstLook {

  private final Survey survey;

  /**
   * @param base what the IRIs of the data begin with
   * @param fingerprint names the versions of the analysis
   */
  public FirstLook(String base, String fingerprint) {
    this(base, fingerprint, DecidedNames.NONE);
  }

  /**
   * @param base what the IRIs of the data begin with
   * @param fingerprint names the versions of the analysis
   * @param decided what people have decided on names, which the analysis obeys
   */
  public FirstLook(String base, String fingerprint, DecidedNames decided) {
    this.survey = new Survey(new Iris(base), new ContentHash(fingerprint, decided));
  }

  /**
   * Looks at one document.
   *
   * @param findings takes what is found
   * @param skipped takes why a record was passed over
   */
  public void look(Document document, Consumer<Finding> findings, Consumer<Skipped> skipped) {
    document.read(
        new ArticleSink() {
          @Override
          public void article(Article article) {
            if (Survey.isChinese(article)) {
              findings.accept(finding(article));
            } else if (document.ofCrawl()) {
              skipped.accept(Skipped.NOT_CHINESE);
            } else {
              failure(Survey.notChinese(article));
            }
          }

          @Override
          public void failure(Failure failure) {
            findings.accept(FirstLook.of(failure));
          }

          @Override
          public void skipped(String source, Skipped reason) {
            skipped.accept(reason);
          }
        });
  }

  private Finding finding(Article article) {
    Version version = survey.version(article);
    Candidate candidate = Candidate.of(version, article);
    return candidate
        .part()
        .map(part -> new Finding(Finding.Kind.PAGE, part.whole(), candidate.toBytes()))
        .orElseGet(() -> new Finding(Finding.Kind.ARTICLE, version.graph(), candidate.toBytes()));
  }

  /** An input that gave no article. */
  public static Finding of(Failure failure) {
    return new Finding(Finding.Kind.FAILURE, failure.source(), RecordBytes.of(failure));
  }

  /** What a finding of {@link Finding.Kind#FAILURE} says. */
  public static Failure failure(byte[] bytes) {
    return RecordBytes.read(bytes, Failure.class);
  }

  /** The input that an article was read from. */
  public static String source(byte[] article) {
    return Candidate.of(article).version().source();
  }

  /** One finding of two versions of one article. The order of many does not matter. */
  public static byte[] merge(byte[] one, byte[] other) {
    return Candidate.of(one).merge(Candidate.of(other)).toBytes();
  }

  /**
   * The articles of the pages that name one article: usually that one.
   *
   * @param pages the bytes of all findings with that key
   * @return findings of {@link Finding.Kind#ARTICLE}, and when each page said it was published
   */
  public static List<Finding> join(List<byte[]> pages) {
    PartChains chains = new PartChains();
    Map<String, Candidate> bySource = new HashMap<>();
    List<Finding> found = new ArrayList<>();
    for (Candidate page : Candidate.all(pages)) {
      chains.add(page.part().orElseThrow(), page.version());
      bySource.put(page.version().source(), page);
      found.add(finding(page.note()));
    }
    for (Version version : chains.articles()) {
      Candidate first = bySource.get(version.source());
      List<Article> parts =
          version.parts().stream().map(part -> bySource.get(part.source()).read()).toList();
      found.add(
          finding(parts.isEmpty() ? first : first.withArticle(version, JoinedArticle.of(parts))));
    }
    return found;
  }

  private static Finding finding(Candidate candidate) {
    return new Finding(Finding.Kind.ARTICLE, candidate.version().graph(), candidate.toBytes());
  }
}
