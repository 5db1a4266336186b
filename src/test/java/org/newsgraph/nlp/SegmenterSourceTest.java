package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Span;
import org.newsgraph.nlp.decode.Segmenter;
import org.newsgraph.nlp.decode.Tables;

/** A small segmenter, trained here, gives the same words in CoreNLP's engine and in ours. */
class SegmenterSourceTest {

  private static final List<String> TRAINING =
      List.of(
          "环境 部长 李明 昨天 在 日内瓦 表示 ， 谈判 进展 缓慢 。",
          "日内瓦 的 谈判 昨天 结束 ， 部长 没有 表示 意见 。",
          "Reuters 援引 一 名 官员 的 话 说 ， 协议 包含 12 项 条款 。",
          "2024年 的 排放 比 1990年 减少 了 37.5% ， 气温 上升 1.3 度 。",
          "世界 银行 将 提供 1,250 亿 美元 贷款 。",
          "《 气候 公约 》 的 缔约方 大会 在 贝伦 召开 。",
          "“ 我们 同 各方 一道 努力 ！ ” 她 说 。",
          "官员 们 说 ， 大会 将 讨论 贷款 条款 。");

  private static final List<String> UNSEEN =
      List.of(
          "部长",
          "日",
          "李明说，世界银行的贷款条款没有进展。",
          "COP30大会2025年在贝伦召开，气温将上升1.5度，排放减少12%。",
          "《协议》包含1,250项条款，“官员们”没有意见！！",
          "各方 一道 努力 ，Reuters News 说：3:2。",
          "𠮷野部长说说说，玛丽・李明。Ａ股ＡＢＣ 12３");

  @TempDir static Path folder;
  private static WordSegmenter stock;
  private static WordSegmenter ours;

  @BeforeAll
  static void train() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data/dict"));
    Files.write(data.resolve("in.ctb"), List.of("们", "度", "日"));
    Files.write(data.resolve("character_list"), List.of("AD\t昨", "NN\t长"));
    Path words = Files.write(folder.resolve("words.txt"), List.of("日内瓦", "部长", "缔约方大会", "世界银行贷款"));
    String dictionary = folder.resolve("words.ser.gz").toString();
    edu.stanford.nlp.wordseg.ChineseDictionary.main(
        new String[] {"-inputDicts", words.toString(), "-output", dictionary});
    Path text = Files.write(folder.resolve("train.txt"), TRAINING);
    Properties options = new Properties();
    try (var in = SegmenterSourceTest.class.getResourceAsStream("segmenter.properties")) {
      options.load(in);
    }
    options.setProperty("sighanCorporaDict", folder.resolve("data").toString());
    options.setProperty("serDictionary", dictionary);
    CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(options);
    classifier.train(text.toString());
    String model = folder.resolve("model.ser.gz").toString();
    classifier.serializeClassifier(model);
    NlpConfig defaults = NlpConfig.defaults();
    NlpConfig config =
        new NlpConfig(
            model,
            dictionary,
            folder.resolve("data").toString(),
            defaults.taggerModel(),
            defaults.nerModel(),
            defaults.parserModel(),
            defaults.maxSentenceLength());
    stock = CoreNlpSegmenter.load(config);
    Segmenter segmenter =
        new Segmenter(Tables.of(SegmenterSource.of(config).compiler().get().toBlock()));
    ours = (sentence, span) -> segmenter.segment(sentence, span.begin(), span.end());
  }

  private static List<String> words(WordSegmenter segmenter, String text) {
    return segmenter.segment(text, new Span(0, text.length())).stream()
        .map(word -> word.in(text))
        .toList();
  }

  @Test
  void segmentsWhatItWasTrainedOn() {
    String first = TRAINING.get(0);
    assertThat(words(ours, first.replace(" ", ""))).containsExactly(first.split(" "));
  }

  @Test
  void givesTheWordsOfCoreNlp() {
    for (String training : TRAINING) {
      String text = training.replace(" ", "");
      assertThat(words(ours, text)).isEqualTo(words(stock, text));
    }
    for (String text : UNSEEN) {
      assertThat(words(ours, text)).isEqualTo(words(stock, text));
    }
  }
}
