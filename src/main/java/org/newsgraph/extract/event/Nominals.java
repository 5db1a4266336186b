package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.newsgraph.model.Claim;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Subtype;

/**
 * Whom pronouns and nouns mean that name nobody: 他, 该公司, 两国, 中国国家主席. Only where one reading is
 * left: a pronoun or noun stays unresolved where two could be meant. Not thread-safe.
 */
final class Nominals {

  private static final Set<String> QUOTES = Set.of("“", "「", "『");
  private static final Set<String> QUOTE_ENDS = Set.of("”", "」", "』");

  private final Map<String, Entity> byId = new TreeMap<>();
  private final Map<String, Set<String>> holders = new TreeMap<>();
  private Set<Entity> before = Set.of();
  private boolean kin;
  private boolean kinHere;

  private Nominals(List<Entity> entities, List<Claim> claims) {
    entities.forEach(entity -> byId.put(entity.id(), entity));
    for (Claim claim : claims) {
      if (claim.predicate() == org.newsgraph.model.Predicate.HOLDS_POST && claim.isFact()) {
        claim.object().ifPresent(object -> hold(object + " " + claim.value(), claim));
        hold(claim.value(), claim);
      }
    }
  }

  private void hold(String post, Claim claim) {
    holders.computeIfAbsent(post, p -> new TreeSet<>()).add(claim.subject());
  }

  /** Tells the sentences of an article whom their pronouns and nouns mean. */
  static void resolve(List<EventSentence> sentences, List<Entity> entities, List<Claim> claims) {
    Nominals nominals = new Nominals(entities, claims);
    sentences.forEach(nominals::read);
  }

  private void read(EventSentence sentence) {
    Set<Entity> named = new LinkedHashSet<>();
    Set<Entity> modifying = new LinkedHashSet<>();
    kinHere = false;
    int quotes = 0;
    int passed = 0;
    for (Phrase phrase : sentence.phrases()) {
      for (; passed <= phrase.last(); passed++) {
        quotes += QUOTES.contains(sentence.form(passed)) ? 1 : 0;
        quotes -= quotes > 0 && QUOTE_ENDS.contains(sentence.form(passed)) ? 1 : 0;
        EventSentence.Named name = sentence.nameAt(passed);
        if (name != null && isModifier(sentence, passed)) {
          modifying.add(name.entity());
        } else if (name != null) {
          modifying.remove(name.entity());
        }
        if (name != null) {
          named.add(name.entity());
        }
        kinHere |= name == null && Words.KIN.contains(sentence.form(passed));
      }
      if (quotes == 0 && sentence.nameOf(phrase).isEmpty()) {
        List<Entity> meant = meant(sentence, phrase, named);
        if (!meant.isEmpty() && !modifying.containsAll(meant)) {
          sentence.resolve(phrase, meant);
        }
      }
    }
    if (!named.isEmpty()) {
      before = named;
    }
    kin = kinHere;
  }

  /** 矛头指向林远的视频使他失踪: not 林远, but whose video it is. */
  private static boolean isModifier(EventSentence sentence, int word) {
    return sentence.form(word + 1).equals("的") && sentence.pos(word + 1).equals("DEC");
  }

  private List<Entity> meant(EventSentence sentence, Phrase phrase, Set<Entity> named) {
    String text = sentence.text(phrase);
    Optional<NominalWords.Kind> kind = NominalWords.kind(text);
    if (kind.isPresent()) {
      return antecedents(kind.get(), named);
    }
    Optional<Entity> holder = holder(sentence, phrase);
    return holder.map(List::of).orElseGet(() -> sides(sentence, phrase, named));
  }

  /** 中美首脑, 两国元首: the countries for whom those without a name act. */
  private List<Entity> sides(EventSentence sentence, Phrase phrase, Set<Entity> named) {
    if (!NominalWords.isDelegate(sentence.form(phrase.last()))) {
      return List.of();
    }
    int before = phrase.last() - 1;
    if (before == phrase.first() && sentence.form(before).equals("两国")) {
      return antecedents(NominalWords.Kind.TWO_COUNTRIES, named);
    }
    Set<Entity> sides = new LinkedHashSet<>();
    for (int i = phrase.first(); i <= before; i++) {
      EventSentence.Named name = sentence.nameAt(i);
      boolean joins = sentence.pos(i).equals("CC") || sentence.form(i).equals("、");
      if (name == null ? !joins : !isCountry(name.entity())) {
        return List.of();
      }
      if (name != null) {
        sides.add(name.entity());
      }
    }
    return sides.size() > 1 ? List.copyOf(sides) : List.of();
  }

  private List<Entity> antecedents(NominalWords.Kind kind, Set<Entity> named) {
    return switch (kind) {
      case PERSON ->
          kin || kinHere ? List.of() : exactly(1, named, e -> e.type() == EntityType.PERSON);
      case ORGANIZATION -> exactly(1, named, e -> e.type() == EntityType.ORGANIZATION);
      case COUNTRY -> exactly(1, named, Nominals::isCountry);
      case DELEGATE -> List.of();
      case TWO_COUNTRIES -> exactly(2, named, Nominals::isCountry);
      case TWO_PEOPLE -> exactly(2, named, e -> e.type() == EntityType.PERSON);
      case TWO_SIDES -> {
        List<Entity> sides = exactly(2, named, e -> e.type() != EntityType.EVENT);
        boolean alike = sides.stream().map(Entity::type).distinct().count() == 1;
        yield alike ? sides : List.of(); // 英国首相林远: the two are one side
      }
    };
  }

  /** The entities of a kind that were named before, if there are just so many. */
  private List<Entity> exactly(int count, Set<Entity> named, Predicate<Entity> kind) {
    List<Entity> here = named.stream().filter(kind).toList();
    List<Entity> candidates = here.isEmpty() ? before.stream().filter(kind).toList() : here;
    return candidates.size() == count ? candidates : List.of();
  }

  private static boolean isCountry(Entity entity) {
    return entity.subtype().filter(Subtype.COUNTRY::equals).isPresent();
  }

  /** 中国国家主席: the one person of the article who holds this post, and is not named beside it. */
  private Optional<Entity> holder(EventSentence sentence, Phrase phrase) {
    int first = phrase.first();
    while (NominalWords.isDemonstrative(sentence.form(first)) && first < phrase.last()) {
      first++;
    }
    EventSentence.Named of = sentence.nameAt(first);
    int post = first;
    while (of != null && sentence.nameAt(post) == of && post < phrase.last()) {
      post++;
    }
    for (int i = post; i <= phrase.last(); i++) {
      if (sentence.nameAt(i) != null) {
        return Optional.empty();
      }
    }
    if (Words.PERSONAL.contains(sentence.form(phrase.begin() - 1))) {
      return Optional.empty(); // 升任省长: the post itself is meant
    }
    String title = sentence.text(sentence.span(post, phrase.last()));
    String key = of == null ? title : of.entity().id() + " " + title;
    List<String> people = new ArrayList<>(holders.getOrDefault(key, Set.of()));
    people.removeAll(peopleIn(sentence));
    return people.size() == 1 ? Optional.ofNullable(byId.get(people.get(0))) : Optional.empty();
  }

  private static Set<String> peopleIn(EventSentence sentence) {
    Set<String> people = new TreeSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.nameAt(i) != null) {
        people.add(sentence.nameAt(i).entity().id());
      }
    }
    return people;
  }
}
