package org.newsgraph.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.nlp.CoreNlpAnnotator;
import org.newsgraph.nlp.EngineOptions;
import org.newsgraph.nlp.NlpConfig;
import org.newsgraph.pipeline.Progress;

/** Trains on this project's own labelled sentences, from the file to the model. */
class NameTrainingIT {

  @TempDir private Path folder;

  @Test
  void theSameFilesGiveTheSameModelByteForByteOnAnyThreads() throws Exception {
    byte[] first = train("first");
    byte[] again = new ForkJoinPool(3).submit(() -> train("again")).get();
    assertThat(again).isEqualTo(first);
  }

  /** Loads everything anew, as another process would. */
  private byte[] train(String name) throws IOException, URISyntaxException {
    Path labels =
        Path.of(Objects.requireNonNull(getClass().getResource("own_names.jsonl")).toURI());
    Path model = folder.resolve(name);
    EngineOptions engine = EngineOptions.defaults();
    try (CoreNlpAnnotator annotator =
        CoreNlpAnnotator.load(NlpConfig.defaults(), engine, warning -> {})) {
      new NameTraining(annotator, engine.cache(), Progress.NONE)
          .train(
              List.of(
                  new NameTraining.Source(labels, false, false),
                  new NameTraining.Source(labels, true, true)),
              0.5f,
              0.5f)
          .model()
          .write(model);
    }
    return Files.readAllBytes(model);
  }
}
