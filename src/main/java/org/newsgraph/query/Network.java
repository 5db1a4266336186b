package org.newsgraph.query;

import java.util.List;

/**
 * The network of a store: entities and events, joined where they stand in one sentence.
 *
 * @param nodes most often named first, then by IRI
 * @param edges each pair once, heaviest first, then by IRIs
 */
public record Network(List<NetworkNode> nodes, List<NetworkEdge> edges) {
  public Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * An entity or event.
   *
   * @param iri its IRI
   * @param label its preferred name
   * @param type person, organization, place, event or agreement
   * @param articles how many articles name it
   * @param mentions how often they do
   */
  public record NetworkNode(String iri, String label, String type, int articles, int mentions) {}

  /**
   * Two that stand in one sentence; the IRI of the source is before that of the target.
   *
   * @param source the one
   * @param target the other
   * @param sentences in how many sentences they do; the weight
   * @param articles in how many articles
   */
  public record NetworkEdge(NetworkNode source, NetworkNode target, int sentences, int articles) {}
}
