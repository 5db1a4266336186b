package org.newsgraph.nlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Loads one model file and says what to do where it is missing. */
final class Models {

  /** Makes a model from a path. */
  @FunctionalInterface
  interface Loader<T> {
    T load(String path) throws IOException, ClassNotFoundException;
  }

  /** Makes a model from a path and options. */
  @FunctionalInterface
  interface OptionsLoader<T> {
    T load(String path, Properties options) throws IOException, ClassNotFoundException;
  }

  private Models() {}

  static <T> T load(String path, Properties options, OptionsLoader<T> loader) {
    return load(path, p -> loader.load(p, options));
  }

  /**
   * @throws ModelException if there is no such model, or it cannot be read
   */
  static <T> T load(String path, Loader<T> loader) {
    if (!exists(path)) {
      throw new ModelException(
          "The language model "
              + path
              + " is neither on the class path nor a file. It is in the artifact"
              + " edu.stanford.nlp:stanford-corenlp:"
              + CoreNlpVersion.VALUE
              + ":models-chinese; run 'mvn package' (or the launcher './newsgraph') once to download"
              + " it.",
          null);
    }
    try {
      return loader.load(path);
    } catch (IOException | ClassNotFoundException | UncheckedIOException e) {
      throw new ModelException(
          "The language model "
              + path
              + " cannot be read ("
              + e.getMessage()
              + "). If its jar is damaged, delete it from the local Maven repository and run 'mvn"
              + " package' to download it again.",
          e);
    }
  }

  private static boolean exists(String path) {
    return Models.class.getClassLoader().getResource(path) != null || Files.exists(Path.of(path));
  }
}
