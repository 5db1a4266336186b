package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.DecidedNames;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;

/** Finds the entities of an article: recognisers propose, the resolver decides. Thread-safe. */
final class EntityFinder {

  private final Optional<NameJudge> judge;
  private final Gazetteer gazetteer;
  private final double minConfidence;
  private final DecidedNames decided;
  private final DecidedRecogniser decidedNames;
  private final List<Recogniser> first;
  private final List<Recogniser> second;

  /** The package's own recognisers alone: the list to add further ones to. */
  static EntityFinder rulesOnly() {
    return new EntityFinder(Optional.empty(), Gazetteer.none(), 0);
  }

  /**
   * @param judge the trained recogniser that has the last word on what the rules propose, if any
   * @param gazetteer names that both obey
   * @param minConfidence mentions of which recognition is less sure are left out
   */
  EntityFinder(Optional<NameJudge> judge, Gazetteer gazetteer, double minConfidence) {
    this(
        judge,
        gazetteer,
        minConfidence,
        DecidedNames.NONE,
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
  private EntityFinder(
      Optional<NameJudge> judge,
      Gazetteer gazetteer,
      double minConfidence,
      DecidedNames decided,
      List<Recogniser> first,
      List<Recogniser> second) {
    this.judge = judge;
    this.gazetteer = gazetteer;
    this.minConfidence = minConfidence;
    this.decided = decided;
    this.decidedNames = new DecidedRecogniser(decided);
    this.first = List.copyOf(first);
    this.second = List.copyOf(second);
  }

  /** The same, but what people have decided on names holds. */
  EntityFinder obeying(DecidedNames other) {
    return new EntityFinder(judge, gazetteer, minConfidence, other, first, second);
  }

  List<Entity> find(AnnotatedText annotated) {
    Doc doc = new Doc(annotated);
    Ruled ruled = rule(doc);
    List<Mention> mentions = new ArrayList<>();
    List<Candidate> names =
        judge.map(j -> j.decide(doc, ruled.names(), ruled.nothing())).orElse(ruled.names());
    List<Candidate> found = Agreements.among(doc, names);
    List<Candidate> kept = obey(gazetteer.find(doc), obey(decidedNames.find(doc), found));
    kept.removeIf(c -> c.confidence() < minConfidence);
    kept.forEach(c -> mentions.add(mention(annotated, c)));
    List<Entity> entities =
        EntityGrouper.group(mentions, ruled.same(), decided).stream()
            .filter(EntityFinder::isNamed)
            .toList();
    return gazetteer.identified(entities);
  }

  /** A user's own names take their place from all others. */
  private static List<Candidate> obey(List<Candidate> own, List<Candidate> names) {
    List<Candidate> result = new ArrayList<>(names);
    result.removeIf(c -> own.stream().anyMatch(o -> o.span().overlaps(c.span())));
    own.stream().filter(o -> o.type().isPresent()).forEach(result::add);
    result.sort(Comparator.comparing(Candidate::span));
    return result;
  }

  /**
   * What the rules decide on.
   *
   * @param names not overlapping, in the order of the text
   * @param same which of them the text says are one
   * @param nothing what certainly names nothing
   */
  record Ruled(List<Candidate> names, List<Alias> same, List<Span> nothing) {}

  Ruled rule(Doc doc) {
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
    List<Span> nothing =
        candidates.stream().filter(c -> c.type().isEmpty()).map(Candidate::span).toList();
    return new Ruled(mended, same, nothing);
  }

  /** 李 of 李先生 names nobody unless the article tells the full name elsewhere. */
  private static boolean isNamed(Entity entity) {
    return entity.type() != EntityType.PERSON || entity.name().length() > 1;
  }

  private static Mention mention(AnnotatedText annotated, Candidate c) {
    String text = annotated.article().textOf(c.span());
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
