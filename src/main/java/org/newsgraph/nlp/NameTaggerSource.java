package org.newsgraph.nlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.trees.international.pennchinese.RadicalMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.nlp.decode.NameTaggerCompiler;
import org.newsgraph.nlp.decode.TableWriter;

/** Makes the tables of the name recogniser from CoreNLP's model. */
final class NameTaggerSource {

  private static final int REACH = 5;
  private static final int LONGEST_PIECE = 4;

  /** The options that make features, and that are on; no other may be. */
  private static final Set<String> USED =
      Set.of(
          "useBeginSent",
          "useClassFeature",
          "useDisjShape",
          "useDisjunctive",
          "useDistSim",
          "useLongSequences",
          "useNGrams",
          "useNeighborNGrams",
          "useNext",
          "useObservedSequencesOnly",
          "usePrev",
          "usePrevSequences",
          "useQN",
          "useRadical",
          "useSequences",
          "useTypeSeqs",
          "useTypeSeqs2",
          "useTypeySequences",
          "useWord");

  /** Options that change words, the lexicon or the order, and that are off. */
  private static final List<String> NONE_OF =
      List.of(
          "lowercaseNGrams",
          "dehyphenateNGrams",
          "greekifyNGrams",
          "casedDistSim",
          "numberEquivalenceDistSim",
          "useReverse");

  private NameTaggerSource() {}

  static PreparedModels.Source of(NlpConfig config) {
    String model = config.nerModel();
    return new PreparedModels.Source("recogniser", 1, List.of(model), () -> compile(model));
  }

  private static TableWriter compile(String model) {
    List<String> features = new ArrayList<>();
    SerializedCrf crf = Models.readCrf(model, features::add);
    if (!hasKnownOptions(crf)) {
      throw new ModelException(unknown(model, "its options differ"), null);
    }
    try {
      return NameTaggerCompiler.compile(
          crf.labels(),
          (String) crf.flags().get("backgroundSymbol"),
          crf.pairs(),
          features,
          crf,
          lexicon(crf),
          crf.knownWords(),
          c -> RadicalMap.getRadical((char) c));
    } catch (IllegalArgumentException e) {
      throw new ModelException(unknown(model, e.getMessage()), e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> lexicon(SerializedCrf crf) {
    Object words = crf.factories().get(0).get("lexicon");
    return words == null ? Map.of() : (Map<String, String>) words;
  }

  private static boolean hasKnownOptions(SerializedCrf crf) {
    SerializedObject flags = crf.flags();
    return crf.sequences().size() == 2
        && crf.sequences().get(0).size() == crf.labels().size()
        && crf.factories().size() == 1
        && crf.factories().get(0).type().equals(NERFeatureFactory.class.getName())
        && used(flags).equals(USED)
        && flags.number("wordShape") == WordShapeClassifier.WORDSHAPECHRIS4
        && flags.number("disjunctionWidth") == REACH
        && flags.number("maxNGramLeng") == LONGEST_PIECE
        && flags.is("noMidNGrams")
        && NONE_OF.stream().noneMatch(flags::is)
        && flags.number("labelDictionaryCutoff") <= 0
        && flags.get("wordFunction") == null
        && "null".equals(flags.get("unknownWordDistSimClass"))
        && "Viterbi".equals(flags.get("inferenceType"));
  }

  private static Set<String> used(SerializedObject flags) {
    return ((String) flags.get("stringRep"))
        .lines()
        .filter(option -> option.startsWith("use") && option.endsWith("=true"))
        .map(option -> option.substring(0, option.indexOf('=')))
        .collect(Collectors.toSet());
  }

  private static String unknown(String model, String reason) {
    return model
        + " is not a name recogniser of the kind that the fast engine runs ("
        + reason
        + "); use CoreNLP's engine";
  }
}
