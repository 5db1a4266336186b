package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Subtype;
import org.newsgraph.text.ChineseScript;

/**
 * Which names of an article are the same thing: 克里 and 约翰·克里, 外交部 and 中国外交部. A short name joins a
 * long one only where there is no second one that it could mean.
 */
final class SameName {

  private record Named(String key, String name) {}

  /** Kinds of organizations that are organs of others: 中共中央 is no 中共中央政治局. */
  private static final Set<Subtype> ORGANS = Set.of(Subtype.GOVERNMENT, Subtype.MILITARY);

  /** They have ministries and parliaments too: beside 台湾外交部 外交部 need not be 英国外交部. */
  private static final Set<String> TERRITORIES = Set.of("台湾", "香港", "澳门", "中华民国");

  private static final String ORGAN_OF_PARTY = "中央";

  /** Kinds of organizations that are often called without their head: 清华 is 清华大学. */
  private static final Set<Subtype> WHOLE =
      Set.of(Subtype.COMPANY, Subtype.EDUCATION, Subtype.MEDIA, Subtype.SPORTS_TEAM, Subtype.PARTY);

  private final BiPredicate<String, String> apart;
  private final Map<String, String> parent = new LinkedHashMap<>();
  private final Map<EntityType, List<Named>> byType = new LinkedHashMap<>();

  /**
   * @param apart which keys are never one thing
   */
  SameName(BiPredicate<String, String> apart) {
    this.apart = apart;
  }

  /** Adds a name; each key once. */
  void add(String key, EntityType type, String name) {
    parent.put(key, key);
    byType.computeIfAbsent(type, t -> new ArrayList<>()).add(new Named(key, name));
  }

  /** Declares two names to be one thing; unknown keys are passed over. */
  void join(String a, String b) {
    if (parent.containsKey(a) && parent.containsKey(b) && mayJoin(find(a), find(b))) {
      parent.put(find(b), find(a));
    }
  }

  private boolean mayJoin(String a, String b) {
    return members(a).stream().noneMatch(x -> members(b).stream().anyMatch(y -> apart.test(x, y)));
  }

  private List<String> members(String root) {
    return parent.keySet().stream().filter(key -> find(key).equals(root)).toList();
  }

  /** The key that stands for all names of one thing. */
  String find(String key) {
    String k = key;
    while (!parent.get(k).equals(k)) {
      k = parent.get(k);
    }
    return k;
  }

  /** Joins what the names themselves show to be one thing. */
  void joinByName() {
    joinShort(EntityType.PERSON, (a, b) -> isPartOfPerson(a, b) && !KnownPeople.get().areTwo(a, b));
    joinShort(EntityType.ORGANIZATION, SameName::isPartOfOrganization);
    joinShort(EntityType.PLACE, SameName::isPartOfPlace);
    joinShort(EntityType.EVENT, SameName::isSameEdition);
    joinShort(EntityType.EVENT, SameName::isPartOfEvent);
  }

  private void joinShort(EntityType type, BiPredicate<String, String> isPart) {
    List<Named> names = byType.getOrDefault(type, List.of());
    for (Named small : names) {
      String target = null;
      boolean unique = true;
      for (Named large : names) {
        if (large != small && isPart.test(small.name(), large.name())) {
          String root = find(large.key());
          unique &= target == null || target.equals(root);
          target = root;
        }
      }
      if (target != null && unique) {
        join(target, small.key());
      }
    }
  }

  /** A part of a dotted or Latin name, or the family name of a Chinese one. */
  static boolean isPartOfPerson(String small, String large) {
    if (small.length() >= large.length()) {
      return false;
    }
    if (small.length() == 1) {
      return large.length() <= 4 && large.startsWith(small) && !hasBorder(large);
    }
    if (!hasBorder(large)) {
      return isHalf(small, large);
    }
    return (large.endsWith(small) && isBorder(large.charAt(large.length() - small.length() - 1))
        || large.startsWith(small) && isBorder(large.charAt(small.length())));
  }

  /** The family name of a Japanese name (安倍 of 安倍晋三), the given name of a Chinese one. */
  private static boolean isHalf(String small, String large) {
    boolean chinese = ChineseScript.isHan(large.charAt(0)) && small.length() == 2;
    return chinese
        && (large.length() == 4 && large.startsWith(small)
            || large.length() == 3 && large.endsWith(small));
  }

  private static boolean hasBorder(String name) {
    return name.chars().anyMatch(c -> isBorder((char) c));
  }

  private static boolean isBorder(char c) {
    return c == ' ' || c == '-' || PersonRecogniser.isDot(c);
  }

  /** 外交部 of 中国外交部, 清华 of 清华大学. */
  static boolean isPartOfOrganization(String small, String large) {
    if (small.length() < 2 || small.length() >= large.length()) {
      return false;
    }
    String rest = large.substring(0, large.length() - small.length());
    if (large.endsWith(small)) {
      return isCountry(rest) && !isParty(small);
    }
    return large.startsWith(small)
        && !small.endsWith(ORGAN_OF_PARTY)
        && CompoundHeads.endingAt(large, large.length(), small.length())
            .filter(h -> h.word().length() == large.length() - small.length())
            .filter(h -> h.subtype().filter(ORGANS::contains).isEmpty())
            .filter(h -> !isKnown(small) || h.subtype().filter(WHOLE::contains).isPresent())
            .isPresent()
        && !CompoundHeads.isOrganization(small);
  }

  /** 欧盟 is an organization of its own, and 欧盟委员会 one of its organs. */
  private static boolean isKnown(String name) {
    return Lexicon.get()
        .find(name)
        .filter(e -> e.curated() && e.type() == EntityType.ORGANIZATION)
        .isPresent();
  }

  private static boolean isCountry(String name) {
    return TERRITORIES.contains(name)
        || Lexicon.get()
            .find(name)
            .flatMap(Lexicon.Entry::subtype)
            .filter(s -> s == Subtype.COUNTRY)
            .isPresent();
  }

  /** 共和党 need not be 纽约共和党 or 德国共和党. */
  private static boolean isParty(String name) {
    return name.endsWith("党");
  }

  static boolean isPartOfPlace(String small, String large) {
    return small.length() >= 2
        && large.length() == small.length() + 1
        && large.startsWith(small)
        && "市省县区州镇乡村国".indexOf(large.charAt(small.length())) >= 0;
  }

  static boolean isNumbered(EventName name) {
    return name.edition().isPresent() || name.year().isPresent();
  }

  private static boolean isSameEdition(String a, String b) {
    EventName x = EventNameReader.read(a);
    EventName y = EventNameReader.read(b);
    return x.series().isPresent()
        && x.series().equals(y.series())
        && (present(x.edition(), y.edition()) || present(x.year(), y.year()) && samePlace(a, b));
  }

  private static boolean present(Optional<Integer> a, Optional<Integer> b) {
    return a.isPresent() && a.equals(b);
  }

  private static boolean samePlace(String a, String b) {
    return a.contains(b) || b.contains(a) || a.length() <= b.length() + 4;
  }

  /** 世界杯 of 2022年世界杯, 美国大选 of 2020年美国大选. */
  private static boolean isPartOfEvent(String small, String large) {
    EventName x = EventNameReader.read(small);
    EventName y = EventNameReader.read(large);
    if (isNumbered(x) || !isNumbered(y)) {
      return false;
    }
    // 巴黎奥运会 is of the same series as 2004年雅典奥运会, and another one: the place tells.
    boolean bare = EventSeries.get().series().get(small) != null;
    boolean sameSeries = x.series().isPresent() && x.series().equals(y.series());
    return sameSeries && bare || large.endsWith(small);
  }
}
