package org.newsgraph.nlp;

import java.util.List;
import org.newsgraph.nlp.decode.NameTagger;

/**
 * CoreNLP's statistical name recogniser for Chinese, without the number rules and the gazetteer
 * that CoreNLP's pipeline puts behind it. Implementations are thread-safe.
 */
@FunctionalInterface
interface NameRecognizer {

  /**
   * The tags of the words of one sentence.
   *
   * @param words normalised (see {@link ModelText}) and in order; none of them is empty
   * @return one tag for each word; {@code O} for words outside names
   */
  List<String> tags(List<String> words);

  /** The model as CoreNLP runs it. */
  static NameRecognizer stock(NlpConfig config) {
    return CoreNlpNameRecognizer.load(config);
  }

  /** The same model in our decoder. */
  static NameRecognizer fast(NlpConfig config, PreparedModels prepared) {
    return new NameTagger(prepared.tables(NameTaggerSource.of(config)))::tags;
  }
}
