package org.newsgraph.extract.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.lexicon.DataTable;
import org.newsgraph.model.Argument;
import org.newsgraph.model.ArgumentRole;
import org.newsgraph.model.Span;

/** Sums of money behind an event's verb: 投资20亿美元. */
final class Amounts {

  /** Event types that are about money. */
  private static final Set<String> TYPES = Set.of("invest", "acquire", "fine", "sign", "contract");

  private static final Map<String, String> CURRENCIES = read();

  private Amounts() {}

  private static Map<String, String> read() {
    Map<String, String> currencies = new HashMap<>();
    for (String[] row : DataTable.rows(Amounts.class, "currencies.tsv", 2)) {
      DataTable.words(row[1]).forEach(word -> currencies.put(word, row[0]));
    }
    return currencies;
  }

  /** The first sum behind the verb in its clause. */
  static Optional<Argument> of(EventSentence sentence, String type, int last) {
    if (!TYPES.contains(type)) {
      return Optional.empty();
    }
    for (int i = last + 1; i < sentence.size() && !sentence.isPunctuation(i); i++) {
      if (sentence.pos(i).equals("CD")) {
        Optional<Argument> sum = sum(sentence, i);
        if (sum.isPresent()) {
          return sum;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Argument> sum(EventSentence sentence, int number) {
    int unit = number + 1;
    String digits = sentence.form(number);
    while (sentence.form(unit).equals("万") || sentence.form(unit).equals("亿")) {
      digits += sentence.form(unit++);
    }
    String currency = CURRENCIES.get(sentence.form(unit));
    Optional<Double> value = Quantity.parse(digits);
    if (currency == null || value.isEmpty()) {
      return Optional.empty();
    }
    Span span = sentence.span(number, unit);
    return Optional.of(
        new Argument(
            ArgumentRole.AMOUNT,
            span,
            sentence.text(span),
            Optional.empty(),
            value,
            Optional.of(currency)));
  }
}
