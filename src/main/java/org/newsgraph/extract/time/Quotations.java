package org.newsgraph.extract.time;

import java.time.LocalDateTime;
import org.newsgraph.extract.time.Datelines.Now;
import org.newsgraph.model.Precision;
import org.newsgraph.model.TimeValue.Anchor;

/**
 * The day from which quoted words speak, where the sentence says it: 他3日说：“昨天……” is of the second.
 * Goes through a text once, from its beginning to its end. Not thread-safe.
 */
final class Quotations {

  /** What the last words before a quotation must hold for the day to be that of the words. */
  private static final String SPEECH = "说称示道指言写告声讲表";

  private static final int NOON = 12;

  private final Chars chars;
  private int at;
  private Stretch day;
  private boolean spoken;
  private Now quoted;
  private boolean open;

  Quotations(Chars chars) {
    this.chars = chars;
  }

  /** The moment that a place speaks from if it is quoted and its day is known; else null. */
  Now at(int offset) {
    for (; at < offset; at++) {
      pass(chars.at(at));
    }
    return quoted;
  }

  private void pass(char c) {
    if (c == '“' || c == '「') {
      open = true;
      if (day != null && spoken) {
        quoted = new Now(moment(day.from()), Anchor.TEXT);
      }
    } else if (c == '”' || c == '」' || c == '\n') {
      open = false;
      quoted = null;
      forget(c == '\n');
    } else if (!open) {
      spoken |= SPEECH.indexOf(c) >= 0;
      forget("。！？!?".indexOf(c) >= 0);
    }
  }

  private void forget(boolean sentenceEnds) {
    if (sentenceEnds) {
      day = null;
      spoken = false;
    }
  }

  /** Notes a time that the text has said; only a day outside of quotations counts. */
  void said(Stretch stretch) {
    if (!open && stretch.precision().compareTo(Precision.DAY) <= 0) {
      day = stretch;
      spoken = false;
    }
  }

  private static LocalDateTime moment(LocalDateTime from) {
    return from.toLocalDate().atTime(NOON, 0);
  }
}
