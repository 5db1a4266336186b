package org.newsgraph.link;

import java.util.Arrays;
import java.util.List;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;

/**
 * Latin names that an article gives beside a Chinese one: 莎士比亚（Stephan Shakespeare） is not the
 * poet.
 */
final class Glosses {

  /** So many first letters of two names are the same where they are spellings of one. */
  private static final int ALIKE = 2;

  private Glosses() {}

  /**
   * Whether an article gives a person a Latin name of several words, and all that an entry has
   * begin with another given name.
   */
  static boolean contradict(Entity entity, Entry entry) {
    List<String> known =
        entry.labels().getOrDefault("en", List.of()).stream().filter(Glosses::isFull).toList();
    List<String> said = entity.names().stream().filter(Glosses::isFull).toList();
    return entity.type() == EntityType.PERSON
        && !known.isEmpty()
        && !said.isEmpty()
        && said.stream().noneMatch(name -> known.stream().anyMatch(k -> mayBe(name, k)));
  }

  private static boolean isFull(String name) {
    return !Names.hasHan(name) && name.strip().contains(" ");
  }

  /** Given names and family names come in either order, and are spelled in many ways. */
  private static boolean mayBe(String said, String known) {
    String given = start(said.strip());
    return Arrays.stream(known.split("[ \\-]+")).anyMatch(word -> start(word).equals(given));
  }

  private static String start(String name) {
    String folded = Names.fold(name.split("[ \\-]+")[0]);
    return folded.substring(0, Math.min(ALIKE, folded.length()));
  }
}
