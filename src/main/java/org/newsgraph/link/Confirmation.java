package org.newsgraph.link;

import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.text.Pinyin;

/** Whether something else than the name itself says that a candidate is the entity. */
final class Confirmation {

  private Confirmation() {}

  /** What confirms it; empty if nothing does. */
  static Optional<String> of(Entry entry, Entity entity) {
    String english = entry.labels().getOrDefault("en", List.of("")).get(0);
    return latinName(english, entity).or(() -> pinyin(english, entity));
  }

  private static Optional<String> latinName(String english, Entity entity) {
    String folded = Names.fold(english);
    return entity.names().stream()
        .filter(name -> name.strip().contains(" ") && Names.fold(name).equals(folded))
        .findFirst()
        .map(name -> "Latin name " + name);
  }

  /** A personal name of a family name and a given name, both spelled as they are read. */
  private static Optional<String> pinyin(String english, Entity entity) {
    String[] words = english.split(" ");
    String name = Names.fold(entity.name());
    if (entity.type() != EntityType.PERSON || words.length != 2 || name.length() < 3) {
      return Optional.empty();
    }
    boolean spelled = false;
    for (int familyLength = 1; familyLength <= 2 && name.length() <= 4; familyLength++) {
      spelled |=
          Pinyin.spells(name.substring(0, familyLength), words[0])
              && Pinyin.spells(name.substring(familyLength), words[1]);
    }
    return spelled ? Optional.of("pinyin " + english) : Optional.empty();
  }
}
