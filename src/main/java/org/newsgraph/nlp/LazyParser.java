package org.newsgraph.nlp;

import java.util.List;
import java.util.function.Supplier;
import org.newsgraph.model.DependencyParser;
import org.newsgraph.model.DependencyTree;
import org.newsgraph.model.Sentence;

/** A parser of annotated sentences that loads its model for the first of them. */
final class LazyParser implements DependencyParser {

  private final Supplier<SentenceParser> loader;
  private volatile SentenceParser parser;

  LazyParser(Supplier<SentenceParser> loader) {
    this.loader = loader;
  }

  @Override
  public DependencyTree parse(Sentence sentence) {
    List<String> words =
        sentence.tokens().stream().map(token -> ModelText.modelForm(token.form())).toList();
    List<String> tags = sentence.tokens().stream().map(token -> token.pos()).toList();
    return parse(words, tags);
  }

  DependencyTree parse(List<String> words, List<String> tags) {
    return loaded().parse(words, tags);
  }

  private SentenceParser loaded() {
    SentenceParser result = parser;
    if (result == null) {
      synchronized (loader) {
        if (parser == null) {
          parser = loader.get();
        }
        result = parser;
      }
    }
    return result;
  }
}
