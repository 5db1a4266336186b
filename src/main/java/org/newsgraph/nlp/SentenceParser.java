package org.newsgraph.nlp;

import java.util.List;
import org.newsgraph.model.DependencyTree;
import org.newsgraph.nlp.decode.Parser;

/** Words and their parts of speech to how they depend on one another; thread-safe. */
@FunctionalInterface
interface SentenceParser {

  /**
   * Parses one sentence.
   *
   * @param words normalised (see {@link ModelText})
   * @param tags their parts of speech, as many
   */
  DependencyTree parse(List<String> words, List<String> tags);

  /** The model as CoreNLP runs it. */
  static SentenceParser stock(NlpConfig config) {
    return CoreNlpParser.load(config);
  }

  /** The same model in our decoder. */
  static SentenceParser fast(NlpConfig config, PreparedModels prepared) {
    return new Parser(prepared.tables(ParserSource.of(config)))::parse;
  }
}
