package org.newsgraph.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.newsgraph.model.Argument;
import org.newsgraph.model.ArgumentRole;
import org.newsgraph.model.Article;
import org.newsgraph.model.EventMention;
import org.newsgraph.model.ReportedEvent;
import org.newsgraph.model.Span;

/** The reported events of an article as JSON: one object for each place that tells of one. */
final class EventsJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private record Told(ReportedEvent event, EventMention mention) {}

  private final Article article;

  EventsJson(Article article) {
    this.article = article;
  }

  /** In the order of the text; what the title tells is not listed. */
  List<ObjectNode> of(List<ReportedEvent> events) {
    List<Told> all = new ArrayList<>();
    for (ReportedEvent event : events) {
      for (EventMention mention : event.mentions()) {
        if (!article.inTitle(mention.trigger())) {
          all.add(new Told(event, mention));
        }
      }
    }
    all.sort(Comparator.comparing(told -> told.mention().trigger()));
    return all.stream().map(this::event).toList();
  }

  private ObjectNode event(Told told) {
    EventMention mention = told.mention();
    ObjectNode json = span(mention.trigger());
    json.put("type", told.event().type());
    json.put("polarity", mention.polarity().name().toLowerCase(Locale.ROOT));
    json.put("modality", mention.modality().name().toLowerCase(Locale.ROOT));
    ArrayNode arguments = json.putArray("arguments");
    for (Argument argument : mention.arguments()) {
      ObjectNode one = MAPPER.createObjectNode();
      one.put("role", role(argument.role()));
      one.setAll(span(argument.span()));
      argument.number().ifPresent(number -> one.put("number", number));
      argument.unit().ifPresent(unit -> one.put("unit", unit));
      arguments.add(one);
    }
    return json;
  }

  /** The format calls whom or what it is done to its object. */
  private static String role(ArgumentRole role) {
    return role == ArgumentRole.TARGET ? "object" : role.id();
  }

  private ObjectNode span(Span span) {
    Span local = article.local(span);
    ObjectNode json = MAPPER.createObjectNode();
    json.put("begin", local.begin());
    json.put("end", local.end());
    return json;
  }
}
