package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.extract.NewsWords;
import org.newsgraph.nlp.CoreNlpAnnotator;
import org.newsgraph.nlp.NlpConfig;
import org.newsgraph.pipeline.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph words}. */
@Command(
    name = "words",
    mixinStandardHelpOptions = true,
    description =
        "Makes the tables of words and names that the trained recogniser knows from unlabelled"
            + " articles.")
final class WordsCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE-OR-FOLDER", description = "Articles to read.")
  private List<Path> inputs;

  @Option(
      names = "--groups",
      required = true,
      paramLabel = "FILE",
      description = "Where the groups of words that stand in like places are written.")
  private Path groups;

  @Option(
      names = "--names",
      required = true,
      paramLabel = "FILE",
      description = "Where the names that several articles have are written.")
  private Path names;

  @Mixin private ColumnOption columns;
  @Mixin private EngineOption engine;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Progress progress = TerminalProgress.to(spec.commandLine().getErr());
    NewsWords words = new NewsWords();
    progress.begin("loading the language models", -1);
    try (CoreNlpAnnotator annotator =
        CoreNlpAnnotator.load(NlpConfig.defaults(), engine.options(), name -> {})) {
      progress.end();
      new AnnotatedInput(annotator, columns.map(), progress, spec.commandLine().getErr())
          .read(inputs, words::add);
    }
    String made = " Made by 'newsgraph words' from " + words.articles() + " articles.";
    progress.begin("grouping words", NewsWords.EPOCHS);
    write(
        groups,
        "# Words in groups that stand in like places of news: coarse group, fine group, words."
            + made,
        words.groups(epoch -> progress.step(1)));
    progress.end();
    write(names, "# Names that several articles have: type, names." + made, words.names());
    spec.commandLine().getOut().println("articles " + words.articles());
    return words.articles() == 0 ? Newsgraph.FAILED : 0;
  }

  private static void write(Path file, String header, List<String> rows) throws IOException {
    List<String> lines = new ArrayList<>(List.of(header));
    lines.addAll(rows);
    Files.write(file, lines);
  }
}
