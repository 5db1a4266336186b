package org.newsgraph.nlp;

import java.util.List;
import org.newsgraph.nlp.decode.Tagger;

/** Words to their parts of speech. Implementations are thread-safe. */
@FunctionalInterface
interface PosTagger {

  /**
   * The parts of speech of one sentence.
   *
   * @param words normalised (see {@link ModelText}), none of them empty
   * @return a tag for each word
   */
  List<String> tags(List<String> words);

  /** The model as CoreNLP runs it. */
  static PosTagger stock(NlpConfig config) {
    return CoreNlpTagger.load(config);
  }

  /** The same model in our decoder. */
  static PosTagger fast(NlpConfig config, PreparedModels prepared) {
    return new Tagger(prepared.tables(TaggerSource.of(config)))::tag;
  }
}
