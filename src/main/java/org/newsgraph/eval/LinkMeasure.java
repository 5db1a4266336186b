package org.newsgraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Span;

/**
 * Links: {@code "mentions": [[begin, end, title], ...]}. A link is right if the entity at that
 * place bears the title among its names; a hard one is a mention whose text is not the title
 * itself.
 */
final class LinkMeasure implements Measure {

  private final Counts found = new Counts();
  private final Counts linked = new Counts();
  private final Counts hard = new Counts();

  @Override
  public void add(JsonNode gold, Analysis analysis) {
    String text = gold.path("text").asText();
    for (JsonNode mention : gold.path("mentions")) {
      Span span = new Span(mention.path(0).asInt(), mention.path(1).asInt());
      String title = normal(mention.path(2).asText());
      List<Entity> there =
          analysis.entities().stream()
              .filter(e -> e.mentions().stream().anyMatch(m -> m.span().overlaps(span)))
              .toList();
      boolean right = there.stream().anyMatch(e -> names(e).contains(title));
      found.count(!there.isEmpty());
      linked.count(right);
      if (!normal(span.in(text)).equals(title)) {
        hard.count(right);
      }
    }
  }

  private static Set<String> names(Entity entity) {
    Set<String> names = new HashSet<>();
    names.add(normal(entity.name()));
    entity.names().forEach(n -> names.add(normal(n)));
    entity
        .link()
        .ifPresent(l -> l.labels().values().forEach(v -> v.forEach(n -> names.add(normal(n)))));
    return names;
  }

  /** Without the bracket that tells homonyms apart, and without dots and spaces. */
  private static String normal(String name) {
    String bare = name.replace('_', ' ');
    int bracket = Math.max(bare.lastIndexOf('('), bare.lastIndexOf('（'));
    if (bracket > 0 && (bare.endsWith(")") || bare.endsWith("）"))) {
      bare = bare.substring(0, bracket);
    }
    return bare.replaceAll("[\\s·．・-]", "").toLowerCase(Locale.ROOT);
  }

  @Override
  public List<Score> scores(String file) {
    return List.of(
        found.recallOnly(file, "links: mention found"),
        linked.recallOnly(file, "links: right"),
        hard.recallOnly(file, "links: right where the text is not the title"));
  }
}
