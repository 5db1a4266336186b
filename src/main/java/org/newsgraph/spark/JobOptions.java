package org.newsgraph.spark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extract.NameOptions;
import org.newsgraph.ingest.ColumnMap;
import org.newsgraph.model.DecidedNames;
import org.newsgraph.nlp.Engine;
import org.newsgraph.nlp.EngineOptions;
import org.newsgraph.pipeline.BuildOptions;
import org.newsgraph.pipeline.Limits;

/**
 * What a job is asked to do, as its arguments say.
 *
 * @param inputs files, folders and globs, on any file system that Hadoop knows
 * @param out folder for the results
 * @param build the options of the build; the threads are Spark's matter
 * @param parts parts of the result; 0 for as many as suit the input
 * @param decisions N-Quads with what people have decided about identity
 */
record JobOptions(
    List<String> inputs, String out, BuildOptions build, int parts, Optional<String> decisions) {

  /** The driver tells the executors what it has read of the decisions, an argument each. */
  static final String DECIDED = "--decided";

  static final String USAGE =
      "usage: BuildJob INPUT... --out DIR [--base IRI] [--names MODEL] [--gazetteer FILE]"
          + " [--min-confidence N] [--engine fast|corenlp] [--cache DIR] [--map FIELD=NAME]..."
          + " [--again] [--parts N] [--decisions FILE] [--longest CHARACTERS] [--article-timeout"
          + " SECONDS]";

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException if they cannot be understood; the message says why
   */
  static JobOptions parse(List<String> arguments) {
    Map<String, String> values = new HashMap<>();
    Map<String, String> columns = new HashMap<>();
    List<String> inputs = new ArrayList<>();
    List<DecidedNames.Pair> decided = new ArrayList<>();
    boolean again = false;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (!argument.startsWith("--")) {
        inputs.add(argument);
      } else if (argument.equals("--again")) {
        again = true;
      } else if (++i == arguments.size()) {
        throw new IllegalArgumentException("a value is missing behind " + argument + "; " + USAGE);
      } else if (argument.equals(DECIDED)) {
        decided.add(DecidedNames.Pair.ofLine(arguments.get(i)));
      } else if (argument.equals("--map")) {
        String[] column = arguments.get(i).split("=", 2);
        columns.put(column[0], column[column.length - 1]);
      } else {
        values.put(argument, arguments.get(i));
      }
    }
    return of(inputs, values, new ColumnMap(columns), again, new DecidedNames(decided));
  }

  private static JobOptions of(
      List<String> inputs,
      Map<String, String> given,
      ColumnMap columns,
      boolean again,
      DecidedNames decided) {
    Map<String, String> values = new HashMap<>(given);
    String out = values.remove("--out");
    if (out == null || inputs.isEmpty()) {
      throw new IllegalArgumentException("name inputs, and a folder with --out; " + USAGE);
    }
    String base = Optional.ofNullable(values.remove("--base")).orElse(BuildOptions.DEFAULT_BASE);
    BuildOptions build =
        new BuildOptions(base, 1, 1)
            .withColumns(columns)
            .withAgain(again)
            .withEngine(engine(values))
            .withNames(names(values))
            .withLimits(limits(values))
            .withDecided(decided);
    int parts = (int) number(values, "--parts", 0);
    Optional<String> decisions = Optional.ofNullable(values.remove("--decisions"));
    if (!values.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no option " + values.keySet().iterator().next() + "; " + USAGE);
    }
    return new JobOptions(List.copyOf(inputs), out, build, parts, decisions);
  }

  private static EngineOptions engine(Map<String, String> values) {
    EngineOptions usual = EngineOptions.defaults();
    String engine = values.remove("--engine");
    String cache = values.remove("--cache");
    return new EngineOptions(
        engine == null ? usual.engine() : Engine.valueOf(engine.toUpperCase(Locale.ROOT)),
        cache == null ? usual.cache() : Path.of(cache));
  }

  private static NameOptions names(Map<String, String> values) {
    return new NameOptions(
        Optional.ofNullable(values.remove("--names")).map(Path::of),
        Optional.ofNullable(values.remove("--gazetteer")).map(Path::of),
        number(values, "--min-confidence", 0));
  }

  private static Limits limits(Map<String, String> values) {
    Limits usual = Limits.defaults();
    double seconds = number(values, "--article-timeout", usual.time().toMillis() / 1000.0);
    int longest = (int) number(values, "--longest", usual.characters());
    return new Limits(longest, Duration.ofMillis(Math.round(1000 * seconds)));
  }

  private static double number(Map<String, String> values, String name, double usual) {
    String value = values.remove(name);
    try {
      return value == null ? usual : Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " wants a number, not " + value, e);
    }
  }
}
