package org.newsgraph.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.DecidedNames;
import org.newsgraph.model.EntityType;
import org.newsgraph.rdf.Iris;

/** What decisions say to those who analyse articles. */
public final class DecidedNamesReader {

  private DecidedNamesReader() {}

  /**
   * The names of some decisions; those taken back are passed over, and those of nodes whose IRI is
   * not a name alone.
   */
  public static DecidedNames of(List<Decision> decisions, Iris iris) {
    List<DecidedNames.Pair> pairs = new ArrayList<>();
    for (Decision decision : decisions) {
      Optional<DecidedNames.Name> first = name(decision.first(), iris);
      Optional<DecidedNames.Name> second = name(decision.second(), iris);
      if (!decision.undone() && first.isPresent() && second.isPresent()) {
        pairs.add(new DecidedNames.Pair(decision.same(), first.get(), second.get()));
      }
    }
    return new DecidedNames(pairs);
  }

  private static Optional<DecidedNames.Name> name(String iri, Iris iris) {
    for (EntityType type : EntityType.values()) {
      String before = iris.entity(type.id() + "/");
      if (iri.startsWith(before)) {
        String name = decoded(iri.substring(before.length()));
        // 毛宁~5f is the second of that name: the name alone does not say who is meant.
        boolean alone = name.length() > 1 && name.indexOf('/') < 0 && !name.contains(Homonyms.MARK);
        return alone ? Optional.of(new DecidedNames.Name(type, name)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String decoded(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
