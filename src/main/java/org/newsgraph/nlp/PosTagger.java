package org.newsgraph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;

/**
 * CoreNLP's part-of-speech tagger for Chinese. Thread-safe: CoreNLP's own test {@code
 * TestThreadedTagger} runs one tagger in many threads; each sentence has its own state.
 */
final class PosTagger {

  private final MaxentTagger tagger;

  private PosTagger(MaxentTagger tagger) {
    this.tagger = tagger;
  }

  static PosTagger load(NlpConfig config) {
    return new PosTagger(Models.load(config.taggerModel(), MaxentTagger::new));
  }

  /** Sets the part of speech of each word of one sentence. */
  void tag(List<CoreLabel> words) {
    tagger.tagCoreLabels(words);
  }
}
