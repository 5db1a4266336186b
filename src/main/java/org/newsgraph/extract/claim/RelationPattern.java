package org.newsgraph.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extract.lexicon.DataTable;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Span;
import org.newsgraph.model.Tenure;

/**
 * One row of {@code relations.tsv}: the words around two names that state a relation of them.
 *
 * @param predicate the relation
 * @param subjectFirst whether the subject's name stands first
 * @param subject the types of its subject
 * @param object the types of its object; none where it is a name in quotation marks
 * @param before what stands before the first name
 * @param between all that stands between the two
 * @param after what stands behind the second
 * @param tenure when it holds
 */
record RelationPattern(
    Predicate predicate,
    boolean subjectFirst,
    Set<EntityType> subject,
    Set<EntityType> object,
    Pattern before,
    Pattern between,
    Pattern after,
    Tenure tenure) {

  private static final int COLUMNS = 8;

  private static final Map<Character, EntityType> TYPES =
      Map.of(
          'p', EntityType.PERSON,
          'o', EntityType.ORGANIZATION,
          'l', EntityType.PLACE,
          'e', EntityType.EVENT);

  /** The patterns, in the order of the file. */
  static List<RelationPattern> all() {
    List<RelationPattern> patterns = new ArrayList<>();
    for (String[] row : DataTable.rows(RelationPattern.class, "relations.tsv", COLUMNS)) {
      patterns.add(
          new RelationPattern(
              predicate(row[0]),
              row[1].equals("so"),
              types(row[2]),
              types(row[3]),
              Pattern.compile("(?:" + expand(row[4]) + ")$"),
              Pattern.compile(expand(row[5])),
              Pattern.compile(expand(row[6])),
              row[7].isEmpty() ? Tenure.CURRENT : Tenure.valueOf(row[7].toUpperCase(Locale.ROOT))));
    }
    return patterns;
  }

  private static Predicate predicate(String id) {
    return Stream.of(Predicate.values())
        .filter(predicate -> predicate.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("relations.tsv: there is no predicate " + id));
  }

  private static Set<EntityType> types(String letters) {
    return letters
        .chars()
        .filter(c -> TYPES.containsKey((char) c))
        .mapToObj(c -> TYPES.get((char) c))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String expand(String expression) {
    return expression.replace("~", "[^，。；、：“”（）()]{0,8}?").replace("_", "[^，。；、：“”（）()]{0,4}?");
  }

  /** Whether its object is no entity but a name in quotation marks. */
  boolean isName() {
    return object.isEmpty();
  }

  Set<EntityType> firstTypes() {
    return subjectFirst ? subject : object;
  }

  boolean matches(Clause clause, Clause.Named first, Clause.Named second) {
    Set<EntityType> secondTypes = subjectFirst ? object : subject;
    String text = clause.text();
    return secondTypes.contains(second.entity().type())
        && between.matcher(text).region(first.span().end(), second.span().begin()).matches()
        && before.matcher(text).region(clause.span().begin(), first.span().begin()).find()
        && after.matcher(text).region(second.span().end(), clause.span().end()).lookingAt();
  }

  /** The other name that stands behind a name, without its quotation marks. */
  Optional<Span> nameAfter(Clause clause, Clause.Named first) {
    int end = clause.span().end();
    Matcher words = between.matcher(clause.text()).region(first.span().end(), end);
    if (!words.lookingAt()) {
      return Optional.empty();
    }
    Matcher name = after.matcher(clause.text()).region(words.end(), end);
    return name.lookingAt() ? Optional.of(new Span(name.start(1), name.end(1))) : Optional.empty();
  }

  /** The tenure where the words between say that it is over. */
  Tenure past() {
    return tenure.isNow() ? Tenure.FORMER : tenure;
  }
}
