package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.ArgumentRole;

/** Who and what plays a part in one event, while it is being read. Not thread-safe. */
final class Participants {

  /**
   * A phrase with the part that it plays.
   *
   * @param sure whether it stands in the event's own clause, where its part is plain
   */
  record Part(ArgumentRole role, Phrase phrase, boolean sure) {}

  private final List<Part> parts = new ArrayList<>();

  void add(ArgumentRole role, Phrase phrase) {
    add(role, phrase, true);
  }

  void add(ArgumentRole role, Phrase phrase, boolean sure) {
    if (parts.stream().noneMatch(part -> part.phrase().first() == phrase.first())) {
      parts.add(new Part(role, phrase, sure));
    }
  }

  boolean has(ArgumentRole role) {
    return parts.stream().anyMatch(part -> part.role() == role);
  }

  List<Part> parts() {
    return parts;
  }
}
