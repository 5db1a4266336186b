package org.newsgraph.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;

/**
 * What is held every year, with the year before it, is that year's: 2022年世界大赛 is not 世界大赛. A prize
 * stays the prize, as those who got it in a year got the same one.
 */
final class Editions {

  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年$");
  private static final Pattern OF_YEAR = Pattern.compile("(?:19|20)[0-9]{2}年的?(.+)");
  private static final Set<Subtype> HELD =
      Set.of(Subtype.TOURNAMENT, Subtype.FESTIVAL, Subtype.CONFERENCE);

  private Editions() {}

  /** The entities of an article, those apart that a year stands before. */
  static List<Entity> split(List<Entity> entities, AnnotatedText text) {
    List<Entity> all = new ArrayList<>();
    for (Entity entity : entities) {
      if (entity.event().equals(EventName.NONE)
          && entity.subtype().filter(HELD::contains).isPresent()) {
        all.addAll(editions(entity, text));
      } else {
        all.add(entity);
      }
    }
    return all;
  }

  private static List<Entity> editions(Entity entity, AnnotatedText text) {
    List<Mention> others = new ArrayList<>();
    Map<Integer, List<Mention>> years = new LinkedHashMap<>();
    for (Mention mention : entity.mentions()) {
      int begin = mention.span().begin();
      String before = text.simplified().substring(Math.max(0, begin - 5), begin);
      Matcher year = YEAR.matcher(before);
      if (year.find()) {
        years
            .computeIfAbsent(Integer.valueOf(year.group(1)), y -> new ArrayList<>())
            .add(withYear(mention, text));
      } else {
        others.add(mention);
      }
    }
    List<Entity> all = new ArrayList<>();
    if (!others.isEmpty()) {
      all.add(entity.withMentions(others));
    }
    years.forEach((year, mentions) -> all.add(edition(entity, year, mentions)));
    return all;
  }

  private static Mention withYear(Mention mention, AnnotatedText text) {
    Span span = new Span(mention.span().begin() - 5, mention.span().end());
    return new Mention(
        span,
        mention.type(),
        mention.subtype(),
        text.article().textOf(span),
        span.in(text.simplified()),
        mention.confidence(),
        mention.rule());
  }

  private static Entity edition(Entity series, int year, List<Mention> mentions) {
    Set<String> names = new LinkedHashSet<>();
    mentions.forEach(mention -> names.add(mention.text()));
    String name = year + "年" + series.name();
    return new Entity(
        Entity.idOf(EntityType.EVENT, name),
        EntityType.EVENT,
        series.subtype(),
        name,
        List.copyOf(names),
        mentions,
        new EventName(Optional.of(series.name()), Optional.empty(), Optional.of(year)),
        Optional.empty());
  }

  /** The name of a prize without its year; empty if an entity is no prize of a year. */
  static Optional<String> prize(Entity entity) {
    Matcher of = OF_YEAR.matcher(entity.name());
    boolean award = entity.subtype().equals(Optional.of(Subtype.AWARD));
    return award && of.matches() ? Optional.of(of.group(1)) : Optional.empty();
  }
}
