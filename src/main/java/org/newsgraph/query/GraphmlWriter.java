package org.newsgraph.query;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a network as GraphML: undirected, with the names, types and counts of the nodes and the
 * weights of the edges as data.
 */
final class GraphmlWriter {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final Network network;
  private XMLStreamWriter xml;

  GraphmlWriter(Network network) {
    this.network = network;
  }

  void write(OutputStream out) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      newLine();
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace(NAMESPACE);
      newLine();
      writeKeys();
      xml.writeStartElement("graph");
      xml.writeAttribute("id", "newsgraph");
      xml.writeAttribute("edgedefault", "undirected");
      newLine();
      for (Network.NetworkNode node : network.nodes()) {
        writeNode(node);
      }
      int number = 0;
      for (Network.NetworkEdge edge : network.edges()) {
        writeEdge(edge, number++);
      }
      xml.writeEndElement();
      newLine();
      xml.writeEndElement();
      newLine();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("GraphML could not be written: " + e.getMessage(), e);
    }
  }

  private void writeKeys() throws XMLStreamException {
    writeKey("label", "node", "string");
    writeKey("type", "node", "string");
    writeKey("articles", "node", "int");
    writeKey("mentions", "node", "int");
    writeKey("weight", "edge", "double");
    // A key is known by its id, which holds for nodes and edges together.
    writeKey("shared_articles", "edge", "int");
  }

  private void writeKey(String name, String owner, String type) throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", owner);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
    newLine();
  }

  private void writeNode(Network.NetworkNode node) throws XMLStreamException {
    xml.writeStartElement("node");
    xml.writeAttribute("id", legal(node.iri()));
    writeData("label", node.label());
    writeData("type", node.type());
    writeData("articles", String.valueOf(node.articles()));
    writeData("mentions", String.valueOf(node.mentions()));
    xml.writeEndElement();
    newLine();
  }

  private void writeEdge(Network.NetworkEdge edge, int number) throws XMLStreamException {
    xml.writeStartElement("edge");
    xml.writeAttribute("id", "e" + number);
    xml.writeAttribute("source", legal(edge.source().iri()));
    xml.writeAttribute("target", legal(edge.target().iri()));
    writeData("weight", edge.sentences() + ".0");
    writeData("shared_articles", String.valueOf(edge.articles()));
    xml.writeEndElement();
    newLine();
  }

  private void writeData(String key, String value) throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(legal(value));
    xml.writeEndElement();
  }

  /** Without the characters that XML 1.0 cannot hold in any form. */
  private static String legal(String text) {
    return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
