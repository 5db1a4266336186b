package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Evidence;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Span;
import org.newsgraph.model.Statement;
import org.newsgraph.model.Statement.SpeakerKind;

/**
 * Finds what an article reports somebody to have said, and who that is.
 *
 * <p>Speech is told by a verb with its speaker before it (毛宁表示，…), by a quotation with its speaker
 * behind it (“…”，他说), or by 据 and a source (据法新社报道，…). A pronoun is the one person who was named in
 * the sentence before; where there are two, it stays unresolved. Stateless and thread-safe.
 */
public final class StatementExtractor {

  /** Creates an extractor; its lexicons are read once for the whole process. */
  public StatementExtractor() {}

  /**
   * Reads the statements of one article.
   *
   * @param text the article
   * @param entities its entities, whose ids the statements use
   * @return in the order of the text
   */
  public List<Statement> extract(AnnotatedText text, List<Entity> entities) {
    return extract(EventSentence.of(text, entities, List.of(), Optional.empty()));
  }

  List<Statement> extract(List<EventSentence> sentences) {
    List<Statement> statements = new ArrayList<>();
    Antecedents antecedents = new Antecedents();
    for (EventSentence sentence : sentences) {
      for (Speech speech : sentence.speech()) {
        if (!isSaid(sentence, speech)) {
          continue;
        }
        statement(sentence, speech, antecedents).ifPresent(statements::add);
      }
      antecedents.pass(sentence);
    }
    return statements;
  }

  /** What somebody is going to say, or did not say, is no statement. */
  private static boolean isSaid(EventSentence sentence, Speech speech) {
    Certainty.Reading reading = Certainty.of(sentence, speech.verb());
    return reading.polarity() == Polarity.POSITIVE
        && reading.modality() != Modality.PLANNED
        && reading.modality() != Modality.HYPOTHETICAL;
  }

  private static Optional<Statement> statement(
      EventSentence sentence, Speech speech, Antecedents antecedents) {
    List<Entity> meant = sentence.meant(speech.speaker());
    Optional<Entity> named = meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    named = named.filter(entity -> entity.type() != EntityType.EVENT);
    String words = sentence.text(speech.speaker());
    SpeakerKind kind = SpeakerKind.NAMED;
    if (named.isEmpty() && SpeechWords.isPronoun(words)) {
      boolean open =
          words.endsWith("们") || Antecedents.isAmbiguous(sentence, speech.speaker().first());
      named = open ? Optional.empty() : antecedents.person();
      kind = named.isPresent() ? SpeakerKind.NAMED : SpeakerKind.UNRESOLVED;
    } else if (named.isEmpty()) {
      Optional<SpeakerKind> unnamed = SpeechWords.kind(words);
      if (unnamed.isEmpty()) {
        return Optional.empty();
      }
      kind = unnamed.get();
    }
    named.ifPresentOrElse(antecedents::spoke, antecedents::forget);
    return Optional.of(
        new Statement(
            named.map(Entity::id),
            words,
            kind,
            sentence.span(speech.verb(), speech.verb()),
            speech.reported(),
            speech.direct(),
            about(sentence, speech.reported()),
            new Evidence(sentence.span(), speech.rule(), speech.confidence())));
  }

  private static List<String> about(EventSentence sentence, Span reported) {
    Set<String> about = new LinkedHashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (reported.contains(sentence.token(i).span()) && sentence.nameAt(i) != null) {
        about.add(sentence.nameAt(i).entity().id());
      }
    }
    return List.copyOf(about);
  }
}
