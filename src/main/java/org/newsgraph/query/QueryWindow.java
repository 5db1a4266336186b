package org.newsgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * In which order the rows of a question can be found without looking at all of them, as a line of
 * its header says:
 *
 * <pre>
 * # window iri: articles of a and b, earliest first, between from and to
 * # window iri: articles of entity as sem:hasActor|ng:target, latest first
 * # window first: moments of entity, earliest first, between from and to
 * # window pair: pairs by ng:sentenceCount, most first, unless from or to
 * # window node: entities by ng:articleCount, most first
 * # window pair: pairs of entity by ng:sentenceCount, most first, unless from or to
 * # choice pair: pairs of entity by ng:articleCount, most first, unless from or to
 * </pre>
 *
 * <p>A window holds some articles, moments, or pairs of entities, for the variable {@code ?iri},
 * {@code ?first}, {@code ?pair} or {@code ?node}, which has a {@code VALUES} block where a question
 * can be asked without an entity. It may only stand where the rows come in this order before all
 * else, and where each row belongs to one article in which something has the entities for an object
 * (they are mentioned, if nothing else is said), begins at one moment, or tells of one pair or
 * entity. A choice may stand where only the first ones, as many as the limit, are of use at all.
 *
 * @param variable the variable that stands for them
 * @param kind what they are
 * @param entities those that are named, of which some must be given for articles
 * @param counted the property that has the number of a pair or entity
 * @param latestFirst whether the last ones come first
 * @param between the parameters for the first and the last day, if any
 * @param without the parameters with which all rows must be looked at
 */
record QueryWindow(
    String variable,
    Kind kind,
    List<Naming> entities,
    String counted,
    boolean latestFirst,
    Optional<Period> between,
    List<String> without) {

  /** What a window holds. */
  enum Kind {
    ARTICLES,
    MOMENTS,
    /** Entities, or pairs that share more than one sentence or article, by their number. */
    COUNTED
  }

  /**
   * An entity, and how an article names it.
   *
   * @param parameter whose value is the entity
   * @param properties that have it as their object, with the query's prefixes
   */
  record Naming(String parameter, List<String> properties) {}

  /** The parameters for a period. */
  record Period(String from, String to) {}

  private static final String NAMING = "\\w+(?: as \\S+)?";
  private static final Pattern FORM =
      Pattern.compile(
          ("(articles|moments|pairs|entities)(?: of (%1$s)(?: and (%1$s))?)?(?: by (\\S+))?"
                  + ", (latest|earliest|most) first"
                  + "(?:, between (\\w+) and (\\w+))?(?:, unless (\\w+)(?: or (\\w+))?)?")
              .formatted(NAMING));

  /**
   * @throws QueryException if the line cannot be understood
   */
  static QueryWindow parse(String query, String variable, String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new QueryException(
          ("%s: the header says 'window %s: %s', which should be 'articles of PARAMETER, latest"
                  + " first', or with 'moments', 'of PARAMETER as PROPERTY|PROPERTY', 'and"
                  + " PARAMETER', 'earliest', ', between PARAMETER and PARAMETER', ', unless"
                  + " PARAMETER'; or 'pairs of PARAMETER by PROPERTY, most first', or 'entities'")
              .formatted(query, variable, text));
    }
    List<Naming> entities = new ArrayList<>();
    given(form.group(2), form.group(3)).forEach(naming -> entities.add(naming(naming)));
    return new QueryWindow(
        variable,
        kind(form.group(1)),
        List.copyOf(entities),
        Objects.requireNonNullElse(form.group(4), "ng:sentenceCount"),
        form.group(5).equals("latest"),
        Optional.ofNullable(form.group(6)).map(from -> new Period(from, form.group(7))),
        given(form.group(8), form.group(9)));
  }

  private static Kind kind(String text) {
    return switch (text) {
      case "articles" -> Kind.ARTICLES;
      case "moments" -> Kind.MOMENTS;
      default -> Kind.COUNTED;
    };
  }

  private static Naming naming(String text) {
    String[] parts = text.split(" as ");
    return new Naming(
        parts[0], parts.length == 1 ? List.of("schema:mentions") : List.of(parts[1].split("\\|")));
  }

  private static List<String> given(String... names) {
    return Stream.of(names).filter(Objects::nonNull).toList();
  }
}
