package org.newsgraph.pipeline;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.core.Quad;

/** Quads as lines of N-Quads, and back. Stateless. */
public final class QuadLines {

  private QuadLines() {}

  /** Each quad once, a line each without its end, sorted: the same quads give the same lines. */
  static List<String> of(Collection<Quad> quads) {
    StringWriterI text = new StringWriterI();
    WriterStreamRDFPlain writer = new WriterStreamRDFPlain(text);
    quads.forEach(writer::quad);
    return List.copyOf(new TreeSet<>(text.toString().lines().toList()));
  }

  /** The quads of some lines. */
  static List<Quad> parse(Collection<String> lines) {
    List<Quad> quads = new ArrayList<>();
    RDFParser.create()
        .source(new StringReader(String.join("\n", lines)))
        .lang(Lang.NQUADS)
        .checking(false)
        .parse(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                quads.add(quad);
              }
            });
    return quads;
  }

  /** The IRI of the graph that the quad of a line lies in. */
  public static String graph(String line) {
    int end = line.lastIndexOf('>');
    return line.substring(line.lastIndexOf('<', end) + 1, end);
  }
}
