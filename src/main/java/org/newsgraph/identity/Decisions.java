package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.DecidedNames;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.NewsStore;

/**
 * The decisions of people, in a graph of their own: no build changes it, and each build obeys it.
 */
public final class Decisions {

  private static final String SAME = "same";
  private static final String DIFFERENT = "different";

  private final NewsStore store;
  private final Iris iris;

  /** The decisions of a store, which must be open for writing to change them. */
  public Decisions(NewsStore store, Iris iris) {
    this.store = store;
    this.iris = iris;
  }

  /** All of them, by their numbers; those taken back too. */
  public List<Decision> list() {
    return store.read(data -> of(data, iris));
  }

  /** What they say to those who analyse articles. */
  public DecidedNames names() {
    return DecidedNamesReader.of(list(), iris);
  }

  /** Notes a decision; one that is there just so is not noted again. */
  public Decision add(boolean same, String first, String second, String why) {
    List<Decision> all = new ArrayList<>(list());
    for (Decision old : all) {
      boolean again =
          !old.undone()
              && old.same() == same
              && old.first().equals(first)
              && old.second().equals(second);
      if (again) {
        return old;
      }
    }
    int number = all.stream().mapToInt(Decision::number).max().orElse(0) + 1;
    Decision added = new Decision(number, same, first, second, why, false);
    all.add(added);
    write(all);
    return added;
  }

  /**
   * Takes a decision back; it stays in the list.
   *
   * @throws NoSuchElementException if there is none of this number
   */
  public Decision undo(int number) {
    List<Decision> all = new ArrayList<>(list());
    for (int i = 0; i < all.size(); i++) {
      Decision d = all.get(i);
      if (d.number() == number) {
        all.set(i, new Decision(number, d.same(), d.first(), d.second(), d.why(), true));
        write(all);
        return all.get(i);
      }
    }
    throw new NoSuchElementException(
        "there is no decision " + number + "; 'newsgraph decisions' lists them");
  }

  private void write(List<Decision> decisions) {
    String graph = iris.decisionsGraph();
    List<Quad> quads = new ArrayList<>();
    for (Decision d : decisions) {
      Node node = NodeFactory.createURI(iris.decision(d.number()));
      add(quads, node, Vocabulary.TYPE, Vocabulary.IDENTITY_DECISION);
      add(quads, node, Vocabulary.DECIDED, string(d.same() ? SAME : DIFFERENT));
      add(quads, node, Vocabulary.FIRST, NodeFactory.createURI(d.first()));
      add(quads, node, Vocabulary.SECOND, NodeFactory.createURI(d.second()));
      add(quads, node, Vocabulary.REASON, string(d.why()));
      add(quads, node, Vocabulary.UNDONE, NodeFactory.createLiteralByValue(d.undone()));
    }
    store.replace(Map.of(graph, quads));
  }

  private void add(List<Quad> quads, Node subject, Node predicate, Node object) {
    quads.add(
        Quad.create(NodeFactory.createURI(iris.decisionsGraph()), subject, predicate, object));
  }

  private static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /** The decisions in some data, by their numbers. */
  static List<Decision> of(DatasetGraph data, Iris iris) {
    Node graph = NodeFactory.createURI(iris.decisionsGraph());
    List<Decision> decisions = new ArrayList<>();
    data.find(graph, Node.ANY, Vocabulary.DECIDED, Node.ANY)
        .forEachRemaining(quad -> decisions.add(read(data, graph, quad.getSubject(), iris)));
    decisions.sort(Comparator.comparingInt(Decision::number));
    return decisions;
  }

  private static Decision read(DatasetGraph data, Node graph, Node node, Iris iris) {
    return new Decision(
        Integer.parseInt(node.getURI().substring(iris.decision(0).length() - 1)),
        text(data, graph, node, Vocabulary.DECIDED).equals(SAME),
        text(data, graph, node, Vocabulary.FIRST),
        text(data, graph, node, Vocabulary.SECOND),
        text(data, graph, node, Vocabulary.REASON),
        text(data, graph, node, Vocabulary.UNDONE).equals("true"));
  }

  private static String text(DatasetGraph data, Node graph, Node node, Node property) {
    Node value = data.find(graph, node, property, Node.ANY).next().getObject();
    return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
  }
}
