package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.function.LongToIntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.text.Hash64;

/**
 * Identity where no one machine sees all articles: the parts of {@link EntityGraph#update}, each
 * over what lies together for it. First people of one name are told apart, each name by itself;
 * then profiles are merged, and those that share a key, directly or through others, meet. Where two
 * of them may be one, the company that these keep is asked for, and they are resolved together.
 * Occurrences, profiles and company travel as bytes. Thread-safe.
 */
public final class EntityRecords {

  /** Of an entity that only one article names with a person. */
  private static final int NO_NUMBER = -1;

  private final Iris iris;

  /** Identity under these IRIs. */
  public EntityRecords(Iris iris) {
    this.iris = iris;
  }

  /**
   * People of one name who are told apart.
   *
   * @param renamed by article what the person is called there instead
   * @param apart the first with each of the others
   */
  public record Told(Map<String, String> renamed, List<Pair> apart) {}

  /**
   * What became of entities that share names.
   *
   * @param replaced each entity that is now called otherwise, with the node that stands for it
   * @param labels the labels of the nodes that articles do not call so themselves
   * @param reasons the quads that say which were joined or told apart, and why
   */
  public record Joined(
      Map<String, String> replaced, Map<String, String> labels, List<Quad> reasons) {}

  /** The IRIs of the properties that the other methods look at. */
  public static Set<String> properties() {
    Set<String> properties = new TreeSet<>();
    Facts.PROPERTIES.forEach(property -> properties.add(property.getURI()));
    return properties;
  }

  private static DatasetGraph data(Collection<Quad> quads) {
    DatasetGraph data = DatasetGraphFactory.create();
    quads.forEach(data::add);
    return data;
  }

  /** The entities that an article mentions. */
  public Set<String> mentioned(Collection<Quad> article) {
    Set<String> mentioned = new TreeSet<>();
    for (Quad quad : article) {
      if (quad.getPredicate().equals(Vocabulary.MENTIONS)
          && quad.getSubject().equals(quad.getGraph())
          && quad.getObject().isURI()
          && quad.getObject().getURI().startsWith(iris.base() + "entity/")) {
        mentioned.add(quad.getObject().getURI());
      }
    }
    return mentioned;
  }

  /** What an article says that tells people of one name apart, by IRI. */
  public Map<String, byte[]> people(Collection<Quad> article) {
    Map<String, byte[]> people = new TreeMap<>();
    profilesOf(article).people().forEach((iri, one) -> people.put(iri, one.toBytes()));
    return people;
  }

  private ArticleProfiles profilesOf(Collection<Quad> article) {
    Set<Triple> triples = new HashSet<>();
    String graph = "";
    for (Quad quad : article) {
      graph = quad.getGraph().getURI();
      triples.add(quad.asTriple());
    }
    return new ArticleProfiles(graph, triples, iris.base());
  }

  /** How an entity is called where its IRI would be too long. */
  public static long hash(String iri) {
    return Hash64.of(iri);
  }

  /**
   * With whom a person is named in more than one article, by {@link #hash}: how well known these
   * are counts for {@link #tell}.
   */
  public static Set<Long> sharedCompany(Collection<byte[]> occurrences) {
    Set<Long> once = new HashSet<>();
    Set<Long> shared = new HashSet<>();
    for (byte[] occurrence : occurrences) {
      for (long other : OccurrenceRecord.of(occurrence).company()) {
        if (!once.add(other)) {
          shared.add(other);
        }
      }
    }
    return shared;
  }

  /**
   * Tells people of one name apart.
   *
   * @param iri what all articles call them
   * @param occurrences what each article that names them says
   * @param articles in how many articles an entity of the {@link #sharedCompany} is, by its hash
   */
  public static Told tell(String iri, Collection<byte[]> occurrences, LongToIntFunction articles) {
    Map<Long, Integer> numbers = new HashMap<>();
    List<Integer> counts = new ArrayList<>();
    for (long shared : sharedCompany(occurrences)) {
      numbers.put(shared, counts.size());
      counts.add(articles.applyAsInt(shared));
    }
    List<Occurrence> arrived =
        occurrences.stream()
            .map(OccurrenceRecord::of)
            .map(one -> one.occurrence(other -> numbers.getOrDefault(other, NO_NUMBER)))
            .toList();
    Homonyms homonyms = new Homonyms(counts::get);
    Map<String, String> renamed = homonyms.look(iri, arrived);
    return new Told(renamed, homonyms.apart());
  }

  /**
   * What one article says of each entity, by IRI.
   *
   * @param renamed what entities are called instead, as {@link #tell} has found for this article
   */
  public Map<String, byte[]> profiles(Collection<Quad> article, Map<String, String> renamed) {
    Map<String, byte[]> profiles = new TreeMap<>();
    profilesOf(article)
        .profiles(renamed)
        .forEach((iri, profile) -> profiles.put(iri, profile.toBytes()));
    return profiles;
  }

  /** One profile of two of one entity; the order of many does not matter. */
  public static byte[] merge(byte[] one, byte[] other) {
    Profile merged = Profile.of(one);
    merged.add(Profile.of(other));
    return merged.toBytes();
  }

  /** In how many articles an entity is. */
  public static int articles(byte[] profile) {
    return Profile.of(profile).articleCount;
  }

  /**
   * Which entities may be one with another, as far as their profiles tell: the company of these
   * alone is asked for.
   *
   * @param profiles all that share keys
   */
  public static Set<String> candidates(Collection<byte[]> profiles) {
    Set<String> candidates = new TreeSet<>();
    for (Pairs.Couple couple : Pairs.couples(byIri(profiles))) {
      candidates.add(couple.named().iri);
      candidates.add(couple.other().iri);
    }
    return candidates;
  }

  private static Map<String, Profile> byIri(Collection<byte[]> profiles) {
    Map<String, Profile> byIri = new TreeMap<>();
    profiles.stream()
        .map(Profile::of)
        .filter(profile -> profile.articleCount > 0)
        .forEach(profile -> byIri.put(profile.iri, profile));
    return byIri;
  }

  /**
   * With which others one article names entities, by their IRIs.
   *
   * @param renamed as for {@link #profiles}
   * @param wanted which are asked for, by {@link #hash}
   */
  public Map<String, byte[]> company(
      Collection<Quad> article, Map<String, String> renamed, LongPredicate wanted) {
    Map<String, byte[]> companies = new TreeMap<>();
    profilesOf(article)
        .company(renamed, wanted)
        .forEach((iri, company) -> companies.put(iri, company.toBytes()));
    return companies;
  }

  /** One company of two of one entity; the order of many does not matter. */
  public static byte[] mergeCompany(byte[] one, byte[] other) {
    Company merged = Company.of(one);
    merged.add(Company.of(other));
    return merged.toBytes();
  }

  /**
   * With which entities it shares articles, by {@link #hash}: how well known these are counts for
   * {@link #resolve}.
   */
  public static Set<Long> others(byte[] company) {
    return Company.of(company).shared().keySet();
  }

  /** Only entities that have a key in common can be one. */
  public static Set<String> keys(byte[] profile) {
    return Pairs.keys(Profile.of(profile));
  }

  /** The decisions among some quads. */
  public List<Decision> decisions(Collection<Quad> quads) {
    return Decisions.of(data(quads), iris);
  }

  /**
   * Resolves entities.
   *
   * @param profiles whole profiles of entities: all that share keys with them must be among them
   * @param companies of those that are {@link #candidates}, by IRI
   * @param articles in how many articles one of the {@link #others} is, by its hash
   * @param decisions what people have decided
   * @param apart all that {@link #tell} has told apart; those of other entities do no harm
   */
  public Joined resolve(
      Collection<byte[]> profiles,
      Map<String, byte[]> companies,
      LongToIntFunction articles,
      List<Decision> decisions,
      List<Pair> apart) {
    Map<String, Profile> byIri = byIri(profiles);
    Map<String, Company> arrived = new HashMap<>();
    companies.forEach((iri, company) -> arrived.put(iri, Company.of(company)));
    List<Pair> own = apart.stream().filter(pair -> byIri.containsKey(pair.first())).toList();
    Resolution resolution =
        new Resolution(
            byIri, decisions, Pairs.find(byIri, new ProfileCompany(arrived, articles)), own);
    Map<String, String> replaced = resolution.replaced();
    Map<String, String> labels = new HashMap<>();
    for (Profile profile : byIri.values()) {
      String now = replaced.getOrDefault(profile.iri, profile.iri);
      if (!now.equals(profile.origin)) {
        labels.put(now, byIri.get(now).label);
      }
    }
    return new Joined(replaced, labels, EntityGraph.reasons(iris, resolution, replaced));
  }

  /**
   * What an article calls otherwise than it was analysed.
   *
   * @param mentioned the entities of the article
   * @param renamed see {@link Told}; of this article
   * @param replaced see {@link Joined}; of all entities or those of the article
   */
  public static Map<String, String> changed(
      Collection<String> mentioned, Map<String, String> renamed, Map<String, String> replaced) {
    Map<String, String> changed = new TreeMap<>();
    for (String iri : mentioned) {
      String own = renamed.getOrDefault(iri, iri);
      String now = replaced.getOrDefault(own, own);
      if (!now.equals(iri)) {
        changed.put(iri, now);
      }
    }
    return changed;
  }

  /**
   * The graph of an article with its entities joined and told apart.
   *
   * @param article as it was analysed
   * @param changed as {@link #changed} gives
   * @param labels see {@link Joined}
   */
  public Collection<Quad> join(
      Node graph,
      Collection<Quad> article,
      Map<String, String> changed,
      Map<String, String> labels) {
    Set<Triple> triples = new HashSet<>();
    article.forEach(quad -> triples.add(quad.asTriple()));
    ArticlePatch.apply(graph, triples, changed, labels);
    return triples.stream().map(triple -> Quad.create(graph, triple)).toList();
  }
}
