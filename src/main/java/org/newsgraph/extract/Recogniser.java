package org.newsgraph.extract;

import java.util.function.Consumer;

/**
 * Proposes names in a text. Several of them look at the same text and may contradict one another;
 * {@link Resolver} decides. Implementations are stateless and thread-safe.
 */
interface Recogniser {

  /** Hands every name it sees in {@code doc} to {@code out}, in any order. */
  void propose(Doc doc, Consumer<Candidate> out);
}
