package org.newsgraph.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an article reports somebody to have said: 毛宁表示，…… ; 据法新社报道，…… .
 *
 * @param speaker the {@link Entity#id()} of whom it is said by; empty where the text names nobody
 * @param speakerText the words that say who speaks, in Simplified characters (知情人士, 他)
 * @param kind who speaks where nobody is named
 * @param verb the word that says that it is said, in {@link Article#content()}
 * @param reported what is said, in {@link Article#content()}
 * @param direct whether in the speaker's own words, between quotation marks
 * @param about the {@link Entity#id()}s of whom the reported words name, each once, in their order
 * @param evidence the sentence that says all this
 */
public record Statement(
    Optional<String> speaker,
    String speakerText,
    SpeakerKind kind,
    Span verb,
    Span reported,
    boolean direct,
    List<String> about,
    Evidence evidence) {

  /** Who speaks. */
  public enum SpeakerKind {
    /** Somebody whom the article names. */
    NAMED,
    /** Somebody by post or trade, without a name: 一名警官. */
    UNNAMED,
    /** A source that does not want to be known: 知情人士. */
    ANONYMOUS,
    /** A pronoun that could be anybody. */
    UNRESOLVED
  }

  public Statement {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(speakerText, "speakerText");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(verb, "verb");
    Objects.requireNonNull(reported, "reported");
    Objects.requireNonNull(evidence, "evidence");
    about = List.copyOf(about);
  }

  /** The same statement of other entities. */
  public Statement withEntities(Optional<String> by, List<String> of) {
    return new Statement(by, speakerText, kind, verb, reported, direct, of, evidence);
  }
}
