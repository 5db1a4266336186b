package org.newsgraph.nlp;

/** Whose code runs CoreNLP's models. All give the same words, tags, names and parses. */
public enum Engine {
  /** This program's own decoders. */
  FAST,

  /** CoreNLP's own classes, asked for what is needed: the reference. */
  CORENLP,

  /**
   * CoreNLP's own classes, with every sentence parsed when it is annotated, as CoreNLP's pipeline
   * does: what a job costs that knows nothing of which parses will be needed.
   */
  PIPELINE;

  /** Whether CoreNLP's own classes run the models. */
  boolean isStock() {
    return this != FAST;
  }
}
