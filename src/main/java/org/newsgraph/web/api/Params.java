package org.newsgraph.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.newsgraph.query.QueryException;
import org.newsgraph.web.search.Filter;
import org.newsgraph.web.search.Told;

/** The parameters of one request, checked. */
final class Params {

  private static final int MOST = 500;

  private final HttpServletRequest request;

  Params(HttpServletRequest request) {
    this.request = request;
  }

  HttpServletRequest request() {
    return request;
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(v -> !v.isBlank());
  }

  String required(String name) {
    return text(name).orElseThrow(() -> new QueryException("say " + name + "=..., it is missing"));
  }

  List<String> all(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : Arrays.stream(values).filter(v -> !v.isBlank()).toList();
  }

  int number(String name, int otherwise) {
    try {
      int value = text(name).map(Integer::parseInt).orElse(otherwise);
      return Math.max(0, Math.min(value, MOST));
    } catch (NumberFormatException e) {
      throw new QueryException(name + "=" + text(name).orElse("") + " is no whole number", e);
    }
  }

  /** The filter of the request: entity, q, from, to, publisher, sure, speaksFrom, speaksTo. */
  Filter filter() {
    return new Filter(
        all("entity"),
        text("q").orElse(""),
        first("from"),
        last("to"),
        text("publisher"),
        text("sure").map("1"::equals).orElse(false),
        first("speaksFrom"),
        last("speaksTo"));
  }

  /** Which events or statements: party, about, status, type, article, and the filter. */
  Told told() {
    return told(text("status"));
  }

  /** The same for another standing of events. */
  Told told(Optional<String> status) {
    return new Told(filter(), all("party"), text("about"), status, text("type"), text("article"));
  }

  private Optional<LocalDate> first(String name) {
    return text(name).map(date -> days(name, date)[0]);
  }

  private Optional<LocalDate> last(String name) {
    return text(name).map(date -> days(name, date)[1]);
  }

  private static LocalDate[] days(String name, String date) {
    try {
      return switch (date.length()) {
        case 4 ->
            new LocalDate[] {
              Year.parse(date).atDay(1), Year.parse(date).atMonthDay(java.time.MonthDay.of(12, 31))
            };
        case 7 ->
            new LocalDate[] {YearMonth.parse(date).atDay(1), YearMonth.parse(date).atEndOfMonth()};
        default -> new LocalDate[] {LocalDate.parse(date), LocalDate.parse(date)};
      };
    } catch (DateTimeException e) {
      throw new QueryException(
          name + "=" + date + " is no day, month or year, such as 2023-11-09, 2023-11, 2023", e);
    }
  }
}
