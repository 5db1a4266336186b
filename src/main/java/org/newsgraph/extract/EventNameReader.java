package org.newsgraph.extract;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.EventName;

/** Reads edition, year and series off an event's name: COP28, 第28届联合国气候变化大会, 2022年世界杯. */
final class EventNameReader {

  private static final String N = "([0-9０-９〇零一二三四五六七八九十百]{1,6})";
  private static final Pattern EDITION = Pattern.compile("第?" + N + "届|第" + N + "次|(首)[届次]");
  private static final Pattern YEAR =
      Pattern.compile("((?:1[89]|20)[0-9]{2}|[一二][〇零○九八][〇零○一二三四五六七八九]{2})年?");
  private static final Pattern PARTY = Pattern.compile("(?:中共|党的)?" + N + "大");
  private static final Pattern PLENUM = Pattern.compile("(?:中共|党的)?" + N + "届" + N + "中全会");
  private static final String PARTY_CONGRESS = "中国共产党全国代表大会";

  private EventNameReader() {}

  /** What a name in Simplified characters says. */
  static EventName read(String written) {
    String name = written.replace(" ", "");
    Optional<EventName> special = code(name).or(() -> party(name)).or(() -> single(name));
    return special.orElseGet(() -> numbered(name));
  }

  private static Optional<EventName> code(String name) {
    for (String code : EventSeries.get().codes()) {
      if (name.startsWith(code)) {
        int end = code.length();
        while (end < name.length() && Character.isDigit(name.charAt(end))) {
          end++;
        }
        OptionalInt edition = ChineseNumber.parse(name.substring(code.length(), end));
        if (edition.isPresent()) {
          String series = EventSeries.get().series().get(code).series();
          return Optional.of(
              new EventName(
                  Optional.of(series), Optional.of(edition.getAsInt()), Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<EventName> party(String name) {
    Matcher congress = PARTY.matcher(name);
    if (congress.matches()) {
      return edition(PARTY_CONGRESS, congress.group(1));
    }
    Matcher plenum = PLENUM.matcher(name);
    return plenum.matches()
        ? edition("中国共产党第" + plenum.group(1) + "届中央委员会全体会议", plenum.group(2))
        : Optional.empty();
  }

  private static Optional<EventName> edition(String series, String number) {
    OptionalInt value = ChineseNumber.parse(number);
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new EventName(Optional.of(series), Optional.of(value.getAsInt()), Optional.empty()));
  }

  private static Optional<EventName> single(String name) {
    EventSeries.Single single = EventSeries.get().singles().get(name);
    return single == null
        ? Optional.empty()
        : Optional.of(new EventName(Optional.empty(), Optional.empty(), single.year()));
  }

  private static EventName numbered(String name) {
    Optional<Integer> edition = Optional.empty();
    Optional<Integer> year = Optional.empty();
    String rest = name;
    Matcher number = EDITION.matcher(rest);
    if (number.find()) {
      edition = value(number);
      rest = rest.substring(0, number.start()) + rest.substring(number.end());
    }
    Matcher y = YEAR.matcher(rest);
    if (y.find()) {
      OptionalInt value = ChineseNumber.parse(y.group(1));
      year = value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
      rest = rest.substring(0, y.start()) + rest.substring(y.end());
    }
    Optional<String> series = series(rest);
    if (series.isEmpty() && edition.isPresent() && rest.length() > 2) {
      series = Optional.of(rest);
    }
    return new EventName(series, edition, year);
  }

  private static Optional<Integer> value(Matcher number) {
    if (number.group(3) != null) {
      return Optional.of(1);
    }
    OptionalInt value =
        ChineseNumber.parse(number.group(1) != null ? number.group(1) : number.group(2));
    return value.isPresent() && value.getAsInt() > 0
        ? Optional.of(value.getAsInt())
        : Optional.empty();
  }

  /** The series whose name is the longest end of a string. */
  private static Optional<String> series(String rest) {
    for (int i = 0; i + 2 <= rest.length(); i++) {
      EventSeries.Series found = EventSeries.get().series().get(rest.substring(i));
      if (found != null) {
        return Optional.of(found.series());
      }
    }
    return Optional.empty();
  }
}
