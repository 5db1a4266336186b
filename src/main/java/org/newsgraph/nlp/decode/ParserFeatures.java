package org.newsgraph.nlp.decode;

import java.util.List;

/**
 * What the dependency parser looks at (Chen and Manning, A Fast and Accurate Dependency Parser
 * Using Neural Networks, 2014): the words and tags in eighteen places of stack, buffer and tree,
 * and the relations of the twelve that are in the tree.
 */
final class ParserFeatures {

  /** How many places there are: three of the stack, three of the buffer, six children twice. */
  static final int PLACES = 18;

  /** The places of the stack, from its top. */
  static final int[] STACK = {2, 1, 0};

  /** The first of the places of the buffer. */
  static final int BUFFER = 3;

  /** The first of the places that have a relation. */
  static final int CHILDREN = 6;

  /** How many places there are for the children of one word of the stack. */
  static final int CHILDREN_OF_ONE = 6;

  /** How many places have a relation. */
  static final int RELATED = 2 * CHILDREN_OF_ONE;

  /** How many embeddings the network reads: words, tags and relations. */
  static final int INPUTS = 2 * PLACES + RELATED;

  /** The words, and the tags, that come first in the model. */
  static final List<String> SPECIAL = List.of("-UNKNOWN-", "-NULL-", "-ROOT-");

  static final int UNKNOWN = 0;
  static final int NOTHING = 1;
  static final int ROOT = 2;

  /** Nothing among the relations, and the root's. */
  static final int NO_RELATION = 0;

  static final int ROOT_RELATION = 1;

  private ParserFeatures() {}
}
