package org.newsgraph.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP's statistical name recogniser for Chinese, without the number rules and the gazetteer
 * that CoreNLP's pipeline puts behind it. Thread-safe: the model is only read.
 */
final class NameRecognizer {

  private final CRFClassifier<CoreLabel> classifier;

  private NameRecognizer(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  static NameRecognizer load(NlpConfig config) {
    CRFClassifier<CoreLabel> classifier = Models.loadCrf(config.nerModel(), new Properties());
    forgetNothingLearnNothing(classifier);
    return new NameRecognizer(classifier);
  }

  /**
   * CoreNLP notes each Latin word that it meets in lower case and lets that decide how it sees such
   * words later on. What is found in one article would depend on those before it, so the model
   * keeps the words that it was trained with, and no more.
   */
  private static void forgetNothingLearnNothing(CRFClassifier<CoreLabel> classifier) {
    if (classifier.getKnownLCWords() instanceof MaxSizeConcurrentHashSet<String> known) {
      known.setMaxSize(known.size());
    }
  }

  /** The tags of the words of one sentence, in their order; {@code O} for words outside names. */
  List<String> tags(List<CoreLabel> words) {
    return classifier.classifySentence(words).stream()
        .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
        .toList();
  }
}
