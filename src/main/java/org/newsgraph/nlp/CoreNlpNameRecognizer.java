package org.newsgraph.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import java.util.List;
import java.util.Properties;

/** CoreNLP's name recogniser as CoreNLP runs it. Thread-safe: the model is only read. */
final class CoreNlpNameRecognizer implements NameRecognizer {

  private final CRFClassifier<CoreLabel> classifier;

  private CoreNlpNameRecognizer(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  static CoreNlpNameRecognizer load(NlpConfig config) {
    CRFClassifier<CoreLabel> classifier = Models.loadCrf(config.nerModel(), new Properties());
    forgetNothingLearnNothing(classifier);
    return new CoreNlpNameRecognizer(classifier);
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

  @Override
  public List<String> tags(List<String> words) {
    List<CoreLabel> labels = words.stream().map(CoreNlpNameRecognizer::label).toList();
    return classifier.classifySentence(labels).stream()
        .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
        .toList();
  }

  private static CoreLabel label(String word) {
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    label.setValue(word);
    return label;
  }
}
