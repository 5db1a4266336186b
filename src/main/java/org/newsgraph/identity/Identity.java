package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.rdf.Vocabulary;

/**
 * Which entities of a store are one, and which are two. Only of entities that can be one with
 * another a profile is made; of all others there are numbers only, so that a store of 100,000
 * articles fits into some hundred megabytes: see {@link Mentions} and {@link NameBearers}. Within
 * one transaction.
 */
final class Identity {

  /** No term has this number. */
  private static final long NO_LABEL = Long.MAX_VALUE;

  private final Facts facts;
  private final Mentions mentions;
  private final List<Pair> apart;

  /** The numbers of terms. */
  private final long[] labels;

  private final BitSet linked = new BitSet();
  private final NameBearers bearers = new NameBearers();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, Profile> profiles = new HashMap<>();

  private Identity(DatasetGraph data, String base) {
    facts = new Facts(data);
    mentions = Mentions.read(facts, base);
    apart = People.tellApart(facts, mentions);
    mentions.arrange(MentionCompany.MOST);
    labels = new long[mentions.size()];
    Arrays.fill(labels, NO_LABEL);
  }

  /**
   * What a resolution has found.
   *
   * @param resolution the pairs that are one, and those that may be
   * @param replaced see {@link Resolution#replaced}
   * @param labels the labels of nodes that articles do not call so themselves
   * @param articles what is called otherwise in which article, and how
   */
  record Found(
      Resolution resolution,
      Map<String, String> replaced,
      Map<String, String> labels,
      Map<String, Map<String, String>> articles) {}

  /** Resolves all entities of a store. */
  static Found find(DatasetGraph data, String base, List<Decision> decisions) {
    Identity identity = new Identity(data, base);
    identity.addNames();
    List<int[]> couples = identity.couples();
    identity.addProfiles(couples, decisions);
    List<Pair> pairs = identity.score(couples);
    Map<String, Profile> profiles = new TreeMap<>();
    identity.profiles.values().forEach(profile -> profiles.put(profile.iri, profile));
    return identity.found(new Resolution(profiles, decisions, pairs, identity.apart), profiles);
  }

  private void addNames() {
    facts.each(Vocabulary.EXACT_MATCH, (g, s, o) -> addLink(g, s));
    facts.each(Vocabulary.LINKED_BECAUSE, (g, s, o) -> addLink(g, s));
    for (Node property : List.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL)) {
      boolean preferred = property.equals(Vocabulary.PREF_LABEL);
      LastText last = new LastText();
      facts.each(
          property,
          (graph, subject, label) -> {
            int entity = mentions.entity(graph, subject);
            if (entity >= 0 && last.isNew(entity, label)) {
              bearers.add(Pairs.key(mentions.type(entity), last.text(label)), entity);
              if (preferred) {
                addLabel(entity, label);
              }
            }
          });
    }
  }

  /** What was read last: a store gives equal facts of many articles in a row. */
  private final class LastText {
    private int entity = -1;
    private long label = NO_LABEL;
    private long read = NO_LABEL;
    private String text = "";

    boolean isNew(int nextEntity, long nextLabel) {
      boolean same = nextEntity == entity && nextLabel == label;
      entity = nextEntity;
      label = nextLabel;
      return !same;
    }

    String text(long wanted) {
      if (wanted != read) {
        read = wanted;
        text = facts.text(wanted);
      }
      return text;
    }
  }

  private void addLink(long graph, long subject) {
    int entity = mentions.entity(graph, subject);
    if (entity >= 0) {
      linked.set(entity);
    }
  }

  /** Of two labels the first in order counts, as {@link Profile#label} has it. */
  private void addLabel(int entity, long label) {
    if (labels[entity] == NO_LABEL
        || labels[entity] != label && facts.text(label).compareTo(label(entity)) < 0) {
      labels[entity] = label;
    }
  }

  private String label(int entity) {
    return labels[entity] == NO_LABEL ? "" : facts.text(labels[entity]);
  }

  /** Entities that may be one: the one whose name it is, and the other that may be called so. */
  private List<int[]> couples() {
    List<int[]> couples = new ArrayList<>();
    for (int entity = 0; entity < mentions.size(); entity++) {
      String label = linked.get(entity) ? "" : label(entity);
      if (Pairs.mayBeCalledOtherwise(linked.get(entity), label)) {
        int named = bearers.other(Pairs.key(mentions.type(entity), label), entity);
        if (named >= 0 && Pairs.mayBeOne(mentions.type(entity), label(named), label)) {
          couples.add(new int[] {named, entity});
        }
      }
    }
    couples.sort(Comparator.<int[]>comparingInt(c -> c[0]).thenComparingInt(c -> c[1]));
    return couples;
  }

  private void addProfiles(List<int[]> couples, List<Decision> decisions) {
    for (int[] couple : couples) {
      addProfile(couple[0]);
      addProfile(couple[1]);
    }
    List<String> others = new ArrayList<>();
    decisions.forEach(decision -> others.addAll(List.of(decision.first(), decision.second())));
    apart.forEach(pair -> others.addAll(List.of(pair.first(), pair.second())));
    others.forEach(iri -> mentions.find(iri).ifPresent(this::addProfile));
    facts.each(
        Vocabulary.EXACT_MATCH,
        (g, s, o) -> onProfile(g, s, profile -> profile.matches.add(facts.text(o))));
    facts.each(Vocabulary.LINKED_BECAUSE, (g, s, o) -> onProfile(g, s, Profile::linkedWithoutIri));
    facts.each(
        Facts.HOLDS_POST,
        (g, s, o) -> onProfile(g, s, profile -> profile.posts.add(facts.text(o))));
  }

  private void addProfile(int entity) {
    if (!profiles.containsKey(entity)) {
      Profile profile =
          new Profile(mentions.iri(entity), mentions.name(entity), mentions.type(entity));
      profile.label(label(entity));
      profile.firstDay =
          mentions.articlesOf(entity).mapToObj(mentions::day).min(String::compareTo).orElse("~");
      profile.articleCount = mentions.count(entity);
      profiles.put(entity, profile);
      numbers.put(profile.iri, entity);
    }
  }

  private void onProfile(long graph, long subject, Consumer<Profile> use) {
    Profile profile = profiles.get(mentions.entity(graph, subject));
    if (profile != null) {
      use.accept(profile);
    }
  }

  private List<Pair> score(List<int[]> couples) {
    Together together = new MentionCompany(mentions, numbers);
    List<Pair> pairs = new ArrayList<>();
    for (int[] couple : couples) {
      pairs.add(Pairs.pair(profiles.get(couple[0]), profiles.get(couple[1]), together));
    }
    return Pairs.surestFirst(pairs);
  }

  private Found found(Resolution resolution, Map<String, Profile> byIri) {
    Map<String, String> replaced = resolution.replaced();
    Map<String, String> newLabels = new HashMap<>();
    Map<String, Map<String, String>> articles = new TreeMap<>();
    profiles.forEach(
        (entity, profile) -> {
          String now = replaced.getOrDefault(profile.iri, profile.iri);
          if (!now.equals(profile.origin)) {
            newLabels.put(now, byIri.get(now).label);
            mentions
                .articlesOf(entity)
                .mapToObj(mentions::articleIri)
                .forEach(
                    article ->
                        articles
                            .computeIfAbsent(article, a -> new TreeMap<>())
                            .put(profile.origin, now));
          }
        });
    return new Found(resolution, replaced, newLabels, articles);
  }
}
