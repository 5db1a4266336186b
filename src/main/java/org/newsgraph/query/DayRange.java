package org.newsgraph.query;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The days between two that are given as 2023-11-09, 2023-11 or 2023; either may be missing.
 *
 * @param first the first day
 * @param last the last day
 */
record DayRange(Optional<LocalDate> first, Optional<LocalDate> last) {

  static DayRange of(Optional<String> from, Optional<String> to) {
    return new DayRange(from.map(DayRange::begin), to.map(DayRange::end));
  }

  boolean isAll() {
    return first.isEmpty() && last.isEmpty();
  }

  private static LocalDate begin(String text) {
    return LocalDate.parse(text + "0000-01-01".substring(text.length()));
  }

  private static LocalDate end(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  /** Whether a day as {@code TermNumbers.day} gives it lies between them; what is no day does. */
  boolean contains(int day) {
    return day == 0
        || first.map(from -> day >= number(from)).orElse(true)
            && last.map(to -> day <= number(to)).orElse(true);
  }

  private static int number(LocalDate day) {
    return day.getYear() << 9 | day.getMonthValue() << 5 | day.getDayOfMonth();
  }

  /** The first moment of the first day. */
  Optional<Node> since() {
    return first.map(day -> moment(day + "T00:00:00"));
  }

  /** The last moment of the last day. */
  Optional<Node> until() {
    return last.map(day -> moment(day + "T23:59:59.999"));
  }

  private static Node moment(String text) {
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdateTime);
  }
}
