package org.newsgraph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;

/** Where an article names countries and territories. Immutable. */
final class Countries {

  /**
   * A country's mention.
   *
   * @param code ISO 3166-1 alpha-2
   * @param label how the base calls it
   * @param text as it stands in the article
   */
  record At(Span span, String code, String label, String text) {}

  private static final String TERRITORY = "cldr:";

  /** Names of countries at the beginning of organizations' are the short ones. */
  private static final int LONGEST = 8;

  private static final Pattern YEAR = Pattern.compile("^(?:19|20)[0-9]{2}年?的?");

  private final List<At> mentions = new ArrayList<>();

  /**
   * @param bases asked which places are countries
   */
  Countries(List<Entity> entities, List<KnowledgeBase> bases) {
    for (Entity entity : entities) {
      if (entity.type() == EntityType.ORGANIZATION || isElection(entity)) {
        entity.mentions().forEach(mention -> addFirst(mention, bases));
      } else if (entity.type() == EntityType.PLACE) {
        for (Mention mention : entity.mentions()) {
          territory(mention.name(), bases)
              .ifPresent(entry -> add(mention.span(), entry, mention.text()));
        }
      }
    }
    mentions.sort(Comparator.comparing(At::span));
  }

  private static boolean isElection(Entity entity) {
    return entity.subtype().equals(Optional.of(Subtype.ELECTION));
  }

  /** The country that an organization's name begins with, or an election's behind its year. */
  private void addFirst(Mention mention, List<KnowledgeBase> bases) {
    String name = YEAR.matcher(mention.text()).replaceFirst("");
    int begin = mention.span().end() - name.length();
    for (int length = Math.min(LONGEST, name.length() - 1); length >= 2; length--) {
      Optional<Entry> entry = territory(name.substring(0, length), bases);
      if (entry.isPresent()) {
        add(new Span(begin, begin + length), entry.get(), name.substring(0, length));
        return;
      }
    }
  }

  private void add(Span span, Entry entry, String words) {
    String code = entry.key().substring(TERRITORY.length());
    mentions.add(new At(span, code, entry.label(), words));
  }

  private static Optional<Entry> territory(String name, List<KnowledgeBase> bases) {
    return bases.stream()
        .flatMap(base -> base.candidates(Names.fold(name), EntityType.PLACE).stream())
        .filter(candidate -> candidate.certainty() == Candidate.Certainty.CERTAIN)
        .map(Candidate::entry)
        .filter(entry -> entry.key().startsWith(TERRITORY))
        .findFirst();
  }

  List<At> all() {
    return mentions;
  }

  /** The mention that ends at a place of the text. */
  Optional<At> endingAt(int end) {
    return mentions.stream().filter(at -> at.span().end() == end).findFirst();
  }

  /** The only country of the article. */
  Optional<At> only() {
    return only(mentions);
  }

  /** The country of all of some mentions. */
  static Optional<At> only(List<At> some) {
    boolean one = some.stream().map(At::label).distinct().count() == 1;
    return one ? Optional.of(some.get(0)) : Optional.empty();
  }
}
