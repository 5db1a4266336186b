package org.newsgraph.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.newsgraph.model.Argument;
import org.newsgraph.model.ArgumentRole;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EventMention;
import org.newsgraph.model.ReportedEvent;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.TimeValue;

/**
 * The events that an article reports. An event of which the article does not say plainly who takes
 * part answers no question, and is left out.
 */
final class EventMapper {

  private static final String SIMPLIFIED = "zh-Hans";

  /** An event with a named party in its own clause, told by a verb, has this confidence. */
  private static final double SURE_ENOUGH = 0.85;

  /** Casualties are told of people without a name, which makes an event less sure. */
  private static final double CASUALTIES = 0.65;

  private final ArticleGraph graph;
  private final Attributions attributions;
  private final Map<Span, TimeValue> times;
  private final Map<String, String> names = new HashMap<>();

  EventMapper(ArticleGraph graph) {
    this.graph = graph;
    this.attributions = new Attributions(graph);
    this.times =
        graph.analysis().times().stream()
            .collect(Collectors.toMap(TimeExpression::span, TimeExpression::value, (a, b) -> a));
    for (Entity entity : graph.analysis().entities()) {
      names.put(entity.id(), entity.name());
    }
  }

  void map() {
    graph.analysis().events().stream().filter(EventMapper::says).forEach(this::map);
  }

  private static boolean says(ReportedEvent event) {
    return isSure(event.fullest());
  }

  private static boolean isSure(EventMention mention) {
    return mention.confidence() >= SURE_ENOUGH
        || mention.confidence() >= CASUALTIES
            && mention.arguments().stream().anyMatch(EventMapper::isCasualty);
  }

  private static boolean isCasualty(Argument argument) {
    return argument.number().isPresent() && argument.role() != ArgumentRole.AMOUNT;
  }

  private void map(ReportedEvent event) {
    EventMention fullest = event.fullest();
    Node node = ArticleGraph.iri(graph.own().event(event));
    graph.add(node, Vocabulary.TYPE, Vocabulary.SEM_EVENT);
    graph.add(node, Vocabulary.TYPE, Vocabulary.REPORTED_EVENT);
    graph.add(node, Vocabulary.EVENT_TYPE, ArticleGraph.iri(Vocabulary.EVENT_TYPES + event.type()));
    graph.addLabel(node, Vocabulary.PREF_LABEL, label(fullest), SIMPLIFIED);
    graph.add(node, Vocabulary.POLARITY, fullest.polarity().name().toLowerCase(Locale.ROOT));
    graph.add(node, Vocabulary.MODALITY, fullest.modality().name().toLowerCase(Locale.ROOT));
    graph.addDouble(node, Vocabulary.CONFIDENCE, fullest.confidence());
    graph.add(node, Vocabulary.RULE, fullest.rule());
    graph.addOffsets(node, fullest.trigger());
    attributions.attribute(node, fullest.trigger());
    event.mentions().stream()
        .filter(EventMapper::isSure)
        .forEach(mention -> mapArguments(node, mention));
    event.mentions().stream()
        .filter(mention -> mention != fullest)
        .forEach(mention -> mapFurther(node, mention));
  }

  /** Another place that tells of the event. */
  private void mapFurther(Node event, EventMention mention) {
    graph.add(event, Vocabulary.TOLD_AT, graph.addSpan(mention.trigger()));
  }

  private void mapArguments(Node node, EventMention mention) {
    for (Argument argument : mention.arguments()) {
      switch (argument.role()) {
        case ACTOR -> party(node, argument, Vocabulary.HAS_ACTOR, Vocabulary.ACTOR_TEXT);
        case TARGET -> party(node, argument, Vocabulary.TARGET, Vocabulary.TARGET_TEXT);
        case PLACE -> party(node, argument, Vocabulary.HAS_PLACE, Vocabulary.PLACE_TEXT);
        case TIME -> time(node, times.get(argument.span()));
        case KILLED -> people(node, argument, Vocabulary.KILLED);
        case INJURED -> people(node, argument, Vocabulary.INJURED);
        case MISSING -> people(node, argument, Vocabulary.MISSING);
        case AMOUNT -> amount(node, argument);
        case INSTRUMENT -> text(node, argument, Vocabulary.INSTRUMENT_TEXT);
        case TOPIC -> party(node, argument, Vocabulary.TOPIC, Vocabulary.TOPIC_TEXT);
        case CONTENT -> content(node, mention, argument);
      }
    }
  }

  private void party(Node node, Argument argument, Node entityTerm, Node textTerm) {
    argument
        .entity()
        .ifPresentOrElse(
            id -> graph.add(node, entityTerm, ArticleGraph.iri(graph.iris().entity(id))),
            () -> graph.addLabel(node, textTerm, argument.text(), SIMPLIFIED));
  }

  private void text(Node node, Argument argument, Node term) {
    graph.addLabel(node, term, argument.text().strip(), SIMPLIFIED);
  }

  /** What is announced or denied is a statement, unless it is only going to be said. */
  private void content(Node node, EventMention mention, Argument argument) {
    graph.analysis().statements().stream()
        .filter(statement -> statement.verb().equals(mention.trigger()))
        .findFirst()
        .ifPresentOrElse(
            said ->
                graph.add(node, Vocabulary.CONTENT, ArticleGraph.iri(graph.own().statement(said))),
            () -> text(node, argument, Vocabulary.CONTENT_TEXT));
  }

  private void time(Node node, TimeValue value) {
    if (value == null) {
      return;
    }
    value.from().ifPresent(t -> graph.add(node, Vocabulary.EARLIEST_BEGIN, TimeMapper.local(t)));
    value.to().ifPresent(t -> graph.add(node, Vocabulary.LATEST_END, TimeMapper.local(t)));
  }

  private void people(Node node, Argument argument, Node term) {
    long number = Math.round(argument.number().orElseThrow());
    graph.add(node, term, ArticleGraph.typed(Long.toString(number), XSDDatatype.XSDinteger));
  }

  private void amount(Node node, Argument argument) {
    graph.addDouble(node, Vocabulary.AMOUNT, argument.number().orElseThrow());
    argument.unit().ifPresent(unit -> graph.add(node, Vocabulary.CURRENCY, unit));
  }

  /** Who did what: 拜登 会见 习近平. */
  private String label(EventMention mention) {
    String actors = names(mention.arguments(), ArgumentRole.ACTOR);
    String others = names(mention.arguments(), ArgumentRole.TARGET);
    String place = names(mention.arguments(), ArgumentRole.PLACE);
    String label = (actors + " " + mention.text() + " " + others).strip();
    return place.isEmpty() ? label : label + "（" + place + "）";
  }

  private String names(List<Argument> arguments, ArgumentRole role) {
    return arguments.stream()
        .filter(argument -> argument.role() == role)
        .map(argument -> argument.entity().map(names::get).orElse(argument.text()))
        .distinct()
        .collect(Collectors.joining("、"));
  }
}
