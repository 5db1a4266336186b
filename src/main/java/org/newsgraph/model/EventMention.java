package org.newsgraph.model;

import java.util.List;
import java.util.Objects;

/**
 * One place in a text that tells of an event.
 *
 * @param trigger the word that tells it, in {@link Article#content()}
 * @param text the trigger in Simplified characters
 * @param sentence the sentence around it
 * @param arguments who plays a part in it, as this place says, in the order of the text
 * @param polarity whether the text says that it happened, or that it did not
 * @param modality how the text holds it
 * @param rule which rule read it
 * @param confidence how sure the reading is, 0 to 1
 */
public record EventMention(
    Span trigger,
    String text,
    Span sentence,
    List<Argument> arguments,
    Polarity polarity,
    Modality modality,
    String rule,
    double confidence) {

  /**
   * @throws IllegalArgumentException if the confidence is not within 0 and 1
   */
  public EventMention {
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(rule, "rule");
    arguments = List.copyOf(arguments);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence of '" + text + "' is " + confidence);
    }
  }

  /** The same mention with other arguments. */
  public EventMention withArguments(List<Argument> others) {
    return new EventMention(trigger, text, sentence, others, polarity, modality, rule, confidence);
  }

  /** Whether the text holds it for a plain fact. */
  public boolean isFact() {
    return polarity == Polarity.POSITIVE && modality == Modality.ASSERTED;
  }
}
