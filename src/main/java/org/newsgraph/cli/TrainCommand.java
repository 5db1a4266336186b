package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.eval.NameTraining;
import org.newsgraph.extract.NameTrainer;
import org.newsgraph.nlp.CoreNlpAnnotator;
import org.newsgraph.nlp.NlpConfig;
import org.newsgraph.pipeline.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph train}. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Trains the recogniser of names on labelled texts, and writes its model.")
final class TrainCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "JSON Lines of {\"text\": ..., \"entities\": [[begin, end, type], ...]}, a file for each"
              + " way of labelling.")
  private List<Path> files;

  @Option(
      names = {"-m", "--model"},
      required = true,
      paramLabel = "FILE",
      description = "Where the model is written.")
  private Path model;

  @Option(
      names = "--articles",
      split = ",",
      paramLabel = "SHARE",
      description =
          "How much each file's way of labelling counts in whole articles, such as 0.7,0.3"
              + " (default: all alike).")
  private List<Double> articles = List.of();

  @Option(
      names = "--both-scripts",
      split = ",",
      paramLabel = "FILE",
      description = "Files among them whose texts are also learnt in Traditional characters.")
  private List<Path> bothScripts = List.of();

  @Option(
      names = "--agreed",
      paramLabel = "FILE",
      description =
          "The file among them that 'newsgraph label' made: texts like its sentences are labelled"
              + " as whole articles are.")
  private Path agreed;

  @Mixin private EngineOption engine;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path folder = model.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    float[] shares = shares();
    Progress progress = TerminalProgress.to(spec.commandLine().getErr());
    progress.begin("loading the language models", -1);
    try (CoreNlpAnnotator annotator =
        CoreNlpAnnotator.load(NlpConfig.defaults(), engine.options(), name -> {})) {
      progress.end();
      NameTrainer.Trained trained =
          new NameTraining(annotator, engine.options().cache(), progress).train(sources(), shares);
      trained.model().write(model);
      print(trained.heldOut());
    }
    return 0;
  }

  private List<NameTraining.Source> sources() {
    bothScripts.forEach(file -> checkGiven("--both-scripts", file));
    if (agreed != null) {
      checkGiven("--agreed", agreed);
    }
    return files.stream()
        .map(f -> new NameTraining.Source(f, bothScripts.contains(f), f.equals(agreed)))
        .toList();
  }

  private void checkGiven(String option, Path file) {
    if (!files.contains(file)) {
      throw new ParameterException(
          spec.commandLine(), option + " names " + file + ", which is none of the files");
    }
  }

  private float[] shares() {
    if (!articles.isEmpty() && articles.size() != files.size()) {
      throw new ParameterException(
          spec.commandLine(),
          "--articles needs a share for each of the "
              + files.size()
              + " files, not "
              + articles.size());
    }
    double sum = articles.stream().mapToDouble(Double::doubleValue).sum();
    float[] shares = new float[files.size()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = articles.isEmpty() ? 1f / shares.length : (float) (articles.get(i) / sum);
    }
    return shares;
  }

  private void print(List<NameTrainer.HeldOut> heldOut) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.println("Trained without every fifth text, on those:");
    for (int i = 0; i < heldOut.size(); i++) {
      NameTrainer.HeldOut h = heldOut.get(i);
      double precision = h.right() / (double) Math.max(1, h.found());
      double recall = h.right() / (double) Math.max(1, h.labelled());
      out.printf(
          Locale.ROOT,
          "%s: P %.3f R %.3f (%d names)%n",
          files.get(i).getFileName(),
          precision,
          recall,
          h.labelled());
    }
    out.printf("%s: %d kB%n", model, Math.max(1, Files.size(model) / 1024));
  }
}
