package org.newsgraph.link;

import java.util.Optional;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Extraction;

/** Whether an article has the words without which a name is not certain. */
final class Cues {

  private Cues() {}

  /**
   * The first cue of a candidate that the article has; empty if it has none, or if the name is a
   * person's and the end of another person's longer name in the article.
   */
  static Optional<String> find(Candidate candidate, Entity entity, Extraction extraction) {
    if (entity.type() == EntityType.PERSON && hasNamesake(candidate, entity, extraction)) {
      return Optional.empty();
    }
    String text = extraction.text().simplified();
    return candidate.cues().stream().filter(text::contains).findFirst();
  }

  private static boolean hasNamesake(Candidate candidate, Entity entity, Extraction extraction) {
    String name = Names.fold(entity.name());
    String label = Names.fold(candidate.entry().label());
    return extraction.entities().stream()
        .filter(other -> other.type() == EntityType.PERSON)
        .map(other -> Names.fold(other.name()))
        .anyMatch(other -> other.endsWith(name) && !other.equals(name) && !other.equals(label));
  }
}
