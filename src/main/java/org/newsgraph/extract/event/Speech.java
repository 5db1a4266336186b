package org.newsgraph.extract.event;

import org.newsgraph.model.Span;

/**
 * Reported speech in a sentence.
 *
 * @param speaker the phrase that says who speaks
 * @param verb index of the word that says that it is said
 * @param reported what is said
 * @param direct whether it stands between quotation marks
 * @param rule how it was read
 * @param confidence how sure the reading is, 0 to 1
 */
record Speech(
    Phrase speaker, int verb, Span reported, boolean direct, String rule, double confidence) {}
