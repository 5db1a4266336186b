package org.newsgraph.nlp;

import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.trees.international.pennchinese.RadicalMap;
import edu.stanford.nlp.wordseg.Gale2007ChineseSegmenterFeatureFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.nlp.decode.SegmenterCompiler;
import org.newsgraph.nlp.decode.SegmenterVocabulary;
import org.newsgraph.nlp.decode.TableWriter;

/** Makes the tables of the word segmenter from CoreNLP's model, its word list and its affixes. */
final class SegmenterSource implements PreparedModels.Source {

  private final String model;
  private final String dictionary;
  private final String affixes;

  SegmenterSource(NlpConfig config) {
    this.model = config.segmenterModel();
    this.dictionary = config.segmenterDictionary();
    this.affixes = config.segmenterData() + "/dict/in.ctb";
  }

  @Override
  public String name() {
    return "segmenter";
  }

  @Override
  public int format() {
    return 1;
  }

  @Override
  public List<String> files() {
    return List.of(model, dictionary, affixes);
  }

  @Override
  public TableWriter compile() {
    SegmenterVocabulary vocabulary = new SegmenterVocabulary();
    SerializedCrf crf = Models.readCrf(model, vocabulary::add);
    check(crf);
    if (crf.features().size() < StreamedMap.LARGE) {
      crf.features().forEach(vocabulary::add); // few enough to be kept, and not streamed
    }
    return SegmenterCompiler.compile(
        crf,
        vocabulary,
        words(),
        new HashSet<>(Models.readLines(affixes)),
        c -> RadicalMap.getRadical((char) c) != '.');
  }

  /** The list is kept as one set for each length up to six; the last has the heads of the rest. */
  private List<String> words() {
    List<String> words = new ArrayList<>();
    for (Object ofLength : (Object[]) Models.readObject(dictionary)) {
      for (Object word : (Set<?>) ofLength) {
        words.add((String) word);
      }
    }
    return words;
  }

  private void check(SerializedCrf crf) {
    SeqClassifierFlags flags = crf.flags();
    boolean known =
        flags.keepAllWhitespaces
            && flags.keepEnglishWhitespaces
            && !flags.separateASCIIandRange
            && !flags.suppressMidDotPostprocessing
            && crf.labels().objectsList().equals(List.of("1", "0"))
            && crf.sequences().size() == 2
            && labels(crf, 0).equals(List.of("0", "1"))
            && labels(crf, 1).equals(List.of("0 0", "1 0", "0 1", "1 1"))
            && crf.factories().stream()
                .allMatch(Gale2007ChineseSegmenterFeatureFactory.class::isInstance);
    if (!known) {
      throw new ModelException(
          model + " is not a segmenter of the kind that the fast engine runs; use CoreNLP's engine",
          null);
    }
  }

  private static List<String> labels(SerializedCrf crf, int length) {
    return crf.sequences().get(length).objectsList().stream()
        .map(
            label -> {
              List<String> numbers = new ArrayList<>();
              for (int number : label.getLabel()) {
                numbers.add(Integer.toString(number));
              }
              return String.join(" ", numbers);
            })
        .toList();
  }
}
