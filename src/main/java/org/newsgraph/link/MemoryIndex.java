package org.newsgraph.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.link.Candidate.Certainty;
import org.newsgraph.model.EntityType;

/** The names of a small base, in memory. Filled once, then only read: thread-safe from then on. */
final class MemoryIndex {

  private final Map<String, List<Candidate>> byName = new HashMap<>();

  /**
   * Adds a name; {@code ?name} is one that counts only where a cue stands in the article. What is
   * marked so stays so, whichever spelling comes first.
   */
  void add(String markedName, Entry entry, List<String> cues) {
    List<Candidate> same =
        byName.computeIfAbsent(Names.fold(unmarked(markedName)), name -> new ArrayList<>(1));
    boolean cued = markedName.startsWith("?");
    if (cued) {
      same.removeIf(old -> old.entry() == entry);
    }
    if (same.stream().noneMatch(old -> old.entry() == entry)) {
      same.add(
          cued
              ? new Candidate(entry, Certainty.CUED, cues)
              : new Candidate(entry, Certainty.CERTAIN, List.of()));
    }
  }

  /** Adds a name that others may bear too. */
  void addLikely(String name, Entry entry) {
    List<Candidate> same = byName.computeIfAbsent(Names.fold(name), n -> new ArrayList<>(1));
    if (same.stream().noneMatch(old -> old.entry() == entry)) {
      same.add(new Candidate(entry, Certainty.LIKELY, List.of()));
    }
  }

  /** The names of things of one type, by themselves or beside a cue. */
  Map<String, EntityType> certain() {
    Map<String, EntityType> certain = new TreeMap<>();
    byName.forEach(
        (name, bearers) -> {
          EntityType type = bearers.get(0).entry().type();
          boolean sure = bearers.stream().noneMatch(b -> b.certainty() == Certainty.LIKELY);
          if (sure && bearers.stream().allMatch(b -> b.entry().type() == type)) {
            certain.put(name, type);
          }
        });
    return certain;
  }

  static String unmarked(String name) {
    return name.startsWith("?") ? name.substring(1) : name;
  }

  List<Candidate> find(String name, EntityType type) {
    return byName.getOrDefault(name, List.of()).stream()
        .filter(candidate -> candidate.entry().type() == type)
        .toList();
  }
}
