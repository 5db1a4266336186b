package org.newsgraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the comment at the head of a query file.
 *
 * <pre>
 * # title: Evidence
 * # title-zh: 证据
 * # purpose: The sentences in which two entities meet.
 * #   A line that begins with more than one space goes on with the one above.
 * # purpose-zh: 两个实体同时出现的句子。
 * # parameter a: entity required; the one of them; example 解振华
 * # parameter to: date; only articles published by then; also asof; example 2023-11
 * # parameter limit: limit = 50; at most this many rows
 * # window iri: articles of a, earliest first
 * # choice pair: pairs of a, most first
 * # known rivals: of a, between from and to
 * # fold: sentence
 * </pre>
 *
 * <p>For the last lines see {@link QueryWindow}, {@link KnownRivals} and {@link RowFolding}.
 */
final class QueryHeader {

  private static final Pattern FIELD = Pattern.compile("#\\s?([a-z][a-zA-Z -]*?):\\s*(.*)");
  private static final Pattern CONTINUATION = Pattern.compile("#\\s{2,}(\\S.*)");
  private static final Pattern DECLARATION =
      Pattern.compile("([a-z]+)(\\s+required)?(?:\\s*=\\s*(\\S.*?))?\\s*");
  private static final String PARAMETER = "parameter ";
  private static final String WINDOW = "window ";
  private static final String CHOICE = "choice ";
  private static final String KNOWN = "known ";
  private static final String EXAMPLE = "example ";
  private static final String ALIAS = "also ";

  private final String name;
  private final Map<String, String> fields = new HashMap<>();
  private final List<String> parameterNames = new ArrayList<>();

  QueryHeader(String name) {
    this.name = name;
  }

  NamedQuery parse(String text) {
    readFields(text);
    List<QueryParameter> parameters = new ArrayList<>();
    for (String parameter : parameterNames) {
      parameters.add(parameter(parameter, fields.get(PARAMETER + parameter)));
    }
    return new NamedQuery(
        name,
        field("title"),
        field("title-zh"),
        field("purpose"),
        field("purpose-zh"),
        parameters,
        text);
  }

  /** In which order the rows of a query can be found, where its header says it. */
  static Optional<QueryWindow> window(NamedQuery query) {
    return first(query, WINDOW);
  }

  /** Of what only the first ones are of use, where its header says it. */
  static Optional<QueryWindow> choice(NamedQuery query) {
    return first(query, CHOICE);
  }

  private static Optional<QueryWindow> first(NamedQuery query, String key) {
    return first(query, key, (variable, text) -> QueryWindow.parse(query.name(), variable, text));
  }

  /** What the program finds for a query, where its header says it. */
  static Optional<KnownRivals> known(NamedQuery query) {
    return first(query, KNOWN, (variable, text) -> KnownRivals.parse(query.name(), variable, text));
  }

  private static <T> Optional<T> first(
      NamedQuery query, String key, BiFunction<String, String, T> parse) {
    QueryHeader header = new QueryHeader(query.name());
    header.readFields(query.text());
    return header.fields.entrySet().stream()
        .filter(field -> field.getKey().startsWith(key))
        .findFirst()
        .map(
            field -> parse.apply(field.getKey().substring(key.length()).strip(), field.getValue()));
  }

  /** Which rows of a query say the same, where its header says it. */
  static Optional<RowFolding> folding(NamedQuery query) {
    QueryHeader header = new QueryHeader(query.name());
    header.readFields(query.text());
    return Optional.ofNullable(header.fields.get("fold"))
        .map(text -> RowFolding.parse(query.name(), text));
  }

  private String field(String key) {
    return fields.getOrDefault(key, "");
  }

  private void readFields(String text) {
    String current = null;
    for (String line : text.lines().takeWhile(l -> l.startsWith("#")).toList()) {
      Matcher field = FIELD.matcher(line);
      Matcher continuation = CONTINUATION.matcher(line);
      if (current != null && continuation.matches()) {
        fields.merge(current, continuation.group(1).strip(), (a, b) -> a + " " + b);
      } else if (field.matches()) {
        current = field.group(1);
        fields.put(current, field.group(2).strip());
        if (current.startsWith(PARAMETER)) {
          parameterNames.add(current.substring(PARAMETER.length()).strip());
        }
      } else {
        current = null;
      }
    }
  }

  private QueryParameter parameter(String parameter, String text) {
    String[] parts = text.split("\\s*;\\s*");
    Matcher declaration = DECLARATION.matcher(parts[0]);
    if (!declaration.matches()) {
      throw unreadable(parameter, text);
    }
    String description = "";
    Optional<String> example = Optional.empty();
    Optional<String> alias = Optional.empty();
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].startsWith(EXAMPLE)) {
        example = Optional.of(parts[i].substring(EXAMPLE.length()).strip());
      } else if (parts[i].startsWith(ALIAS)) {
        alias = Optional.of(parts[i].substring(ALIAS.length()).strip());
        description += " (or " + alias.get() + "=)";
      } else {
        description = description.isEmpty() ? parts[i] : description + "; " + parts[i];
      }
    }
    return new QueryParameter(
        parameter,
        type(parameter, declaration.group(1), text),
        declaration.group(2) != null,
        Optional.ofNullable(declaration.group(3)),
        description,
        example,
        alias);
  }

  private QueryParameter.Type type(String parameter, String type, String text) {
    try {
      return QueryParameter.Type.valueOf(type.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw unreadable(parameter, text);
    }
  }

  private QueryException unreadable(String parameter, String text) {
    return new QueryException(
        ("%s: the header says 'parameter %s: %s', which should be TYPE, TYPE required or"
                + " TYPE = DEFAULT, then '; description', with TYPE one of entity, article, date,"
                + " integer, text, limit")
            .formatted(name, parameter, text));
  }
}
