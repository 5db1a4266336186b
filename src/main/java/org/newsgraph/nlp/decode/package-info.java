/**
 * Decoders of CoreNLP's own models that give CoreNLP's own output, many times as fast: each model
 * is converted once into a file of plain tables, which is memory-mapped from then on, and read by
 * code over primitive arrays.
 *
 * <p>Nothing here knows CoreNLP; its models are read in {@code org.newsgraph.nlp}, which hands over
 * weights by the name of a feature.
 */
package org.newsgraph.nlp.decode;
