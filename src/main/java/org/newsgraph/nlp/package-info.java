/**
 * Language analysis: sentences, words, parts of speech and raw names of an article; the only user
 * of CoreNLP. None of CoreNLP's types and none of its log output leaves this package. Imports
 * {@code model} and {@code text} and nothing else.
 */
package org.newsgraph.nlp;
