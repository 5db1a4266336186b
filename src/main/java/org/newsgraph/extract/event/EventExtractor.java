package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.event.TriggerFinder.Hit;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Argument;
import org.newsgraph.model.ArgumentRole;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EventMention;
import org.newsgraph.model.ReportedEvent;
import org.newsgraph.model.TimeExpression;

/**
 * Finds the events that an article reports, who plays which part in them, and how sure the text is
 * of them.
 *
 * <p>A word of the lexicon tells an event; the phrases around it are read by the order of a Chinese
 * clause and by prepositions. Depends on the text alone. Stateless and thread-safe.
 */
public final class EventExtractor {

  private static final String RULE = "trigger";

  private final TriggerLexicon lexicon = TriggerLexicon.standard();

  /** Creates an extractor; its lexicons are read once for the whole process. */
  public EventExtractor() {}

  /**
   * Reads the events of one article.
   *
   * @param text the article
   * @param entities its entities, whose ids the arguments use
   * @param times its time expressions
   * @return in the order of their first mentions
   */
  public List<ReportedEvent> extract(
      AnnotatedText text, List<Entity> entities, List<TimeExpression> times) {
    EventMerger merger = new EventMerger();
    for (EventSentence sentence : EventSentence.of(text, entities, times)) {
      boolean first = true;
      for (Hit hit : TriggerFinder.in(lexicon, sentence)) {
        merger.add(hit.trigger().type(), mention(sentence, hit, first));
        first = false;
      }
    }
    return merger.events();
  }

  private static EventMention mention(EventSentence sentence, Hit hit, boolean first) {
    int verb = hit.noun() ? lightVerb(sentence, hit) : hit.first();
    Frame frame = hit.trigger().frame();
    Participants parts =
        hit.noun()
            ? ArgumentReader.ofNoun(
                sentence, frame, hit.first(), sentence.phraseAt(hit.first()), verb)
            : ArgumentReader.ofVerb(sentence, frame, hit.first(), hit.last());
    List<Argument> arguments = new ArrayList<>(ArgumentSpans.of(sentence, frame, parts));
    EventTimes.of(sentence, hit, verb, first)
        .ifPresent(time -> arguments.add(time(sentence, time)));
    arguments.sort(Comparator.comparing(Argument::span).thenComparing(Argument::role));
    Certainty.Reading certainty = Certainty.of(sentence, verb < 0 ? hit.first() : verb);
    return new EventMention(
        sentence.span(hit.first(), hit.last()),
        sentence.text(sentence.span(hit.first(), hit.last())),
        sentence.span(),
        arguments,
        certainty.polarity(),
        certainty.modality(),
        RULE,
        hit.noun() ? 0.7 : 0.8);
  }

  /** The verb that says only that the noun happens (发生事故), or -1. */
  private static int lightVerb(EventSentence sentence, Hit hit) {
    Phrase phrase = sentence.phraseAt(hit.first());
    if (phrase == null) {
      return -1;
    }
    int i = phrase.begin() - 1;
    while (sentence.pos(i).equals("AS")
        || sentence.pos(i).equals("DEC")
        || sentence.pos(i).equals("AD")) {
      i--;
    }
    String form = sentence.form(i);
    boolean light =
        Words.LIGHT_VERBS.contains(form)
            || Words.PASSIVE_VERBS.contains(form)
            || Words.CAUSE_VERBS.contains(form);
    return light ? i : -1;
  }

  private static Argument time(EventSentence sentence, TimeExpression time) {
    return new Argument(
        ArgumentRole.TIME,
        time.span(),
        sentence.text(time.span()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
