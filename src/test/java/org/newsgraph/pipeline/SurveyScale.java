package org.newsgraph.pipeline;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.ingest.Documents;
import org.newsgraph.rdf.Iris;

/**
 * How much memory a build needs for what it knows of its input before the analysis: {@code
 * SurveyScale FILE...}. A program for people who measure, no test.
 */
final class SurveyScale {

  private static final double MEGABYTE = 1 << 20;

  private SurveyScale() {}

  /**
   * Looks through files as a build does and prints what is then held.
   *
   * @param files files in any format
   */
  public static void main(String[] files) {
    List<Path> paths = Arrays.stream(files).map(Path::of).toList();
    BuildOptions options = BuildOptions.defaults();
    Survey survey =
        new Survey(
            new Iris(options.base()),
            new ContentHash("scale", org.newsgraph.model.DecidedNames.NONE));
    try (Documents documents = new Documents(paths, options.columns())) {
      Workers.run(
          documents::next,
          options.threads(),
          document -> {
            survey.look(document);
            return document;
          },
          document -> {});
    }
    Plan plan = Plan.of(survey.newest(), Map.of());
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%,d articles to analyse, %,d failures, %.0f MB in use%n",
        plan.articles(),
        survey.failures().size(),
        (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
  }
}
