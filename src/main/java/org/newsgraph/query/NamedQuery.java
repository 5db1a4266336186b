package org.newsgraph.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A SPARQL query with a name, and what its header says about it. Any query file is one: without a
 * header, it has no title and no parameters.
 *
 * @param name the name it is asked by, or the file it comes from
 * @param title one line in English; may be empty
 * @param titleZh one line in Chinese; may be empty
 * @param purpose what it answers; may be empty
 * @param purposeZh the same in Chinese; may be empty
 * @param parameters in the order of the header
 * @param text the query itself, header and all
 */
public record NamedQuery(
    String name,
    String title,
    String titleZh,
    String purpose,
    String purposeZh,
    List<QueryParameter> parameters,
    String text) {

  public NamedQuery {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(titleZh, "titleZh");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(purposeZh, "purposeZh");
    Objects.requireNonNull(text, "text");
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads the header of a query. The query itself is read when it is run.
   *
   * @throws QueryException if a parameter line cannot be understood
   */
  public static NamedQuery parse(String name, String text) {
    return new QueryHeader(name).parse(text);
  }

  /** The parameter of this name, or with this other name. */
  public Optional<QueryParameter> parameter(String parameterName) {
    return parameters.stream().filter(p -> p.isCalled(parameterName)).findFirst();
  }
}
