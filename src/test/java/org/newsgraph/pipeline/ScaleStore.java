package org.newsgraph.pipeline;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;

/**
 * Makes a store of as many articles as wanted from those of a small one, which are repeated with
 * other names ({@link RepeatedArticle}), and prints what each step takes. Not a test; run by hand:
 * {@code ScaleStore FROM-STORE TO-STORE NUMBER [MOST]}. With a fourth number it stops when it has
 * added so many, and goes on when it is run again.
 */
final class ScaleStore {

  private static final int MOST_ORIGINALS = 1_000;
  private static final int SHOWN = 10_000;

  private ScaleStore() {}

  public static void main(String[] arguments) {
    List<RepeatedArticle> originals = new ArrayList<>();
    try (NewsStore from = NewsStore.open(Path.of(arguments[0]), Mode.READ)) {
      from.read(data -> originals.addAll(originals(data)));
    }
    int number = Integer.parseInt(arguments[2]);
    step("reading " + originals.size());
    try (NewsStore store = NewsStore.open(Path.of(arguments[1]), Mode.WRITE)) {
      StoreTarget target = new StoreTarget(store, new Iris());
      int begin = target.contentHashes().size();
      int most = arguments.length > 3 ? Integer.parseInt(arguments[3]) : number;
      int end = Math.min(number, begin + most);
      target.expect(number);
      BatchWriter writer = new BatchWriter(target, BuildOptions.defaults().batch());
      for (int i = begin; i < end; i++) {
        List<Quad> quads = originals.get(i % originals.size()).copy(i / originals.size());
        String graph = quads.get(0).getGraph().getURI();
        writer.add(new ArticleBuilder.BuiltArticle(graph, quads, 0));
        if (i % SHOWN == SHOWN - 1) {
          step("storing to " + (i + 1));
        }
      }
      writer.flush();
      step("storing");
      if (end == number) {
        target.finish(new Steps());
      }
    }
    step("closing");
  }

  private static List<RepeatedArticle> originals(DatasetGraph data) {
    List<Node> articles = new ArrayList<>();
    data.findNG(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)
        .forEachRemaining(quad -> articles.add(quad.getGraph()));
    List<RepeatedArticle> originals = new ArrayList<>();
    for (Node article : articles.subList(0, Math.min(MOST_ORIGINALS, articles.size()))) {
      List<Quad> quads = new ArrayList<>();
      data.find(article, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
      originals.add(new RepeatedArticle(quads));
    }
    return originals;
  }

  /** Prints how long each task of a build takes. */
  private static final class Steps implements Progress {

    private String task;

    @Override
    public void begin(String begun, long total) {
      task = begun;
    }

    @Override
    public void step(long done) {
      // Only whole tasks are told.
    }

    @Override
    public void end() {
      ScaleStore.step(task);
    }
  }

  private static long last = System.nanoTime();
  private static long lastCpu;

  private static void step(String what) {
    long now = System.nanoTime();
    long cpu = cpu();
    System.out.printf(
        Locale.ROOT,
        "%-20s %8.1f s %8.1f CPU s%n",
        what,
        (now - last) / 1e9,
        (cpu - lastCpu) / 1e9);
    last = now;
    lastCpu = cpu;
  }

  private static long cpu() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }
}
