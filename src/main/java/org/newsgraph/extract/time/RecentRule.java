package org.newsgraph.extract.time;

import java.time.LocalDateTime;
import org.newsgraph.model.Precision;
import org.newsgraph.model.TimeValue;
import org.newsgraph.model.TimeValue.Anchor;

/** A length up to now or from now on: 近三年, 过去十年, 两年来, 未来两周. */
final class RecentRule implements ExpressionRule {
  private static final String[] PAST = {
    "最近这", "最近的", "最近", "过去的", "过去", "过往", "近", "前", "上", "之前", "此前的", "此前", "往前", "刚刚过去的", "这"
  };
  private static final String[] FUTURE = {
    "未来的", "未来", "今后的", "今后", "接下来的", "接下来", "往后", "后", "下", "之后", "将来", "随后的", "此后的"
  };

  @Override
  public Found read(Chars c, int at) {
    int past = c.any(at, PAST);
    int future = c.any(at, FUTURE);
    int begin = Math.max(past, future);
    DurationReader.Read length = DurationReader.read(c, c.space(begin < 0 ? at : begin));
    if (length == null) {
      return null;
    }
    int end = length.end();
    if (c.at(at) == '近' && c.any(end, "前", "之前", "以前") > 0) {
      return null;
    }
    if (begin < 0) {
      int since = c.any(end, "以来", "来");
      boolean likely =
          since > 0
              && length.duration().finest().compareTo(Unit.DAY) >= 0
              && !(c.at(end) == '来' && c.in(end + 1, "自到源临回访华电说宾袭势"));
      return likely ? found(at, since, length, -1) : null;
    }
    boolean weak = begin == at + 1 && c.in(at, "前后上下这");
    boolean word = c.at(at - 1) > 0x2E80 && !c.in(at - 1, "，。；：、！？“”（《》）在于这那其自往今以但而为是与");
    if (weak && (word || c.in(end, "前后的") || length.duration().vague() && c.in(at, "上下后前"))) {
      return null;
    }
    if (c.at(at) == '近' && nearly(c, at, length, end)) {
      return null;
    }
    int inside = c.any(end, "以来", "来", "之内", "以内", "内", "之间", "间", "里", "之中");
    if (inside > 0
        && inside == end + 1
        && (c.in(end, "内") && c.in(inside, "地部政阁塔战外蒙") || c.in(end, "来") && c.in(inside, "自到源"))) {
      inside = -1;
    }
    return found(at, Math.max(end, inside), length, past >= future ? -1 : 1);
  }

  /** 持续近三个月 and 改革前的近三十年 are nearly so long, and not the last such stretch. */
  private static boolean nearly(Chars c, int at, DurationReader.Read length, int end) {
    return length.duration().finest().ofClock()
        || c.ends(at, "前的")
        || c.ends(at, "后的")
        || !c.in(end, "来内以的") && c.in(at - 1, "留续待了达时历长经用花费过耗有隔需期延闹守住坐禁囚押困止后");
  }

  private static Found found(int begin, int end, DurationReader.Read length, int sign) {
    return new Found(begin, end, new Recent(length.duration(), sign), "recent");
  }

  /** 近三天 goes up to and with this second; at midnight only the day is known, which is left out. */
  private static LocalDateTime present(LocalDateTime now) {
    return now.equals(Unit.DAY.floor(now)) ? now : Unit.SECOND.floor(now).plusSeconds(1);
  }

  private record Recent(Duration duration, int sign) implements Meaning {
    @Override
    public TimeValue value(Frame frame) {
      if (!frame.known()) {
        return Stretch.none(frame.anchor()).value();
      }
      boolean clock = duration.finest().ofClock();
      LocalDateTime now = clock ? frame.now() : Unit.DAY.floor(frame.now());
      Precision precision = duration.vague() ? Precision.VAGUE : duration.finest().precision();
      Anchor anchor = frame.anchor();
      if (sign < 0) {
        boolean days = duration.finest() == Unit.DAY || duration.finest() == Unit.WEEK;
        LocalDateTime end = days ? present(frame.now()) : now;
        return new Stretch(duration.move(now, -1), end, precision, anchor).value();
      }
      // The days to come begin with tomorrow.
      LocalDateTime from = clock ? now : now.plusDays(1);
      return new Stretch(from, duration.move(from, 1), precision, anchor).value();
    }
  }
}
