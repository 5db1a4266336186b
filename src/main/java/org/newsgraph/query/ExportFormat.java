package org.newsgraph.query;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms in which a store, or a part of it, can be written. */
public enum ExportFormat {
  /** Turtle for people: sorted and grouped; the union of the graphs. */
  TURTLE("ttl"),
  /** TriG: each named graph by itself, written as the Turtle is. */
  TRIG("trig"),
  /** N-Quads with everything, graph after graph, each sorted: the same store, the same bytes. */
  NQUADS("nq"),
  /** JSON-LD of the union; all of it in memory while it is written. */
  JSONLD("jsonld"),
  /** RDF/XML of the union. */
  RDFXML("rdf"),
  /** The network of entities as CSV: the edges, and beside it a file of the nodes. */
  CSV("csv"),
  /** The network of entities as GraphML, for Gephi and Cytoscape. */
  GRAPHML("graphml");

  private final String extension;

  ExportFormat(String extension) {
    this.extension = extension;
  }

  /** The ending of file names, without the dot. */
  public String extension() {
    return extension;
  }

  /** Whether it is the network of entities that is written, and not the statements. */
  public boolean isNetwork() {
    return this == CSV || this == GRAPHML;
  }

  /**
   * The format that the name of a file asks for.
   *
   * @throws QueryException if its ending is none of them; the message lists them
   */
  public static ExportFormat of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith("." + format.extension))
        .findFirst()
        .orElseThrow(
            () ->
                new QueryException(
                    "the ending of "
                        + file
                        + " tells no format; it can be "
                        + Arrays.stream(values())
                            .map(format -> "." + format.extension)
                            .collect(Collectors.joining(", "))));
  }
}
