package org.newsgraph.rdf;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.model.Precision;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.TimeValue;

/** The time expressions of an article, as half-open intervals, durations or repetitions. */
final class TimeMapper {

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private final ArticleGraph graph;

  TimeMapper(ArticleGraph graph) {
    this.graph = graph;
  }

  /** What has no certain borders (近日) has no value that a question could compare. */
  void map() {
    graph.analysis().times().stream()
        .filter(time -> time.value().precision() != Precision.VAGUE)
        .forEach(this::map);
  }

  private void map(TimeExpression time) {
    TimeValue value = time.value();
    Node node = graph.addSpan(time.span());
    graph.add(node, Vocabulary.TYPE, Vocabulary.TIME_EXPRESSION);
    value.from().ifPresent(from -> graph.add(node, Vocabulary.HAS_BEGINNING, instant(from)));
    value.to().ifPresent(to -> graph.add(node, Vocabulary.HAS_END, instant(to)));
    value.iso().ifPresent(iso -> graph.add(node, Vocabulary.DURATION, iso));
    graph.add(node, Vocabulary.PRECISION, value.precision().id());
    if (value.anchor() != TimeValue.Anchor.ABSOLUTE) {
      graph.add(node, Vocabulary.ANCHOR, value.anchor().name().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * A moment of the calendar, which all that begins or ends with it shares. Without a zone: the
   * text's own calendar, wherever it speaks of.
   */
  private Node instant(LocalDateTime time) {
    String text = SECONDS.format(time);
    Node instant = NodeFactory.createURI(graph.iris().instant(text));
    graph.add(instant, Vocabulary.IN_XSD_DATE_TIME, local(time));
    return instant;
  }

  /** A moment as a literal without a zone. */
  static Node local(LocalDateTime time) {
    return ArticleGraph.typed(SECONDS.format(time), XSDDatatype.XSDdateTime);
  }
}
