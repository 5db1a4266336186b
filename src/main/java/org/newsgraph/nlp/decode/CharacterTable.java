package org.newsgraph.nlp.decode;

import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the segmenter has to know of a character, in one int: its number in the model, its type, its
 * block's number in the model, whether it has no radical and whether it is in the list of affixes.
 * Immutable and thread-safe.
 */
final class CharacterTable {

  /** The number of what lies beyond the ends of a sentence. */
  static final int NO_NUMBER = 0;

  /** The number of characters that the model does not know. */
  static final int UNKNOWN = 0x7FFF;

  private static final int UNKNOWN_BLOCK = 0x1FF;

  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> blocks = new HashMap<>();
  private final int[] known = new int[Character.MAX_VALUE + 1];
  private final byte[] shapes = new byte[Character.MAX_VALUE + 1];
  private final int beyond;

  CharacterTable(Tables tables) {
    List<String> characters = tables.strings("characters");
    for (int i = 1; i < characters.size(); i++) {
      numbers.put(characters.get(i).codePointAt(0), i);
    }
    List<String> names = tables.strings("blocks");
    for (int i = 0; i < names.size(); i++) {
      blocks.put(names.get(i), i);
    }
    IntBuffer affixes = tables.ints("affixes");
    IntBuffer noRadical = tables.ints("noRadical");
    for (int c = 0; c < known.length; c++) {
      known[c] = describe(c) | bit(noRadical, c) << 29 | bit(affixes, c) << 30;
      shapes[c] = (byte) (CharacterShapes.shape((char) c) | CharacterShapes.kind((char) c) << 4);
    }
    this.beyond =
        NO_NUMBER | SegmenterFeatures.NO_TYPE << 15 | tables.ints("emptyIsAffix").get(0) << 30;
  }

  private static int bit(IntBuffer bits, int c) {
    return bits.get(c >>> 5) >>> c & 1;
  }

  private int describe(int codePoint) {
    int number = numbers.getOrDefault(codePoint, UNKNOWN);
    int block = blocks.getOrDefault(CharacterShapes.block(codePoint), UNKNOWN_BLOCK);
    return number | Character.getType(codePoint) << 15 | block << 20;
  }

  /** All of a character in the model's form. */
  int of(int codePoint) {
    return codePoint < known.length ? known[codePoint] : describe(codePoint);
  }

  /** All of what lies beyond the ends of a sentence. */
  int beyond() {
    return beyond;
  }

  static int number(int description) {
    return description & 0x7FFF;
  }

  static int type(int description) {
    return description >>> 15 & 31;
  }

  static int block(int description) {
    return description >>> 20 & 0x1FF;
  }

  static boolean hasNoRadical(int description) {
    return (description >>> 29 & 1) != 0;
  }

  static boolean isAffix(int description) {
    return (description >>> 30 & 1) != 0;
  }

  /** The shape of a character as the text has it. */
  int shape(int codePoint) {
    return codePoint < shapes.length
        ? shapes[codePoint] & 15
        : SegmenterFeatures.SHAPES.indexOf('C');
  }

  /** The kind of letter that a character is as the text has it. */
  int kind(int codePoint) {
    return codePoint < shapes.length ? shapes[codePoint] >>> 4 : 3;
  }
}
