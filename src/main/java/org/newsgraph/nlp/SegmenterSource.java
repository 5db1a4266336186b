package org.newsgraph.nlp;

import edu.stanford.nlp.trees.international.pennchinese.RadicalMap;
import edu.stanford.nlp.wordseg.Gale2007ChineseSegmenterFeatureFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    SerializedObject flags = crf.flags();
    boolean known =
        flags.is("keepAllWhitespaces")
            && flags.is("keepEnglishWhitespaces")
            && !flags.is("separateASCIIandRange")
            && !flags.is("suppressMidDotPostprocessing")
            && crf.labels().equals(List.of("1", "0"))
            && crf.sequences().size() == 2
            && labels(crf, 0).equals(List.of("0", "1"))
            && labels(crf, 1).equals(List.of("0 0", "1 0", "0 1", "1 1"))
            && crf.factories().stream()
                .allMatch(
                    factory ->
                        factory
                            .type()
                            .equals(Gale2007ChineseSegmenterFeatureFactory.class.getName()));
    if (!known) {
      throw new ModelException(
          model + " is not a segmenter of the kind that the fast engine runs; use CoreNLP's engine",
          null);
    }
  }

  private static List<String> labels(SerializedCrf crf, int length) {
    return crf.sequences().get(length).stream()
        .map(
            label ->
                IntStream.of(label).mapToObj(Integer::toString).collect(Collectors.joining(" ")))
        .toList();
  }
}
