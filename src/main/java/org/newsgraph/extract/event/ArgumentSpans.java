package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Argument;
import org.newsgraph.model.ArgumentRole;
import org.newsgraph.model.Entity;

/** From the phrases that play a part in an event to arguments: 甲和乙 are two. */
final class ArgumentSpans {

  private ArgumentSpans() {}

  static List<Argument> of(EventSentence sentence, Participants parts) {
    List<Argument> arguments = new ArrayList<>();
    for (Participants.Part part : parts.parts()) {
      boolean person = part.role() == ArgumentRole.ACTOR || part.role() == ArgumentRole.TARGET;
      List<Phrase> conjuncts = person ? conjuncts(sentence, part.phrase()) : List.of(part.phrase());
      for (Phrase conjunct : conjuncts) {
        arguments.addAll(arguments(sentence, part.role(), conjunct));
      }
    }
    return withoutSelf(arguments);
  }

  /** 林远会见了他: he is somebody else. */
  private static List<Argument> withoutSelf(List<Argument> arguments) {
    List<Argument> kept = new ArrayList<>();
    for (Argument argument : arguments) {
      boolean twice =
          arguments.stream()
              .anyMatch(
                  other ->
                      other != argument
                          && other.entity().isPresent()
                          && other.entity().equals(argument.entity())
                          && other.text().length() > argument.text().length());
      kept.add(twice ? argument.withEntity(Optional.empty()) : argument);
    }
    return kept;
  }

  private static List<Argument> arguments(
      EventSentence sentence, ArgumentRole role, Phrase phrase) {
    List<Entity> meant = sentence.meant(phrase);
    if (meant.isEmpty()) {
      return List.of(argument(sentence, role, phrase, Optional.empty()));
    }
    return meant.stream()
        .map(entity -> argument(sentence, role, phrase, Optional.of(entity)))
        .toList();
  }

  private static Argument argument(
      EventSentence sentence, ArgumentRole role, Phrase phrase, Optional<Entity> entity) {
    return new Argument(
        role,
        sentence.span(phrase),
        sentence.text(phrase),
        entity.map(Entity::id),
        Optional.empty(),
        Optional.empty());
  }

  /** How many named parties a phrase consists of. */
  static long named(EventSentence sentence, Phrase phrase) {
    return conjuncts(sentence, phrase).stream()
        .mapToLong(conjunct -> sentence.meant(conjunct).size())
        .sum();
  }

  /** The parts that 和, 与 or 、 join, where each is a noun phrase of its own. */
  private static List<Phrase> conjuncts(EventSentence sentence, Phrase phrase) {
    List<Phrase> conjuncts = new ArrayList<>();
    int first = phrase.first();
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      boolean joins =
          sentence.pos(i).equals("CC") || sentence.isPunctuation(i) && sentence.form(i).equals("、");
      if (joins && sentence.nameAt(i) == null && i > first) {
        conjuncts.add(new Phrase(first, i - 1, "", ""));
        first = i + 1;
      }
    }
    if (first <= phrase.last()) {
      conjuncts.add(new Phrase(first, phrase.last(), "", ""));
    }
    return conjuncts;
  }
}
