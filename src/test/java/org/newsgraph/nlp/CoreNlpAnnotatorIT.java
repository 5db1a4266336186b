package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Article;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.text.ChineseScript;

/**
 * With the stock models: the same output as CoreNLP's own pipeline, and right offsets whatever the
 * text.
 */
class CoreNlpAnnotatorIT {

  private static final String TITLE = "中美两国气候特使在日内瓦会晤 - 为COP30峰会铺路";

  private static final String PAGE =
      """
      （法新社北京8日电）中国外交部发言人林敏星期三说，副总理张国华将于11月15日前往巴西贝伦，出席第三十届联合国气候变化大会（COP30）。
      “我们同各方一道，争取一份平衡的协议！”她在例行记者会上表示，“谈判很难，但是……”
      美国代表团由前国务卿约翰·哈特率领，成员来自能源部、环境保护署和加利福尼亚州政府。
      据新华社报道，欧盟去年的排放比1990年减少了37.5%，而全球平均气温上升了约1.3摄氏度；世界气象组织称，2024年是有记录以来最热的一年。
      世界银行行长玛丽亚·索萨宣布，向孟加拉国、肯尼亚等12个国家提供1,250亿美元贷款，首批款项将于2026年第一季度到位。
      分析人士指出，中东局势、美联储的利率政策以及清华大学最新的一份研究报告都可能影响谈判。
      Reuters援引一名不愿透露姓名的官员的话说：最后文本“今晚见分晓”。
      """;

  private static CoreNlpAnnotator annotator;

  @BeforeAll
  static void load() {
    annotator = CoreNlpAnnotator.load(NlpConfig.defaults());
  }

  @AfterAll
  static void close() {
    annotator.close();
  }

  private static AnnotatedText annotate(String text) {
    return annotator.annotate(Article.ofText("test", "", text));
  }

  private static List<String> words(AnnotatedText text) {
    return text.sentences().stream().flatMap(s -> s.tokens().stream()).map(Token::form).toList();
  }

  @Test
  void givesWhatCoreNlpsOwnPipelineGives() throws IOException {
    AnnotatedText ours = annotator.annotate(Article.ofText("page", TITLE, PAGE));
    StanfordCoreNLP stock = stockPipeline();

    assertThat(ours.sentences()).hasSize(9);
    for (Sentence sentence : ours.sentences()) {
      CoreDocument theirs = new CoreDocument(sentence.span().in(ours.simplified()));
      stock.annotate(theirs);
      assertThat(sentence.tokens())
          .extracting(t -> t.span().begin() + " " + t.form() + "/" + t.pos() + "/" + t.ner())
          .containsExactlyElementsOf(
              theirs.tokens().stream().map(t -> describe(t, sentence.span())).toList());
    }
  }

  private static String describe(CoreLabel token, Span sentence) {
    int begin = sentence.begin() + token.beginPosition();
    return begin + " " + token.word() + "/" + token.tag() + "/" + token.ner();
  }

  /** CoreNLP's own settings without the number rules and the gazetteer, which we do not use. */
  private static StanfordCoreNLP stockPipeline() throws IOException {
    Properties properties = new Properties();
    properties.load(
        StanfordCoreNLP.class.getResourceAsStream("/StanfordCoreNLP-chinese.properties"));
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    properties.setProperty("ssplit.isOneSentence", "true");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    return new StanfordCoreNLP(properties);
  }

  @Test
  void givesTheSameStageByStage() {
    LanguageStages stages =
        LanguageStages.load(NlpConfig.defaults(), EngineOptions.defaults(), model -> {});
    List<Sentence> sentences = annotate(PAGE).sentences();
    List<String> texts = stages.sentences(Article.ofText("test", "", PAGE));
    assertThat(texts).hasSameSizeAs(sentences);
    for (int i = 0; i < texts.size(); i++) {
      List<String> words = stages.words(texts.get(i));
      List<Token> tokens = sentences.get(i).tokens();
      assertThat(words).isEqualTo(tokens.stream().map(Token::form).toList());
      assertThat(stages.tags(words)).isEqualTo(tokens.stream().map(Token::pos).toList());
      assertThat(stages.names(words)).isEqualTo(tokens.stream().map(Token::ner).toList());
    }
  }

  @Test
  void findsNames() {
    assertThat(annotate("中国外交部长王毅在巴黎会见法国总统马克龙。").sentences().get(0).tokens())
        .filteredOn(token -> !token.ner().equals("O"))
        .extracting(token -> token.form() + "/" + token.ner())
        .contains("中国/GPE", "王毅/PERSON", "巴黎/GPE", "法国/GPE", "马克龙/PERSON");
  }

  @Test
  void readsTraditionalCharactersLikeSimplifiedOnes() {
    String traditional = "聯合國氣候變化大會在迪拜開幕，各國領導人出席。";
    AnnotatedText text = annotate(traditional);

    assertThat(words(text)).isEqualTo(words(annotate(ChineseScript.simplify(traditional))));
    assertThat(text.simplified()).startsWith("联合国气候变化大会");
    assertThat(text.sentences().get(0).span().in(traditional)).isEqualTo(traditional);
  }

  static List<String> oddTexts() {
    return List.of(
        "11 月 15 日,　使 COP28峰会\u00a0成 功 。",
        "２０２３年１１月，ＣＯＰ２８在迪拜（Dubai）开幕。",
        "好消息😀😀👨‍👩‍👧𠮷野家开业！🇨🇳",
        "控制\u0000字符\u0007与\u200b零宽\ufeff和\u00ad软连字\u2028新行\u1924私用\ue5e5\udb80\udc01",
        "半个代理\ud842对\udfb7子",
        "<p>标记 &lt;b&gt; &#20013;国</p>",
        "السلام عليكم สวัสดี 日本語のテスト。한국어 테스트.",
        "1:2:3.4.5,6,7%，１．２％，-3°C～+5°C；100,000,000元/吨",
        "。。。！！！？？？……””””））））",
        "http://example.org/a?b=c&d=e#f user@example.org @someone #话题#");
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void offsetsAreRightInOddTexts(String text) {
    assertOffsets(text, annotate(text));
  }

  /** Many short sentences of all kinds, through CoreNLP's own segmenter and through ours. */
  @Test
  void segmentsLikeCoreNlp() {
    WordSegmenter stock = WordSegmenter.stock(NlpConfig.defaults());
    WordSegmenter ours = WordSegmenter.fast(NlpConfig.defaults(), PreparedModels.standard());
    List<String> texts = new ArrayList<>(oddTexts());
    PAGE.lines().forEach(texts::add);
    texts.addAll(TITLE.chars().mapToObj(Character::toString).toList());
    for (String text : texts) {
      String normalized = ModelText.of(text).normalized();
      for (Span sentence : new SentenceSplitter(100).split(normalized)) {
        assertThat(ours.segment(normalized, sentence))
            .as(text)
            .isEqualTo(stock.segment(normalized, sentence));
      }
    }
  }

  /** Sentences of all kinds, and their words in any order, cut anywhere. */
  @Test
  void findsNamesLikeCoreNlp() {
    NameRecognizer stock = NameRecognizer.stock(NlpConfig.defaults());
    NameRecognizer ours = NameRecognizer.fast(NlpConfig.defaults(), PreparedModels.standard());
    List<String> all = new ArrayList<>();
    for (String text : Stream.concat(oddTexts().stream(), PAGE.lines()).toList()) {
      List<String> words = words(annotate(ModelText.of(text).normalized()));
      assertThat(ours.tags(words)).as(text).isEqualTo(stock.tags(words));
      all.addAll(words);
    }
    assertThat(ours.tags(all)).isEqualTo(stock.tags(all));
    Random random = new Random(60);
    for (int i = 0; i < 1000; i++) {
      List<String> words = new ArrayList<>();
      for (int j = 1 + random.nextInt(25); j > 0; j--) {
        String word = all.get(random.nextInt(all.size()));
        words.add(word.substring(random.nextInt(3) == 0 ? random.nextInt(word.length()) : 0));
      }
      assertThat(ours.tags(words)).as("%s", words).isEqualTo(stock.tags(words));
    }
  }

  private static void assertOffsets(String original, AnnotatedText text) {
    StringBuilder covered = new StringBuilder();
    for (Sentence sentence : text.sentences()) {
      int end = sentence.span().begin();
      for (Token token : sentence.tokens()) {
        assertThat(token.span().begin()).isGreaterThanOrEqualTo(end);
        assertThat(token.form()).isEqualTo(token.span().in(text.simplified())).isNotBlank();
        assertThat(sentence.span().contains(token.span())).isTrue();
        end = token.span().end();
        covered.append(token.form());
      }
    }
    assertThat(withoutSpace(covered.toString()))
        .isEqualTo(withoutSpace(ChineseScript.simplify(original)));
  }

  private static String withoutSpace(String text) {
    StringBuilder result = new StringBuilder();
    String normalized = ModelText.of(text).normalized();
    for (int i = 0; i < text.length(); i++) {
      if (normalized.charAt(i) != ' ') {
        result.append(text.charAt(i));
      }
    }
    return result.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\n", "\u3000\u200b\u0000"})
  void findsNothingInNothing(String text) {
    assertThat(annotate(text).sentences()).isEmpty();
  }

  @Test
  void takesALongLineWithoutAnyStop() {
    String line = "代表团成员来自各个部门和地区".repeat(1500);

    assertOffsets(line, annotate(line));
  }

  @Test
  void givesTheSameInManyThreads() throws Exception {
    AnnotatedText expected = annotate(PAGE);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<AnnotatedText>> results = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        results.add(threads.submit(() -> annotate(PAGE)));
      }
      for (Future<AnnotatedText> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
