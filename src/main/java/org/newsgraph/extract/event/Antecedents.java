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
    int quotes = 0;
    for (int i = 0; i < sentence.size(); i++) {
      quotes += "“「『".contains(sentence.form(i)) ? 1 : 0;
      quotes -= quotes > 0 && "”」』".contains(sentence.form(i)) ? 1 : 0;
      if (quotes > 0 || isSaidByPronoun(sentence, i)) {
        continue; // whom a speaker names does not speak
      }
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

  /** 他认为，林远调整了说法: he is not the one of whom he speaks. */
  private static boolean isSaidByPronoun(EventSentence sentence, int word) {
    return sentence.speech().stream()
        .filter(speech -> SpeechWords.isPronoun(sentence.text(speech.speaker())))
        .anyMatch(speech -> speech.reported().contains(sentence.token(word).span()));
  }

  /**
   * Whether a sentence names several people before a word, or has somebody without a name there
   * (一位女士): a pronoun may mean each of them.
   */
  static boolean isAmbiguous(EventSentence sentence, int word) {
    Set<Entity> named = new LinkedHashSet<>();
    for (int i = 0; i < word; i++) {
      EventSentence.Named name = sentence.nameAt(i);
      if (name == null && Words.KIN.contains(sentence.form(i)) && sentence.nameAt(i - 1) == null) {
        return true;
      }
      if (name != null && name.entity().type() == EntityType.PERSON) {
        named.add(name.entity());
      }
    }
    return named.size() > 1;
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
