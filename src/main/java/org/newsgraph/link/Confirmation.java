package org.newsgraph.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.link.Likelihood.Verdict;
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

  private static final List<String> NO_PLACES =
      Tables.resource("place_words.csv").stream()
          .filter(row -> row.get("kind").equals("after"))
          .map(row -> row.get("word"))
          .toList();

  private Confirmation() {}

  /** What confirms it; empty if nothing does. */
  static Optional<Verdict> of(Entry entry, Entity entity, Context context) {
    String english = entry.labels().getOrDefault("en", List.of("")).get(0);
    return latinName(english, entity)
        .map(why -> new Verdict(Evidence.LATIN, why))
        .or(() -> pinyin(english, entity, context).map(why -> new Verdict(Evidence.PINYIN, why)))
        .or(() -> sound(english, entity, context).map(why -> new Verdict(Evidence.SOUND, why)))
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
  private static Optional<String> pinyin(String english, Entity entity, Context context) {
    String[] words = english.split(" ");
    String name = Names.fold(entity.name());
    if (entity.type() != EntityType.PERSON
        || words.length != 2
        || name.length() < 3
        || context.isListed(entity)) {
      return Optional.empty();
    }
    int familyLength = COMPOUND.contains(name.substring(0, 2)) ? 2 : 1;
    boolean spelled =
        name.length() <= familyLength + 2
            && Pinyin.spells(name.substring(0, familyLength), words[0])
            && Pinyin.spells(name.substring(familyLength), words[1]);
    return spelled ? Optional.of("pinyin " + english) : Optional.empty();
  }

  /**
   * Foreign people with more than one name, unless the article spells them otherwise, and places,
   * but not 埃博拉 of 埃博拉病毒.
   */
  private static Optional<String> sound(String english, Entity entity, Context context) {
    boolean person = entity.type() == EntityType.PERSON;
    boolean may =
        person
            ? Names.fold(entity.name()).length() >= 4
                && entity.name().indexOf('·') > 0
                && !Glosses.spellsOut(entity)
            : entity.type() == EntityType.PLACE
                && entity.name().length() >= 3
                && NO_PLACES.stream().noneMatch(word -> context.isBefore(entity, word));
    return may && Transliteration.matches(entity.name(), english, person)
        ? Optional.of("sounds like " + english)
        : Optional.empty();
  }

  /** What most links to a page call it counts more than what some do. */
  private static Optional<Verdict> pageName(Entry entry, Entity entity) {
    String name = Names.fold(entity.name());
    if (entity.type() == EntityType.PERSON || name.length() < LONG_NAME || isTown(entry, entity)) {
      return Optional.empty();
    }
    List<List<String>> pages =
        Stream.of("zh-Hans", "zh-Hant")
            .map(tag -> entry.labels().getOrDefault(tag, List.of()))
            .filter(list -> !list.isEmpty())
            .toList();
    boolean main = pages.stream().anyMatch(list -> Names.fold(list.get(0)).equals(name));
    return pages.stream()
        .flatMap(List::stream)
        .filter(page -> Names.fold(page).equals(name))
        .findFirst()
        .map(page -> new Verdict(main ? 1 : 0.5, Evidence.PAGE, "page name " + page));
  }

  /** 门兴格拉德巴赫 among clubs is called as the town is: names of organizations do not sound so. */
  private static boolean isTown(Entry entry, Entity entity) {
    String english = entry.labels().getOrDefault("en", List.of("")).get(0);
    return entity.type() == EntityType.ORGANIZATION
        && !english.contains(" ")
        && Transliteration.matches(entity.name(), english, false);
  }
}
