package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.model.Argument;
import org.newsgraph.model.ArgumentRole;

/** How many people died, were hurt or are missing: 造成47人死亡. */
final class Casualties {

  private static final Map<String, ArgumentRole> ROLES =
      Map.of(
          "death", ArgumentRole.KILLED,
          "injury", ArgumentRole.INJURED,
          "missing", ArgumentRole.MISSING);

  private static final Set<String> PEOPLE = Set.of("人", "名", "位", "个", "口", "例");

  private static final Pattern LATIN = Pattern.compile("[A-Za-z].*");

  private Casualties() {}

  /**
   * The number of people in the parts of an event that has victims; empty for other events.
   *
   * @param word that tells the event: a number right before it is its own (7死11失踪)
   */
  static Optional<Argument> of(EventSentence sentence, String type, int word, Participants parts) {
    ArgumentRole role = ROLES.get(type);
    if (role == null) {
      return Optional.empty();
    }
    if (word > 0 && sentence.pos(word - 1).equals("CD")) {
      return count(sentence, role, word - 1);
    }
    for (Participants.Part part : parts.parts()) {
      if (part.role() == ArgumentRole.ACTOR || part.role() == ArgumentRole.TARGET) {
        Optional<Argument> count = count(sentence, role, part.phrase());
        if (count.isPresent()) {
          return count;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Argument> count(
      EventSentence sentence, ArgumentRole role, Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      boolean ofPeople = PEOPLE.contains(sentence.form(i + 1)) && i < phrase.last();
      if (sentence.pos(i).equals("CD") && (ofPeople || i == phrase.last())) {
        Optional<Argument> count = count(sentence, role, i);
        if (count.isPresent()) {
          return count;
        }
      }
    }
    return Optional.empty();
  }

  /** The number that a word is; none where it belongs to a name (KRI Nanggala 402失联). */
  private static Optional<Argument> count(EventSentence sentence, ArgumentRole role, int word) {
    boolean named = word > 0 && LATIN.matcher(sentence.form(word - 1)).matches();
    return Quantity.parse(sentence.form(word))
        .filter(number -> !named)
        .map(
            number ->
                new Argument(
                    role,
                    sentence.span(word, word),
                    sentence.form(word),
                    Optional.empty(),
                    Optional.of(number),
                    Optional.empty()));
  }

  /** The casualties among the arguments of what a cause led to, as arguments of the cause. */
  static List<Argument> among(List<Argument> arguments) {
    List<Argument> casualties = new ArrayList<>();
    for (Argument argument : arguments) {
      if (ROLES.containsValue(argument.role())) {
        casualties.add(argument);
      }
    }
    return casualties;
  }
}
