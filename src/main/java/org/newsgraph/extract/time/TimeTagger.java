package org.newsgraph.extract.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Precision;
import org.newsgraph.model.Publication;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.TimeValue;

/** Finds the time expressions of a text and their values. Immutable and thread-safe. */
public final class TimeTagger {
  private static final Map<String, Integer> DAYS =
      Map.of("今天", 0, "今日", 0, "昨天", -1, "昨日", -1, "明天", 1, "前天", -2, "后天", 2);

  /** The time expressions of an article, in the order of the text, not overlapping. */
  public List<TimeExpression> tag(AnnotatedText text) {
    Optional<LocalDateTime> published =
        text.article().published().map(Publication::time).map(t -> t.toLocalDateTime());
    List<TimeExpression> result = new ArrayList<>();
    for (TimeExpression e : tag(text.simplified(), text.article().bodyBegin(), published)) {
      String original = e.span().in(text.article().content());
      result.add(new TimeExpression(e.span(), original, e.value(), e.rule()));
    }
    return result;
  }

  /**
   * The time expressions of a text without an article around it.
   *
   * @param simplified the text in Simplified characters
   * @param bodyBegin where its body begins; 0 if it has no headline
   * @param published when it was published, in the publisher's local time
   */
  public List<TimeExpression> tag(
      String simplified, int bodyBegin, Optional<LocalDateTime> published) {
    List<TimeExpression> result = new ArrayList<>();
    for (int i = 0; i + 2 <= simplified.length(); i++) {
      Integer days = DAYS.get(simplified.substring(i, i + 2));
      if (days != null && published.isPresent()) {
        LocalDate day = published.get().toLocalDate().plusDays(days);
        TimeValue value =
            TimeValue.interval(
                day.atStartOfDay(),
                day.plusDays(1).atStartOfDay(),
                Precision.DAY,
                TimeValue.Anchor.PUBLICATION);
        Span span = new Span(i, i + 2);
        result.add(new TimeExpression(span, span.in(simplified), value, "relative-day"));
      }
    }
    return result;
  }
}
