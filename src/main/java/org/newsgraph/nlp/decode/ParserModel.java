package org.newsgraph.nlp.decode;

import java.util.List;

/**
 * A trained dependency parser as CoreNLP keeps it: a network with one hidden layer over embeddings.
 *
 * @param words those with an embedding of their own, the most frequent first behind {@link
 *     ParserFeatures#SPECIAL}
 * @param tags the parts of speech, behind the same special ones
 * @param relations nothing first, then that of the root, then all others
 * @param embeddings of all words, all tags and all relations
 * @param hidden for each number of the input, which is all embeddings of the features behind one
 *     another, its weight for each hidden unit
 * @param bias of each hidden unit
 * @param output for each hidden unit its weight for each transition: left arcs by their relations,
 *     right arcs by theirs, and shift
 */
public record ParserModel(
    List<String> words,
    List<String> tags,
    List<String> relations,
    float[][] embeddings,
    float[][] hidden,
    float[] bias,
    float[][] output) {}
