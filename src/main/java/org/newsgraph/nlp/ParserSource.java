package org.newsgraph.nlp;

import java.util.List;
import org.newsgraph.nlp.decode.ParserCompiler;
import org.newsgraph.nlp.decode.TableWriter;

/** Makes the tables of the dependency parser from CoreNLP's model. */
final class ParserSource {

  private ParserSource() {}

  static PreparedModels.Source of(NlpConfig config) {
    String model = config.parserModel();
    return new PreparedModels.Source("parser", 1, List.of(model), () -> compile(model));
  }

  private static TableWriter compile(String model) {
    try {
      return ParserCompiler.compile(Models.readParser(model));
    } catch (IllegalArgumentException e) {
      throw new ModelException(
          model + " is not a parser of the kind that the fast engine runs; use CoreNLP's engine",
          e);
    }
  }
}
