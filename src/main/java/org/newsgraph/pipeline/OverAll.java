package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
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

  /** The entities that an article mentions. */
  public Set<String> mentioned(Collection<String> lines) {
    return entities.mentioned(quads(lines, Set.of(Vocabulary.MENTIONS.getURI())));
  }

  /** What an article says that tells people of one name apart, by IRI. */
  public Map<String, byte[]> people(Collection<String> lines) {
    return entities.people(quads(lines, EntityRecords.properties()));
  }

  /** Tells people of one name apart: see {@link EntityRecords#tell}. */
  public static Told tell(
      String iri, Collection<byte[]> occurrences, ToIntFunction<String> articles) {
    EntityRecords.Told told = EntityRecords.tell(iri, occurrences, articles);
    Map<String, Map<String, String>> renamed = new TreeMap<>();
    told.renamed().forEach((article, own) -> renamed.put(article, Map.of(iri, own)));
    return new Told(renamed, told.apart());
  }

  /** What an article says of each entity, by IRI: see {@link EntityRecords#profiles}. */
  public Map<String, byte[]> profiles(Collection<String> lines, Map<String, String> renamed) {
    return entities.profiles(quads(lines, EntityRecords.properties()), renamed);
  }

  /** Resolves entities that share keys: see {@link EntityRecords#resolve}. */
  public Joined resolve(
      Collection<byte[]> profiles, ToIntFunction<String> articles, List<Pair> apart) {
    EntityRecords.Joined joined = entities.resolve(profiles, articles, decisions, apart);
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
   * An article with its entities joined, and what it adds to the counts.
   *
   * @param lines sorted
   * @param added by what it is added to: see {@link CountRecords}
   */
  public record Finished(List<String> lines, Map<String, byte[]> added) {}

  /** Joins the entities of an article, and counts them. */
  public Finished finish(
      String article,
      Collection<String> lines,
      Map<String, String> renamed,
      Map<String, String> replaced,
      Map<String, String> labels) {
    Node graph = NodeFactory.createURI(article);
    List<Quad> analysed = QuadLines.parse(lines);
    Collection<Quad> joined = entities.join(graph, analysed, renamed, replaced, labels);
    List<String> same = joined == analysed ? List.copyOf(lines) : QuadLines.of(joined);
    return new Finished(same, counts.of(graph, List.copyOf(new HashSet<>(joined))));
  }

  /** The quads that tell what was counted for a key. */
  public List<String> counted(String key, byte[] sum) {
    return QuadLines.of(counts.quads(key, sum));
  }
}
