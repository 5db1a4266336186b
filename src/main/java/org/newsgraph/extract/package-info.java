/**
 * What an article says: its people, organizations, places and named events, and with the
 * sub-packages {@code time} and {@code claim} its times and its relations.
 *
 * <p>{@link org.newsgraph.extract.Extractor} is the door. Names are found in three steps: several
 * recognisers propose candidates (the CRF's raw tags, lexicons, patterns for organizations, people
 * and events), a resolver decides among those that overlap, and what is known of the whole article
 * mends the rest. Then the mentions of one thing become one entity.
 *
 * <p>Imports {@code model} and {@code text} only.
 */
package org.newsgraph.extract;
