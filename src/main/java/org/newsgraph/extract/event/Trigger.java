package org.newsgraph.extract.event;

import java.util.Set;

/**
 * A word that tells an event.
 *
 * @param word in Simplified characters
 * @param type the event type's id
 * @param verb whether it tells it as a verb
 * @param noun whether it tells it as a noun
 * @param frame who stands where around it
 * @param objects what its object must end with; empty for no condition
 * @param excluded whether {@code objects} is what it must not end with
 */
record Trigger(
    String word,
    String type,
    boolean verb,
    boolean noun,
    Frame frame,
    Set<String> objects,
    boolean excluded) {

  /** Whether the words after it may be its object. */
  boolean admits(String object) {
    return objects.isEmpty() || excluded != objects.stream().anyMatch(object::endsWith);
  }
}
