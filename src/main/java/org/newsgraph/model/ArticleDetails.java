package org.newsgraph.model;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a whole web page says of its article beyond what every input says; {@link #NONE} for other
 * inputs. Immutable.
 *
 * @param modified when the article was last changed, with the offset that the page gives
 * @param section the part of the site, e.g. {@code 国际}
 * @param tags the page's own keywords, each once
 * @param image the address of the lead picture
 * @param captions the captions of the pictures within the article
 * @param origins which part of the page gave a field, by the field's name; {@code text} tells the
 *     stage of the extraction
 */
public record ArticleDetails(
    Optional<OffsetDateTime> modified,
    Optional<String> section,
    List<String> tags,
    Optional<String> image,
    List<String> captions,
    Map<String, String> origins) {

  /** Nothing beyond the article itself. */
  public static final ArticleDetails NONE =
      new ArticleDetails(
          Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(), Map.of());

  public ArticleDetails {
    Objects.requireNonNull(modified, "modified");
    Objects.requireNonNull(section, "section");
    tags = List.copyOf(tags);
    Objects.requireNonNull(image, "image");
    captions = List.copyOf(captions);
    origins = Collections.unmodifiableMap(new TreeMap<>(origins));
  }
}
