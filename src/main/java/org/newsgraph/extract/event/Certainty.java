package org.newsgraph.extract.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extract.lexicon.DataTable;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Polarity;

/** How sure a text is of an event, from the words before the verb: 没有, 将, 可能, 否认, 如果. */
final class Certainty {

  /**
   * How the text holds an event.
   *
   * @param polarity whether it says that it happened
   * @param modality how it holds it
   */
  record Reading(Polarity polarity, Modality modality) {

    /** The same, but no fact if the event is unreal. */
    Reading weakened(boolean unreal) {
      boolean fact = modality == Modality.ASSERTED;
      return unreal && fact ? new Reading(polarity, Modality.POSSIBLE) : this;
    }
  }

  private record Cue(Optional<Modality> modality, boolean near, boolean across) {}

  /** How many words a negation may stand before its verb. */
  private static final int NEAR = 4;

  private static final Map<String, Cue> CUES = read();

  private Certainty() {}

  private static Map<String, Cue> read() {
    Map<String, Cue> cues = new HashMap<>();
    for (String[] row : DataTable.rows(Certainty.class, "certainty.tsv", 3)) {
      Optional<Modality> modality =
          row[0].equals("negative")
              ? Optional.empty()
              : Optional.of(Modality.valueOf(row[0].toUpperCase(Locale.ROOT)));
      Cue cue = new Cue(modality, row[1].equals("near"), row[1].equals("across"));
      DataTable.words(row[2]).forEach(word -> cues.put(word, cue));
    }
    return cues;
  }

  /** Reads the words before a verb, back to the beginning of what it belongs to. */
  static Reading of(EventSentence sentence, int verb) {
    Polarity polarity = Polarity.POSITIVE;
    Modality modality = Modality.ASSERTED;
    boolean ownClause = true;
    int verbsBetween = 0;
    for (int i = verb - 1; i >= 0 && !endsScope(sentence, i); i--) {
      ownClause &= !sentence.isComma(i);
      Cue cue = isObjectMarker(sentence, i) ? null : cue(sentence, i);
      if (cue == null || sentence.nameAt(i) != null) {
        verbsBetween += sentence.isVerb(i) && ownClause ? 1 : 0;
        continue;
      }
      if (!ownClause && !cue.across() || cue.near() && (verb - i > NEAR || verbsBetween > 0)) {
        continue;
      }
      if (cue.modality().isEmpty()) {
        polarity = Polarity.NEGATIVE;
      } else if (modality == Modality.ASSERTED || weight(cue) > weight(modality)) {
        modality = cue.modality().get();
      }
    }
    return new Reading(polarity, modality);
  }

  private static Cue cue(EventSentence sentence, int i) {
    String form = sentence.form(i);
    Cue cue = CUES.get(form);
    if (cue != null) {
      return cue;
    }
    String pos = sentence.pos(i);
    return CUES.get(form + (pos.startsWith("V") ? "/V" : pos.equals("AD") ? "/A" : ""));
  }

  /** What takes most from a fact counts: a denied plan is denied. */
  private static int weight(Cue cue) {
    return cue.modality().map(Certainty::weight).orElse(0);
  }

  private static int weight(Modality modality) {
    return switch (modality) {
      case ASSERTED -> 0;
      case HABITUAL -> 1;
      case PLANNED -> 2;
      case POSSIBLE -> 3;
      case DEMANDED -> 4;
      case HYPOTHETICAL -> 5;
      case DENIED -> 6;
    };
  }

  private static boolean endsScope(EventSentence sentence, int i) {
    String form = sentence.form(i);
    return sentence.isPunctuation(i) && "；。！？;!?".contains(form);
  }

  /** 将司机抬出: 将 before a noun is 把. */
  private static boolean isObjectMarker(EventSentence sentence, int i) {
    Phrase next = sentence.phraseAt(i + 1);
    return sentence.form(i).equals("将")
        && (sentence.pos(i).equals("BA")
            || next != null && next.preposition().equals("把") && !sentence.isTime(next));
  }
}
