package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.function.LongToIntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.identity.DecidedNamesReader;
import org.newsgraph.identity.Decision;
import org.newsgraph.identity.EntityRecords;
import org.newsgraph.identity.Pair;
import org.newsgraph.model.DecidedNames;
import org.newsgraph.model.RecordBytes;
import org.newsgraph.pipeline.counts.CountRecords;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Vocabulary;

/**
 * The step over all articles where no one machine sees them all: what {@link StoreTarget#finish}
 * makes of a store, in parts that each need only what has a key in common. Articles are lines of
 * N-Quads, all else travels as bytes. Thread-safe.
 */
public final class OverAll {

  private static final Set<String> OF_COPIES =
      Set.of(Vocabulary.DATE_PUBLISHED.getURI(), Vocabulary.ARTICLE_BODY.getURI());

  private static final Set<String> OF_IDENTITY = EntityRecords.properties();
  private static final Set<String> OF_COUNTS = CountRecords.properties();

  private final Iris iris;
  private final EntityRecords entities;
  private final CountRecords counts;
  private final List<Decision> decisions;

  /**
   * @param base what the IRIs of the data begin with
   * @param decided what people have decided on identity, as lines of N-Quads; others do no harm
   */
  public OverAll(String base, List<String> decided) {
    this.iris = new Iris(base);
    this.entities = new EntityRecords(iris);
    this.counts = new CountRecords(iris);
    this.decisions = entities.decisions(QuadLines.parse(decisions(base, decided)));
  }

  /**
   * People of one name who are told apart.
   *
   * @param renamed by article what is called otherwise there, and how
   * @param apart the pairs that are told apart
   */
  public record Told(Map<String, Map<String, String>> renamed, List<Pair> apart) {

    /** Nobody. */
    public static final Told NOBODY = new Told(Map.of(), List.of());

    /** As it travels. */
    public byte[] toBytes() {
      return RecordBytes.of(this);
    }

    /** From {@link #toBytes}. */
    public static Told of(byte[] bytes) {
      return RecordBytes.read(bytes, Told.class);
    }

    /** Both together. */
    public Told plus(Told other) {
      Map<String, Map<String, String>> all = new TreeMap<>();
      for (Told told : List.of(this, other)) {
        told.renamed.forEach(
            (article, names) -> all.computeIfAbsent(article, a -> new TreeMap<>()).putAll(names));
      }
      List<Pair> both = new ArrayList<>(apart);
      both.addAll(other.apart);
      return new Told(all, both);
    }

    /** What is called otherwise in one article. */
    public Map<String, String> in(String article) {
      return renamed.getOrDefault(article, Map.of());
    }
  }

  /**
   * What became of entities that share names.
   *
   * @param replaced each entity that is now called otherwise, with the node that stands for it
   * @param labels the labels of the nodes that stand for others
   * @param lines the quads that say which were joined, and why
   */
  public record Joined(
      Map<String, String> replaced, Map<String, String> labels, List<String> lines) {

    /** As it travels. */
    public byte[] toBytes() {
      return RecordBytes.of(this);
    }

    /** From {@link #toBytes}. */
    public static Joined of(byte[] bytes) {
      return RecordBytes.read(bytes, Joined.class);
    }
  }

  /** What some lines with decisions of people say to those who analyse articles. */
  public static DecidedNames decidedNames(String base, Collection<String> lines) {
    Iris iris = new Iris(base);
    return DecidedNamesReader.of(
        new EntityRecords(iris).decisions(QuadLines.parse(decisions(base, lines))), iris);
  }

  /** Those of some lines that tell decisions of people. */
  public static List<String> decisions(String base, Collection<String> lines) {
    String graph = new Iris(base).decisionsGraph();
    return lines.stream().filter(line -> QuadLines.graph(line).equals(graph)).sorted().toList();
  }

  /**
   * The lines of an article that all need but {@link #finish}: a tenth of them. They are kept
   * beside the others, as they are read again and again.
   */
  public static List<String> facts(Collection<String> article) {
    return article.stream()
        .filter(
            line -> {
              String property = property(line);
              return OF_IDENTITY.contains(property) || OF_COPIES.contains(property);
            })
        .toList();
  }

  private static List<Quad> quads(Collection<String> lines, Set<String> properties) {
    return QuadLines.parse(
        lines.stream().filter(line -> properties.contains(property(line))).toList());
  }

  private static String property(String line) {
    int begin = line.indexOf("> <") + "> <".length();
    return line.substring(begin, line.indexOf('>', begin));
  }

  /** What counts of an article as far as copies go; none if its text is too short. */
  public Optional<byte[]> copyable(String article, Collection<String> lines) {
    return CopyRecords.of(NodeFactory.createURI(article), quads(lines, OF_COPIES));
  }

  /** Only articles that have one of these in common are compared. */
  public static List<String> bands(byte[] copyable) {
    return CopyRecords.bands(copyable);
  }

  /** Compares articles that share a band: some of them with what each is nearest to. */
  public static Map<String, byte[]> compare(Collection<byte[]> copyable) {
    return CopyRecords.compare(copyable);
  }

  /** The nearer one of two that an article is like. */
  public static byte[] nearer(byte[] one, byte[] other) {
    return CopyRecords.nearer(one, other);
  }

  /** The article that one is like; it may be like a third one itself. */
  public static String original(byte[] nearest) {
    return CopyRecords.original(nearest);
  }

  /** What the graph of copies says of a copy of an original. */
  public List<String> copy(byte[] copy, byte[] original) {
    return QuadLines.of(CopyRecords.quads(iris, copy, original));
  }

  /** The entities that an article mentions, by {@link #hash}. */
  public Set<Long> mentioned(Collection<String> lines) {
    Set<Long> mentioned = new TreeSet<>();
    mentionedIris(lines).forEach(iri -> mentioned.add(hash(iri)));
    return mentioned;
  }

  private Set<String> mentionedIris(Collection<String> lines) {
    return entities.mentioned(quads(lines, Set.of(Vocabulary.MENTIONS.getURI())));
  }

  /** See {@link EntityRecords#hash}. */
  public static long hash(String iri) {
    return EntityRecords.hash(iri);
  }

  /** What an article says that tells people of one name apart, by IRI. */
  public Map<String, byte[]> people(Collection<String> lines) {
    return entities.people(quads(lines, OF_IDENTITY));
  }

  /** Tells people of one name apart: see {@link EntityRecords#tell}. */
  public static Told tell(String iri, Collection<byte[]> occurrences, LongToIntFunction articles) {
    EntityRecords.Told told = EntityRecords.tell(iri, occurrences, articles);
    Map<String, Map<String, String>> renamed = new TreeMap<>();
    told.renamed().forEach((article, own) -> renamed.put(article, Map.of(iri, own)));
    return new Told(renamed, told.apart());
  }

  /** What an article says of each entity, by IRI: see {@link EntityRecords#profiles}. */
  public Map<String, byte[]> profiles(Collection<String> lines, Map<String, String> renamed) {
    return entities.profiles(quads(lines, OF_IDENTITY), renamed);
  }

  /** With whom an article names entities, by IRI: see {@link EntityRecords#company}. */
  public Map<String, byte[]> company(
      Collection<String> lines, Map<String, String> renamed, LongPredicate wanted) {
    return entities.company(quads(lines, OF_IDENTITY), renamed, wanted);
  }

  /** Resolves entities that share keys: see {@link EntityRecords#resolve}. */
  public Joined resolve(
      Collection<byte[]> profiles,
      Map<String, byte[]> companies,
      LongToIntFunction articles,
      List<Pair> apart) {
    EntityRecords.Joined joined = entities.resolve(profiles, companies, articles, decisions, apart);
    return new Joined(joined.replaced(), joined.labels(), QuadLines.of(joined.reasons()));
  }

  /** Pairs of entities that people have said are one. */
  public List<List<String>> decidedSame() {
    return decisions.stream()
        .filter(decision -> decision.same() && !decision.undone())
        .map(decision -> List.of(decision.first(), decision.second()))
        .toList();
  }

  /**
   * Joins the entities of an article, and counts them.
   *
   * @param counted takes what the article adds
   * @return its lines, sorted
   */
  public List<String> finish(
      String article,
      Collection<String> lines,
      Map<String, String> renamed,
      Joined joined,
      CountRecords.Adding counted) {
    Node graph = NodeFactory.createURI(article);
    Map<String, String> changed =
        EntityRecords.changed(mentionedIris(lines), renamed, joined.replaced);
    if (changed.isEmpty()) {
      counted.add(graph, quads(lines, OF_COUNTS));
      return List.copyOf(lines);
    }
    Collection<Quad> quads = entities.join(graph, QuadLines.parse(lines), changed, joined.labels);
    counted.add(graph, List.copyOf(quads));
    return QuadLines.of(quads);
  }

  /** The quads that tell what was counted for a key. */
  public List<String> counted(String key, byte[] sum) {
    return QuadLines.of(counts.quads(key, sum));
  }
}
