package org.newsgraph.extract.event;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;

/** Whom 他 or 她 at the beginning of a sentence may mean. Not thread-safe. */
final class Antecedents {

  private Set<Entity> people = Set.of();
  private Entity speaker;

  /** Notes whom a sentence names, once it has been read; without people in it, nothing changes. */
  void pass(EventSentence sentence) {
    Set<Entity> named = new LinkedHashSet<>();
    boolean kin = false; // 林远的妻子: she may be meant, and has no name
    for (int i = 0; i < sentence.size(); i++) {
      EventSentence.Named name = sentence.nameAt(i);
      kin |= name == null && Words.KIN.contains(sentence.form(i));
      if (name != null && name.entity().type() == EntityType.PERSON) {
        named.add(name.entity());
      }
    }
    if (kin) {
      forget();
    } else if (!named.isEmpty()) {
      people = named;
      if (speaker != null && !named.contains(speaker)) {
        speaker = null;
      }
    }
  }

  /** Notes that somebody without a name spoke: nobody can tell who 他 is then. */
  void forget() {
    people = Set.of();
    speaker = null;
  }

  /** Notes who spoke. */
  void spoke(Entity entity) {
    speaker = entity.type() == EntityType.PERSON ? entity : null;
  }

  /** The one person meant, if there is but one, or the one who spoke last. */
  Optional<Entity> person() {
    if (speaker != null) {
      return Optional.of(speaker);
    }
    return people.size() == 1 ? Optional.of(people.iterator().next()) : Optional.empty();
  }
}
