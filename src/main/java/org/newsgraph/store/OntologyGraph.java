package org.newsgraph.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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

  /** Which ontology it is: reading the files to compare all of it takes longer than opening. */
  private static final Node VERSION = Terms.iri("http://www.w3.org/2002/07/owl#versionInfo");

  private static final int VERSION_LENGTH = 16;

  private OntologyGraph() {}

  /** Writes the graph unless it is that of this version of the program. */
  static void refresh(NewsStore store) {
    Node ontology = Terms.iri(IRI);
    List<byte[]> files = RESOURCES.stream().map(OntologyGraph::bytes).toList();
    Quad version = Quad.create(ontology, ontology, VERSION, version(files));
    if (!store.read(data -> data.contains(version))) {
      List<Quad> current = new ArrayList<>(List.of(version));
      files.forEach(file -> parse(file, current));
      store.replace(Map.of(IRI, current));
    }
  }

  private static Node version(List<byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(digest::update);
      String hex = HexFormat.of().formatHex(digest.digest());
      return NodeFactory.createLiteralString(hex.substring(0, VERSION_LENGTH));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = OntologyGraph.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void parse(byte[] file, List<Quad> quads) {
    RDFParser.source(new ByteArrayInputStream(file))
        .lang(Lang.TURTLE)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                quads.add(Quad.create(Terms.iri(IRI), triple));
              }
            });
  }
}
