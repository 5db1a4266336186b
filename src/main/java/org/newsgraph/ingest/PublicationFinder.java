package org.newsgraph.ingest;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.ingest.Metadata.Field;
import org.newsgraph.ingest.Publishers.Publisher;
import org.newsgraph.model.Publication;
import org.newsgraph.model.Publication.Source;

/** Finds when an article was published: in its body, its URL, its metadata, or when fetched. */
final class PublicationFinder {

  /** 20210304 with a serial number behind it, 2021-03-04, 2021/3/4, and 21/3/4 as directories. */
  private static final Pattern IN_URL =
      Pattern.compile(
          "(?<![0-9a-zA-Z%])(?:story|art|t|doc)?_?((?:19|20)\\d{2})(\\d{2})(\\d{2})(?=\\d{0,6}(?!\\d))"
              + "|(?<![0-9a-zA-Z%])((?:19|20)\\d{2})([-/_])(\\d{1,2})\\5(\\d{1,2})(?:(?<=[-_]\\d{1,2})(?![\\d_])|(?=[/-]|$))"
              + "|(?<=/)(\\d{2})/(\\d{1,2})/(\\d{1,2})(?=/)");

  /** The farthest zones are 14 hours from UTC; all zones are quarters of an hour apart. */
  private static final long FARTHEST = 14 * 60;

  private static final int QUARTER = 15;

  /** In hours, of Hawaii. */
  private static final long FARTHEST_WEST = 10;

  private static final int EARLIEST_YEAR = 1990;
  private static final int DAYS_AHEAD = 2;

  private PublicationFinder() {}

  static Optional<Publication> find(
      Optional<ParsedDate> inBody,
      Optional<String> url,
      Optional<String> metadata,
      Optional<Instant> fetched,
      Publisher anyPublisher) {
    // An archive's times are all told in its publisher's zone, or else in the usual one.
    Publisher publisher =
        new Publisher(anyPublisher.name(), anyPublisher.zone(), anyPublisher.bareZone());
    return dated(inBody, Source.BODY, fetched, publisher)
        .or(() -> dated(url.flatMap(PublicationFinder::inUrl), Source.URL, fetched, publisher))
        .or(() -> dated(metadata.flatMap(DateParser::parse), Source.METADATA, fetched, publisher))
        .or(() -> fetched.map(instant -> fetchedAt(instant, publisher)));
  }

  /**
   * For a whole web page, whose metadata are made by machine, while its text has many dates: first
   * the metadata, then the address, then what a reader sees.
   */
  static Optional<Publication> ofPage(
      SeenDates seen, Optional<String> url, Metadata metadata, Publisher publisher) {
    Optional<Instant> unknown = Optional.empty();
    Optional<ParsedDate> stated =
        date(metadata, Field.DATE)
            .or(() -> date(metadata, Field.DAY).filter(seen::confirm))
            .map(date -> agreed(local(date, seen.best()), metadata, seen));
    return dated(stated, Source.METADATA, unknown, publisher)
        .or(() -> dated(url.flatMap(PublicationFinder::inUrl), Source.URL, unknown, publisher))
        .or(() -> dated(seen.best(), Source.BODY, unknown, publisher));
  }

  private static Optional<ParsedDate> date(Metadata metadata, Field field) {
    return metadata.get(field).flatMap(DateScanner::read);
  }

  /** The moment that a text of the metadata names. */
  static Optional<OffsetDateTime> moment(Optional<String> text, Publisher publisher) {
    return text.flatMap(DateScanner::read)
        .map(date -> moment(date, publisher))
        .filter(time -> isPlausible(time, Optional.empty()));
  }

  /**
   * A date; or if a reader sees another day, which the metadata name too and not for a change, then
   * that.
   */
  private static ParsedDate agreed(ParsedDate date, Metadata metadata, SeenDates seen) {
    Predicate<ParsedDate> isSeen =
        other -> seen.best().filter(shown -> isSameDay(shown, other)).isPresent();
    if (isSeen.test(date) || date(metadata, Field.MODIFIED).filter(isSeen).isPresent()) {
      return date;
    }
    return metadata.dates().stream()
        .flatMap(text -> DateScanner.read(text).stream())
        .filter(isSeen)
        .findFirst()
        .orElse(date);
  }

  /** Whether a time is a mere day, to which the reader may see the hour. */
  private static boolean isMidnight(ParsedDate date) {
    return date.dayOnly() || date.local().toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static boolean isSameDay(ParsedDate a, ParsedDate b) {
    return a.local().toLocalDate().equals(b.local().toLocalDate());
  }

  /**
   * A time that the metadata give in UTC, with the offset of the place whose day or time the reader
   * sees; and a day with the time of day that the reader sees.
   */
  private static ParsedDate local(ParsedDate stated, Optional<ParsedDate> seen) {
    if (isMidnight(stated) && seen.filter(s -> !s.dayOnly() && isSameDay(s, stated)).isPresent()) {
      LocalDateTime time = seen.get().local();
      return new ParsedDate(time, seen.get().offset().or(stated::offset), false);
    }
    boolean utc = stated.offset().filter(o -> o.equals(ZoneOffset.UTC)).isPresent();
    if (!utc || seen.isEmpty()) {
      return stated;
    }
    if (seen.get().offset().isPresent()) {
      return isSameMoment(stated, seen.get()) ? seen.get() : stated;
    }
    LocalDateTime shown = seen.get().local();
    long minutes = Duration.between(stated.local(), shown).toMinutes();
    if (seen.get().dayOnly()) {
      return isDaySomewhere(stated.local(), shown.toLocalDate())
          ? new ParsedDate(shown, Optional.empty(), true)
          : stated;
    }
    boolean offset = Math.abs(minutes) <= FARTHEST && Math.floorMod(minutes, QUARTER) < 1;
    return offset
        ? new ParsedDate(shown, Optional.of(ZoneOffset.ofTotalSeconds((int) minutes * 60)), false)
        : stated;
  }

  private static boolean isSameMoment(ParsedDate a, ParsedDate b) {
    return !b.dayOnly()
        && a.in(ZoneOffset.UTC, ZoneOffset.UTC).isEqual(b.in(ZoneOffset.UTC, ZoneOffset.UTC));
  }

  /** Whether a moment in UTC belongs to the day before or behind in a zone where people live. */
  private static boolean isDaySomewhere(LocalDateTime utc, LocalDate day) {
    return !day.equals(utc.toLocalDate())
        && (day.equals(utc.plusHours(FARTHEST / 60).toLocalDate())
            || day.equals(utc.minusHours(FARTHEST_WEST).toLocalDate()));
  }

  private static Optional<Publication> dated(
      Optional<ParsedDate> date, Source source, Optional<Instant> fetched, Publisher publisher) {
    return date.map(d -> new Publication(moment(d, publisher), source, d.dayOnly()))
        .filter(publication -> isPlausible(publication.time(), fetched));
  }

  /** A publisher that is not in the table keeps the offset that its page gives. */
  private static OffsetDateTime moment(ParsedDate date, Publisher publisher) {
    return publisher.known() || date.offset().isEmpty()
        ? date.in(publisher.zone(), publisher.bareZone())
        : date.local().atOffset(date.offset().get());
  }

  private static boolean isPlausible(OffsetDateTime time, Optional<Instant> fetched) {
    return time.getYear() >= EARLIEST_YEAR
        && fetched.map(f -> time.minusDays(DAYS_AHEAD).toInstant().isBefore(f)).orElse(true);
  }

  private static Publication fetchedAt(Instant fetched, Publisher publisher) {
    return new Publication(
        fetched.atZone(publisher.zone()).toOffsetDateTime(), Source.FETCHED, false);
  }

  private static Optional<ParsedDate> inUrl(String url) {
    int path = url.indexOf('/', url.indexOf("//") + 2);
    Matcher matcher = IN_URL.matcher(url.substring(Math.max(path, 0)));
    while (matcher.find()) {
      Optional<ParsedDate> date = day(matcher);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<ParsedDate> day(Matcher matcher) {
    if (matcher.group(1) != null) {
      return day(matcher.group(1), matcher.group(2), matcher.group(3));
    }
    return matcher.group(4) != null
        ? day(matcher.group(4), matcher.group(6), matcher.group(7))
        : day("20" + matcher.group(8), matcher.group(9), matcher.group(10));
  }

  private static Optional<ParsedDate> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(new ParsedDate(date.atStartOfDay(), Optional.empty(), true));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
