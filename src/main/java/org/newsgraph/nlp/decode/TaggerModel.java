package org.newsgraph.nlp.decode;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A trained part-of-speech tagger as CoreNLP keeps it.
 *
 * @param tags the tags by their numbers
 * @param closed the tags that no unknown word has
 * @param dictionary how often each word had which tag in training
 * @param rareBelow a word that was seen less often is also judged by its letters
 * @param weights for each template of {@link TaggerFeatures}, by the value that it has found, one
 *     weight for each tag
 * @param classes the class of each word that is like it, by the word in lower case
 * @param noClass the class of all other words
 */
public record TaggerModel(
    List<String> tags,
    Set<String> closed,
    Map<String, Map<String, Integer>> dictionary,
    int rareBelow,
    List<Map<String, double[]>> weights,
    Map<String, String> classes,
    String noClass) {}
