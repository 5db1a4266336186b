package org.newsgraph.nlp;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.newsgraph.model.DependencyParser;
import org.newsgraph.model.DependencyTree;
import org.newsgraph.model.Sentence;

/**
 * Parses sentences before anybody asks and keeps the trees as long as somebody holds the sentence.
 * Thread-safe.
 */
final class EveryParse implements DependencyParser {

  private final DependencyParser parser;
  private final Map<Sentence, DependencyTree> trees =
      Collections.synchronizedMap(new WeakHashMap<>());

  EveryParse(DependencyParser parser) {
    this.parser = parser;
  }

  /** Parses a sentence that has just been annotated. */
  void add(Sentence sentence) {
    trees.put(sentence, parser.parse(sentence));
  }

  @Override
  public DependencyTree parse(Sentence sentence) {
    DependencyTree tree = trees.get(sentence);
    return tree == null ? parser.parse(sentence) : tree;
  }
}
