package org.newsgraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
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
 * are. Events are not counted, as no gold file marks them.
 */
final class NameMeasure implements Measure {

  private record Name(Span span, EntityType type) {}

  private final Counts all = new Counts();
  private final Map<EntityType, Counts> byType = new EnumMap<>(EntityType.class);

  NameMeasure() {
    for (EntityType type : List.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANIZATION)) {
      byType.put(type, new Counts());
    }
  }

  @Override
  public void add(JsonNode gold, Analysis found) {
    Set<Name> wanted = wanted(gold);
    Set<Name> had = had(found);
    for (Name name : had) {
      if (wanted.contains(name)) {
        all.right();
        byType.get(name.type()).right();
      } else {
        all.wrong();
        byType.get(name.type()).wrong();
      }
    }
    for (Name name : wanted) {
      if (!had.contains(name)) {
        all.missed();
        byType.get(name.type()).missed();
      }
    }
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
    scores.add(all.score(file, "names"));
    byType.forEach((type, counts) -> scores.add(counts.score(file, "names: " + type.id())));
    return scores;
  }
}
