package org.newsgraph.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
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
    return new NameRecognizer(Models.loadCrf(config.nerModel(), new Properties()));
  }

  /** The tags of the words of one sentence, in their order; {@code O} for words outside names. */
  List<String> tags(List<CoreLabel> words) {
    return classifier.classifySentence(words).stream()
        .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
        .toList();
  }
}
