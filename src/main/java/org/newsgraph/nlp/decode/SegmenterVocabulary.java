package org.newsgraph.nlp.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which characters, pairs of characters and Unicode blocks the features of a segmenter speak of,
 * gathered from the features' names. Not thread-safe.
 */
public final class SegmenterVocabulary {

  /** Takes a pair of characters and the key of its row. */
  @FunctionalInterface
  interface PairConsumer {
    void accept(String first, String second, int key);
  }

  private enum Kind {
    CHARACTER,
    PAIR,
    TURNED_PAIR,
    SKIP,
    BLOCKS
  }

  private record Suffix(String text, Kind kind) {}

  /** Of features in one label and in both, longer ones before their own endings. */
  private static final List<Suffix> SUFFIXES =
      List.of(
          new Suffix("::p2p", Kind.PAIR),
          new Suffix("::p2c", Kind.SKIP),
          new Suffix("::n2c", Kind.TURNED_PAIR),
          new Suffix("::cn2", Kind.SKIP),
          new Suffix("::cn", Kind.PAIR),
          new Suffix("::pc", Kind.PAIR),
          new Suffix("::pn", Kind.SKIP),
          new Suffix("::c2", Kind.CHARACTER),
          new Suffix("::c1", Kind.CHARACTER),
          new Suffix("::c", Kind.CHARACTER),
          new Suffix("::p2", Kind.CHARACTER),
          new Suffix("::p", Kind.CHARACTER),
          new Suffix("-uBlock", Kind.BLOCKS),
          new Suffix("p2p", Kind.PAIR),
          new Suffix("cc2", Kind.PAIR),
          new Suffix("pc2", Kind.SKIP),
          new Suffix("pc", Kind.PAIR),
          new Suffix("c2", Kind.CHARACTER),
          new Suffix("p2", Kind.CHARACTER),
          new Suffix("c", Kind.CHARACTER),
          new Suffix("p", Kind.CHARACTER));

  private static final int MOST_CHARACTERS = CharacterTable.UNKNOWN;

  private final Map<String, Integer> characters = new HashMap<>();
  private final TreeSet<Integer> pairs = new TreeSet<>();
  private final TreeSet<Integer> skips = new TreeSet<>();
  private final TreeSet<String> blocks = new TreeSet<>();

  /** A vocabulary of nothing but the empty character beyond the ends of a sentence. */
  public SegmenterVocabulary() {
    number("");
    blocks.add("");
    pair("", "", pairs);
    pair("", "", skips);
  }

  /** Notes what a feature speaks of. */
  public void add(String feature) {
    int end = feature.lastIndexOf('|');
    for (Suffix suffix : SUFFIXES) {
      int begin = end - suffix.text().length();
      if (feature.startsWith(suffix.text(), begin)) {
        add(suffix.kind(), feature.substring(0, begin));
        return;
      }
    }
  }

  private void add(Kind kind, String content) {
    switch (kind) {
      case BLOCKS -> blocks.addAll(List.of(content.split("-", -1)));
      case CHARACTER -> {
        if (!content.isEmpty() && Character.charCount(content.codePointAt(0)) == content.length()) {
          number(content);
        }
      }
      case PAIR -> addPair(content, pairs, false);
      case TURNED_PAIR -> addPair(content, pairs, true);
      case SKIP -> addPair(content.replace("-", ""), skips, false);
    }
  }

  /** One character alone has nothing beside it, on either side. */
  private void addPair(String content, TreeSet<Integer> target, boolean turned) {
    if (content.isEmpty()) {
      return;
    }
    String first = content.substring(0, content.offsetByCodePoints(0, 1));
    String second = content.substring(first.length());
    if (second.codePointCount(0, second.length()) > 1) {
      return;
    }
    if (second.isEmpty()) {
      pair(first, "", target);
      pair("", first, target);
    } else if (turned) {
      pair(second, first, target);
    } else {
      pair(first, second, target);
    }
  }

  private void pair(String first, String second, TreeSet<Integer> target) {
    target.add(SegmenterFeatures.pair(number(first), number(second)));
  }

  private int number(String character) {
    Integer known = characters.get(character);
    if (known != null) {
      return known;
    }
    if (characters.size() == MOST_CHARACTERS) {
      throw new IllegalStateException("a segmenter knows no more than 32,767 characters");
    }
    characters.put(character, characters.size());
    return characters.size() - 1;
  }

  /** All characters by their numbers; the empty one comes first. */
  List<String> characters() {
    String[] byNumber = new String[characters.size()];
    characters.forEach((character, number) -> byNumber[number] = character);
    return new ArrayList<>(List.of(byNumber));
  }

  /** The blocks by their numbers; the empty one comes first. */
  List<String> blocks() {
    return new ArrayList<>(blocks);
  }

  void pairs(PairConsumer consumer) {
    each(pairs, consumer);
  }

  void skips(PairConsumer consumer) {
    each(skips, consumer);
  }

  private void each(TreeSet<Integer> keys, PairConsumer consumer) {
    List<String> names = characters();
    for (int key : keys) {
      consumer.accept(names.get(key >>> 16), names.get(key & 0xFFFF), key);
    }
  }
}
