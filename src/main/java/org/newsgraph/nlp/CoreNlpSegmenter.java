package org.newsgraph.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.newsgraph.model.Span;

/**
 * CoreNLP's Chinese word segmenter as CoreNLP runs it.
 *
 * <p>Thread-safe once loaded: classification reads the model and keeps its state on the stack. Only
 * the tables of patterns in {@code ChineseStringUtils} are filled at their first use without a
 * lock, which {@link #load} therefore does before anybody else can.
 */
final class CoreNlpSegmenter implements WordSegmenter {

  private final CRFClassifier<CoreLabel> classifier;

  private CoreNlpSegmenter(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  static CoreNlpSegmenter load(NlpConfig config) {
    Properties options = new Properties();
    options.setProperty("sighanCorporaDict", config.segmenterData());
    options.setProperty("serDictionary", config.segmenterDictionary());
    options.setProperty("sighanPostProcessing", "true");
    CoreNlpSegmenter segmenter =
        new CoreNlpSegmenter(Models.loadCrf(config.segmenterModel(), options));
    segmenter.segment("中国，美国1:2比3.5%、1,000。", new Span(0, 1));
    return segmenter;
  }

  @Override
  public List<Span> segment(String text, Span sentence) {
    List<Span> words = new ArrayList<>();
    int position = sentence.begin();
    for (String word : classifier.segmentString(sentence.in(text))) {
      position = add(text, sentence, word, position, words);
    }
    return words;
  }

  private static int add(String text, Span sentence, String word, int from, List<Span> words) {
    int begin = from;
    while (begin < sentence.end() && SentenceSplitter.isSpace(text.charAt(begin))) {
      begin++;
    }
    int end = begin;
    int matched = 0;
    while (matched < word.length() && end < sentence.end()) {
      if (text.charAt(end) == word.charAt(matched)) {
        matched++;
      } else if (!SentenceSplitter.isSpace(text.charAt(end))) {
        throw new IllegalStateException(
            "the segmenter's word '" + word + "' is not at " + begin + " of: " + sentence.in(text));
      }
      end++;
    }
    if (begin < end) {
      words.add(new Span(begin, end));
    }
    return end;
  }
}
