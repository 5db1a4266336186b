package org.newsgraph.query;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A parameter of a named query, as its header declares it.
 *
 * @param name the name on the command line, and of the variable whose {@code VALUES} it replaces
 * @param type what can be given
 * @param required whether the query has no meaning without it
 * @param defaultValue what holds where it is not given, for showing; in the query text the same
 * @param description what it does, for people
 * @param example a value to try, where the header gives one
 * @param alias another name under which it may be given
 */
public record QueryParameter(
    String name,
    Type type,
    boolean required,
    Optional<String> defaultValue,
    String description,
    Optional<String> example,
    Optional<String> alias) {

  /** What can be given for a parameter. */
  public enum Type {
    /** A name in any script, an alias, or an IRI of an entity, event or series. */
    ENTITY,
    /** The URL or IRI of an article. */
    ARTICLE,
    /** A day, month or year: {@code 2023-11-09}, {@code 2023-11}, {@code 2023}. */
    DATE,
    /** A whole number. */
    INTEGER,
    /** Any words. */
    TEXT,
    /** At most so many rows; {@code 0} for all. */
    LIMIT;

    /** The name in headers and help: lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public QueryParameter {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(defaultValue, "defaultValue");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(example, "example");
    Objects.requireNonNull(alias, "alias");
  }

  boolean isCalled(String someName) {
    return name.equals(someName) || alias.filter(someName::equals).isPresent();
  }
}
