package org.newsgraph.extract.event;

import java.util.Optional;
import org.newsgraph.extract.event.TriggerFinder.Hit;
import org.newsgraph.model.ArgumentRole;
import org.newsgraph.model.Modality;

/**
 * An event that a noun alone tells: 克里的访问, 中美首脑会晤. Such a noun names an event and does not say that
 * it has happened; that is so only where the words around it do (访问期间, 会晤结束, 谈判破裂). One reading
 * reads one noun.
 */
final class NounReading {

  private final EventSentence sentence;
  private final Hit hit;
  private final Phrase phrase;

  NounReading(EventSentence sentence, Hit hit) {
    this.sentence = sentence;
    this.hit = hit;
    this.phrase = sentence.phraseAt(hit.first());
  }

  /** 通话的渠道: whether the noun is but what a chance or a plan is about. */
  static boolean isMatter(EventSentence sentence, Hit hit) {
    Phrase phrase = sentence.phraseAt(hit.last());
    return phrase != null
        && phrase.last() > hit.last()
        && sentence.form(hit.last() + 1).equals("的")
        && Words.UNREAL.contains(sentence.form(phrase.last()));
  }

  /** Whether the noun's own phrase names plainly who takes part: both sides of what two do. */
  boolean namesParties(Participants parts) {
    if (phrase == null || !isHead()) {
      return false;
    }
    long parties =
        parts.parts().stream()
            .filter(part -> part.role() == ArgumentRole.ACTOR)
            .mapToLong(part -> parties(part.phrase()))
            .sum();
    return switch (hit.trigger().frame()) {
      case MUTUAL -> parties >= 2;
      case GO, UNDERGO -> parties == 1;
      default -> false;
    };
  }

  private long parties(Phrase part) {
    return part.last() < hit.first() ? ArgumentSpans.named(sentence, part) : 0;
  }

  /** 访问, 访问行动: no noun of its own follows. */
  private boolean isHead() {
    return phrase.last() == hit.last() || Words.EVENT_HEADS.contains(sentence.form(phrase.last()));
  }

  /** How the words behind the noun hold it; empty where they say that it takes or took place. */
  Optional<Modality> doubt() {
    if (phrase == null) {
      return Optional.of(Modality.POSSIBLE);
    }
    if (Words.DURING.contains(phrase.localizer())) {
      return Optional.empty();
    }
    for (int i = phrase.end() + 1; i < sentence.size() && !sentence.isPunctuation(i); i++) {
      Optional<Modality> cue = CertaintyCues.at(sentence, i);
      if (cue.isPresent() || Words.DURING.contains(sentence.form(i))) {
        return cue;
      }
      if (sentence.isVerb(i)) {
        boolean held =
            Words.EFFECT.contains(sentence.form(i)) || Words.HELD.contains(sentence.form(i));
        return held || sentence.pos(i + 1).equals("AS")
            ? Optional.empty()
            : Optional.of(Modality.POSSIBLE);
      }
    }
    return Optional.of(Modality.POSSIBLE);
  }

  /** 此次会谈, 这次访问: it was told before. */
  boolean pointsBack() {
    return phrase != null
        && phrase.last() == hit.last()
        && phrase.first() < hit.first()
        && Words.POINTING.contains(sentence.text(sentence.span(phrase.first(), hit.first() - 1)));
  }
}
