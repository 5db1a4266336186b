package org.newsgraph.extract;

import java.util.function.Consumer;

/**
 * Proposes names in a text. Several of them look at the same text and may contradict one another;
 * {@link Resolver} decides. Implementations are stateless and thread-safe.
 */
interface Recogniser {

  /**
   * Hands every name it sees to {@code out}, in any order.
   *
   * @param names what an earlier round of recognisers found; none in the first round
   */
  void propose(Doc doc, Names names, Consumer<Candidate> out);
}
