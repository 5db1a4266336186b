package org.newsgraph.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.ingest.Metadata.Field;
import org.newsgraph.ingest.Publishers.Publisher;
import org.newsgraph.model.Article;
import org.newsgraph.model.ArticleDetails;
import org.newsgraph.model.Byline;
import org.newsgraph.model.Dateline;
import org.newsgraph.model.Publication;
import org.newsgraph.text.ChineseScript;

/** Makes the clean article of a page. */
final class ArticleBuilder {

  private static final int SCRIPT_SAMPLE = 4000;
  private static final int LONGEST_AUTHOR = 60;
  private static final int LONGEST_SECTION = 100;

  private final String source;
  private final Page page;
  private final Metadata metadata;

  private ArticleBuilder(String source, Page page) {
    this.source = source;
    this.page = page;
    this.metadata = page.metadata();
  }

  /**
   * The article of a page.
   *
   * @throws UnreadableException if the page has no sentence
   */
  static Article build(String source, Page page) throws UnreadableException {
    return new ArticleBuilder(source, page).build();
  }

  private Article build() throws UnreadableException {
    Optional<String> stated = metadata.get(Field.URL).flatMap(CanonicalUrl::of);
    Optional<PageParts.Found> part =
        page.whole() ? PageParts.find(page.body(), stated) : Optional.empty();
    Optional<String> url = part.map(PageParts.Found::address).or(() -> stated);
    String title = TitleCleaner.clean(title(url));
    Body body =
        page.whole()
            ? PageBody.extract(page.body(), title, url)
            : BodyExtractor.extract(page.body(), title, url);
    if (!body.hasSentence()) {
      throw new UnreadableException(reason(body));
    }
    String text =
        String.join("\n", ParallelText.withoutTranslation(body.paragraphs(), isChinese(title)));
    Optional<Publisher> publisher =
        url.flatMap(Publishers::at).or(() -> metadata.get(Field.PUBLISHER).map(Publishers::named));
    Optional<Publication> published = published(body, url, publisher.orElse(Publishers.named("")));
    Optional<String> author = author(body, publisher);
    Byline byline = metadata.byline().orElseGet(() -> byline(body, author, published));
    return new Article(
        source,
        url,
        title,
        published,
        page.fetched(),
        publisher.map(Publisher::name),
        author,
        Languages.detect(text, metadata.get(Field.LANGUAGE)),
        ChineseScript.detect(text.substring(0, Math.min(text.length(), SCRIPT_SAMPLE))),
        text,
        body.related(),
        page.whole()
            ? details(title, body, url, publisher.orElse(Publishers.named("")), byline, part)
            : ArticleDetails.of(byline));
  }

  private boolean isChinese(String title) {
    return ParallelText.hasChinese(title)
        || metadata.get(Field.LANGUAGE).filter(language -> language.startsWith("zh")).isPresent();
  }

  private Byline byline(Body body, Optional<String> author, Optional<Publication> published) {
    Credits credits = body.credits();
    Optional<Dateline> dateline =
        credits.filing().map(f -> f.near(published.map(p -> p.time().toLocalDate())));
    return new Byline(
        dateline,
        author.map(AuthorNames::split).orElse(List.of()),
        List.copyOf(credits.editors()),
        credits.source().or(() -> metadata.get(Field.SOURCE).flatMap(Credits::cleanSource)));
  }

  private ArticleDetails details(
      String title,
      Body body,
      Optional<String> url,
      Publisher publisher,
      Byline byline,
      Optional<PageParts.Found> part) {
    Map<String, String> origins = new TreeMap<>();
    for (Field field : Field.values()) {
      metadata
          .origin(field)
          .ifPresent(origin -> origins.put(field.name().toLowerCase(Locale.ROOT), origin));
    }
    if (!metadata.titles().contains(title)) {
      origins.put("title", "heading, or a title without the site's name");
    }
    origins.put("text", body.stage());
    return new ArticleDetails(
        PublicationFinder.moment(metadata.get(Field.MODIFIED), publisher),
        metadata.get(Field.SECTION).filter(section -> section.length() <= LONGEST_SECTION),
        metadata.tags(),
        metadata.get(Field.IMAGE).flatMap(image -> CanonicalUrl.absolute(image, url)),
        body.captions(),
        origins,
        byline,
        part.map(PageParts.Found::part));
  }

  private String title(Optional<String> url) {
    return page.whole()
        ? new PageTitle(page.body(), metadata, url).choose()
        : metadata.get(Field.TITLE).orElse("");
  }

  private Optional<Publication> published(Body body, Optional<String> url, Publisher publisher) {
    return page.whole()
        ? ofPage(body.seen(), url, publisher)
            .or(() -> ofPage(body.seen().or(ScriptDates.find(page.body())), url, publisher))
        : PublicationFinder.find(
            body.seen().best(), url, metadata.get(Field.DATE), page.fetched(), publisher);
  }

  private Optional<Publication> ofPage(SeenDates seen, Optional<String> url, Publisher publisher) {
    return PublicationFinder.ofPage(seen, url, metadata, publisher);
  }

  private static String reason(Body body) {
    return body.paragraphs().isEmpty()
        ? "the body has no text, only pictures, links or leftovers; fetch the article again"
        : "the body has no sentence, only \""
            + shortened(String.join(" ", body.paragraphs()))
            + "\"; fetch the article again or leave it out";
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private Optional<String> author(Body body, Optional<Publisher> publisher) {
    return body.author()
        .flatMap(AuthorNames::clean)
        .filter(name -> isPerson(name, publisher))
        .or(
            () ->
                metadata
                    .get(Field.AUTHOR)
                    .flatMap(AuthorNames::clean)
                    .filter(name -> isPerson(name, publisher)));
  }

  /** Feeds give their own name as the author. */
  private boolean isPerson(String name, Optional<Publisher> publisher) {
    return name.length() <= LONGEST_AUTHOR
        && !metadata.categories().contains(name)
        && !Publishers.isName(name)
        && publisher.map(p -> !p.name().equals(name)).orElse(true);
  }
}
