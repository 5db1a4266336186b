package org.newsgraph.nlp.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TaggerTest {

  private static final List<String> TAGS = List.of("NN", "VV", "PU", "NR", ".$$.");
  private static final Set<String> CLOSED = Set.of("PU", ".$$.");

  private final Map<String, Map<String, Integer>> dictionary = new TreeMap<>();
  private final Map<String, String> classes = new TreeMap<>();
  private final List<Map<String, double[]>> weights = new ArrayList<>();

  TaggerTest() {
    dictionary.put(".$.", Map.of(".$$.", 900));
    dictionary.put("，", Map.of("PU", 50));
    dictionary.put("会", Map.of("NN", 30, "VV", 40));
    dictionary.put("谈", Map.of("VV", 3));
    dictionary.put("访", Map.of("NN", 2, "VV", 3));
    dictionary.put("ＡＢ", Map.of("NR", 25));
    classes.put("谈", "7");
    classes.put("ａｃ", "8");
    for (int i = 0; i < TaggerFeatures.TEMPLATES; i++) {
      weights.add(new HashMap<>());
    }
  }

  private TaggerModel model() {
    return new TaggerModel(TAGS, CLOSED, dictionary, 20, weights, classes, "null");
  }

  private String tag(String... words) {
    Tagger tagger = new Tagger(Tables.of(TaggerCompiler.compile(model()).toBlock()));
    return String.join(" ", tagger.tag(List.of(words)));
  }

  private void weigh(int template, String value, String tag, double weight) {
    double[] row = weights.get(template).computeIfAbsent(value, v -> new double[TAGS.size()]);
    row[TAGS.indexOf(tag)] = weight;
  }

  @Test
  void givesWordsTheTagsOfTheDictionaryAndUnknownOnesAnOpenTag() {
    weigh(TaggerFeatures.TAG_BEFORE, "NR", "PU", 9);
    weigh(TaggerFeatures.TAG_BEFORE, "NR", "VV", 1);
    assertThat(tag("AB", "新")).isEqualTo("NR VV");
    assertThat(tag("AB", "，")).isEqualTo("NR PU");
    assertThat(tag()).isEmpty();
  }

  @Test
  void judgesRareWordsByTheirLettersAndCommonOnesNot() {
    weigh(TaggerFeatures.SUFFIX, "会", "NN", 2);
    weigh(TaggerFeatures.CLASS, "8", "NR", 1);
    assertThat(tag("大会")).isEqualTo("NN");
    weigh(TaggerFeatures.WORD, "会", "VV", 1);
    assertThat(tag("会")).isEqualTo("VV");
    assertThat(tag("Ac")).isEqualTo("NR");
  }

  @Test
  void weighsTheWordWithTheTagBeforeIt() {
    weigh(TaggerFeatures.WORD, "会", "VV", 1);
    weigh(TaggerFeatures.TAG_AND_WORD, "PU!会", "NN", 3);
    assertThat(tag("，", "会")).isEqualTo("PU NN");
    assertThat(tag("AB", "会")).isEqualTo("NR VV");
  }

  /**
   * Weights of all kinds, against the features as CoreNLP spells them and all sequences there are.
   */
  @Test
  void findsTheMostProbableOfAllSequences() {
    Random random = new Random(7);
    List<String> words = List.of("会", "谈", "访", "，", "AB", "Ac", "新闻", "第3届访谈会");
    for (int round = 0; round < 40; round++) {
      weights.forEach(Map::clear);
      List<List<String>> sentences = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        sentences.add(random.ints(1 + i / 2, 0, words.size()).mapToObj(words::get).toList());
        addFeatures(sentences.get(i), random);
      }
      BruteTagger expected = new BruteTagger(model());
      for (List<String> sentence : sentences) {
        assertThat(tag(sentence.toArray(String[]::new)))
            .as("round %d: %s", round, sentence)
            .isEqualTo(String.join(" ", expected.tag(sentence)));
      }
    }
  }

  /** Half of what can be seen in a sentence gets weights. */
  private void addFeatures(List<String> sentence, Random random) {
    BruteTagger seen = new BruteTagger(model());
    seen.forEachValue(
        sentence,
        (template, value) -> {
          if (random.nextBoolean()) {
            weigh(template, value, TAGS.get(random.nextInt(TAGS.size())), random.nextGaussian());
          }
        });
  }
}
