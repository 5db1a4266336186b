/**
 * The graph: which quads an {@link org.newsgraph.model.Analysis} becomes, and under which IRIs.
 *
 * <p>The shape is told in {@code docs/graph.md}, the own terms in {@code ontology/newsgraph.ttl}.
 * Imports {@code model} and Jena, nothing else.
 */
package org.newsgraph.rdf;
