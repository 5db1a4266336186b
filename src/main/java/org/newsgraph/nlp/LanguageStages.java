package org.newsgraph.nlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.newsgraph.model.Article;
import org.newsgraph.model.DependencyParser;
import org.newsgraph.model.DependencyTree;
import org.newsgraph.model.Span;

/**
 * The stages of the language analysis one by one, each run by itself: for comparing engines and
 * measuring their speed. {@link CoreNlpAnnotator} is all of them together. Thread-safe.
 */
public final class LanguageStages {

  private final SentenceSplitter splitter;
  private final WordSegmenter segmenter;
  private final PosTagger tagger;
  private final NameRecognizer recognizer;
  private final LazyParser parser;

  private LanguageStages(
      SentenceSplitter splitter,
      WordSegmenter segmenter,
      PosTagger tagger,
      NameRecognizer recognizer,
      LazyParser parser) {
    this.splitter = splitter;
    this.segmenter = segmenter;
    this.tagger = tagger;
    this.recognizer = recognizer;
    this.parser = parser;
  }

  /**
   * Loads the models, all at the same time; that of the parser when it is first asked.
   *
   * @param preparing is told the name of each model that has to be prepared, which is done once and
   *     takes up to a minute
   * @throws ModelException if a model is missing or cannot be read; the message says what to do
   */
  public static LanguageStages load(
      NlpConfig config, EngineOptions options, Consumer<String> preparing) {
    RedwoodConfiguration.slf4j().apply(); // else CoreNLP writes its progress to standard error
    boolean stock = options.engine().isStock();
    PreparedModels prepared = new PreparedModels(options.cache(), preparing);
    CompletableFuture<WordSegmenter> segmenter =
        CompletableFuture.supplyAsync(
            () -> stock ? WordSegmenter.stock(config) : WordSegmenter.fast(config, prepared));
    CompletableFuture<NameRecognizer> recognizer =
        CompletableFuture.supplyAsync(
            () -> stock ? NameRecognizer.stock(config) : NameRecognizer.fast(config, prepared));
    CompletableFuture<PosTagger> tagger =
        CompletableFuture.supplyAsync(
            () -> stock ? PosTagger.stock(config) : PosTagger.fast(config, prepared));
    try {
      return new LanguageStages(
          new SentenceSplitter(config.maxSentenceLength()),
          segmenter.join(),
          tagger.join(),
          recognizer.join(),
          new LazyParser(
              () -> stock ? SentenceParser.stock(config) : SentenceParser.fast(config, prepared)));
    } catch (CompletionException e) {
      if (e.getCause() instanceof ModelException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** The sentences of an article in the form that the models are given. */
  public List<String> sentences(Article article) {
    ModelText text = ModelText.of(article.content());
    return sentences(text).stream().map(sentence -> sentence.in(text.normalized())).toList();
  }

  List<Span> sentences(ModelText text) {
    return splitter.split(text.simplified());
  }

  /** The words of a sentence. */
  public List<String> words(String sentence) {
    return forms(sentence, words(sentence, new Span(0, sentence.length())));
  }

  List<Span> words(String text, Span sentence) {
    return segmenter.segment(text, sentence);
  }

  /** Words as the models are given them. */
  static List<String> forms(String text, List<Span> words) {
    return words.stream().map(word -> word.in(text).replace(" ", "")).toList();
  }

  /** The part of speech of each word of a sentence. */
  public List<String> tags(List<String> words) {
    return tagger.tags(words);
  }

  /** The raw name tag of each word of a sentence; {@code O} for words outside names. */
  public List<String> names(List<String> words) {
    return recognizer.tags(words);
  }

  /** How the words of a sentence depend on one another, by their parts of speech. */
  public DependencyTree parse(List<String> words, List<String> tags) {
    return parser.parse(words, tags);
  }

  DependencyParser parser() {
    return parser;
  }
}
