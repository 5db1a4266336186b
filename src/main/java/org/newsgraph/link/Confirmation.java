package org.newsgraph.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.text.Pinyin;

/** Whether something else than the name itself says that a candidate is the entity. */
final class Confirmation {

  /** The family names of two characters that are still borne. */
  private static final Set<String> COMPOUND =
      Set.of(
          "欧阳", "司马", "诸葛", "上官", "司徒", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "端木", "独孤", "南宫", "长孙",
          "宇文", "闻人", "东方", "濮阳", "淳于", "澹台");

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
    int familyLength = COMPOUND.contains(name.substring(0, 2)) ? 2 : 1;
    boolean spelled =
        name.length() <= familyLength + 2
            && Pinyin.spells(name.substring(0, familyLength), words[0])
            && Pinyin.spells(name.substring(familyLength), words[1]);
    return spelled ? Optional.of("pinyin " + english) : Optional.empty();
  }
}
