package org.newsgraph.model;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of an article beyond what every input says: its byline, and what whole web pages
 * say. Immutable.
 *
 * @param modified when the article was last changed, with the offset that the page gives
 * @param section the part of the site, e.g. {@code 国际}
 * @param tags the page's own keywords, each once
 * @param image the address of the lead picture
 * @param captions the captions of the pictures within the article
 * @param origins which part of the page gave a field, by the field's name; {@code text} tells the
 *     stage of the extraction; empty for inputs that are no web pages
 * @param byline who made it
 * @param part which part of its article a page holds, where it does not hold all
 */
public record ArticleDetails(
    Optional<OffsetDateTime> modified,
    Optional<String> section,
    List<String> tags,
    Optional<String> image,
    List<String> captions,
    Map<String, String> origins,
    Byline byline,
    Optional<PagePart> part) {

  /** Nothing beyond the article itself. */
  public static final ArticleDetails NONE =
      new ArticleDetails(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          Map.of(),
          Byline.NONE,
          Optional.empty());

  /** Of an article that was no web page. */
  public static ArticleDetails of(Byline byline) {
    return new ArticleDetails(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Map.of(),
        byline,
        Optional.empty());
  }

  /** The same with a time of the last change, where none is known. */
  public ArticleDetails orModified(Optional<OffsetDateTime> changed) {
    return new ArticleDetails(
        modified.or(() -> changed), section, tags, image, captions, origins, byline, part);
  }

  /** Whether a whole web page said this. */
  public boolean ofWebPage() {
    return !origins.isEmpty();
  }

  public ArticleDetails {
    Objects.requireNonNull(modified, "modified");
    Objects.requireNonNull(section, "section");
    tags = List.copyOf(tags);
    Objects.requireNonNull(image, "image");
    captions = List.copyOf(captions);
    origins = Collections.unmodifiableMap(new TreeMap<>(origins));
    Objects.requireNonNull(byline, "byline");
    Objects.requireNonNull(part, "part");
  }
}
