package org.newsgraph.nlp;

import edu.stanford.nlp.tagger.maxent.TaggerConfig;
import edu.stanford.nlp.util.UTF8EquivalenceFunction;
import java.util.List;
import org.newsgraph.nlp.decode.TableWriter;
import org.newsgraph.nlp.decode.TaggerCompiler;
import org.newsgraph.nlp.decode.TaggerFeatures;

/** Makes the tables of the part-of-speech tagger from CoreNLP's model. */
final class TaggerSource {

  private TaggerSource() {}

  static PreparedModels.Source of(NlpConfig config) {
    String model = config.taggerModel();
    return new PreparedModels.Source("tagger", 1, List.of(model), () -> compile(model));
  }

  private static TableWriter compile(String model) {
    SerializedTagger tagger = Models.readTagger(model);
    check(model, tagger);
    return TaggerCompiler.compile(tagger.model());
  }

  private static void check(String model, SerializedTagger tagger) {
    TaggerConfig config = tagger.config();
    boolean known =
        tagger.extractors().equals(List.of(TaggerFeatures.ALL_WORDS, TaggerFeatures.RARE_WORDS))
            && config.getWordFunction().equals(UTF8EquivalenceFunction.class.getName())
            && config.getLang().equals("chinese")
            && config.getDefaultScore() <= 0
            && config.getProperty("minWordsLockTags", "1").equals("1");
    if (!known) {
      throw new ModelException(
          model + " is not a tagger of the kind that the fast engine runs; use CoreNLP's engine",
          null);
    }
  }
}
