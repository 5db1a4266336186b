package org.newsgraph.nlp.decode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.model.Dependency;
import org.newsgraph.model.DependencyTree;

/** The parser's definition: looks for all that a feature speaks of, and multiplies all matrices. */
final class BruteParser {

  private final ParserModel model;
  private final List<String> words;
  private final List<String> tags;
  private final int[] heads;
  private final int[] relations;
  private final List<Integer> stack = new ArrayList<>(List.of(0));
  private final Deque<Integer> buffer = new ArrayDeque<>();

  BruteParser(ParserModel model, List<String> words, List<String> tags) {
    this.model = model;
    this.words = words;
    this.tags = tags;
    this.heads = new int[words.size() + 1];
    this.relations = new int[words.size() + 1];
    Arrays.fill(heads, -1);
    IntStream.rangeClosed(1, words.size()).forEach(buffer::add);
  }

  DependencyTree parse() {
    while (stack.size() > 1 || !buffer.isEmpty()) {
      apply(best());
    }
    return new DependencyTree(
        IntStream.rangeClosed(1, words.size())
            .mapToObj(i -> new Dependency(heads[i] - 1, model.relations().get(relations[i])))
            .toList());
  }

  private int arcs() {
    return model.relations().size() - 1;
  }

  private int best() {
    double[] scores = scores();
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if (isAllowed(i) && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  private boolean isAllowed(int transition) {
    if (transition == 2 * arcs()) {
      return !buffer.isEmpty();
    }
    boolean toRoot = transition % arcs() + 1 == ParserFeatures.ROOT_RELATION;
    if (transition < arcs()) {
      return stack.size() > 2 && !toRoot;
    }
    return stack.size() > 2 ? !toRoot : stack.size() == 2 && buffer.isEmpty() && toRoot;
  }

  private void apply(int transition) {
    int top = stack.size() - 1;
    if (transition == 2 * arcs()) {
      stack.add(buffer.remove());
      return;
    }
    boolean left = transition < arcs();
    int parent = stack.get(left ? top : top - 1);
    int child = stack.remove(left ? top - 1 : top);
    heads[child] = parent;
    relations[child] = transition % arcs() + 1;
  }

  private double[] scores() {
    double[] hidden = new double[model.bias().length];
    double[] scores = new double[model.output()[0].length];
    int[] inputs = inputs();
    int width = model.embeddings()[0].length;
    for (int unit = 0; unit < hidden.length; unit++) {
      double sum = model.bias()[unit];
      for (int i = 0; i < inputs.length * width; i++) {
        sum += model.embeddings()[inputs[i / width]][i % width] * model.hidden()[i][unit];
      }
      for (int i = 0; i < scores.length; i++) {
        scores[i] += sum * sum * sum * model.output()[unit][i];
      }
    }
    return scores;
  }

  private int[] inputs() {
    List<Integer> places = new ArrayList<>();
    for (int i = 3; i > 0; i--) {
      places.add(stack.size() < i ? -1 : stack.get(stack.size() - i));
    }
    List<Integer> ahead = new ArrayList<>(buffer);
    for (int i = 0; i < 3; i++) {
      places.add(i < ahead.size() ? ahead.get(i) : -1);
    }
    for (int i = 2; i > 0; i--) {
      int parent = places.get(i);
      places.add(child(parent, true, 0));
      places.add(child(parent, false, 0));
      places.add(child(parent, true, 1));
      places.add(child(parent, false, 1));
      places.add(child(child(parent, true, 0), true, 0));
      places.add(child(child(parent, false, 0), false, 0));
    }
    int[] inputs = new int[ParserFeatures.INPUTS];
    for (int i = 0; i < ParserFeatures.PLACES; i++) {
      inputs[i] = number(places.get(i), words, model.words());
      inputs[ParserFeatures.PLACES + i] =
          model.words().size() + number(places.get(i), tags, model.tags());
    }
    int first = model.words().size() + model.tags().size();
    for (int i = 0; i < ParserFeatures.RELATED; i++) {
      int word = places.get(ParserFeatures.CHILDREN + i);
      inputs[2 * ParserFeatures.PLACES + i] = first + (word < 0 ? 0 : relations[word]);
    }
    return inputs;
  }

  private static int number(int word, List<String> forms, List<String> known) {
    String form = word < 0 ? "-NULL-" : word == 0 ? "-ROOT-" : forms.get(word - 1);
    return Math.max(0, known.indexOf(form));
  }

  /** The child on a side that has so many others further out. */
  private int child(int parent, boolean left, int further) {
    if (parent < 0) {
      return -1;
    }
    int[] children =
        IntStream.rangeClosed(1, words.size())
            .filter(i -> heads[i] == parent && (left ? i < parent : i > parent))
            .toArray();
    if (children.length <= further) {
      return -1;
    }
    return children[left ? further : children.length - 1 - further];
  }
}
