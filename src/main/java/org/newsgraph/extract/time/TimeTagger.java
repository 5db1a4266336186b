package org.newsgraph.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Dateline;
import org.newsgraph.model.Precision;
import org.newsgraph.model.Publication;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.TimeValue;

/**
 * Finds the time expressions of a text and gives them values.
 *
 * <p>A hand-written grammar over characters: it needs no words, and takes time in proportion to the
 * text's length. News means the past unless the sentence says otherwise; the day of an agency's
 * dateline counts more than the time of publication, and that of a quotation more than both.
 * Immutable and thread-safe; costs some milliseconds to make, so make one and share it.
 */
public final class TimeTagger {
  private final Grammar grammar = new Grammar();
  private final Cues cues = new Cues();

  /** The time expressions of an article, in the order of the text, not overlapping. */
  public List<TimeExpression> tag(AnnotatedText text) {
    Optional<LocalDateTime> published =
        text.article().published().map(Publication::time).map(t -> t.toLocalDateTime());
    String content = text.article().content();
    List<TimeExpression> result = new ArrayList<>();
    Optional<LocalDate> filed = text.article().details().byline().dateline().flatMap(Dateline::day);
    for (TimeExpression e : tag(text.simplified(), text.article().bodyBegin(), published, filed)) {
      result.add(new TimeExpression(e.span(), e.span().in(content), e.value(), e.rule()));
    }
    return result;
  }

  /**
   * The time expressions of a text without an article around it.
   *
   * @param simplified the text in Simplified characters; digits of any width
   * @param bodyBegin where its body begins; 0 if it has no headline
   * @param published when it was published, in the publisher's local time; without it, expressions
   *     that need it have no borders
   */
  public List<TimeExpression> tag(
      String simplified, int bodyBegin, Optional<LocalDateTime> published) {
    return tag(simplified, bodyBegin, published, Optional.empty());
  }

  /**
   * @param filed the day of the dateline, where that has been taken out of the text
   */
  private List<TimeExpression> tag(
      String simplified,
      int bodyBegin,
      Optional<LocalDateTime> published,
      Optional<LocalDate> filed) {
    Chars chars = new Chars(simplified);
    List<Found> found = grammar.scan(chars);
    Datelines datelines = Datelines.find(chars, found, bodyBegin, published, filed);
    Reading reading = new Reading(chars, datelines, cues);
    List<TimeExpression> result = new ArrayList<>(found.size());
    for (Found each : found) {
      Span span = new Span(each.begin(), each.end());
      TimeValue value = reading.value(each, span);
      result.add(new TimeExpression(span, span.in(simplified), value, each.rule()));
    }
    return result;
  }

  /** One text being read from its beginning to its end, with the times that were said before. */
  private static final class Reading {
    private final Chars chars;
    private final Datelines datelines;
    private final Cues cues;
    private Stretch text;
    private Stretch wide;
    private final Quotations quotations;
    private int last;

    Reading(Chars chars, Datelines datelines, Cues cues) {
      this.chars = chars;
      this.datelines = datelines;
      this.cues = cues;
      this.quotations = new Quotations(chars);
    }

    TimeValue value(Found found, Span span) {
      for (int i = last; i < span.begin() && wide != null; i++) {
        wide = chars.at(i) == '\n' ? null : wide;
      }
      boolean listed = wide != null && span.begin() == last + 1 && chars.in(last, "和、及与或");
      last = span.end();
      Datelines.Now now = now(span.begin());
      Frame frame =
          new Frame(
              now.time(), now.anchor(), text, wide, listed, cues.direction(chars, span), null);
      TimeValue value = value(found, frame);
      remember(value);
      return value;
    }

    private Datelines.Now now(int offset) {
      Datelines.Now quoted = quotations.at(offset);
      Datelines.Now own = datelines.at(offset);
      boolean sameDay =
          quoted != null
              && own.time() != null
              && quoted.time().toLocalDate().equals(own.time().toLocalDate());
      return quoted == null || sameDay ? own : quoted;
    }

    private static TimeValue value(Found found, Frame frame) {
      try {
        return found.meaning().value(frame);
      } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
        return Stretch.none(frame.anchor()).value();
      }
    }

    private void remember(TimeValue value) {
      boolean closed = value.from().isPresent() && value.to().isPresent();
      if (!closed || value.precision() == Precision.VAGUE) {
        return;
      }
      Stretch stretch =
          new Stretch(value.from().get(), value.to().get(), value.precision(), value.anchor());
      quotations.said(stretch);
      if (value.precision().compareTo(Precision.YEAR) <= 0) {
        wide = stretch;
      }
      if (value.precision().compareTo(Precision.DAY) <= 0) {
        text = stretch;
      }
    }
  }
}
