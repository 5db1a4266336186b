package org.newsgraph.nlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.trees.international.pennchinese.RadicalMap;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.nlp.decode.NameTaggerCompiler;
import org.newsgraph.nlp.decode.TableWriter;

/** Makes the tables of the name recogniser from CoreNLP's model. */
final class NameTaggerSource implements PreparedModels.Source {

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

  private final String model;

  NameTaggerSource(NlpConfig config) {
    this.model = config.nerModel();
  }

  @Override
  public String name() {
    return "recogniser";
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
    List<String> features = new ArrayList<>();
    SerializedCrf crf = Models.readCrf(model, features::add);
    if (!hasKnownOptions(crf)) {
      throw new ModelException(unknown("its options differ"), null);
    }
    if (features.isEmpty()) {
      crf.features().forEach(features::add); // few enough to be kept, and not streamed
    }
    try {
      return NameTaggerCompiler.compile(
          crf.labels().objectsList(),
          crf.flags().backgroundSymbol,
          pairs(crf),
          features,
          crf,
          lexicon(crf),
          crf.knownWords(),
          c -> RadicalMap.getRadical((char) c));
    } catch (IllegalArgumentException e) {
      throw new ModelException(unknown(e.getMessage()), e);
    }
  }

  private static int[][] pairs(SerializedCrf crf) {
    return crf.sequences().get(1).objectsList().stream()
        .map(pair -> pair.getLabel())
        .toArray(int[][]::new);
  }

  /** CoreNLP gives no access to the lexicon that a model brings along. */
  @SuppressWarnings("unchecked")
  private Map<String, String> lexicon(SerializedCrf crf) {
    try {
      Field lexicon = NERFeatureFactory.class.getDeclaredField("lexicon");
      lexicon.setAccessible(true);
      Object words = lexicon.get(crf.factories().get(0));
      return words == null ? Map.of() : (Map<String, String>) words;
    } catch (ReflectiveOperationException e) {
      throw new ModelException(unknown("its lexicon cannot be read"), e);
    }
  }

  private static boolean hasKnownOptions(SerializedCrf crf) {
    SeqClassifierFlags flags = crf.flags();
    return crf.sequences().size() == 2
        && crf.sequences().get(0).size() == crf.labels().size()
        && crf.factories().size() == 1
        && crf.factories().get(0) instanceof NERFeatureFactory
        && used(flags).equals(USED)
        && flags.wordShape == WordShapeClassifier.WORDSHAPECHRIS4
        && flags.disjunctionWidth == REACH
        && flags.maxNGramLeng == LONGEST_PIECE
        && flags.noMidNGrams
        && !flags.lowercaseNGrams
        && !flags.dehyphenateNGrams
        && !flags.greekifyNGrams
        && !flags.casedDistSim
        && !flags.numberEquivalenceDistSim
        && !flags.useReverse
        && flags.labelDictionaryCutoff <= 0
        && flags.wordFunction == null
        && "null".equals(flags.unknownWordDistSimClass)
        && "Viterbi".equalsIgnoreCase(flags.inferenceType);
  }

  private static Set<String> used(SeqClassifierFlags flags) {
    return flags
        .toString()
        .lines()
        .filter(option -> option.startsWith("use") && option.endsWith("=true"))
        .map(option -> option.substring(0, option.indexOf('=')))
        .collect(Collectors.toSet());
  }

  private String unknown(String reason) {
    return model
        + " is not a name recogniser of the kind that the fast engine runs ("
        + reason
        + "); use CoreNLP's engine";
  }
}
