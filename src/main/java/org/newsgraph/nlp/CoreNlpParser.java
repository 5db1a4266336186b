package org.newsgraph.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.newsgraph.model.Dependency;
import org.newsgraph.model.DependencyTree;

/**
 * CoreNLP's dependency parser for Chinese as CoreNLP runs it. Thread-safe: the parser keeps the
 * state of a sentence on the stack and guards its cache by a lock.
 */
final class CoreNlpParser implements SentenceParser {

  private final DependencyParser parser;

  private CoreNlpParser(DependencyParser parser) {
    this.parser = parser;
  }

  static CoreNlpParser load(NlpConfig config) {
    return new CoreNlpParser(
        Models.load(config.parserModel(), p -> DependencyParser.loadFromModelFile(p, options())));
  }

  private static Properties options() {
    Properties options = new Properties();
    options.setProperty("language", "chinese");
    return options;
  }

  @Override
  public DependencyTree parse(List<String> words, List<String> tags) {
    if (words.isEmpty()) {
      return new DependencyTree(List.of());
    }
    List<CoreLabel> labels = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(words.get(i));
      label.setValue(words.get(i));
      label.setTag(tags.get(i));
      label.setIndex(i + 1);
      labels.add(label);
    }
    CoreLabel sentence = new CoreLabel();
    sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
    Dependency[] dependencies = new Dependency[words.size()];
    for (TypedDependency arc : parser.predict(sentence).typedDependencies()) {
      dependencies[arc.dep().index() - 1] =
          new Dependency(arc.gov().index() - 1, arc.reln().toString());
    }
    return new DependencyTree(List.of(dependencies));
  }
}
