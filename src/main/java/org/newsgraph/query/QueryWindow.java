package org.newsgraph.query;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
 * # window pair: pairs, most first, unless from or to
 * </pre>
 *
 * <p>A window holds some articles, moments, or pairs of entities, for the variable {@code ?iri},
 * {@code ?first} or {@code ?pair}, which has a {@code VALUES} block where a question can be asked
 * without an entity. It may only stand where the rows come in this order before all else, and where
 * each row belongs to one article that names the entities, begins at one moment, or tells of one
 * pair.
 *
 * @param variable the variable that stands for them
 * @param kind what they are
 * @param entities the parameters that name many articles; articles must be of some
 * @param latestFirst whether the last ones come first
 * @param without the parameters with which all rows must be looked at
 */
record QueryWindow(
    String variable, Kind kind, List<String> entities, boolean latestFirst, List<String> without) {

  /** What a window holds. */
  enum Kind {
    ARTICLES,
    MOMENTS,
    /** Pairs that share more than one sentence, by their number. */
    PAIRS
  }

  private static final Pattern FORM =
      Pattern.compile(
          "(articles|moments|pairs)(?: of (\\w+)(?: and (\\w+))?)?, (latest|earliest|most) first"
              + "(?:, unless (\\w+)(?: or (\\w+))?)?");

  /**
   * @throws QueryException if the line cannot be understood
   */
  static QueryWindow parse(String query, String variable, String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new QueryException(
          ("%s: the header says 'window %s: %s', which should be 'articles of PARAMETER, latest"
                  + " first', or with 'moments', 'and PARAMETER', 'earliest', ', unless PARAMETER';"
                  + " or 'pairs, most first'")
              .formatted(query, variable, text));
    }
    return new QueryWindow(
        variable,
        Kind.valueOf(form.group(1).toUpperCase(Locale.ROOT)),
        given(form.group(2), form.group(3)),
        form.group(4).equals("latest"),
        given(form.group(5), form.group(6)));
  }

  private static List<String> given(String... names) {
    return Stream.of(names).filter(Objects::nonNull).toList();
  }
}
