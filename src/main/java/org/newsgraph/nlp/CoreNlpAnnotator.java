package org.newsgraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Article;
import org.newsgraph.model.DependencyParser;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/**
 * The Chinese models of Stanford CoreNLP, run by our decoders or by CoreNLP itself: word
 * segmentation, part-of-speech tags and names.
 *
 * <pre>{@code
 * try (CoreNlpAnnotator annotator = CoreNlpAnnotator.load(NlpConfig.defaults())) {
 *   AnnotatedText text = annotator.annotate(Article.ofText("1", "", "中国代表团抵达迪拜。"));
 * }
 * }</pre>
 *
 * <p>For each sentence it gives what CoreNLP's own pipeline gives for that sentence alone. Raw name
 * tags are those of the model: PERSON, ORGANIZATION, GPE, LOCATION, FACILITY, DEMONYM, MISC; {@code
 * O} for none. Thread-safe, and meant to be shared: the models are mapped into memory (with
 * CoreNLP's engine they take 2 GB of heap) and are never written to.
 */
public final class CoreNlpAnnotator implements Annotator, AutoCloseable {

  /** Raised whenever this package's own rules change what a text is analysed to. */
  static final int RULES_VERSION = 1;

  private final LanguageStages stages;

  /** Where every sentence is parsed at once; empty where only those are that are asked for. */
  private final Optional<EveryParse> everyParse;

  private CoreNlpAnnotator(LanguageStages stages, boolean parsesAll) {
    this.stages = stages;
    this.everyParse = parsesAll ? Optional.of(new EveryParse(stages.parser())) : Optional.empty();
  }

  /**
   * Loads the models, all at the same time, for the fast engine.
   *
   * @throws ModelException if a model is missing or cannot be read; the message says what to do
   */
  public static CoreNlpAnnotator load(NlpConfig config) {
    return load(config, EngineOptions.defaults(), model -> {});
  }

  /**
   * Loads the models, all at the same time.
   *
   * @param preparing is told the name of each model that has to be prepared, which is done once and
   *     takes up to a minute
   * @throws ModelException if a model is missing or cannot be read; the message says what to do
   */
  public static CoreNlpAnnotator load(
      NlpConfig config, EngineOptions options, Consumer<String> preparing) {
    return new CoreNlpAnnotator(
        LanguageStages.load(config, options, preparing), options.engine() == Engine.PIPELINE);
  }

  @Override
  public AnnotatedText annotate(Article article) {
    ModelText text = ModelText.of(article.content());
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : stages.sentences(text)) {
      Sentence sentence = annotate(text, span);
      if (!sentence.tokens().isEmpty()) {
        everyParse.ifPresent(trees -> trees.add(sentence));
        sentences.add(sentence);
      }
    }
    return new AnnotatedText(article, text.simplified(), sentences);
  }

  private Sentence annotate(ModelText text, Span span) {
    List<Span> words = stages.words(text.normalized(), span);
    List<String> forms = LanguageStages.forms(text.normalized(), words);
    List<String> tags = stages.tags(forms);
    List<String> names = stages.names(forms);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i);
      tokens.add(new Token(word, word.in(text.simplified()), tags.get(i), names.get(i)));
    }
    return new Sentence(span, tokens);
  }

  /**
   * A parser for the sentences that this annotator has found. Its model is loaded when it is asked
   * for the first time, which throws a {@link ModelException} if that cannot be done.
   */
  public DependencyParser parser() {
    return everyParse.isPresent() ? everyParse.get() : stages.parser();
  }

  @Override
  public Optional<DependencyParser> sentenceParser() {
    return Optional.of(parser());
  }

  /** Nothing to release; a closed annotator is simply left to the garbage collector. */
  @Override
  public void close() {}
}
