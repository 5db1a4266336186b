package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private Casualties() {}

  /** The number of people in the parts of an event that has victims; empty for other events. */
  static Optional<Argument> of(EventSentence sentence, String type, Participants parts) {
    ArgumentRole role = ROLES.get(type);
    if (role == null) {
      return Optional.empty();
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
        Optional<Double> number = Quantity.parse(sentence.form(i));
        if (number.isPresent()) {
          return Optional.of(
              new Argument(
                  role,
                  sentence.span(i, i),
                  sentence.form(i),
                  Optional.empty(),
                  number,
                  Optional.empty()));
        }
      }
    }
    return Optional.empty();
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
