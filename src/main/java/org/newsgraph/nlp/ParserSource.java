package org.newsgraph.nlp;

import java.util.List;
import org.newsgraph.nlp.decode.ParserCompiler;
import org.newsgraph.nlp.decode.TableWriter;

/** Makes the tables of the dependency parser from CoreNLP's model. */
final class ParserSource implements PreparedModels.Source {

  private final String model;

  ParserSource(NlpConfig config) {
    this.model = config.parserModel();
  }

  @Override
  public String name() {
    return "parser";
  }

  @Override
  public int format() {
    return 1;
  }

  @Override
  public List<String> files() {
    return List.of(model);
  }

  @Override
  public TableWriter compile() {
    try {
      return ParserCompiler.compile(Models.readParser(model));
    } catch (IllegalArgumentException e) {
      throw new ModelException(
          model + " is not a parser of the kind that the fast engine runs; use CoreNLP's engine",
          e);
    }
  }
}
