package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.model.DependencyTree;
import org.newsgraph.model.Span;

/** Our decoder of CoreNLP's dependency parser gives the trees that CoreNLP gives. */
class ParserIT {

  private static SentenceParser stock;
  private static SentenceParser ours;
  private static PosTagger tagger;
  private static WordSegmenter segmenter;

  @BeforeAll
  static void load() {
    PreparedModels prepared = PreparedModels.standard();
    stock = SentenceParser.stock(NlpConfig.defaults());
    ours = SentenceParser.fast(NlpConfig.defaults(), prepared);
    tagger = PosTagger.fast(NlpConfig.defaults(), prepared);
    segmenter = WordSegmenter.fast(NlpConfig.defaults(), prepared);
  }

  static List<String> sentences() {
    return List.of(
        "中国外交部发言人林敏星期三说，副总理张国华将于11月15日前往巴西贝伦，出席第三十届联合国气候变化大会（COP30）。",
        "美国代表团由前国务卿约翰·哈特率领，成员来自能源部、环境保护署和加利福尼亚州政府。",
        "据报道，欧盟去年的排放比1990年减少了37.5%，而全球平均气温上升了约1.3摄氏度！",
        "她把文件交给了被记者们围住的部长，并要求他不要再拖延签署。",
        "分析人士指出，中东局势、利率政策以及大学最新的一份研究报告都可能影响谈判。",
        "今晚见分晓",
        "好",
        "？！",
        "https://example.org/a?b=c @someone #话题# 😀");
  }

  private static List<String> words(String text) {
    String normalized = ModelText.of(text).normalized();
    return segmenter.segment(normalized, new Span(0, normalized.length())).stream()
        .map(word -> word.in(normalized))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void parsesLikeCoreNlp(String text) {
    List<String> words = words(text);
    List<String> tags = tagger.tags(words);

    assertThat(ours.parse(words, tags)).isEqualTo(stock.parse(words, tags));
  }

  @Test
  void findsSubjectAndObject() {
    List<String> words = List.of("林敏", "昨日", "访问", "巴西");
    DependencyTree tree = ours.parse(words, List.of("NR", "NT", "VV", "NR"));

    assertThat(tree.dependents(-1)).containsExactly(2);
    assertThat(tree.relation(0)).isEqualTo("nsubj");
    assertThat(tree.relation(3)).isEqualTo("dobj");
    assertThat(ours.parse(List.of(), List.of()).dependencies()).isEmpty();
  }

  /** Words and tags in any order, known and unknown: no two states of the parser are alike. */
  @Test
  void parsesNonsenseLikeCoreNlp() {
    List<String> words = sentences().stream().flatMap(s -> words(s).stream()).toList();
    List<String> tags = tagger.tags(words);
    Random random = new Random(8);
    int different = 0;
    int all = 0;
    for (int i = 0; i < 200; i++) {
      List<String> someWords = new ArrayList<>();
      List<String> someTags = new ArrayList<>();
      int length = 1 + random.nextInt(i % 20 == 0 ? 150 : 30);
      for (int j = 0; j < length; j++) {
        someWords.add(words.get(random.nextInt(words.size())));
        someTags.add(random.nextInt(50) == 0 ? "URL" : tags.get(random.nextInt(tags.size())));
      }
      DependencyTree expected = stock.parse(someWords, someTags);
      DependencyTree actual = ours.parse(someWords, someTags);
      for (int j = 0; j < length; j++) {
        all++;
        different += expected.dependencies().get(j).equals(actual.dependencies().get(j)) ? 0 : 1;
      }
    }
    // Sums of floats in another order may decide a near tie otherwise; none was seen.
    assertThat(different).isLessThanOrEqualTo(all / 1000);
  }

  @Test
  void givesTheSameInManyThreads() throws Exception {
    List<List<String>> inputs = sentences().stream().map(ParserIT::words).toList();
    List<DependencyTree> expected =
        inputs.stream().map(words -> ours.parse(words, tagger.tags(words))).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<DependencyTree>>> results = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        results.add(
            threads.submit(() -> inputs.stream().map(w -> ours.parse(w, tagger.tags(w))).toList()));
      }
      for (Future<List<DependencyTree>> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
