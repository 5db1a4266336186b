package org.newsgraph.extract.time;

/**
 * An expression found in a text, not yet given a value.
 *
 * @param day the chain that fixes a day, for datelines; null for other expressions
 */
record Found(int begin, int end, Meaning meaning, String rule, ChainReader.Chain day) {
  Found(int begin, int end, Meaning meaning, String rule) {
    this(begin, end, meaning, rule, null);
  }
}
