package org.newsgraph.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.GZIPInputStream;
import org.newsgraph.nlp.decode.ParserModel;

/** Loads one model and says what to do where it is missing. */
final class Models {

  /** Makes a model from the path of a resource or file. */
  @FunctionalInterface
  interface Loader<T> {
    T load(String path) throws IOException, ClassNotFoundException;
  }

  private static final int BUFFER = 1 << 16;

  private Models() {}

  /**
   * Loads a model.
   *
   * @throws ModelException if there is no such model, or it cannot be read
   */
  static <T> T load(String path, Loader<T> loader) {
    if (Models.class.getClassLoader().getResource(path) == null && !Files.exists(Path.of(path))) {
      throw new ModelException(missing(path), null);
    }
    try {
      return loader.load(path);
    } catch (IOException | ClassNotFoundException | UncheckedIOException e) {
      throw new ModelException(damaged(path, e), e);
    }
  }

  /** Loads a CRF, with options that override those it was trained with. */
  static CRFClassifier<CoreLabel> loadCrf(String path, Properties options) {
    return load(
        path,
        p -> {
          try (ObjectInputStream in = new ObjectInputStream(unzip(open(p)))) {
            return CRFClassifier.getClassifier(in, options);
          }
        });
  }

  /** Reads a CRF as it was written, without making a classifier of it. */
  static SerializedCrf readCrf(String path, Consumer<String> features) {
    return load(
        path,
        p -> {
          try (InputStream in = unzip(open(p))) {
            return SerializedCrf.read(in, features);
          }
        });
  }

  /** Reads a part-of-speech tagger as it was written, without making a tagger of it. */
  static SerializedTagger readTagger(String path) {
    return load(
        path,
        p -> {
          try (DataInputStream in = new DataInputStream(new BufferedInputStream(open(p), BUFFER))) {
            return SerializedTagger.read(in);
          }
        });
  }

  /** Reads a dependency parser as it was written. */
  static ParserModel readParser(String path) {
    return load(
        path,
        p -> {
          try (BufferedReader in =
              new BufferedReader(
                  new InputStreamReader(unzip(open(p)), StandardCharsets.UTF_8), BUFFER)) {
            return SerializedParser.read(in);
          }
        });
  }

  /** Reads the only object of a zipped file. */
  static Object readObject(String path) {
    return load(
        path,
        p -> {
          try (ObjectInputStream in = new ObjectInputStream(unzip(open(p)))) {
            return in.readObject();
          }
        });
  }

  /** The lines of a text. */
  static List<String> readLines(String path) {
    return load(
        path,
        p -> {
          try (BufferedReader in =
              new BufferedReader(new InputStreamReader(open(p), StandardCharsets.UTF_8))) {
            return in.lines().toList();
          }
        });
  }

  /** A number that changes whenever a file of a model does: the checksum that its jar keeps. */
  static long checksum(String path) {
    return load(
        path,
        p -> {
          URL url = Models.class.getClassLoader().getResource(p);
          if (url != null && url.openConnection() instanceof JarURLConnection inJar) {
            return inJar.getJarEntry().getCrc();
          }
          CRC32 crc = new CRC32();
          try (InputStream in = open(p)) {
            in.transferTo(new CheckedOutputStream(OutputStream.nullOutputStream(), crc));
          }
          return crc.getValue();
        });
  }

  private static InputStream unzip(InputStream in) throws IOException {
    return new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER);
  }

  private static InputStream open(String path) throws IOException {
    InputStream resource = Models.class.getClassLoader().getResourceAsStream(path);
    return resource == null ? Files.newInputStream(Path.of(path)) : resource;
  }

  private static String missing(String path) {
    return "The language model "
        + path
        + " is neither on the class path nor a file. It is in the artifact"
        + " edu.stanford.nlp:stanford-corenlp:"
        + CoreNlpVersion.VALUE
        + ":models-chinese; run 'mvn package' (or the launcher './newsgraph') once to download it.";
  }

  private static String damaged(String path, Exception e) {
    return "The language model "
        + path
        + " cannot be read ("
        + e.getMessage()
        + "). If its jar is damaged, delete it from the local Maven repository and run 'mvn package'"
        + " to download it again.";
  }
}
