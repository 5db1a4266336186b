package org.newsgraph.rdf;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * What is kept of the builds made with one state of the software: its version, and the versions of
 * the models and data that it used.
 *
 * <p>No times: the same articles must give the same store, whenever it is built. Builds with the
 * same software are one activity, and stand in a graph of their own ({@link Iris#provenanceGraph}).
 *
 * @param version the version of this program
 * @param components name to version of what it used: the language models, the knowledge bases
 */
public record BuildRecord(String version, Map<String, String> components) {

  /** The name under which this program stands among the software. */
  private static final String PROGRAM = "newsgraph";

  public BuildRecord {
    Objects.requireNonNull(version, "version");
    components = Map.copyOf(components);
  }

  /** Writes the build as one {@code prov:Activity}. */
  public void write(Iris iris, Consumer<Quad> sink) {
    Writer out = new Writer(NodeFactory.createURI(iris.provenanceGraph()), sink);
    Node build = NodeFactory.createURI(iris.build(version, new TreeMap<>(components).toString()));
    Node program = NodeFactory.createURI(iris.software(PROGRAM, version));
    out.add(build, Vocabulary.TYPE, Vocabulary.ACTIVITY);
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
