package org.newsgraph.nlp.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.Dependency;
import org.newsgraph.model.DependencyTree;

/**
 * CoreNLP's dependency parser from its prepared tables: the same trees, many times as fast.
 * Immutable and thread-safe.
 */
public final class Parser {

  private final LongTable words;
  private final Map<String, Integer> tags = new HashMap<>();
  private final List<String> relations;
  private final ThreadLocal<ParserWorkplace> workplaces;

  /**
   * A parser over tables that {@link ParserCompiler} made.
   *
   * @throws IllegalArgumentException if they are those of another model
   */
  public Parser(Tables tables) {
    this.words = LongTable.of(tables, "words");
    List<String> names = tables.strings("tags");
    for (int i = 0; i < names.size(); i++) {
      tags.put(names.get(i), i);
    }
    this.relations = tables.strings("relations");
    ParserNetwork network = new ParserNetwork(tables, names.size(), relations.size());
    this.workplaces = ThreadLocal.withInitial(() -> new ParserWorkplace(network));
  }

  /**
   * Parses one sentence.
   *
   * @param forms its words
   * @param partsOfSpeech their tags, as many
   */
  public DependencyTree parse(List<String> forms, List<String> partsOfSpeech) {
    int length = forms.size();
    int[] word = new int[length + 1];
    int[] tag = new int[length + 1];
    word[0] = ParserFeatures.ROOT;
    tag[0] = ParserFeatures.ROOT;
    for (int i = 0; i < length; i++) {
      word[i + 1] = Math.max(ParserFeatures.UNKNOWN, words.get(LongTable.hash(forms.get(i))));
      tag[i + 1] = tags.getOrDefault(partsOfSpeech.get(i), ParserFeatures.UNKNOWN);
    }
    ParserWorkplace workplace = workplaces.get();
    ParserState state = workplace.state;
    state.reset(length);
    while (!state.isDone()) {
      step(workplace, word, tag);
    }
    List<Dependency> dependencies = new ArrayList<>(length);
    for (int i = 1; i <= length; i++) {
      dependencies.add(new Dependency(state.head[i] - 1, relations.get(state.relation[i])));
    }
    return new DependencyTree(dependencies);
  }

  private void step(ParserWorkplace workplace, int[] word, int[] tag) {
    ParserState state = workplace.state;
    if (!state.canDraw()) {
      if (state.canShift()) {
        state.shift();
      } else {
        state.drawRight(ParserFeatures.ROOT_RELATION);
      }
      return;
    }
    int best = workplace.decide(word, tag);
    int arcs = relations.size() - 1;
    if (best == 2 * arcs) {
      state.shift();
    } else if (best < arcs) {
      state.drawLeft(best + 1);
    } else {
      state.drawRight(best - arcs + 1);
    }
  }
}
