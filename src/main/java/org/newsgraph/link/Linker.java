package org.newsgraph.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
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

  /**
   * A linker that asks the given bases.
   *
   * @param bases in the order of precedence: of two entries for one thing the first base's is taken
   */
  public Linker(List<KnowledgeBase> bases) {
    this.bases = List.copyOf(bases);
    this.resolver = new Resolver(bases);
  }

  /**
   * A linker with the bases that come with the program. The largest, {@link WikidictBase}, is made
   * ready when it is first asked.
   */
  public static Linker standard() {
    Path cache = WikidictBase.standardCache();
    Gazetteer gazetteer = Gazetteer.standard();
    return new Linker(
        List.of(
            CldrBase.standard(),
            CuratedBase.standard(gazetteer),
            gazetteer,
            WikidictBase.standard(cache, LOG::warn)));
  }

  /**
   * Links the entities of one article.
   *
   * <p>A linked entity is called by the entry's label; entities that turn out to be one are merged,
   * and claims and events follow them.
   */
  public Analysis link(Extraction extraction) {
    Unification unification = new Unification();
    Context context = new Context(extraction, bases);
    for (Entity entity : extraction.entities()) {
      Optional<Resolver.Decision> decision = resolver.resolve(entity, context);
      unification.add(entity, decision);
    }
    return new Analysis(
        extraction.text().article(),
        extraction.text().sentences().stream().map(Sentence::span).toList(),
        withOffices(unification.entities(), extraction.text()),
        extraction.times(),
        unification.remap(extraction.claims()),
        unification.remapEvents(extraction.events()),
        unification.remapStatements(extraction.statements()));
  }

  private static List<Entity> withOffices(List<Entity> entities, AnnotatedText text) {
    List<Entity> all = new ArrayList<>(entities);
    all.addAll(Offices.find(entities, text));
    all.sort(
        Comparator.comparing((Entity e) -> e.mentions().get(0), Mention.BY_SPAN)
            .thenComparing(Entity::id));
    return all;
  }
}
