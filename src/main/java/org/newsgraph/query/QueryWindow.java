package org.newsgraph.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * In which order the rows of a question can be found without looking at all of them, as a line of
 * its header says:
 *
 * <pre>
 * # window iri: articles of a and b, earliest first
 * # window first: moments of entity, earliest first, unless from
 * </pre>
 *
 * <p>A window holds some articles, or moments, for the variable {@code ?iri} or {@code ?first}. It
 * may only stand where the rows come in this order before all else, and where each row belongs to
 * one article that names the entities, or begins at one moment.
 *
 * @param variable the variable that stands for the articles or moments
 * @param ofMoments whether it stands for moments
 * @param entities the parameters that must be given, and name many articles
 * @param latestFirst whether the last ones come first
 * @param without the parameter with which all rows must be looked at
 */
record QueryWindow(
    String variable,
    boolean ofMoments,
    List<String> entities,
    boolean latestFirst,
    Optional<String> without) {

  private static final Pattern FORM =
      Pattern.compile(
          "(articles|moments) of (\\w+)(?: and (\\w+))?, (latest|earliest) first"
              + "(?:, unless (\\w+))?");

  /**
   * @throws QueryException if the line cannot be understood
   */
  static QueryWindow parse(String query, String variable, String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new QueryException(
          ("%s: the header says 'window %s: %s', which should be 'articles of PARAMETER, latest"
                  + " first', or with 'moments', 'and PARAMETER', 'earliest', ', unless PARAMETER'")
              .formatted(query, variable, text));
    }
    return new QueryWindow(
        variable,
        form.group(1).equals("moments"),
        Stream.of(form.group(2), form.group(3)).filter(p -> p != null).toList(),
        form.group(4).equals("latest"),
        Optional.ofNullable(form.group(5)));
  }
}
