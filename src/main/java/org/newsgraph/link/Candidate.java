package org.newsgraph.link;

import java.util.List;
import java.util.Objects;

/**
 * An entry that a name may stand for, and what must hold before it does.
 *
 * @param entry the entry
 * @param certainty what must hold
 * @param cues for {@link Certainty#CUED}: words in Simplified characters, one of which must stand
 *     in the article; empty otherwise
 */
public record Candidate(Entry entry, Certainty certainty, List<String> cues) {

  /** What a base says about a name of an entry. */
  public enum Certainty {
    /** In news the name means this entry. */
    CERTAIN,
    /** The name means this entry where a cue stands in the same article. */
    CUED,
    /**
     * The name is one of the entry's names, and others may bear it too: what else the article says
     * decides.
     */
    LIKELY,
    /**
     * The name has been used for this entry: it counts only where the entry's English name says the
     * same as the name's pinyin, or as a Latin name that the article gives.
     */
    UNCONFIRMED
  }

  public Candidate {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(certainty, "certainty");
    cues = List.copyOf(cues);
  }
}
