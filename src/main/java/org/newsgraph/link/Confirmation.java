package org.newsgraph.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  /** Page names of so many letters have hardly a second bearer among things of one type. */
  private static final int LONG_NAME = 5;

  private Confirmation() {}

  /** What confirms it; empty if nothing does. */
  static Optional<String> of(Entry entry, Entity entity) {
    String english = entry.labels().getOrDefault("en", List.of("")).get(0);
    return latinName(english, entity)
        .or(() -> pinyin(english, entity))
        .or(() -> sound(english, entity))
        .or(() -> pageName(entry, entity));
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

  /** Foreign people with more than one name, and places. */
  private static Optional<String> sound(String english, Entity entity) {
    boolean person = entity.type() == EntityType.PERSON;
    boolean may =
        person
            ? Names.fold(entity.name()).length() >= 4 && entity.name().indexOf('·') > 0
            : entity.type() == EntityType.PLACE && entity.name().length() >= 3;
    return may && Transliteration.matches(entity.name(), english, person)
        ? Optional.of("sounds like " + english)
        : Optional.empty();
  }

  private static Optional<String> pageName(Entry entry, Entity entity) {
    String name = Names.fold(entity.name());
    if (entity.type() == EntityType.PERSON || name.length() < LONG_NAME) {
      return Optional.empty();
    }
    return Stream.of("zh-Hans", "zh-Hant")
        .flatMap(tag -> entry.labels().getOrDefault(tag, List.of()).stream())
        .filter(page -> Names.fold(page).equals(name))
        .findFirst()
        .map(page -> "page name " + page);
  }
}
