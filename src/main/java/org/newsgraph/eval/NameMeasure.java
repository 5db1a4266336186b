package org.newsgraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;

/**
 * Names: {@code "entities": [[begin, end, type], ...]}. A mention is right if its span and its type
 * are. Events count only in files that mark some, and by themselves: most gold sets have no such
 * type.
 */
final class NameMeasure implements Measure {

  private record Name(Span span, EntityType type) {}

  private static final Set<EntityType> COUNTED =
      EnumSet.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANIZATION, EntityType.EVENT);

  private final Counts all = new Counts();
  private final Map<EntityType, Counts> byType = new EnumMap<>(EntityType.class);
  private boolean marksNames;
  private boolean marksEvents;

  NameMeasure() {
    COUNTED.forEach(type -> byType.put(type, new Counts()));
  }

  @Override
  public void add(JsonNode gold, Analysis found) {
    Set<Name> wanted = wanted(gold);
    Set<Name> had = had(found);
    wanted.forEach(this::note);
    for (Name name : had) {
      counts(name).forEach(wanted.contains(name) ? Counts::right : Counts::wrong);
    }
    for (Name name : wanted) {
      if (!had.contains(name)) {
        counts(name).forEach(Counts::missed);
      }
    }
  }

  private void note(Name name) {
    marksEvents |= name.type() == EntityType.EVENT;
    marksNames |= name.type() != EntityType.EVENT;
  }

  private List<Counts> counts(Name name) {
    Counts own = byType.get(name.type());
    return name.type() == EntityType.EVENT ? List.of(own) : List.of(all, own);
  }

  private static Set<Name> wanted(JsonNode gold) {
    Set<Name> names = new HashSet<>();
    GoldTypes.names(gold).forEach(label -> names.add(new Name(label.span(), label.type())));
    return names;
  }

  private Set<Name> had(Analysis found) {
    Set<Name> names = new HashSet<>();
    for (Entity entity : found.entities()) {
      if (byType.containsKey(entity.type())) {
        for (Mention mention : entity.mentions()) {
          names.add(new Name(mention.span(), entity.type()));
        }
      }
    }
    return names;
  }

  @Override
  public List<Score> scores(String file) {
    List<Score> scores = new ArrayList<>();
    if (marksNames || !marksEvents) {
      scores.add(all.score(file, "names"));
    }
    byType.forEach(
        (type, counts) -> {
          if (type == EntityType.EVENT ? marksEvents : marksNames || !marksEvents) {
            scores.add(counts.score(file, "names: " + type.id()));
          }
        });
    return scores;
  }
}
