package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.DecidedNames;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;

/**
 * The names of which people have decided something: where one fills whole words it is a name of the
 * decided type. Unlike a {@link Gazetteer} it does not break words, as nobody wrote these names
 * down to be looked for. Immutable and thread-safe.
 */
final class DecidedRecogniser {

  private static final String RULE = "decided";

  private final Trie<DecidedNames.Name> names = new Trie<>();

  DecidedRecogniser(DecidedNames decided) {
    decided.names().stream()
        .filter(name -> name.type() != EntityType.OFFICE)
        .forEach(name -> names.put(name.name(), name));
  }

  /** All that stands in a text, not overlapping, in its order; the longest name counts. */
  List<Candidate> find(Doc doc) {
    List<Candidate> found = new ArrayList<>();
    String text = doc.text();
    for (int i = 0; i < text.length(); i++) {
      Trie.Hit<DecidedNames.Name> hit =
          doc.beginsWord(i) ? names.longest(text, i, doc::endsWord) : null;
      if (hit != null) {
        found.add(candidate(new Span(i, hit.end()), hit.value()));
        i = hit.end() - 1;
      }
    }
    return found;
  }

  private static Candidate candidate(Span span, DecidedNames.Name name) {
    return new Candidate(
        span,
        Optional.of(name.type()),
        Optional.empty(),
        name.name(),
        1,
        Candidate.Rank.CERTAIN,
        RULE);
  }
}
