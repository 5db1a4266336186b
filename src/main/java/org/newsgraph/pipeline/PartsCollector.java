package org.newsgraph.pipeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.ingest.JoinedArticle;
import org.newsgraph.model.Article;

/**
 * Holds the parts of articles that fill several pages until the last one has been read, by
 * whichever thread. Thread-safe.
 */
final class PartsCollector {

  private record Place(Version whole, Version page, int index) {}

  /** An article, and the version that it is. */
  record Joined(Article article, Version version) {}

  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, TreeMap<Integer, Article>> read = new HashMap<>();

  /**
   * @param wanted the versions to build; those of one page are no matter here
   */
  PartsCollector(Collection<Version> wanted) {
    for (Version version : wanted) {
      List<Version> parts = version.parts();
      for (int i = 0; i < parts.size(); i++) {
        places.put(parts.get(i).source(), new Place(version, parts.get(i), i));
      }
    }
  }

  /** Whether a document holds a part. */
  boolean expects(String source) {
    return places.containsKey(source);
  }

  /** Takes a part; the article, if it was the last one of it to come. */
  synchronized Optional<Joined> add(Article article, Version version) {
    Place place = places.get(article.source());
    if (!version.equals(place.page())) {
      return Optional.empty(); // It has changed since the first look.
    }
    TreeMap<Integer, Article> parts =
        read.computeIfAbsent(place.whole().graph(), graph -> new TreeMap<>());
    parts.put(place.index(), article);
    if (parts.size() < place.whole().parts().size()) {
      return Optional.empty();
    }
    read.remove(place.whole().graph());
    Article whole = JoinedArticle.of(List.copyOf(parts.values()));
    return Optional.of(new Joined(whole, place.whole()));
  }
}
