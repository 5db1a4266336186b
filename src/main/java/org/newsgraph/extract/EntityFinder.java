package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Subtype;

/** Finds the entities of an article: recognisers propose, the resolver decides. Thread-safe. */
final class EntityFinder {

  private final List<Recogniser> first;
  private final List<Recogniser> second;

  /** With the package's own recognisers: the list to add further ones to. */
  EntityFinder() {
    this(
        List.of(new CrfRecogniser(), new LexiconRecogniser(), new AbbreviationRecogniser()),
        List.of(
            new PersonRecogniser(),
            new PersonCueRecogniser(),
            new StormRecogniser(),
            new PlaceRecogniser(),
            new OrganizationRecogniser(),
            new EventRecogniser(),
            new EventHeadRecogniser(),
            new AgreementRecogniser()));
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
    int length = doc.text().length();
    List<Candidate> kept = Resolver.resolve(length, candidates);
    List<Alias> aliases = AliasReader.read(doc, kept);
    aliases.forEach(a -> candidates.add(a.other()));
    List<Candidate> mended = DocumentMemory.mend(doc, Resolver.resolve(length, candidates));
    List<Alias> same = new ArrayList<>(aliases);
    same.addAll(HostedEvents.read(doc, mended));
    List<Mention> mentions = new ArrayList<>();
    mended.forEach(c -> mentions.add(mention(annotated, c)));
    return EntityGrouper.group(mentions, same).stream().filter(EntityFinder::isNamed).toList();
  }

  /** 李 of 李先生 names nobody unless the article tells the full name elsewhere. */
  private static boolean isNamed(Entity entity) {
    return entity.type() != EntityType.PERSON || entity.name().length() > 1;
  }

  private static Mention mention(AnnotatedText annotated, Candidate c) {
    String text = c.span().in(annotated.article().content());
    EntityType type = c.type().orElseThrow();
    Optional<Subtype> subtype =
        Lexicon.get()
            .find(c.name())
            .filter(known -> known.type() == type && known.curated())
            .map(Lexicon.Entry::subtype)
            .orElse(c.subtype());
    return new Mention(
        c.span(),
        type,
        subtype.filter(kind -> kind.type() == type),
        text,
        c.name(),
        c.confidence(),
        c.rule());
  }
}
