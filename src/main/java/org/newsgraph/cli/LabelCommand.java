package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.eval.LabelledSentences;
import org.newsgraph.extract.AgreedNames;
import org.newsgraph.extract.AgreedNames.Labelled;
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

/** {@code newsgraph label}. */
@Command(
    name = "label",
    mixinStandardHelpOptions = true,
    description =
        "Labels the names of sentences on which several recognisers agree, as texts for 'newsgraph"
            + " train'.")
final class LabelCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE-OR-FOLDER", description = "Articles to read.")
  private List<Path> inputs;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE",
      description = "Where the labelled sentences are written, JSON Lines.")
  private Path out;

  @Option(
      names = "--sentences",
      paramLabel = "N",
      defaultValue = "15000",
      description = "How many sentences at most (default: 15000), three in four with names.")
  private int most;

  @Mixin private NameOption names;
  @Mixin private ColumnOption columns;
  @Mixin private EngineOption engine;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (most < 1) {
      throw new ParameterException(
          spec.commandLine(), "--sentences must be a number from 1 on, not " + most);
    }
    Path folder = out.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    LabelledSentences agreed = new LabelledSentences();
    AgreedNames labels = new AgreedNames(names.options(), engine.options().cache());
    Progress progress = TerminalProgress.to(spec.commandLine().getErr());
    progress.begin("loading the language models", -1);
    try (CoreNlpAnnotator annotator =
        CoreNlpAnnotator.load(NlpConfig.defaults(), engine.options(), name -> {})) {
      progress.end();
      new AnnotatedInput(annotator, columns.map(), progress, spec.commandLine().getErr())
          .read(inputs, article -> labels.in(article).forEach(agreed::add));
    }
    List<Labelled> drawn = agreed.draw(most);
    LabelledSentences.write(drawn, out);
    long named = drawn.stream().filter(sentence -> !sentence.names().isEmpty()).count();
    spec.commandLine()
        .getOut()
        .printf(
            "agreed on %d sentences, written %d, %d of them with names%n",
            agreed.size(), drawn.size(), named);
    return drawn.isEmpty() ? Newsgraph.FAILED : 0;
  }
}
