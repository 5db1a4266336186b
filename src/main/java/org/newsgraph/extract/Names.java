package org.newsgraph.extract;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.model.EntityType;

/** Which names cover which words, after a first round of recognition. */
final class Names {

  private final Doc doc;
  private final Candidate[] byToken;

  Names(Doc doc, Collection<Candidate> names) {
    this.doc = doc;
    this.byToken = new Candidate[doc.size()];
    names.forEach(this::add);
  }

  /** Adds a name; it takes its words from names that covered them before. */
  void add(Candidate name) {
    int last = doc.tokenAt(name.span().end() - 1);
    for (int t = doc.tokenAt(name.span().begin()); t >= 0 && t <= last; t++) {
      byToken[t] = name;
    }
  }

  /** The name that covers a word or a part of it. */
  Optional<Candidate> at(int token) {
    return token < 0 || token >= byToken.length
        ? Optional.empty()
        : Optional.ofNullable(byToken[token]);
  }

  /** All names that cover words, in the order of the text. */
  List<Candidate> all() {
    return Arrays.stream(byToken).filter(Objects::nonNull).distinct().toList();
  }

  /** Whether a name of this type covers a word. */
  boolean is(int token, EntityType type) {
    return at(token).filter(c -> c.is(type)).isPresent();
  }

  /** The first word of the name that covers a word. */
  int firstToken(int token) {
    return at(token).map(c -> doc.tokenAt(c.span().begin())).orElse(token);
  }
}
