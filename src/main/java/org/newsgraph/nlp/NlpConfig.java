package org.newsgraph.nlp;

import java.util.Objects;

/**
 * Which models analyse the language, and how long a stretch they are given at once.
 *
 * @param segmenterModel the word segmenter's CRF, as a resource on the class path or a file
 * @param segmenterDictionary the segmenter's serialised word list
 * @param segmenterData the folder of the segmenter's character lists
 * @param taggerModel the part-of-speech tagger
 * @param nerModel the name recogniser's CRF
 * @param parserModel the dependency parser's network
 * @param maxSentenceLength the most UTF-16 units of one sentence, 20 or more; longer ones are cut
 *     at commas or spaces, or anywhere if there are none
 */
public record NlpConfig(
    String segmenterModel,
    String segmenterDictionary,
    String segmenterData,
    String taggerModel,
    String nerModel,
    String parserModel,
    int maxSentenceLength) {

  private static final String MODELS = "edu/stanford/nlp/models/";

  /**
   * @throws IllegalArgumentException if {@code maxSentenceLength} is below 20
   */
  public NlpConfig {
    Objects.requireNonNull(segmenterModel, "segmenterModel");
    Objects.requireNonNull(segmenterDictionary, "segmenterDictionary");
    Objects.requireNonNull(segmenterData, "segmenterData");
    Objects.requireNonNull(taggerModel, "taggerModel");
    Objects.requireNonNull(nerModel, "nerModel");
    Objects.requireNonNull(parserModel, "parserModel");
    if (maxSentenceLength < 20) {
      throw new IllegalArgumentException(
          "the longest sentence has at least 20 units, not " + maxSentenceLength);
    }
  }

  /** The models of CoreNLP's own {@code StanfordCoreNLP-chinese.properties}. */
  public static NlpConfig defaults() {
    return new NlpConfig(
        MODELS + "segmenter/chinese/ctb.gz",
        MODELS + "segmenter/chinese/dict-chris6.ser.gz",
        MODELS + "segmenter/chinese",
        MODELS + "pos-tagger/chinese-distsim.tagger",
        MODELS + "ner/chinese.misc.distsim.crf.ser.gz",
        MODELS + "parser/nndep/UD_Chinese.gz",
        400);
  }

  /**
   * A short string that changes whenever the analysis of a text may change: the engine's version,
   * the models and the limits. Part of the content hash by which a build tells what to do again.
   */
  public String fingerprint() {
    return "corenlp-"
        + CoreNlpVersion.VALUE
        + " "
        + String.join(" ", name(segmenterModel), name(taggerModel), name(nerModel))
        + " rules-"
        + CoreNlpAnnotator.RULES_VERSION
        + " max-"
        + maxSentenceLength;
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
