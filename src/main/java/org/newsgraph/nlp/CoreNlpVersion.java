package org.newsgraph.nlp;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;

/** The version of the CoreNLP on the class path. */
final class CoreNlpVersion {

  /** As its jar's manifest says, {@code unknown} where it does not. */
  static final String VALUE = read();

  private CoreNlpVersion() {}

  private static String read() {
    String version = StanfordCoreNLP.class.getPackage().getImplementationVersion();
    return version == null ? "unknown" : version;
  }
}
