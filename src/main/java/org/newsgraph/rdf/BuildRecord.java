package org.newsgraph.rdf;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * What is kept of one build: when it ran, and with which software and data.
 *
 * <p>It stands in a graph of its own ({@link Iris#provenanceGraph}), as its times are not a
 * function of the articles, whose graphs must come out the same each time.
 *
 * @param version the version of this program
 * @param components name to version of what it used: the language models, the knowledge bases
 * @param started when the build began
 * @param ended when it was done
 */
public record BuildRecord(
    String version, Map<String, String> components, Instant started, Instant ended) {

  /** The name under which this program stands among the software. */
  private static final String PROGRAM = "newsgraph";

  /**
   * @throws IllegalArgumentException if the build ended before it began
   */
  public BuildRecord {
    Objects.requireNonNull(version, "version");
    components = Map.copyOf(components);
    if (ended.isBefore(started)) {
      throw new IllegalArgumentException("a build that ended before it began: " + started + ended);
    }
  }

  /** Writes the build as one {@code prov:Activity}. */
  public void write(Iris iris, Consumer<Quad> sink) {
    Writer out = new Writer(NodeFactory.createURI(iris.provenanceGraph()), sink);
    Node build = NodeFactory.createURI(iris.build(started));
    Node program = NodeFactory.createURI(iris.software(PROGRAM, version));
    out.add(build, Vocabulary.TYPE, Vocabulary.ACTIVITY);
    out.add(build, Vocabulary.STARTED_AT, time(started));
    out.add(build, Vocabulary.ENDED_AT, time(ended));
    out.add(build, Vocabulary.WAS_ASSOCIATED_WITH, program);
    out.software(program, Vocabulary.SOFTWARE_AGENT, PROGRAM, version);
    new TreeMap<>(components)
        .forEach(
            (name, itsVersion) -> {
              Node component = NodeFactory.createURI(iris.software(name, itsVersion));
              out.add(build, Vocabulary.USED, component);
              out.software(component, Vocabulary.PROV_ENTITY, name, itsVersion);
            });
  }

  private static Node time(Instant time) {
    return NodeFactory.createLiteralDT(time.toString(), XSDDatatype.XSDdateTime);
  }

  private record Writer(Node graph, Consumer<Quad> sink) {
    void add(Node subject, Node predicate, Node object) {
      sink.accept(Quad.create(graph, subject, predicate, object));
    }

    void software(Node node, Node type, String name, String version) {
      add(node, Vocabulary.TYPE, type);
      add(node, Vocabulary.NAME, NodeFactory.createLiteralString(name));
      add(node, Vocabulary.SOFTWARE_VERSION, NodeFactory.createLiteralString(version));
    }
  }
}
