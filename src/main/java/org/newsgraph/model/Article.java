package org.newsgraph.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One news article as it was read: the clean text and what is known about its origin.
 *
 * @param source the file (or the file and the record in it) that the article was read from
 * @param url canonical URL, where there is one
 * @param title headline without the site's suffixes; may be empty
 * @param published when it was published, where that could be told
 * @param fetched when it was fetched, where the archive says so
 * @param publisher the publisher's name, e.g. {@code RFI}
 * @param author the author's name, where the article gives one
 * @param language BCP 47 language tag such as {@code zh} or {@code en}; {@code und} if unknown
 * @param script the script of most of its letters
 * @param text the body's paragraphs, separated by one newline, without the title
 * @param related links to other articles that the page offers
 * @param details what a web page says beyond that
 */
public record Article(
    String source,
    Optional<String> url,
    String title,
    Optional<Publication> published,
    Optional<Instant> fetched,
    Optional<String> publisher,
    Optional<String> author,
    String language,
    Script script,
    String text,
    List<RelatedLink> related,
    ArticleDetails details) {

  public Article {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(fetched, "fetched");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(script, "script");
    Objects.requireNonNull(text, "text");
    related = List.copyOf(related);
    Objects.requireNonNull(details, "details");
  }

  /** An article without details. */
  public Article(
      String source,
      Optional<String> url,
      String title,
      Optional<Publication> published,
      Optional<Instant> fetched,
      Optional<String> publisher,
      Optional<String> author,
      String language,
      Script script,
      String text,
      List<RelatedLink> related) {
    this(
        source,
        url,
        title,
        published,
        fetched,
        publisher,
        author,
        language,
        script,
        text,
        related,
        ArticleDetails.NONE);
  }

  /** A text without an origin: for annotating strings, and for tests. */
  public static Article ofText(String source, String title, String text) {
    return new Article(
        source,
        Optional.empty(),
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "zh",
        Script.HANS,
        text,
        List.of());
  }

  /** The same article with another publication time. */
  public Article withPublished(Publication publication) {
    return new Article(
        source,
        url,
        title,
        Optional.of(publication),
        fetched,
        publisher,
        author,
        language,
        script,
        text,
        related,
        details);
  }

  /** The same article with another name for where it was read. */
  public Article withSource(String name) {
    return new Article(
        name, url, title, published, fetched, publisher, author, language, script, text, related,
        details);
  }

  /** The same article with other details. */
  public Article withDetails(ArticleDetails other) {
    return new Article(
        source, url, title, published, fetched, publisher, author, language, script, text, related,
        other);
  }

  /**
   * The one string that all stages analyse and that all offsets refer to: the title, a newline and
   * the body; only the body where there is no title.
   */
  public String content() {
    return title.isEmpty() ? text : title + "\n" + text;
  }

  /**
   * The text under a span of {@link #content()}, which is not put together for it.
   *
   * @throws IndexOutOfBoundsException if the content is shorter than the span's end
   */
  public String textOf(Span span) {
    int body = bodyBegin();
    return span.begin() >= body ? span.shift(-body).in(text) : span.in(content());
  }

  /** The offset in {@link #content()} at which the body begins. */
  public int bodyBegin() {
    return title.isEmpty() ? 0 : title.length() + 1;
  }

  /** Whether a span of {@link #content()} lies in the headline. */
  public boolean inTitle(Span span) {
    return span.end() < bodyBegin();
  }

  /**
   * Turns a span of {@link #content()} into one of {@link #title()} if it lies in the headline (see
   * {@link #inTitle}), else into one of {@link #text()}.
   */
  public Span local(Span span) {
    return inTitle(span) ? span : span.shift(-bodyBegin());
  }
}
