package org.newsgraph.pipeline.counts;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.NewsStore;

/**
 * The graph that counts in how many articles each entity is named, and in how many sentences each
 * two of them stand together. It follows from the articles alone: it can be dropped and is then
 * made again, and it is the same whether it was kept up with each change or made at once.
 *
 * <p>{@link #replacing} is told of each change before it is made, {@link #update} brings the graph
 * up to date when all are made. The graph says by a sum over all articles for which of them it was
 * made; where that does not fit, as a build has been killed, everything is counted anew.
 *
 * <p>For one round of changes; used by one thread.
 */
public final class CountsGraph {

  /** Entities and pairs whose changes are kept in memory, about 200 bytes each. */
  private static final int MOST_IN_MEMORY = 600_000;

  private final NewsStore store;
  private final Iris iris;
  private final Node graph;
  private final CountsDelta delta = new CountsDelta();

  /** Null as long as nobody has looked. */
  private Boolean current;

  /**
   * @param store open for writing
   */
  public CountsGraph(NewsStore store, Iris iris) {
    this.store = store;
    this.iris = iris;
    this.graph = NodeFactory.createURI(iris.countsGraph());
  }

  /**
   * Hears which articles will be written, before they are.
   *
   * @param graphs graph IRI to its quads; without quads it will be deleted
   */
  public void replacing(Map<String, List<Quad>> graphs) {
    if (isCurrent()) {
      store.read(
          data -> {
            graphs.forEach((name, quads) -> replacing(data, NodeFactory.createURI(name), quads));
            return null;
          });
    }
  }

  private void replacing(DatasetGraph data, Node article, List<Quad> quads) {
    if (data.contains(article, article, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)) {
      delta.remove(ArticleCounts.read(data, article));
    }
    if (isArticle(article, quads)) {
      delta.add(ArticleCounts.of(article, quads));
    }
  }

  private static boolean isArticle(Node graph, List<Quad> quads) {
    return quads.contains(Quad.create(graph, graph, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE));
  }

  /** Hears that the changes so far have been made: writes, where they are many. */
  public void replaced() {
    if (delta.size() > MOST_IN_MEMORY) {
      write(false);
    }
  }

  /** All changes have been made: brings the graph up to date. */
  public void update(Progress progress) {
    if (!isCurrent()) {
      countAll(progress);
    } else if (delta.size() > 0 || delta.mark != storedMark()) {
      progress.begin("counting", -1);
      write(true);
      progress.end();
    }
  }

  private void countAll(Progress progress) {
    delta.clear();
    progress.begin("counting", -1);
    try (CountRows rows = CountRows.read(store, progress::step)) {
      progress.end();
      progress.begin("writing counts", -1);
      store.derive(
          iris.countsGraph(), quads -> new CountSums(quads, iris).write(rows), progress::step);
    }
    progress.end();
  }

  /**
   * Writes the changes so far in one transaction.
   *
   * @param complete whether they are all, so that the graph may say for which articles it is made
   */
  private void write(boolean complete) {
    DeltaWriter writer =
        store.read(
            data -> {
              DeltaWriter made = new DeltaWriter(data, iris);
              made.write(delta);
              data.find(graph, graph, Vocabulary.ARTICLES_MARK, Node.ANY)
                  .forEachRemaining(made.deleted::add);
              return made;
            });
    if (complete && delta.mark != 0) {
      Node mark = NodeFactory.createLiteralString(Marks.text(delta.mark));
      writer.added.add(Quad.create(graph, graph, Vocabulary.ARTICLES_MARK, mark));
    }
    store.change(writer.deleted, writer.added);
    delta.clear();
  }

  /** Whether the graph was made for the articles that the store held before the changes. */
  public boolean isCurrent() {
    if (current == null) {
      long[] sum = {0};
      store.contentHashes().forEach((article, state) -> sum[0] += Marks.of(article, state.hash()));
      current = Marks.text(sum[0]).equals(storedMarkText());
      delta.mark = sum[0];
    }
    return current;
  }

  private long storedMark() {
    return Long.parseUnsignedLong(storedMarkText(), 16);
  }

  /** Zero for a store without articles, which has no such graph. */
  private String storedMarkText() {
    return store.read(
        data -> {
          Iterator<Quad> quads = data.find(graph, graph, Vocabulary.ARTICLES_MARK, Node.ANY);
          return quads.hasNext()
              ? quads.next().getObject().getLiteralLexicalForm()
              : Marks.text(data.contains(graph, Node.ANY, Node.ANY, Node.ANY) ? -1 : 0);
        });
  }
}
