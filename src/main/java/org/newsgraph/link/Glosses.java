package org.newsgraph.link;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;

/**
 * Latin names that an article gives beside a Chinese one: 莎士比亚（Stephan Shakespeare） is not the
 * poet.
 */
final class Glosses {

  /** So many first letters of two names are the same where they are spellings of one. */
  private static final int ALIKE = 2;

  private static final String WORDS = "[ \\-]+";

  private Glosses() {}

  /**
   * Whether an article gives a Latin name of several words, and all that an entry has are others:
   * of people those that begin with another given name, of places and organizations those that
   * share no word with it. 尼斯（Neth Pheaktra） is not the town.
   */
  static boolean contradict(Entity entity, Entry entry) {
    List<String> known = entry.labels().getOrDefault("en", List.of());
    List<String> said = entity.names().stream().filter(Glosses::isFull).toList();
    return switch (entity.type()) {
      case PERSON ->
          areOthers(said, known.stream().filter(Glosses::isFull).toList(), Glosses::mayBe);
      case PLACE, ORGANIZATION -> areOthers(said, known, Glosses::shareWord);
      default -> false;
    };
  }

  /** Whether an article gives a Latin name of several words. */
  static boolean spellsOut(Entity entity) {
    return entity.names().stream().anyMatch(Glosses::isFull);
  }

  /**
   * Whether all Latin words that an article gives beside a place's name are others than the
   * entry's: 东港（Eastport）. Towns have names in several languages, so that this alone forbids
   * nothing.
   */
  static boolean isAnother(Entity entity, Entry entry) {
    List<String> said = entity.names().stream().filter(name -> !Names.hasHan(name)).toList();
    List<String> known = entry.labels().getOrDefault("en", List.of());
    return entity.type() == EntityType.PLACE && areOthers(said, known, Glosses::shareWord);
  }

  private static boolean areOthers(
      List<String> said, List<String> known, BiPredicate<String, String> same) {
    return !known.isEmpty()
        && !said.isEmpty()
        && said.stream().noneMatch(name -> known.stream().anyMatch(k -> same.test(name, k)));
  }

  /** Words of several languages begin alike: Parti socialiste, Socialist Party. */
  private static boolean shareWord(String said, String known) {
    return Arrays.stream(said.strip().split(WORDS)).anyMatch(word -> mayBe(word, known));
  }

  private static boolean isFull(String name) {
    return !Names.hasHan(name) && name.strip().contains(" ");
  }

  /** Given names and family names come in either order, and are spelled in many ways. */
  private static boolean mayBe(String said, String known) {
    String given = start(said.strip());
    return Arrays.stream(known.split(WORDS)).anyMatch(word -> start(word).equals(given));
  }

  private static String start(String name) {
    String folded = Names.fold(name.split(WORDS)[0]);
    return folded.substring(0, Math.min(ALIKE, folded.length()));
  }
}
