package org.newsgraph.model;

import java.util.List;
import java.util.Objects;

/**
 * Something that an article says happened, will happen or did not happen: 会见, 地震, 逮捕. What has a
 * name of its own (COP28) is an {@link Entity} instead.
 *
 * @param type the type's id in the scheme of event types, e.g. {@code meet}
 * @param mentions all places of the article that tell of this very event, in the order of the text;
 *     at least one
 */
public record ReportedEvent(String type, List<EventMention> mentions) {

  /**
   * @throws IllegalArgumentException if there is no mention
   */
  public ReportedEvent {
    Objects.requireNonNull(type, "type");
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an event of type " + type + " without a mention");
    }
  }

  /** The mention that says most: the one with the most arguments, the first of equals. */
  public EventMention fullest() {
    EventMention best = mentions.get(0);
    for (EventMention mention : mentions) {
      best = mention.arguments().size() > best.arguments().size() ? mention : best;
    }
    return best;
  }
}
