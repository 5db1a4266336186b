package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Mention;

/** Finds the entities of an article: recognisers propose, the resolver decides. Thread-safe. */
final class EntityFinder {

  private final List<Recogniser> first;
  private final List<Recogniser> second;

  /** With the package's own recognisers: the list to add further ones to. */
  EntityFinder() {
    this(
        List.of(new CrfRecogniser(), new LexiconRecogniser(), new AbbreviationRecogniser()),
        List.of(new PersonRecogniser(), new PlaceRecogniser(), new OrganizationRecogniser()));
  }

  /**
   * @param first recognisers that look at the text alone
   * @param second recognisers that build on the names that the first found
   */
  EntityFinder(List<Recogniser> first, List<Recogniser> second) {
    this.first = List.copyOf(first);
    this.second = List.copyOf(second);
  }

  List<Entity> find(AnnotatedText annotated) {
    Doc doc = new Doc(annotated);
    List<Candidate> candidates = new ArrayList<>();
    Names none = new Names(doc, List.of());
    first.forEach(r -> r.propose(doc, none, candidates::add));
    Names names = new Names(doc, Resolver.resolve(doc.text().length(), candidates));
    second.forEach(r -> r.propose(doc, names, candidates::add));
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
