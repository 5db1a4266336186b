package org.newsgraph.nlp;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;

/**
 * CoreNLP's part-of-speech tagger for Chinese as CoreNLP runs it. Thread-safe: CoreNLP's own test
 * {@code TestThreadedTagger} runs one tagger in many threads; each sentence has its own state.
 */
final class CoreNlpTagger implements PosTagger {

  private final MaxentTagger tagger;

  private CoreNlpTagger(MaxentTagger tagger) {
    this.tagger = tagger;
  }

  static CoreNlpTagger load(NlpConfig config) {
    return new CoreNlpTagger(Models.load(config.taggerModel(), MaxentTagger::new));
  }

  @Override
  public List<String> tags(List<String> words) {
    return tagger.tagSentence(words.stream().map(Word::new).toList()).stream()
        .map(TaggedWord::tag)
        .toList();
  }
}
