package org.newsgraph.nlp.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** With two labels, of which words have the second only where a weight says so. */
class NameTaggerTest {

  private static final int[][] PAIRS = {{0, 0}, {0, 1}, {1, 1}, {1, 0}};
  private static final float[] NAME = {0, 1};

  private final Map<String, float[]> weights = new HashMap<>();

  private NameTagger tagger(int[][] pairs) {
    TableWriter tables =
        NameTaggerCompiler.compile(
            List.of("O", "X"),
            "O",
            pairs,
            weights.keySet(),
            weights::get,
            Map.of("贝伦", "7", "abc", "8"),
            Set.of("abc"),
            c -> c == '江' || c == '河' ? '氵' : '.');
    return new NameTagger(Tables.of(tables.toBlock()));
  }

  private String tags(String words) {
    return String.join(
        "", tagger(PAIRS).tags(words.isEmpty() ? List.of() : List.of(words.split(" "))));
  }

  private void only(String feature, float... values) {
    weights.clear();
    weights.put(feature, values);
  }

  @Test
  void knowsTheWordAndItsParts() {
    only("贝伦-WORD|C", NAME);
    assertThat(tags("在 贝伦 召开")).isEqualTo("OXO");
    only("7-DISTSIM|C", NAME);
    assertThat(tags("在 贝伦 召开")).isEqualTo("OXO");
    only("null-DISTSIM|C", NAME);
    assertThat(tags("在 贝伦 召开")).isEqualTo("XOX");
    only("8-DISTSIM|C", NAME);
    assertThat(tags("ABC Abc d")).isEqualTo("XXO");
    only("#<贝#|C", NAME);
    assertThat(tags("在 贝伦 召开")).isEqualTo("OXO");
    only("#开>#-cc-CNGram-CS|C", NAME);
    assertThat(tags("在 召开 开 分开")).isEqualTo("OXOX");
    only("氵-RADICAL|C", NAME);
    assertThat(tags("江 小河 山")).isEqualTo("XXO");
    only("氵-SINGLE-CHAR-RADICAL|C", NAME);
    assertThat(tags("江 小河 山")).isEqualTo("XOO");
    only("氵-END-RADICAL|C", NAME);
    assertThat(tags("江 小河 河山")).isEqualTo("OXO");
  }

  @Test
  void countsWhatIsThereTwiceOnce() {
    weights.put("氵-RADICAL|C", new float[] {0, 2});
    weights.put("###|C", new float[] {3, 0});
    assertThat(tags("江河 江")).isEqualTo("OO");
    weights.put("#<江>#|C", new float[] {0, 2});
    assertThat(tags("江河 江")).isEqualTo("OX");
    only("长-DISJN|C", 0, 2);
    weights.put("###|C", new float[] {3, 0});
    assertThat(tags("部 长 长 部 长")).isEqualTo("OOOOO");
  }

  @Test
  void knowsTheNeighbours() {
    only("在-PW|C", NAME);
    assertThat(tags("在 贝伦 召开")).isEqualTo("OXO");
    only("-PW|C", NAME);
    assertThat(tags("在 贝伦 召开")).as("nothing stands before the first").isEqualTo("XOO");
    only("null-NDISTSIM|C", NAME);
    assertThat(tags("在 贝伦 贝伦")).as("nothing has no class").isEqualTo("OOX");
    only("贝伦-DISJN|C", NAME);
    assertThat(tags("一 二 三 四 五 六 贝伦")).isEqualTo("OXXXXXO");
    only("贝伦-DISJP|C", NAME);
    assertThat(tags("贝伦 一 二 三 四 五 六")).isEqualTo("OXXXXXO");
    only("null-NDISJSHAPE|C", NAME);
    assertThat(tags("一 二 三 四 五 六 贝伦")).isEqualTo("OOXXXXX");
    only("c-cc-CNDISJSHAPE|C", NAME);
    assertThat(tags("在 贝伦 召开")).isEqualTo("XOO");
    only("在...cc-PW_CTYPE|C", NAME);
    assertThat(tags("在 贝伦 召开")).isEqualTo("OXO");
    only("cc...召开-NW_CTYPE|C", NAME);
    assertThat(tags("在 贝伦 召开")).isEqualTo("OXO");
    only("c...cc...-PCNTYPE|C", NAME);
    assertThat(tags("在 贝伦")).isEqualTo("OX");
  }

  @Test
  void knowsThePlaceInTheSentence() {
    only("BEGIN-SENT|C", NAME);
    assertThat(tags("在 贝伦 召开")).isEqualTo("XOO");
    assertThat(tags("贝伦")).as("a word alone begins").isEqualTo("X");
    only("cc-IN-SENT|C", NAME);
    assertThat(tags("在 贝伦 召开")).isEqualTo("OXO");
    only("END-SENT|C", NAME);
    assertThat(tags("在 贝伦 召开")).isEqualTo("OOX");
  }

  @Test
  void knowsPairsOfLabels() {
    only("在-贝伦-PSEQW2|CpC", 0, 1, 0, 0);
    assertThat(tags("在 贝伦 召开")).isEqualTo("OXO");
    only("7-null-PSEQpcDS|CpC", 0, 0, 1, 0);
    assertThat(tags("在 贝伦 召开")).isEqualTo("OXX");
    only("cc-cc-TYPES|CpC", 0, 1, 0, 0);
    assertThat(tags("在 贝伦 召开")).isEqualTo("OOX");
    only("null-TNS1|CpC", 0, 1, 0, 0);
    assertThat(tags("在 贝伦 召开")).isEqualTo("OOX");
    only("贝-PREVIOUS-PREFIX|CpC", 0, 1, 0, 0);
    assertThat(tags("在 贝伦 召开")).isEqualTo("OOX");
    only("贝伦-CURRENT-SUFFIX|CpC", 0, 1, 0, 0);
    assertThat(tags("在 贝伦 召开")).isEqualTo("OXO");
    only("PSEQ|CpC", 0, 1, 1, 0);
    assertThat(tags("在 贝伦 召开")).isEqualTo("XXX");
  }

  @Test
  void neverGivesPairsThatTheTrainingDidNotHave() {
    only("召开-WORD|C", NAME);
    assertThat(tagger(new int[][] {{0, 0}, {1, 1}, {1, 0}}).tags(List.of("在", "召开")))
        .containsExactly("O", "O");
  }

  @Test
  void takesNoWordsAtAll() {
    only("###|C", NAME);
    assertThat(tags("")).isEmpty();
  }

  @Test
  void isNotMadeOfFeaturesItDoesNotKnow() {
    only("贝伦-ABBR|C", NAME);
    assertThatThrownBy(() -> tags("在"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("贝伦-ABBR|C");
  }
}
