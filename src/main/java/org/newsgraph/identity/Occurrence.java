package org.newsgraph.identity;

import java.util.Set;

/**
 * What one article says of a person.
 *
 * @param article its IRI
 * @param day of its publication, ISO 8601; after all days where it has none
 * @param posts that it gives the person
 * @param company the other entities that it names, by numbers; not to be changed
 * @param linked whether it says which entry of a knowledge base the person is
 */
record Occurrence(String article, String day, Set<String> posts, int[] company, boolean linked) {}
