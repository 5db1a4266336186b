package org.newsgraph.model;

/**
 * Finds out how the words of a sentence depend on one another. To be asked only for sentences where
 * it matters, as this costs more than all else that is done with a sentence. Implementations are
 * thread-safe, and give the same tree for the same words and tags.
 */
@FunctionalInterface
public interface DependencyParser {

  /** The tree of a sentence; empty if it has no tokens. */
  DependencyTree parse(Sentence sentence);
}
