package org.newsgraph.extract.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.TimeValue.Anchor;

/**
 * The moments that the parts of a text speak from: the publication, or the day of an agency's
 * dateline, 巴黎8日电, from its paragraph on. The first dateline holds for the headline and the lead as
 * well; it may have been taken out of the text.
 */
final class Datelines {

  /** The moment that a place of the text speaks from; its time is null if nothing is known. */
  record Now(LocalDateTime time, Anchor anchor) {}

  private record Line(int begin, Now now) {}

  /** A first dateline farther down than this is not the article's own. */
  private static final int LEAD = 400;

  private static final int NOON = 12;

  private final Now published;
  private final List<Line> lines;

  private Datelines(Now published, List<Line> lines) {
    this.published = published;
    this.lines = lines;
  }

  static Datelines find(
      Chars c,
      List<Found> expressions,
      int bodyBegin,
      Optional<LocalDateTime> published,
      Optional<LocalDate> filed) {
    Now now = new Now(published.orElse(null), Anchor.PUBLICATION);
    Frame frame =
        new Frame(now.time(), Anchor.DATELINE, null, null, false, Frame.Direction.NEUTRAL, null);
    List<Line> lines = new ArrayList<>();
    filed.ifPresent(
        day -> lines.add(new Line(0, new Now(moment(day, published), Anchor.DATELINE))));
    for (Found found : expressions) {
      if (found.day() == null || found.day().last() != Rank.DAY || !agency(c, found.end())) {
        continue;
      }
      Stretch day = Parts.resolve(found.day().parts(), frame);
      if (day != null) {
        boolean first = lines.isEmpty() && found.begin() < bodyBegin + LEAD;
        int begin = first ? 0 : paragraph(c, found.begin());
        lines.add(new Line(begin, new Now(moment(day, published), Anchor.DATELINE)));
      }
    }
    return new Datelines(now, lines);
  }

  private static boolean agency(Chars c, int end) {
    int at = c.space(end);
    return c.in(at, "电讯") && !c.in(at + 1, "话子视力影脑动梯台报号池网商器缆问息报")
        || c.any(at, "专电", "综合电", "综合外电", "外电", "综合报道", "综合报导", "消息") > 0;
  }

  private static LocalDateTime moment(Stretch day, Optional<LocalDateTime> published) {
    return published.filter(day::contains).orElse(day.from().plusHours(NOON));
  }

  private static LocalDateTime moment(LocalDate day, Optional<LocalDateTime> published) {
    return published.filter(time -> time.toLocalDate().equals(day)).orElse(day.atTime(NOON, 0));
  }

  private static int paragraph(Chars c, int at) {
    int begin = at;
    while (begin > 0 && at - begin < LEAD && c.at(begin - 1) != '\n') {
      begin--;
    }
    return begin;
  }

  /** The moment that a place speaks from; the last dateline whose paragraph has begun. */
  Now at(int offset) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (lines.get(middle).begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? published : lines.get(low - 1).now();
  }
}
