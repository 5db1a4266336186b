package org.newsgraph.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.pipeline.Analyzers;
import org.newsgraph.pipeline.ArticleWork;
import org.newsgraph.pipeline.BuildOptions;
import org.newsgraph.pipeline.Progress;

/**
 * The pipeline of an executor: made by the first task that analyses something, used by all. The
 * prepared models are mapped from files, so that the executors of one machine share them.
 */
final class ExecutorPipeline {

  private static final Map<List<String>, ArticleWork> LOADED = new HashMap<>();

  private ExecutorPipeline() {}

  /** The pipeline for a job with these arguments. */
  static synchronized ArticleWork get(List<String> arguments) {
    return LOADED.computeIfAbsent(arguments, ExecutorPipeline::load);
  }

  private static ArticleWork load(List<String> arguments) {
    BuildOptions options = JobOptions.parse(arguments).build();
    return new ArticleWork(options, Analyzers.standard(options, Progress.NONE));
  }
}
