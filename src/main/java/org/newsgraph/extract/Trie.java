package org.newsgraph.extract;

import java.util.HashMap;
import java.util.Map;

/**
 * Strings with values, looked up at a position of a text. Not thread-safe while it is filled, then
 * safe.
 */
final class Trie<V> {

  private final Node<V> root = new Node<>();

  /** One string found in a text: where it ends (exclusive), and its value. */
  record Hit<V>(int end, V value) {}

  private static final class Node<V> {
    private final Map<Character, Node<V>> next = new HashMap<>(4);
    private V value;
  }

  /** Adds a string; a later value replaces an earlier one. */
  void put(String key, V value) {
    Node<V> node = root;
    for (int i = 0; i < key.length(); i++) {
      node = node.next.computeIfAbsent(key.charAt(i), c -> new Node<>());
    }
    node.value = value;
  }

  /** The value of a whole string, or null. */
  V get(String key) {
    Hit<V> hit = longest(key, 0, end -> end == key.length());
    return hit == null ? null : hit.value();
  }

  /** A condition on the offset at which a string ends. */
  interface EndTest {
    boolean accepts(int end);
  }

  /** The longest string that begins at an offset and whose end is accepted, or null. */
  Hit<V> longest(String text, int from, EndTest accepted) {
    Hit<V> best = null;
    Node<V> node = root;
    for (int i = from; i < text.length(); i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value != null && accepted.accepts(i + 1)) {
        best = new Hit<>(i + 1, node.value);
      }
    }
    return best;
  }

  /** The longest string that a text ends with, at a given exclusive end; keys stored reversed. */
  static String reversed(String key) {
    return new StringBuilder(key).reverse().toString();
  }
}
