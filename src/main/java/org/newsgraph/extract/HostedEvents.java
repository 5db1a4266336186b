package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.EntityType;

/**
 * 迪拜峰会 is COP28 if the article says that COP28 is held in 迪拜: an event that is named only after its
 * place is the one event that is said to take place there.
 */
final class HostedEvents {

  private static final int LONGEST_GAP = 8;
  private static final Set<String> HELD = Set.of("举行", "召开", "举办", "主办", "开幕");
  private static final Set<String> HEADS = Set.of("峰会", "大会", "会议", "论坛", "气候大会", "气候峰会");

  private HostedEvents() {}

  /** The aliases that follow from where events are held. */
  static List<Alias> read(Doc doc, List<Candidate> names) {
    Map<String, Candidate> held = new HashMap<>();
    Set<String> unclear = new HashSet<>();
    for (int i = 0; i + 1 < names.size(); i++) {
      Candidate place = names.get(i);
      Candidate event = names.get(i + 1);
      if (place.is(EntityType.PLACE) && event.is(EntityType.EVENT) && isHeld(doc, place, event)) {
        Candidate before = held.putIfAbsent(place.name(), event);
        if (before != null && !before.name().equals(event.name()) && !isDeclaredBy(names, before)) {
          unclear.add(place.name());
        }
      }
    }
    held.keySet().removeAll(unclear);
    return aliases(names, held);
  }

  /** Whether a name is followed by another one in brackets, which is then the same. */
  private static boolean isDeclaredBy(List<Candidate> names, Candidate name) {
    int i = names.indexOf(name);
    return i + 1 < names.size() && names.get(i + 1).span().begin() == name.span().end() + 1;
  }

  private static boolean isHeld(Doc doc, Candidate place, Candidate event) {
    int begin = place.span().end();
    int end = event.span().begin();
    if (end - begin < 2 || end - begin > LONGEST_GAP) {
      return false;
    }
    String gap = doc.text().substring(begin, end);
    return HELD.stream().anyMatch(gap::contains) && gap.indexOf('，') < 0 && gap.indexOf('。') < 0;
  }

  private static List<Alias> aliases(List<Candidate> names, Map<String, Candidate> held) {
    List<Alias> aliases = new ArrayList<>();
    for (Candidate name : names) {
      if (name.is(EntityType.EVENT)) {
        held.forEach(
            (place, event) -> {
              if (name.name().startsWith(place)
                  && HEADS.contains(name.name().substring(place.length()))) {
                aliases.add(new Alias(event, name));
              }
            });
      }
    }
    return aliases;
  }
}
