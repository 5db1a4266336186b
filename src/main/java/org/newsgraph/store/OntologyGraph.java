package org.newsgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** The store's copy of the ontology, so that queries find the labels of classes and properties. */
final class OntologyGraph {

  /** The named graph that holds it. */
  static final String IRI = "https://w3id.org/newsgraph/ontology";

  private static final List<String> RESOURCES =
      List.of("/org/newsgraph/ontology/newsgraph.ttl", "/org/newsgraph/ontology/event-types.ttl");

  private OntologyGraph() {}

  /** Writes the graph if it differs from the ontology of this version of the program. */
  static void refresh(NewsStore store) {
    List<Quad> current = new ArrayList<>();
    RESOURCES.forEach(resource -> load(resource, current));
    Set<Quad> stored =
        store.read(
            data -> {
              Set<Quad> quads = new HashSet<>();
              data.find(Terms.iri(IRI), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
              return quads;
            });
    if (!stored.equals(new HashSet<>(current))) {
      store.replace(Map.of(IRI, current));
    }
  }

  private static void load(String resource, List<Quad> quads) {
    try (InputStream in = OntologyGraph.class.getResourceAsStream(resource)) {
      if (in != null) {
        RDFParser.source(in)
            .lang(Lang.TURTLE)
            .parse(
                new StreamRDFBase() {
                  @Override
                  public void triple(Triple triple) {
                    quads.add(Quad.create(Terms.iri(IRI), triple));
                  }
                });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
