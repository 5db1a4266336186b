package org.newsgraph.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What people have decided on identity, as far as the analysis of an article obeys it: the names of
 * which they spoke are names, and those of two things are never one. That two names are one thing
 * is left to the step over all articles, which can take it back.
 *
 * @param pairs in the order in which they were decided
 */
public record DecidedNames(List<Pair> pairs) {

  private static final String SAME = "same";
  private static final String DIFFERENT = "different";

  /** Nothing was decided. */
  public static final DecidedNames NONE = new DecidedNames(List.of());

  /**
   * The name of an entity.
   *
   * @param name in Simplified characters, as in {@link Entity#id()}
   */
  public record Name(EntityType type, String name) {

    public Name {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(name, "name");
    }

    /** The name in an {@link Entity#id()}. */
    private static Name ofId(String id) {
      int slash = id.indexOf('/');
      return Arrays.stream(EntityType.values())
          .filter(type -> id.startsWith(type.id() + "/"))
          .findFirst()
          .map(type -> new Name(type, id.substring(slash + 1)))
          .orElseThrow(() -> new IllegalArgumentException("not the id of an entity: " + id));
    }

    /** The {@link Entity#id()} of an entity called so. */
    public String id() {
      return Entity.idOf(type, name);
    }
  }

  /**
   * A decision.
   *
   * @param same whether they are one thing, or two
   */
  public record Pair(boolean same, Name first, Name second) {

    public Pair {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(second, "second");
    }

    /** As one line: the kind and the two ids, with tabs between them. */
    public String toLine() {
      return (same ? SAME : DIFFERENT) + "\t" + first.id() + "\t" + second.id();
    }

    /**
     * The pair of a line of {@link #toLine()}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Pair ofLine(String line) {
      String[] parts = line.split("\t");
      if (parts.length != 3 || !parts[0].equals(SAME) && !parts[0].equals(DIFFERENT)) {
        throw new IllegalArgumentException(
            "a decision is 'same' or 'different' and two names, with tabs between them, not "
                + line);
      }
      return new Pair(parts[0].equals(SAME), Name.ofId(parts[1]), Name.ofId(parts[2]));
    }
  }

  public DecidedNames {
    pairs = List.copyOf(pairs);
  }

  /** All names of which something was decided. */
  public List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (Pair pair : pairs) {
      names.add(pair.first());
      names.add(pair.second());
    }
    return names.stream().distinct().toList();
  }

  /** Whether two ids were decided to be two things. */
  public boolean apart(String id, String other) {
    return pairs.stream()
        .filter(pair -> !pair.same())
        .anyMatch(
            pair ->
                pair.first().id().equals(id) && pair.second().id().equals(other)
                    || pair.first().id().equals(other) && pair.second().id().equals(id));
  }

  /**
   * What of it can change the analysis of a text: an article whose text has none of the names is
   * the same whatever was decided.
   *
   * @param text in Simplified characters
   * @return a line a decision, sorted; empty if there is none
   */
  public String concerning(String text) {
    StringBuilder lines = new StringBuilder();
    pairs.stream()
        .filter(pair -> text.contains(pair.first().name()) || text.contains(pair.second().name()))
        .map(Pair::toLine)
        .distinct()
        .sorted()
        .forEach(line -> lines.append(line).append('\n'));
    return lines.toString();
  }
}
