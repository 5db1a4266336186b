package org.newsgraph.extract.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.event.TriggerFinder.Hit;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.TimeValue;

/** Which time expression of a sentence says when an event happens. */
final class EventTimes {

  private EventTimes() {}

  /**
   * The last time before the event in its clause, else one behind it there; for the first event of
   * a sentence else the one that the sentence begins with.
   */
  static Optional<TimeExpression> of(EventSentence sentence, Hit hit, int verb, boolean first) {
    int from = verb < 0 ? hit.first() : Math.min(verb, hit.first());
    int clauseBegin = clauseBegin(sentence, from);
    int begin = sentence.token(from).span().begin();
    int left = sentence.token(clauseBegin).span().begin();
    int right = clauseEnd(sentence, hit.last());
    List<TimeExpression> points =
        sentence.times().stream()
            .filter(time -> time.value().kind() == TimeValue.Kind.POINT)
            .toList();
    Optional<TimeExpression> best = Optional.empty();
    for (TimeExpression time : points) {
      // 周六（10日）下午访问某地: the expression itself may hold what ends a clause.
      if (time.span().end() > left && time.span().end() <= begin) {
        best = Optional.of(time);
      }
    }
    if (best.isPresent()) {
      return best;
    }
    for (TimeExpression time : points) {
      if (time.span().begin() >= begin && time.span().end() <= right) {
        return Optional.of(time);
      }
    }
    return first ? points.stream().filter(t -> t.span().end() <= left).findFirst() : best;
  }

  private static int clauseBegin(EventSentence sentence, int word) {
    int i = word;
    while (i > 0 && !sentence.isPunctuation(i - 1)) {
      i--;
    }
    return i;
  }

  private static int clauseEnd(EventSentence sentence, int word) {
    int i = word;
    while (i + 1 < sentence.size() && !sentence.isPunctuation(i + 1)) {
      i++;
    }
    return sentence.token(i).span().end();
  }
}
