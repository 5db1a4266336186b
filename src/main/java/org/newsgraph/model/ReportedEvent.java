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

  /** The surest mention; of equally sure ones that with the most arguments, the first of equals. */
  public EventMention fullest() {
    EventMention best = mentions.get(0);
    for (EventMention mention : mentions) {
      int surer = Double.compare(mention.confidence(), best.confidence());
      int fuller = mention.arguments().size() - best.arguments().size();
      best = surer > 0 || surer == 0 && fuller > 0 ? mention : best;
    }
    return best;
  }
}
