package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;

/** Decides among candidates that overlap. */
final class Resolver {

  /** By rank; names made of names the longer first, plain ones the more probable first. */
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::rank, Comparator.reverseOrder())
          .thenComparing(c -> c.rank() == Candidate.Rank.NAME ? 0 : -c.span().length())
          .thenComparing(Candidate::confidence, Comparator.reverseOrder())
          .thenComparing(c -> -c.span().length())
          .thenComparing(Candidate::span)
          .thenComparing(Candidate::rule);

  /**
   * How much of the doubt that one recogniser leaves another one takes away by agreeing: they look
   * at the same words and err together, so it is less than independent witnesses would.
   */
  private static final double AGREEMENT = 0.5;

  private Resolver() {}

  /**
   * The candidates that hold, not overlapping, in the order of the text. Those that say "no name"
   * take their place from others but are not among the result.
   */
  static List<Candidate> resolve(int length, List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(agreed(candidates));
    sorted.sort(BEST_FIRST);
    BitSet taken = new BitSet(length);
    List<Candidate> kept = new ArrayList<>();
    for (Candidate c : sorted) {
      Span span = c.span();
      int next = taken.nextSetBit(span.begin());
      if (next < 0 || next >= span.end()) {
        taken.set(span.begin(), span.end());
        if (c.type().isPresent()) {
          kept.add(c);
        }
      }
    }
    kept.sort(Comparator.comparing(Candidate::span));
    return kept;
  }

  private record Key(Span span, EntityType type) {}

  /** Candidates of the same span and type become one that is surer than each of them. */
  private static List<Candidate> agreed(List<Candidate> candidates) {
    Map<Key, Candidate> merged = new LinkedHashMap<>();
    for (Candidate c : candidates) {
      merged.merge(new Key(c.span(), c.type().orElse(null)), c, Resolver::join);
    }
    return new ArrayList<>(merged.values());
  }

  private static Candidate join(Candidate a, Candidate b) {
    Candidate better = BEST_FIRST.compare(a, b) <= 0 ? a : b;
    Candidate other = better == a ? b : a;
    if (better.rule().equals(other.rule())) {
      return better;
    }
    double rest = 1 - better.confidence();
    double both = better.confidence() + AGREEMENT * rest * other.confidence();
    Candidate result = better.withConfidence(Math.min(0.99, both));
    return result.subtype().isPresent() ? result : result.with(other.subtype());
  }
}
