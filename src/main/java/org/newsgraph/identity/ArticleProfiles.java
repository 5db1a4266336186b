package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.text.Hash64;

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
    Map<String, Set<String>> posts = new HashMap<>();
    each(Facts.HOLDS_POST, (s, o) -> posts.computeIfAbsent(s, p -> new TreeSet<>()).add(o));
    long[] all = hashes(mentioned);
    Map<String, OccurrenceRecord> people = new TreeMap<>();
    for (String iri : mentioned) {
      if (iri.startsWith(entities + "person/")) {
        Set<String> own = posts.getOrDefault(iri, Set.of());
        people.put(
            iri, new OccurrenceRecord(article, day, own, without(iri, all), linked.contains(iri)));
      }
    }
    return people;
  }

  private static long[] hashes(Collection<String> iris) {
    return iris.stream().mapToLong(Hash64::of).toArray();
  }

  private static long[] without(String iri, long[] hashes) {
    long own = Hash64.of(iri);
    return Arrays.stream(hashes).filter(hash -> hash != own).toArray();
  }

  /**
   * What the article says of each entity.
   *
   * @param renamed the entities that are called otherwise in this article, see {@link Homonyms}
   */
  Map<String, Profile> profiles(Map<String, String> renamed) {
    for (String iri : mentioned) {
      Profile profile = profile(renamed, iri);
      profile.articleCount = 1;
      profile.firstDay = day;
    }
    each(Vocabulary.PREF_LABEL, (s, o) -> on(renamed, s, profile -> profile.label(o)));
    each(Vocabulary.PREF_LABEL, (s, o) -> on(renamed, s, profile -> profile.names.add(o)));
    each(Vocabulary.ALT_LABEL, (s, o) -> on(renamed, s, profile -> profile.names.add(o)));
    each(Vocabulary.EXACT_MATCH, (s, o) -> on(renamed, s, profile -> profile.matches.add(o)));
    each(Vocabulary.LINKED_BECAUSE, (s, o) -> on(renamed, s, Profile::linkedWithoutIri));
    each(Facts.HOLDS_POST, (s, o) -> on(renamed, s, profile -> profile.posts.add(o)));
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

  /**
   * With which others the article names entities.
   *
   * @param renamed as for {@link #profiles}
   * @param wanted whether somebody asks for an entity, by its hash
   */
  Map<String, Company> company(Map<String, String> renamed, LongPredicate wanted) {
    List<String> all =
        mentioned.stream().map(iri -> renamed.getOrDefault(iri, iri)).sorted().toList();
    long[] first = hashes(all.subList(0, Math.min(MentionCompany.MOST, all.size())));
    Map<String, Company> companies = new TreeMap<>();
    for (String one : all) {
      if (wanted.test(Hash64.of(one))) {
        Company company = new Company();
        company.add(Hash64.of(article), without(one, first));
        companies.put(one, company);
      }
    }
    return companies;
  }
}
