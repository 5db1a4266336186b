package org.newsgraph.query;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Writes statements as Turtle in a fixed order: the type first, then by property, then by value.
 * IRIs within the article that is being written are relative to it: {@code <>}, {@code
 * <#char=0,2>}.
 */
final class TurtleBlocks {

  private static final Comparator<Node> TYPE_FIRST =
      Comparator.comparing((Node property) -> !property.equals(Terms.TYPE))
          .thenComparing(Node::getURI);

  private final Writer out;
  private final Map<String, String> prefixes;
  private final NodeFormatterTTL formatter;
  private String indent = "";
  private String base = "";

  TurtleBlocks(Writer out, Map<String, String> prefixes) {
    this.out = out;
    this.prefixes = prefixes;
    PrefixMap map = PrefixMapFactory.createForOutput(prefixes);
    this.formatter = new NodeFormatterTTL(null, map);
  }

  void writePrefixes() throws IOException {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      out.write("PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n");
    }
  }

  /** Sets what relative IRIs are relative to from here on. */
  void writeBase(String iri) throws IOException {
    base = iri;
    out.write("\nBASE <" + iri + ">\n");
  }

  void beginGraph(Node graph) throws IOException {
    out.write("\n" + term(graph) + " {\n");
    indent = "  ";
  }

  void endGraph() throws IOException {
    indent = "";
    out.write("}\n");
  }

  void writeComment(String text) throws IOException {
    out.write("\n" + indent + "# " + text.replaceAll("\\s+", " ") + "\n");
  }

  /** All statements about one subject. */
  void writeSubject(Node subject, Collection<Triple> triples) throws IOException {
    TreeMap<Node, TreeSet<Node>> properties = new TreeMap<>(TYPE_FIRST);
    for (Triple triple : triples) {
      properties
          .computeIfAbsent(triple.getPredicate(), p -> new TreeSet<>(NodeCmp::compareRDFTerms))
          .add(triple.getObject());
    }
    out.write(indent + term(subject));
    Iterator<Map.Entry<Node, TreeSet<Node>>> entries = properties.entrySet().iterator();
    boolean first = true;
    while (entries.hasNext()) {
      Map.Entry<Node, TreeSet<Node>> entry = entries.next();
      out.write(first ? " " : " ;\n" + indent + "    ");
      first = false;
      out.write(entry.getKey().equals(Terms.TYPE) ? "a" : term(entry.getKey()));
      writeObjects(entry.getValue());
    }
    out.write(" .\n");
  }

  private void writeObjects(TreeSet<Node> objects) throws IOException {
    String separator = " ";
    for (Node object : objects) {
      out.write(separator + term(object));
      separator = " , ";
    }
  }

  private String term(Node node) {
    if (node.isURI() && !base.isEmpty() && node.getURI().startsWith(base)) {
      String rest = node.getURI().substring(base.length());
      if (rest.isEmpty() || rest.startsWith("#")) {
        return "<" + rest + ">";
      }
    }
    StringWriterI text = new StringWriterI();
    formatter.format(text, node);
    return text.toString();
  }
}
