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
final class SegmenterSource {

  private SegmenterSource() {}

  static PreparedModels.Source of(NlpConfig config) {
    String model = config.segmenterModel();
    String dictionary = config.segmenterDictionary();
    String affixes = config.segmenterData() + "/dict/in.ctb";
    return new PreparedModels.Source(
        "segmenter",
        1,
        List.of(model, dictionary, affixes),
        () -> compile(model, dictionary, affixes));
  }

  private static TableWriter compile(String model, String dictionary, String affixes) {
    SegmenterVocabulary vocabulary = new SegmenterVocabulary();
    SerializedCrf crf = Models.readCrf(model, vocabulary::add);
    check(model, crf);
    return SegmenterCompiler.compile(
        crf,
        vocabulary,
        words(dictionary),
        new HashSet<>(Models.readLines(affixes)),
        c -> RadicalMap.getRadical((char) c) != '.');
  }

  /** The list is kept as one set for each length up to six; the last has the heads of the rest. */
  private static List<String> words(String dictionary) {
    List<String> words = new ArrayList<>();
    for (Object ofLength : (Object[]) Models.readObject(dictionary)) {
      for (Object word : (Set<?>) ofLength) {
        words.add((String) word);
      }
    }
    return words;
  }

  private static void check(String model, SerializedCrf crf) {
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
