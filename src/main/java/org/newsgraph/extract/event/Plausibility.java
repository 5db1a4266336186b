package org.newsgraph.extract.event;

import java.util.List;
import java.util.Set;
import org.newsgraph.model.ArgumentRole;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Subtype;

/**
 * Whether those who are said to take part in an event can do so at all: a strait does not act, a
 * country does not die, and newspapers visit nobody.
 */
final class Plausibility {

  private static final Set<Subtype> MERE_PLACES =
      Set.of(Subtype.LANDFORM, Subtype.FACILITY, Subtype.REGION, Subtype.DISTRICT);

  private Plausibility() {}

  static boolean holds(EventSentence sentence, Trigger trigger, Participants parts) {
    return parts.parts().stream()
        .filter(part -> part.role() == ArgumentRole.ACTOR)
        .map(Participants.Part::phrase)
        .allMatch(
            phrase ->
                canAct(sentence, trigger.type(), trigger.frame(), phrase)
                    && (!Words.PERSONAL.contains(trigger.word()) || isPerson(sentence, phrase)));
  }

  private static boolean isPerson(EventSentence sentence, Phrase phrase) {
    return sentence.meant(phrase).stream().allMatch(e -> e.type() == EntityType.PERSON);
  }

  private static boolean canAct(EventSentence sentence, String type, Frame frame, Phrase phrase) {
    boolean life = EventTypes.all().get(type).head().equals("life");
    List<Entity> meant = sentence.meant(phrase);
    if (meant.isEmpty()) {
      boolean free = frame == Frame.UNDERGO || frame == Frame.HAPPEN || frame == Frame.SUFFER;
      return free && !life || isAnimate(sentence.text(phrase));
    }
    return meant.stream().allMatch(entity -> canAct(entity, type, frame, life));
  }

  private static boolean canAct(Entity entity, String type, Frame frame, boolean life) {
    Subtype subtype = entity.subtype().orElse(null);
    if (entity.type() == EntityType.PLACE) {
      boolean acts = subtype != null && !MERE_PLACES.contains(subtype);
      boolean crowd = type.equals("protest") && subtype != Subtype.COUNTRY;
      return frame == Frame.HAPPEN || frame == Frame.SUFFER || acts && !life && !crowd;
    }
    boolean interview = type.equals("visit") && subtype == Subtype.MEDIA;
    return !interview && (!life || entity.type() == EntityType.PERSON);
  }

  /** Whether words end as those do for who can act. */
  static boolean isAnimate(String words) {
    return Words.ANIMATE.stream().anyMatch(words::endsWith)
        || words.matches(".*[0-9一二三四五六七八九十百千万两数几多]+(人|名|位|个)?");
  }
}
