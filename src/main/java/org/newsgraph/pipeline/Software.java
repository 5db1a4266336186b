package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/** Which versions are at work: for {@code --version} and for the provenance of a build. */
public final class Software {

  private static final Properties VERSIONS = load();

  private Software() {}

  /** The version of newsgraph. */
  public static String version() {
    return VERSIONS.getProperty("newsgraph");
  }

  /** The version of Stanford CoreNLP and its models. */
  public static String coreNlpVersion() {
    return VERSIONS.getProperty("corenlp");
  }

  /** The version of Apache Jena. */
  public static String jenaVersion() {
    return VERSIONS.getProperty("jena");
  }

  /** What an analysis rests on beside the program itself: name to version. */
  public static Map<String, String> components() {
    return Map.of(
        "stanford-corenlp-models-chinese", coreNlpVersion(),
        "icu4j", VERSIONS.getProperty("icu"),
        "hanlp", VERSIONS.getProperty("hanlp"));
  }

  private static Properties load() {
    try (InputStream in =
        Software.class.getResourceAsStream("/org/newsgraph/versions.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("versions.properties in the jar cannot be read", e);
    }
  }
}
