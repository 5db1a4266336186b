package org.newsgraph.nlp.decode;

import static org.newsgraph.nlp.decode.ParserFeatures.BUFFER;
import static org.newsgraph.nlp.decode.ParserFeatures.CHILDREN;
import static org.newsgraph.nlp.decode.ParserFeatures.CHILDREN_OF_ONE;
import static org.newsgraph.nlp.decode.ParserFeatures.STACK;

import java.util.Arrays;

/**
 * How far a sentence has been parsed: arc-standard transitions (Nivre, 2004) over the words 1 to n,
 * with the root as word 0. Arcs are drawn from the inside out, so the last child on a side is the
 * outermost one. Reused from sentence to sentence; not thread-safe.
 */
final class ParserState {

  /** No word. */
  static final int NONE = -1;

  private int[] stack = new int[64];
  private int depth;
  private int next;
  private int length;

  /** The head and relation of each word. */
  int[] head = new int[64];

  int[] relation = new int[64];

  /** The outermost and the second children on both sides. */
  private int[] left = new int[64];

  private int[] secondLeft = new int[64];
  private int[] right = new int[64];
  private int[] secondRight = new int[64];

  void reset(int words) {
    length = words;
    if (head.length <= words) {
      int size = 2 * words;
      stack = new int[size];
      head = new int[size];
      relation = new int[size];
      left = new int[size];
      secondLeft = new int[size];
      right = new int[size];
      secondRight = new int[size];
    }
    for (int[] links : new int[][] {head, left, secondLeft, right, secondRight}) {
      Arrays.fill(links, 0, words + 1, NONE);
    }
    stack[0] = 0;
    depth = 1;
    next = 1;
  }

  boolean isDone() {
    return depth == 1 && next > length;
  }

  boolean canShift() {
    return next <= length;
  }

  /** Whether an arc may be drawn at all; one to the root only when nothing is left. */
  boolean canDraw() {
    return depth > 2;
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** Makes the second word of the stack a child of the top one. */
  void drawLeft(int relationNumber) {
    int parent = stack[depth - 1];
    int child = stack[depth - 2];
    stack[--depth - 1] = parent;
    secondLeft[parent] = left[parent];
    left[parent] = child;
    head[child] = parent;
    relation[child] = relationNumber;
  }

  /** Makes the top word of the stack a child of the second one. */
  void drawRight(int relationNumber) {
    int child = stack[--depth];
    int parent = stack[depth - 1];
    secondRight[parent] = right[parent];
    right[parent] = child;
    head[child] = parent;
    relation[child] = relationNumber;
  }

  /** Puts the word in each place into an array, {@link #NONE} where there is none. */
  void places(int[] words) {
    for (int i = 0; i < STACK.length; i++) {
      words[STACK[i]] = stack(i);
      words[BUFFER + i] = next + i <= length ? next + i : NONE;
    }
    for (int i = 0; i < 2; i++) {
      children(stack(i), words, CHILDREN + i * CHILDREN_OF_ONE);
    }
  }

  private int stack(int i) {
    return i < depth ? stack[depth - 1 - i] : NONE;
  }

  private void children(int parent, int[] words, int at) {
    if (parent == NONE) {
      Arrays.fill(words, at, at + CHILDREN_OF_ONE, NONE);
      return;
    }
    words[at] = left[parent];
    words[at + 1] = right[parent];
    words[at + 2] = secondLeft[parent];
    words[at + 3] = secondRight[parent];
    words[at + 4] = left[parent] == NONE ? NONE : left[left[parent]];
    words[at + 5] = right[parent] == NONE ? NONE : right[right[parent]];
  }
}
