package org.newsgraph.extract;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;

/**
 * A recogniser's proposal: these characters name something of this type.
 *
 * @param span where, in the article's content
 * @param type the type of thing; empty for the statement that the span is certainly no name
 * @param subtype the finer kind, where certain
 * @param name the full name that the characters stand for, in Simplified characters
 * @param confidence how sure the recogniser is, 0 to 1
 * @param rank who wins where candidates overlap: of two ranks the higher, whatever the confidence
 * @param rule which rule proposed it
 */
record Candidate(
    Span span,
    Optional<EntityType> type,
    Optional<Subtype> subtype,
    String name,
    double confidence,
    Rank rank,
    String rule) {

  /** Whether a candidate may displace the names that it overlaps. */
  enum Rank {
    /** A name as a recogniser sees it. */
    NAME,
    /** A longer name made out of names: 中国环境部 over 中国. */
    WHOLE,
    /** Certain whatever others say: events with an edition, statements that this is no name. */
    CERTAIN
  }

  Candidate {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(subtype, "subtype");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(rank, "rank");
    Objects.requireNonNull(rule, "rule");
  }

  /** A plain name that stands for itself. */
  static Candidate name(Doc doc, Span span, EntityType type, double confidence, String rule) {
    return new Candidate(
        span,
        Optional.of(type),
        Optional.empty(),
        span.in(doc.text()),
        confidence,
        Rank.NAME,
        rule);
  }

  /** The statement that the span names nothing. */
  static Candidate none(Doc doc, Span span, String rule) {
    return new Candidate(
        span, Optional.empty(), Optional.empty(), span.in(doc.text()), 1, Rank.CERTAIN, rule);
  }

  Candidate with(Rank newRank) {
    return new Candidate(span, type, subtype, name, confidence, newRank, rule);
  }

  Candidate with(Optional<Subtype> newSubtype) {
    return new Candidate(span, type, newSubtype, name, confidence, rank, rule);
  }

  Candidate withName(String newName) {
    return new Candidate(span, type, subtype, newName, confidence, rank, rule);
  }

  Candidate withConfidence(double newConfidence) {
    return new Candidate(span, type, subtype, name, newConfidence, rank, rule);
  }

  boolean is(EntityType wanted) {
    return type.isPresent() && type.get() == wanted;
  }
}
