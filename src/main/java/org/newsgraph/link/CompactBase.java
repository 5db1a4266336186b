package org.newsgraph.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.link.Candidate.Certainty;
import org.newsgraph.model.EntityType;

/**
 * A base that {@code newsgraph kb import} has made: memory-mapped, all of its names are {@link
 * Certainty#LIKELY}.
 */
public final class CompactBase implements KnowledgeBase {

  private final CompactFile file;

  private CompactBase(CompactFile file) {
    this.file = file;
  }

  /**
   * Opens a base.
   *
   * @throws UncheckedIOException if it cannot be read, or is no base; the message names it
   */
  public static CompactBase open(Path path) {
    try {
      return new CompactBase(CompactFile.open(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  @Override
  public String id() {
    return file.id();
  }

  /** How many things it knows. */
  public int size() {
    return file.size();
  }

  @Override
  public List<Candidate> candidates(String name, EntityType type) {
    return file.find(name).stream()
        .filter(entry -> entry.type() == type)
        .map(entry -> new Candidate(entry, Certainty.LIKELY, List.of()))
        .toList();
  }
}
