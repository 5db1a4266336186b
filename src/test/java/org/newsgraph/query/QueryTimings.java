package org.newsgraph.query;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;

/**
 * Asks a store every named question, first cold and then warm, and prints how long each took (cold
 * in all, warm in CPU time). Not a test; run by hand: {@code QueryTimings STORE ENTITY
 * OTHER-ENTITY}, with two names that the store knows.
 */
final class QueryTimings {

  private static final int WARM_RUNS = 3;

  private QueryTimings() {}

  public static void main(String[] arguments) {
    open(arguments[0], "opening, with Jena's start").close();
    try (NewsStore store = open(arguments[0], "opening again")) {
      QueryRunner runner = new QueryRunner(store);
      for (NamedQuery query : NamedQueries.load().all()) {
        if (arguments.length < 4 || query.name().matches(arguments[3])) {
          time(runner, query, Map.of());
          time(runner, query, Map.of("from", "2016-03", "to", "2016-03"));
          for (int given = 1; given <= 2; given++) {
            Map<String, String> entities = entities(query, given, arguments[1], arguments[2]);
            if (entities.size() == given) {
              time(runner, query, entities);
            }
          }
          if (query
              .parameter("name")
              .filter(p -> p.type() == QueryParameter.Type.TEXT)
              .isPresent()) {
            time(runner, query, Map.of("name", arguments[1]));
          }
        }
      }
    }
  }

  private static NewsStore open(String store, String what) {
    long begin = System.nanoTime();
    NewsStore opened = NewsStore.open(Path.of(store), Mode.READ);
    System.out.printf(Locale.ROOT, "%-40s %7d ms%n", what, millis(begin));
    return opened;
  }

  /** The first parameters that take an entity, at most as many as are to be given. */
  private static Map<String, String> entities(
      NamedQuery query, int most, String one, String other) {
    Map<String, String> values = new LinkedHashMap<>();
    query.parameters().stream()
        .filter(parameter -> parameter.type() == QueryParameter.Type.ENTITY)
        .limit(most)
        .forEach(parameter -> values.put(parameter.name(), values.isEmpty() ? one : other));
    return values;
  }

  private static void time(QueryRunner runner, NamedQuery query, Map<String, String> values) {
    boolean complete =
        query.parameters().stream()
            .allMatch(parameter -> !parameter.required() || values.containsKey(parameter.name()));
    boolean known = values.keySet().stream().allMatch(name -> query.parameter(name).isPresent());
    if (!complete || !known) {
      return;
    }
    long begin = System.nanoTime();
    runner.run(query, values);
    long cold = millis(begin);
    long warm = Long.MAX_VALUE;
    for (int i = 0; i < WARM_RUNS && cold < 60_000; i++) {
      long cpu = cpu();
      runner.run(query, values);
      warm = Math.min(warm, (cpu() - cpu) / 1_000_000);
    }
    System.out.printf(
        Locale.ROOT, "%-40s %7d ms %7d ms%n", query.name() + " " + values, cold, warm);
  }

  /** Of this thread: what others do on the machine meanwhile is not counted. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long millis(long begin) {
    return (System.nanoTime() - begin) / 1_000_000;
  }
}
