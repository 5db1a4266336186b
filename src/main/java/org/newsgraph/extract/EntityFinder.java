package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Mention;

/** Finds the entities of an article: recognisers propose, the resolver decides. Thread-safe. */
final class EntityFinder {

  private final List<Recogniser> recognisers;

  /** With the recognisers listed here; all of the package's own. */
  EntityFinder() {
    this(List.of(new CrfRecogniser()));
  }

  EntityFinder(List<Recogniser> recognisers) {
    this.recognisers = List.copyOf(recognisers);
  }

  List<Entity> find(AnnotatedText annotated) {
    Doc doc = new Doc(annotated);
    List<Candidate> candidates = new ArrayList<>();
    recognisers.forEach(r -> r.propose(doc, candidates::add));
    List<Mention> mentions = new ArrayList<>();
    for (Candidate c : Resolver.resolve(doc.text().length(), candidates)) {
      mentions.add(mention(annotated, c));
    }
    return EntityGrouper.group(mentions);
  }

  private static Mention mention(AnnotatedText annotated, Candidate c) {
    String text = c.span().in(annotated.article().content());
    return new Mention(
        c.span(), c.type().orElseThrow(), c.subtype(), text, c.name(), c.confidence(), c.rule());
  }
}
