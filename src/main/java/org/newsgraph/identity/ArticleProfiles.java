package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.rdf.Vocabulary;

/**
 * What one article says of entities, where no one machine sees all articles: also of those that it
 * does not mention, so that what many articles say can be merged.
 */
final class ArticleProfiles {

  private static final int DAY = "2023-11-09".length();

  private final String article;
  private final String entities;
  private final Set<Triple> triples;
  private final List<String> mentioned = new ArrayList<>();
  private final Map<String, Profile> profiles = new TreeMap<>();
  private String day = "~";

  /**
   * @param article its IRI
   * @param triples its graph, or what {@link Facts#PROPERTIES} say in it
   * @param base what IRIs begin with
   */
  ArticleProfiles(String article, Set<Triple> triples, String base) {
    this.article = article;
    this.triples = triples;
    this.entities = base + "entity/";
    each(Vocabulary.DATE_PUBLISHED, (s, o) -> addDay(s, o));
    each(Vocabulary.MENTIONS, (s, o) -> addMention(s, o));
  }

  private void each(Node property, BiConsumer<String, String> use) {
    for (Triple triple : triples) {
      if (triple.getPredicate().equals(property)) {
        use.accept(Facts.text(triple.getSubject()), Facts.text(triple.getObject()));
      }
    }
  }

  private void addDay(String subject, String time) {
    if (subject.equals(article)) {
      day = time.substring(0, Math.min(DAY, time.length()));
    }
  }

  private void addMention(String subject, String iri) {
    if (subject.equals(article) && iri.startsWith(entities)) {
      mentioned.add(iri);
    }
  }

  /** The people that the article names, with what it says that tells people of one name apart. */
  Map<String, OccurrenceRecord> people() {
    Set<String> linked = new HashSet<>();
    each(Vocabulary.EXACT_MATCH, (s, o) -> linked.add(s));
    each(Vocabulary.LINKED_BECAUSE, (s, o) -> linked.add(s));
    Map<String, OccurrenceRecord> people = new TreeMap<>();
    for (String iri : mentioned) {
      if (iri.startsWith(entities + "person/")) {
        Set<String> company = new TreeSet<>(mentioned);
        company.remove(iri);
        people.put(
            iri, new OccurrenceRecord(article, day, posts(iri), company, linked.contains(iri)));
      }
    }
    return people;
  }

  private Set<String> posts(String person) {
    Set<String> posts = new TreeSet<>();
    each(
        Facts.HOLDS_POST,
        (s, o) -> {
          if (s.equals(person)) {
            posts.add(o);
          }
        });
    return posts;
  }

  /**
   * What the article says of each entity.
   *
   * @param renamed the entities that are called otherwise in this article, see {@link Homonyms}
   */
  Map<String, Profile> profiles(Map<String, String> renamed) {
    for (String iri : mentioned) {
      Profile profile = profile(renamed, iri);
      profile.articles.add(article);
      profile.firstDay = day;
    }
    each(Vocabulary.PREF_LABEL, (s, o) -> on(renamed, s, profile -> profile.label(o)));
    each(Vocabulary.PREF_LABEL, (s, o) -> on(renamed, s, profile -> profile.names.add(o)));
    each(Vocabulary.ALT_LABEL, (s, o) -> on(renamed, s, profile -> profile.names.add(o)));
    each(Vocabulary.EXACT_MATCH, (s, o) -> on(renamed, s, profile -> profile.matches.add(o)));
    each(Vocabulary.LINKED_BECAUSE, (s, o) -> on(renamed, s, Profile::linkedWithoutIri));
    each(Facts.HOLDS_POST, (s, o) -> on(renamed, s, profile -> profile.posts.add(o)));
    addCompany(renamed);
    return profiles;
  }

  private Profile profile(Map<String, String> renamed, String iri) {
    String type = iri.substring(entities.length()).split("/", 2)[0];
    return profiles.computeIfAbsent(
        renamed.getOrDefault(iri, iri), own -> new Profile(own, iri, type));
  }

  private void on(Map<String, String> renamed, String subject, Consumer<Profile> use) {
    if (subject.startsWith(entities)) {
      use.accept(profile(renamed, subject));
    }
  }

  private void addCompany(Map<String, String> renamed) {
    List<String> all =
        mentioned.stream().map(iri -> renamed.getOrDefault(iri, iri)).sorted().toList();
    for (String one : all) {
      Map<String, Integer> company = profiles.get(one).company;
      all.stream()
          .limit(MentionCompany.MOST)
          .forEach(other -> company.merge(other, 1, Integer::sum));
      company.remove(one);
    }
  }
}
