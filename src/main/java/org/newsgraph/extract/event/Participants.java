package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.ArgumentRole;

/** Who and what plays a part in one event, while it is being read. Not thread-safe. */
final class Participants {

  /** A phrase with the part that it plays. */
  record Part(ArgumentRole role, Phrase phrase) {}

  private final List<Part> parts = new ArrayList<>();

  void add(ArgumentRole role, Phrase phrase) {
    if (parts.stream().noneMatch(part -> part.phrase().first() == phrase.first())) {
      parts.add(new Part(role, phrase));
    }
  }

  boolean has(ArgumentRole role) {
    return parts.stream().anyMatch(part -> part.role() == role);
  }

  List<Part> parts() {
    return parts;
  }
}
