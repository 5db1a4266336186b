package org.newsgraph.web.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures what is asked of the pages, on a store and, for a build beside readers, on articles that
 * are not in it yet. Called in the folder of the project, with the class path of its tests:
 *
 * <pre>
 * java -cp "target/test-classes:target/classes:$(cat target/test-classpath)" \
 *   org.newsgraph.web.measure.MeasurePages STORE [ARTICLES]
 * </pre>
 */
public final class MeasurePages {

  private static final int READERS = 50;
  private static final int MINUTE = 60_000;

  /** Pairs of builds without and with readers. */
  private static final int SETTLING = 3_000;

  private static final int PAIRS = 4;

  private static final List<String> TYPED =
      List.of(
          "x", "xi", "xij", "te", "telang", "bai", "国", "国务", "国务院", "中国", "美", "疫", "wh", "feng");

  private MeasurePages() {}

  public static void main(String[] args) throws Exception {
    Path store = Path.of(args[0]);
    // The first start with a build of the program makes the archive of classes; it is not counted.
    try (Served first = new Served(store)) {
      print("first start", first.ready);
      first.awaitIndex();
    }
    Times starts = new Times();
    for (int i = 0; i < 3; i++) {
      try (Served served = new Served(store)) {
        starts.add(served.ready);
      }
    }
    print("start-up, goal 2000", starts);
    try (Served served = new Served(store)) {
      List<String> entities = served.entities();
      cold(served, entities);
      browser(served, entities);
      readers(entities);
      if (args.length > 1) {
        builds(store, entities, Path.of(args[1]));
      }
    }
  }

  private static void print(String what, Object value) {
    String text = value instanceof Double d ? String.format(Locale.ROOT, "%.0f ms", d) : "" + value;
    System.out.printf(Locale.ROOT, "%-42s %s%n", what, text);
  }

  /** Each question for the first time, so that nothing is remembered. */
  private static void cold(Served served, List<String> entities) throws Exception {
    try (Readers one = new Readers(Served.URL, List.of())) {
      TYPED.forEach(typed -> one.ask("api/search?q=" + Served.encode(typed)));
      entities.forEach(e -> one.ask("api/expand?hops=2&iri=" + Served.encode(e)));
      entities.forEach(e -> one.ask("api/entity?iri=" + Served.encode(e)));
      one.kinds().forEach((kind, times) -> print(kind + ", each for the first time", times));
      one.errors.forEach(e -> print("error", e));
    }
    Times typing = new Times();
    for (int round = 0; round < 20; round++) {
      for (String typed : TYPED) {
        long begin = System.nanoTime();
        served.get("api/search?q=" + Served.encode(typed));
        typing.since(begin);
      }
    }
    print("search as one types, goal 100", typing);
  }

  private static void browser(Served served, List<String> entities) throws Exception {
    try (BrowserTimes browser = new BrowserTimes()) {
      for (int width : new int[] {1440, 390}) {
        Times home = new Times();
        Times entity = new Times();
        for (int i = 0; i < 8; i++) {
          home.add(browser.largestPaint(Served.URL, width));
          String path =
              entities.get(i * 3 % entities.size()).replaceFirst("^.*/entity/", "entity/");
          entity.add(browser.largestPaint(Served.URL + path, width));
        }
        print("largest paint, home, " + width + ", goal 1000", home);
        print("largest paint, entity, " + width + ", goal 1000", entity);
      }
      StringBuilder size = new StringBuilder();
      Map<String, Times> frames =
          browser.frames(Served.URL + "graph", network(served, entities), size);
      frames.forEach((what, times) -> print("frames, " + what + ", " + size, times));
    }
  }

  /** Two thousand nodes: whom the entities of the home page are seen with. */
  private static Object network(Served served, List<String> entities) throws Exception {
    Map<String, Object> nodes = new java.util.LinkedHashMap<>();
    List<Object> edges = new ArrayList<>();
    for (String entity : entities) {
      Map<?, ?> net =
          new ObjectMapper()
              .convertValue(
                  served.json("api/expand?hops=2&limit=30&iri=" + Served.encode(entity)),
                  Map.class);
      for (Object node : (List<?>) net.get("nodes")) {
        if (nodes.size() < 2000) {
          nodes.putIfAbsent((String) ((Map<?, ?>) node).get("iri"), node);
        }
      }
      for (Object edge : (List<?>) net.get("edges")) {
        Map<?, ?> one = (Map<?, ?>) edge;
        if (nodes.containsKey(one.get("source")) && nodes.containsKey(one.get("target"))) {
          edges.add(edge);
        }
      }
    }
    return Map.of("nodes", new ArrayList<>(nodes.values()), "edges", edges);
  }

  private static List<String> paths(List<String> entities) {
    List<String> paths = new ArrayList<>(List.of("", "api/home"));
    for (int i = 0; i < Math.min(40, entities.size()); i++) {
      String iri = Served.encode(entities.get(i));
      paths.add("api/search?q=" + Served.encode(TYPED.get(i % TYPED.size())));
      paths.add("api/entity?iri=" + iri);
      paths.add("api/happenings?sort=date&party=" + iri);
      paths.add("api/statements?party=" + iri);
      paths.add("api/sentences?entity=" + iri);
      paths.add("api/neighbours?limit=10&iri=" + iri);
      paths.add("api/expand?hops=2&iri=" + iri);
      paths.add("api/places?entity=" + iri);
    }
    return paths;
  }

  private static void readers(List<String> entities) throws Exception {
    Readers readers = new Readers(Served.URL, paths(entities)).start(READERS);
    Thread.sleep(MINUTE);
    readers.close();
    print(READERS + " readers for a minute, goal 95 % under 500", readers.times);
    readers.kinds().forEach((kind, times) -> print("  " + kind, times));
    print("  errors, goal 0", readers.errors.size());
    readers.errors.stream().limit(5).forEach(e -> print("  ", e));
  }

  /**
   * Builds beside the server, each of as many articles of its own: one that is not counted, as the
   * first one reads models and classes from the disk, then pairs without and with readers, every
   * other pair the other way round, as the store grows.
   */
  private static void builds(Path store, List<String> entities, Path articles) throws Exception {
    List<List<Path>> parts = equalParts(articles, 2 * PAIRS + 1);
    build(store, parts.get(0));
    double sum = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      double[] seconds = new double[2];
      for (int turn = 0; turn < 2; turn++) {
        int beside = (pair + turn) % 2;
        seconds[beside] = build(store, parts.get(2 * pair + turn + 1), entities, beside == 1);
      }
      double ratio = seconds[1] / seconds[0];
      sum += ratio;
      String shown =
          String.format(Locale.ROOT, "%.1f s, %.1f s, %.2f times", seconds[0], seconds[1], ratio);
      print("build of " + parts.get(0).size() + ", alone, beside readers", shown);
    }
    String mean = String.format(Locale.ROOT, "%.2f", sum / PAIRS);
    print("  mean of the pairs, goal 1.25", mean);
  }

  /** Parts with as many files and nearly as many bytes each: dealt out by size, to and fro. */
  private static List<List<Path>> equalParts(Path articles, int number) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(articles)) {
      files =
          all.filter(Files::isRegularFile)
              .sorted(Comparator.comparing((Path file) -> file.toFile().length()))
              .toList();
    }
    List<List<Path>> parts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      parts.add(new ArrayList<>());
    }
    for (int i = 0; i < files.size() / number * number; i++) {
      int at = i % number;
      boolean fro = i / number % 2 == 1;
      parts.get(fro ? number - 1 - at : at).add(files.get(i));
    }
    return parts;
  }

  /** Seconds of a build, with fifty readers or none. */
  private static double build(Path store, List<Path> files, List<String> entities, boolean beside)
      throws Exception {
    Readers readers = new Readers(Served.URL, paths(entities)).start(beside ? READERS : 0);
    Thread.sleep(SETTLING);
    long begin = System.nanoTime();
    build(store, files);
    double seconds = (System.nanoTime() - begin) / 1e9;
    readers.close();
    if (beside) {
      print("  readers beside the build", readers.times + ", errors " + readers.errors.size());
    }
    return seconds;
  }

  private static void build(Path store, List<Path> files) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("build", "--store", store.toString()));
    files.forEach(f -> command.add(f.toString()));
    int code = Served.newsgraph(command.toArray(String[]::new)).waitFor();
    if (code != 0) {
      throw new IllegalStateException("the build ended with " + code);
    }
  }
}
