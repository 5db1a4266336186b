package org.newsgraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;

/** Spans of time expressions without values: {@code "timex": [{"start", "end"}, ...]}. */
final class TimexMeasure implements Measure {

  private final Counts exact = new Counts();
  private final Counts overlapping = new Counts();

  @Override
  public void add(JsonNode gold, Analysis found) {
    Set<Span> had = new HashSet<>();
    for (TimeExpression time : found.times()) {
      had.add(time.span());
    }
    for (JsonNode timex : gold.path("timex")) {
      Span wanted = new Span(timex.path("start").asInt(), timex.path("end").asInt());
      exact.count(had.contains(wanted));
      overlapping.count(had.stream().anyMatch(wanted::overlaps));
    }
  }

  @Override
  public List<Score> scores(String file) {
    return List.of(
        exact.recallOnly(file, "time expressions: exact span"),
        overlapping.recallOnly(file, "time expressions: any overlap"));
  }
}
