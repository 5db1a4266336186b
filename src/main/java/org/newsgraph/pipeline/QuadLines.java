package org.newsgraph.pipeline;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.XSDNumUtils;

/** Quads as lines of N-Quads, and back. Stateless. */
public final class QuadLines {

  private QuadLines() {}

  /** Each quad once, a line each without its end, sorted: the same quads give the same lines. */
  static List<String> of(Collection<Quad> quads) {
    StringWriterI text = new StringWriterI();
    WriterStreamRDFPlain writer = new WriterStreamRDFPlain(text);
    quads.forEach(quad -> writer.quad(canonical(quad)));
    return List.copyOf(new TreeSet<>(text.toString().lines().toList()));
  }

  /** A store keeps the value of a number and not its characters: the same ones as it gives back. */
  private static Quad canonical(Quad quad) {
    Node object = quad.getObject();
    if (!object.isLiteral() || !XSDDatatype.XSDdouble.equals(object.getLiteralDatatype())) {
      return quad;
    }
    double value = ((Number) object.getLiteralValue()).doubleValue();
    return Quad.create(
        quad.getGraph(),
        quad.getSubject(),
        quad.getPredicate(),
        NodeFactory.createLiteralDT(XSDNumUtils.stringForm(value), XSDDatatype.XSDdouble));
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
