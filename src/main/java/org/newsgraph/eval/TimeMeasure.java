package org.newsgraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;

/**
 * Values of time expressions: {@code "results": [{"start", "end", ...}, ...]} with a reference
 * time.
 *
 * <p>A value is right if it is one of those that the gold row accepts. It is looked for at the gold
 * expression's exact span, or else in the first expression that overlaps it. Where the two follow
 * another {@link TimeConvention}, the value is wrong, but counted by itself, too.
 */
final class TimeMeasure implements Measure {

  private final Counts exact = new Counts();
  private final Counts values = new Counts();
  private final Counts conventionsAside = new Counts();
  private final Map<TimeConvention, Integer> conventions = new EnumMap<>(TimeConvention.class);

  @Override
  public void add(JsonNode gold, Analysis found) {
    if (GoldRow.reference(gold).isEmpty()) {
      return;
    }
    for (JsonNode result : gold.path("results")) {
      Set<GoldInterval> accepted = GoldInterval.accepted(result);
      if (!accepted.isEmpty()) {
        add(
            new Span(result.path("start").asInt(), result.path("end").asInt()),
            accepted,
            found.times());
      }
    }
  }

  private void add(Span wanted, Set<GoldInterval> accepted, List<TimeExpression> times) {
    List<TimeExpression> candidates = new ArrayList<>();
    times.stream().filter(t -> t.span().equals(wanted)).forEach(candidates::add);
    exact.count(!candidates.isEmpty());
    if (candidates.isEmpty()) {
      times.stream().filter(t -> t.span().overlaps(wanted)).limit(1).forEach(candidates::add);
    }
    boolean right = candidates.stream().anyMatch(t -> isRight(t, accepted));
    values.count(right);
    Optional<TimeConvention> convention =
        right
            ? Optional.empty()
            : candidates.stream().flatMap(t -> TimeConvention.of(t, accepted).stream()).findFirst();
    convention.ifPresentOrElse(
        c -> conventions.merge(c, 1, Integer::sum), () -> conventionsAside.count(right));
  }

  private static boolean isRight(TimeExpression time, Set<GoldInterval> accepted) {
    return time.value().from().isPresent()
        && time.value().to().isPresent()
        && accepted.contains(new GoldInterval(time.value().from().get(), time.value().to().get()));
  }

  @Override
  public List<Score> scores(String file) {
    List<Score> scores = new ArrayList<>();
    scores.add(exact.recallOnly(file, "times: exact span"));
    scores.add(values.recallOnly(file, "times: value"));
    scores.add(conventionsAside.recallOnly(file, "times: value, other conventions aside"));
    conventions.forEach(
        (convention, count) ->
            scores.add(
                new Score(
                    file,
                    "times: other convention: " + convention.label(),
                    OptionalDouble.empty(),
                    0,
                    count)));
    return scores;
  }

  /** A half-open interval that a gold row accepts. */
  record GoldInterval(LocalDateTime from, LocalDateTime to) {

    /** All that a gold result accepts; none where it is not an interval of the calendar. */
    static Set<GoldInterval> accepted(JsonNode result) {
      Set<GoldInterval> accepted = new java.util.LinkedHashSet<>();
      try {
        if (result.path("time").isArray()) {
          addInclusive(result, accepted);
        } else if (result.path("values").isArray()) {
          result.path("values").forEach(v -> add(v, accepted));
        } else {
          add(result.path("past"), accepted);
          add(result.path("future"), accepted);
        }
      } catch (DateTimeException e) {
        // Some gold values are no dates ("not resolved"): they accept nothing.
        return accepted;
      }
      return accepted;
    }

    private static void addInclusive(JsonNode result, Set<GoldInterval> accepted) {
      String type = result.path("type").asText();
      if (type.equals("time_point") || type.equals("time_span")) {
        LocalDateTime last = GoldRow.moment(result.path("time").path(1).asText());
        accepted.add(
            new GoldInterval(
                GoldRow.moment(result.path("time").path(0).asText()), last.plusSeconds(1)));
      }
    }

    private static void add(JsonNode value, Set<GoldInterval> accepted) {
      for (String suffix : List.of("", "Date", "DateTime")) {
        if (value.has("start" + suffix) && value.has("end" + suffix)) {
          accepted.add(
              new GoldInterval(
                  GoldRow.moment(value.path("start" + suffix).asText()),
                  GoldRow.moment(value.path("end" + suffix).asText())));
        }
      }
      for (String field : List.of("value", "date", "dateTime")) {
        if (value.has(field)) {
          addPoint(value.path(field).asText(), accepted);
        }
      }
    }

    private static void addPoint(String text, Set<GoldInterval> accepted) {
      LocalDateTime from = GoldRow.moment(text);
      if (text.length() <= 10) {
        accepted.add(new GoldInterval(from, from.plusDays(1)));
      } else {
        accepted.add(new GoldInterval(from, from.plusHours(1)));
        accepted.add(new GoldInterval(from, from.plusMinutes(1)));
        accepted.add(new GoldInterval(from, from.plusSeconds(1)));
      }
    }
  }
}
