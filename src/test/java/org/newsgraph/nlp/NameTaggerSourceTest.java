package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.nlp.decode.NameTagger;
import org.newsgraph.nlp.decode.Tables;

/** A small recogniser, trained here, finds the same names in CoreNLP's engine and in ours. */
class NameTaggerSourceTest {

  private static final List<String> TRAINING =
      List.of(
          "环境 部长 李明/P 昨天 在 日内瓦/L 表示 ， 谈判 进展 缓慢 。",
          "日内瓦/L 的 谈判 昨天 结束 ， 部长 没有 表示 意见 。",
          "Reuters/G 援引 一 名 官员 的 话 说 ， 协议 包含 12 项 条款 。",
          "the beta of Geneva/L , says Reuters/G .",
          "2024年 的 排放 比 1990年 减少 了 37.5% ， 气温 上升 1.3 度 。",
          "世界/G 银行/G 行长 玛丽亚·索萨/P 将 提供 1,250亿 美元 贷款 。",
          "李明/P 玛丽亚·索萨/P 在 贝伦/L 世界/G 银行/G 说 。",
          "贝伦/L");

  @TempDir static Path folder;
  private static NlpConfig config;
  private static NameRecognizer stock;
  private static NameRecognizer ours;

  @BeforeAll
  static void train() throws IOException {
    Path lexicon = folder.resolve("classes.txt");
    Files.write(lexicon, List.of("李明 1", "日内瓦 2", "贝伦 2", "reuters 3", "银行 3", "， 4"));
    config = train(options(lexicon), "model.ser.gz");
    stock = NameRecognizer.stock(config);
    ours = new NameTagger(Tables.of(NameTaggerSource.of(config).compiler().get().toBlock()))::tags;
  }

  private static Properties options(Path lexicon) throws IOException {
    Properties options = new Properties();
    try (var in = NameTaggerSourceTest.class.getResourceAsStream("recogniser.properties")) {
      options.load(in);
    }
    options.setProperty("distSimLexicon", lexicon.toString());
    return options;
  }

  private static NlpConfig train(Properties options, String name) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String sentence : TRAINING) {
      for (String word : sentence.split(" ")) {
        int slash = word.indexOf('/');
        lines.add(slash < 0 ? word + "\tO" : word.replace('/', '\t'));
      }
      lines.add("");
    }
    CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(options);
    classifier.train(Files.write(folder.resolve("train.tsv"), lines).toString());
    String model = folder.resolve(name).toString();
    classifier.serializeClassifier(model);
    NlpConfig defaults = NlpConfig.defaults();
    return new NlpConfig(
        defaults.segmenterModel(),
        defaults.segmenterDictionary(),
        defaults.segmenterData(),
        defaults.taggerModel(),
        model,
        defaults.parserModel(),
        defaults.maxSentenceLength());
  }

  private static void assertSame(List<String> words) {
    assertThat(ours.tags(words)).as("%s", words).isEqualTo(stock.tags(words));
  }

  @Test
  void findsWhatItWasTrainedOn() {
    assertThat(ours.tags(List.of(TRAINING.get(0).replace("/P", "").replace("/L", "").split(" "))))
        .containsExactly("O", "O", "P", "O", "O", "L", "O", "O", "O", "O", "O", "O");
  }

  /** Any words in any order, cut anywhere: each feature has its part in it. */
  @Test
  void findsWhatCoreNlpFinds() {
    Random random = new Random(8);
    String text =
        String.join(" ", TRAINING).replaceAll("/.", "") + " ABC Ångström 𠮷野 第三 THE Beta ';|";
    List<String> words = List.of(text.split(" "));
    for (int i = 0; i < 2000; i++) {
      List<String> sentence = new ArrayList<>();
      for (int j = 1 + random.nextInt(30); j > 0; j--) {
        String word = words.get(random.nextInt(words.size()));
        int begin = random.nextInt(4) == 0 ? random.nextInt(word.length()) : 0;
        sentence.add(word.substring(begin));
      }
      assertSame(sentence);
    }
  }

  @ParameterizedTest
  @CsvSource({"disjunctionWidth,3", "useWordPairs,true", "useRadical,false", "wordShape,chris3"})
  void isNotMadeOfAModelWithOtherOptions(String option, String value) throws IOException {
    Properties options = options(folder.resolve("classes.txt"));
    options.setProperty(option, value);
    NlpConfig other = train(options, "other.ser.gz");
    assertThatThrownBy(() -> NameTaggerSource.of(other).compiler().get())
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("other.ser.gz")
        .hasMessageContaining("CoreNLP's engine");
  }
}
