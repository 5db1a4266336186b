package org.newsgraph.nlp;

/** Whose code runs CoreNLP's models. Both give the same words, tags and names. */
public enum Engine {
  /** This program's own decoders, for the models that they cover. */
  FAST,

  /** CoreNLP's own classes: the reference. */
  CORENLP
}
