package org.newsgraph.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words with what they mean, found by the longest match. A trie: a look-up costs no more than the
 * word's length. Immutable once built.
 *
 * @param <T> the meanings
 */
final class Lexicon<T> {

  /** A word found in a text. */
  record Hit<T>(T meaning, int end) {}

  private static final class Node<T> {
    private final Map<Character, Node<T>> next = new HashMap<>();
    private T meaning;
  }

  private final Map<Character, Node<T>> roots = new HashMap<>();
  private final boolean[] begins = new boolean[Character.MAX_VALUE + 1];

  void add(String word, T meaning) {
    begins[word.charAt(0)] = true;
    Node<T> node = roots.computeIfAbsent(word.charAt(0), c -> new Node<>());
    for (int i = 1; i < word.length(); i++) {
      node = node.next.computeIfAbsent(word.charAt(i), c -> new Node<>());
    }
    node.meaning = meaning;
  }

  /** The words that begin at an offset, the longest one last. */
  List<Hit<T>> hits(Chars c, int at) {
    if (!begins[c.at(at)]) {
      return List.of();
    }
    List<Hit<T>> result = new ArrayList<>(2);
    Node<T> node = roots.get(c.at(at));
    for (int i = at + 1; node != null; i++) {
      if (node.meaning != null) {
        result.add(new Hit<>(node.meaning, i));
      }
      node = node.next.get(c.at(i));
    }
    return result;
  }

  /** The longest word that begins at an offset, or null. */
  Hit<T> longest(Chars c, int at) {
    if (!begins[c.at(at)]) {
      return null;
    }
    Node<T> node = roots.get(c.at(at));
    T meaning = null;
    int end = at;
    for (int i = at + 1; node != null; i++) {
      if (node.meaning != null) {
        meaning = node.meaning;
        end = i;
      }
      node = node.next.get(c.at(i));
    }
    return meaning == null ? null : new Hit<>(meaning, end);
  }

  Iterable<Character> firstCharacters() {
    return roots.keySet();
  }
}
