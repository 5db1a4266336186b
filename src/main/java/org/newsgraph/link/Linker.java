package org.newsgraph.link;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Claim;
import org.newsgraph.model.DecidedNames;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the entities of an article their entries in the knowledge bases, where that is certain, and
 * makes entities with the same entry one.
 *
 * <p>Looks at the article alone, never at a store: the same extraction gives the same analysis.
 * Thread-safe; one linker serves all threads.
 */
public final class Linker {

  private static final Logger LOG = LoggerFactory.getLogger(Linker.class);

  private final List<KnowledgeBase> bases;
  private final Resolver resolver;
  private final KnownMentions known;
  private final PlaceChains chains;
  private final DecidedNames decided;
  private final Optional<OfficeHolders> holders;
  private final Optional<TermsOfOffice> terms;

  /**
   * A linker that asks the given bases.
   *
   * @param bases in the order of precedence: of two entries for one thing the first base's is taken
   */
  public Linker(List<KnowledgeBase> bases) {
    this.decided = DecidedNames.NONE;
    this.bases = List.copyOf(bases);
    this.resolver = new Resolver(bases);
    this.known = new KnownMentions(bases);
    this.chains = new PlaceChains(new LeadingPlaces(bases));
    Optional<CuratedBase> people =
        bases.stream()
            .filter(base -> base instanceof CuratedBase && base.id().equals(CuratedBase.STANDARD))
            .findFirst()
            .map(CuratedBase.class::cast);
    this.holders = people.map(OfficeHolders::new);
    this.terms = people.map(TermsOfOffice::new);
  }

  private Linker(Linker other, DecidedNames decided) {
    this.bases = other.bases;
    this.resolver = other.resolver;
    this.known = other.known;
    this.chains = other.chains;
    this.holders = other.holders;
    this.terms = other.terms;
    this.decided = decided;
  }

  /** The same linker, but names that people have told apart are not linked to one entry. */
  public Linker obeying(DecidedNames other) {
    return new Linker(this, other);
  }

  /**
   * A linker with the bases that come with the program. The largest, {@link WikidictBase}, is made
   * ready when it is first asked.
   *
   * @param own a user's own bases, tables ({@code .csv}, see {@link CuratedBase#open}) and imported
   *     ones ({@link CompactBase}): tables come before all others, imported ones after what comes
   *     with the program
   */
  public static Linker standard(List<Path> own) {
    Gazetteer gazetteer = Gazetteer.standard();
    List<KnowledgeBase> bases = new ArrayList<>();
    own.stream().filter(Linker::isTable).map(CuratedBase::open).forEach(bases::add);
    bases.add(CldrBase.standard());
    bases.add(CuratedBase.standard(gazetteer));
    bases.add(gazetteer);
    own.stream().filter(path -> !isTable(path)).map(CompactBase::open).forEach(bases::add);
    bases.add(WikidictBase.standard(WikidictBase.standardCache(), LOG::warn));
    return new Linker(bases);
  }

  private static boolean isTable(Path path) {
    return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /**
   * Links the entities of one article.
   *
   * <p>A linked entity is called by the entry's label; entities that turn out to be one are merged,
   * and claims and events follow them.
   */
  public Analysis link(Extraction extraction) {
    Unification unification = new Unification();
    AnnotatedText text = extraction.text();
    List<Entity> found = known.add(chains.split(extraction.entities()), text);
    List<Entity> entities = prizes(Editions.split(found, text));
    Context context = new Context(extraction, entities, bases);
    Countries countries = new Countries(entities, bases);
    Map<String, Entity> whole = PlaceChains.byOwnNames(entities);
    for (Elections.Named one : new Elections(text, countries, this::isEvent).name(entities)) {
      Optional<Resolver.Decision> decision = decide(one.entity(), context);
      Entity other = decision.isEmpty() ? whole.get(one.entity().name()) : null;
      if (other == null || one.entity().type() != EntityType.PLACE) {
        unification.add(one.was(), one.entity(), decision);
      } else {
        unification.add(one.was(), one.entity().calledAs(other), decide(other, context));
      }
    }
    List<Entity> linked = unification.entities();
    Offices offices = new Offices(text, countries);
    List<Entity> all = withOffices(linked, offices);
    return new Analysis(
        text.article(),
        text.sentences().stream().map(Sentence::span).toList(),
        all,
        extraction.times(),
        dated(unification.remap(extraction.claims()), all, text),
        unification.remapEvents(extraction.events()),
        unification.remapStatements(extraction.statements()),
        holders.map(h -> h.of(all, offices.keys(), text)).orElse(List.of()));
  }

  private Optional<Resolver.Decision> decide(Entity entity, Context context) {
    return resolver.resolve(entity, context).filter(d -> isAllowed(entity, d));
  }

  private boolean isEvent(String name) {
    return resolver.isCertain(name, EntityType.EVENT);
  }

  private List<Claim> dated(List<Claim> claims, List<Entity> entities, AnnotatedText text) {
    Optional<LocalDate> day = text.article().published().map(p -> p.time().toLocalDate());
    return terms.map(t -> t.date(claims, entities, day)).orElse(claims);
  }

  /** Prizes of a year are the prize, where a base has it. */
  private List<Entity> prizes(List<Entity> entities) {
    return entities.stream()
        .map(
            entity ->
                Editions.prize(entity)
                    .filter(name -> resolver.isCertain(name, entity.type()))
                    .map(name -> Resolver.renamed(entity, name, EventName.NONE))
                    .orElse(entity))
        .toList();
  }

  private boolean isAllowed(Entity entity, Resolver.Decision decision) {
    String linked = Entity.idOf(decision.entry().type(), decision.entry().label());
    return !decided.apart(entity.id(), linked);
  }

  private static List<Entity> withOffices(List<Entity> entities, Offices offices) {
    List<Entity> all = new ArrayList<>(entities);
    all.addAll(offices.find(entities));
    all.sort(
        Comparator.comparing((Entity e) -> e.mentions().get(0), Mention.BY_SPAN)
            .thenComparing(Entity::id));
    return all;
  }
}
