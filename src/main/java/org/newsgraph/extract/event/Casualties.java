package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
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
   * @param word that tells the event: a number right before it is its own (7死11失踪), else of several
   *     the nearest, and of two as near the one before it (两千人感染与九人死亡, 一人遇难十人失踪)
   */
  static Optional<Argument> of(EventSentence sentence, String type, int word, Participants parts) {
    ArgumentRole role = ROLES.get(type);
    if (role == null) {
      return Optional.empty();
    }
    if (word > 0 && sentence.pos(word - 1).equals("CD")) {
      return count(sentence, role, word - 1);
    }
    return parts.parts().stream()
        .filter(part -> part.role() == ArgumentRole.ACTOR || part.role() == ArgumentRole.TARGET)
        .map(Participants.Part::phrase)
        .sorted(Comparator.comparing((Phrase phrase) -> distance(phrase, word)))
        .map(phrase -> count(sentence, role, phrase))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static int distance(Phrase phrase, int word) {
    return phrase.end() < word ? 2 * (word - phrase.end()) - 1 : 2 * (phrase.begin() - word);
  }

  private static Optional<Argument> count(
      EventSentence sentence, ArgumentRole role, Phrase phrase) {
    for (int i = first(sentence, phrase); i <= phrase.last(); i++) {
      boolean ofPeople = PEOPLE.contains(sentence.form(i + 1)) && i < phrase.last();
      if (isNumber(sentence, i) && (ofPeople || i == phrase.last())) {
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

  /** 两千人染疫与九人死亡: behind a word for the sick there may be a number of others. */
  private static int first(EventSentence sentence, Phrase phrase) {
    int sick = -1;
    boolean others = false;
    for (int i = phrase.first(); i < phrase.last(); i++) {
      sick = sentence.form(i).matches("染疫|感染|确诊") ? i : sick;
      others |= sick >= 0 && isNumber(sentence, i);
    }
    return others ? sick + 1 : phrase.first();
  }

  private static boolean isNumber(EventSentence sentence, int i) {
    return sentence.pos(i).equals("CD") || sentence.form(i).matches("[0-9,.]+万?");
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
