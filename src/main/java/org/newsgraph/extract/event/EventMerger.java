package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Argument;
import org.newsgraph.model.ArgumentRole;
import org.newsgraph.model.EventMention;
import org.newsgraph.model.ReportedEvent;

/** Joins the mentions of one article that tell one event. Not thread-safe. */
final class EventMerger {

  private record Open(String type, List<EventMention> mentions) {}

  private final List<Open> events = new ArrayList<>();

  /** Types of which one text often uses both words for one event: 会见 and 会谈. */
  private static final Set<Set<String>> KINDRED =
      Set.of(Set.of("meet", "talk"), Set.of("attack", "air-strike"), Set.of("fire", "explosion"));

  /** Adds a mention, in the order of the text. */
  void add(SentenceEvents.Told told) {
    String type = told.type();
    EventMention mention = told.mention();
    for (int i = events.size() - 1; i >= 0; i--) {
      Open event = events.get(i);
      boolean meant = told.pointsBack() && people(List.of(mention)).isEmpty();
      if (event.type().equals(type) && isSame(event.mentions(), mention)
          || isKindred(event.type(), type) && (meant || isSamePair(event.mentions(), mention))) {
        event.mentions().add(mention);
        return;
      }
    }
    events.add(new Open(type, new ArrayList<>(List.of(mention))));
  }

  List<ReportedEvent> events() {
    return events.stream().map(e -> new ReportedEvent(e.type(), e.mentions())).toList();
  }

  private static boolean isKindred(String one, String other) {
    return one.equals(other) || KINDRED.contains(Set.of(one, other));
  }

  /** 甲会见乙, and 甲与乙的会谈. */
  private static boolean isSamePair(List<EventMention> event, EventMention mention) {
    Set<String> these = people(List.of(mention));
    return event.get(0).isFact() == mention.isFact()
        && these.size() > 1
        && these.equals(people(event))
        && !differ(event, mention, ArgumentRole.TIME);
  }

  /** Held in the same way, about the same people, and not at different times. */
  private static boolean isSame(List<EventMention> event, EventMention mention) {
    EventMention first = event.get(0);
    if (first.isFact() != mention.isFact() || differ(event, mention, ArgumentRole.TIME)) {
      return false;
    }
    Set<String> known = people(event);
    Set<String> these = people(List.of(mention));
    if (these.isEmpty()) {
      return first.text().equals(mention.text()) && mention.arguments().isEmpty();
    }
    return known.containsAll(these) || !known.isEmpty() && these.containsAll(known);
  }

  private static boolean differ(List<EventMention> event, EventMention mention, ArgumentRole role) {
    Optional<String> time = text(mention, role);
    return time.isPresent()
        && event.stream().map(m -> text(m, role)).flatMap(Optional::stream).findFirst().isPresent()
        && event.stream().noneMatch(m -> text(m, role).equals(time));
  }

  private static Optional<String> text(EventMention mention, ArgumentRole role) {
    return mention.arguments().stream()
        .filter(a -> a.role() == role)
        .map(Argument::text)
        .findFirst();
  }

  private static Set<String> people(List<EventMention> mentions) {
    Set<String> people = new HashSet<>();
    for (EventMention mention : mentions) {
      for (Argument argument : mention.arguments()) {
        if (argument.role() == ArgumentRole.ACTOR || argument.role() == ArgumentRole.TARGET) {
          argument.entity().ifPresent(people::add);
        }
      }
    }
    return people;
  }
}
