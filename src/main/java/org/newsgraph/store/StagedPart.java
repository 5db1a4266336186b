package org.newsgraph.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * A file with whole graphs that wait for a bulk load: first what is known of each as an article, so
 * that a build which goes on need not read the rest, then each node once, then the quads as numbers
 * of nodes. It is whole or not there.
 */
final class StagedPart {

  private static final int MAGIC = 0x6E67_7031;
  private static final String NO_TIME = "";

  /** Kinds of nodes. */
  private static final int IRI = 0;

  private static final int TYPED = 1;
  private static final int TAGGED = 2;

  private final Path file;

  StagedPart(Path file) {
    this.file = file;
  }

  /** Writes the file, and returns when it would outlast a failure of the power. */
  void write(Map<String, List<Quad>> graphs) throws IOException {
    Map<Node, Integer> numbers = new LinkedHashMap<>();
    graphs.values().forEach(quads -> quads.forEach(quad -> number(quad, numbers)));
    Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
    try (FileChannel channel =
            FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        DataOutputStream out =
            new DataOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16))) {
      out.writeInt(MAGIC);
      writeStates(graphs, out);
      out.writeInt(numbers.size());
      for (Node node : numbers.keySet()) {
        writeNode(node, out);
      }
      for (List<Quad> quads : graphs.values()) {
        writeQuads(quads, numbers, out);
      }
      out.flush();
      channel.force(true);
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void number(Quad quad, Map<Node, Integer> numbers) {
    numbers.putIfAbsent(quad.getSubject(), numbers.size());
    numbers.putIfAbsent(quad.getPredicate(), numbers.size());
    numbers.putIfAbsent(quad.getObject(), numbers.size());
  }

  private static void writeStates(Map<String, List<Quad>> graphs, DataOutputStream out)
      throws IOException {
    out.writeInt(graphs.size());
    for (Map.Entry<String, List<Quad>> graph : graphs.entrySet()) {
      String hash = "";
      String fetched = NO_TIME;
      for (Quad quad : graph.getValue()) {
        boolean ofArticle = quad.getSubject().equals(quad.getGraph());
        if (ofArticle && quad.getPredicate().equals(Terms.CONTENT_HASH)) {
          hash = quad.getObject().getLiteralLexicalForm();
        } else if (ofArticle && quad.getPredicate().equals(Terms.FETCHED)) {
          fetched = quad.getObject().getLiteralLexicalForm();
        }
      }
      writeText(graph.getKey(), out);
      writeText(hash, out);
      writeText(fetched, out);
    }
  }

  private static void writeNode(Node node, DataOutputStream out) throws IOException {
    if (node.isURI()) {
      out.writeByte(IRI);
      writeText(node.getURI(), out);
    } else if (node.getLiteralLanguage().isEmpty()) {
      out.writeByte(TYPED);
      writeText(node.getLiteralLexicalForm(), out);
      writeText(node.getLiteralDatatypeURI(), out);
    } else {
      out.writeByte(TAGGED);
      writeText(node.getLiteralLexicalForm(), out);
      writeText(node.getLiteralLanguage(), out);
    }
  }

  private static void writeQuads(List<Quad> quads, Map<Node, Integer> numbers, DataOutputStream out)
      throws IOException {
    out.writeInt(quads.size());
    for (Quad quad : quads) {
      out.writeInt(numbers.get(quad.getSubject()));
      out.writeInt(numbers.get(quad.getPredicate()));
      out.writeInt(numbers.get(quad.getObject()));
    }
  }

  private static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private DataInputStream open() throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    if (in.readInt() != MAGIC) {
      in.close();
      throw new StoreException(
          file + " is no part of a bulk load of this version; delete it and build again");
    }
    return in;
  }

  /**
   * The graphs of the file with what is known of them; with an empty hash if none is an article.
   */
  Map<String, ArticleState> states() throws IOException {
    try (DataInputStream in = open()) {
      return readStates(in);
    }
  }

  private static Map<String, ArticleState> readStates(DataInputStream in) throws IOException {
    Map<String, ArticleState> states = new TreeMap<>();
    int graphs = in.readInt();
    for (int i = 0; i < graphs; i++) {
      String graph = readText(in);
      String hash = readText(in);
      states.put(graph, new ArticleState(hash, ArticleStates.moment(readText(in))));
    }
    return states;
  }

  /** The graphs in the order in which they were written. */
  private static String[] readNames(DataInputStream in) throws IOException {
    String[] names = new String[in.readInt()];
    for (int i = 0; i < names.length; i++) {
      names[i] = readText(in);
      readText(in);
      readText(in);
    }
    return names;
  }

  /** Which graphs of a part are to be loaded. */
  interface Choice {
    boolean takes(String graph);
  }

  /** Adds those graphs to a database that are chosen. */
  void load(PackedDatabase database, Choice choice) throws IOException {
    try (DataInputStream in = open()) {
      String[] names = readNames(in);
      Node[] nodes = new Node[in.readInt()];
      for (int i = 0; i < nodes.length; i++) {
        nodes[i] = readNode(in);
      }
      // Nodes get their numbers when they are used: those of graphs left out need none.
      long[] numbers = new long[nodes.length];
      boolean[] known = new boolean[nodes.length];
      for (String name : names) {
        boolean taken = choice.takes(name);
        long graph = taken ? database.number(Terms.iri(name)) : 0;
        for (int n = in.readInt(); n > 0; n--) {
          int subject = in.readInt();
          int predicate = in.readInt();
          int object = in.readInt();
          if (taken) {
            for (int i : new int[] {subject, predicate, object}) {
              if (!known[i]) {
                numbers[i] = database.number(nodes[i]);
                known[i] = true;
              }
            }
            database.add(graph, numbers[subject], numbers[predicate], numbers[object]);
          }
        }
      }
    }
  }

  private static Node readNode(DataInputStream in) throws IOException {
    int kind = in.readByte();
    String text = readText(in);
    if (kind == IRI) {
      return NodeFactory.createURI(text);
    }
    String type = readText(in);
    return kind == TAGGED
        ? NodeFactory.createLiteralLang(text, type)
        : NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(type));
  }
}
