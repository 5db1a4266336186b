package org.newsgraph.nlp.decode;

/**
 * The outline of a word as CoreNLP's shape {@code chris4} draws it: the kinds of its characters; of
 * a word of more than four those of the first two, of all between once and in order, and of the
 * last two. Written in five bits a kind. Stateless.
 *
 * <p>That shape's rules for Greek letters' names, for {@code '} and for {@code %} in ASCII do not
 * apply to the tagger, which sees all ASCII in full width.
 */
final class ShapeCode {

  /** What is returned for shapes too long to be written; no model has one. */
  static final long TOO_LONG = -1;

  /** The kinds, in the order of these letters; number 0 is none of them. */
  private static final String KINDS = "\0$'()+-.DX_`cdoqsx|";

  private static final int BITS = 5;
  private static final int LONGEST = Long.SIZE / BITS;
  private static final int EDGE = 2;

  private static final byte[] KIND = new byte[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < KIND.length; c++) {
      KIND[c] = (byte) Math.max(0, KINDS.indexOf(CharacterKind.of((char) c)));
    }
  }

  private ShapeCode() {}

  /** The shape of a word, whose ASCII is taken for full width unless {@code literal}. */
  static long of(CharSequence word, boolean literal) {
    int length = word.length();
    long shape = 0;
    int between = 0;
    for (int i = 0; i < length; i++) {
      int kind = KIND[literal ? word.charAt(i) : CharacterShapes.fullWidth(word.charAt(i))];
      if (i < EDGE || length <= 2 * EDGE) {
        shape = shape << BITS | kind;
      } else if (i < length - EDGE) {
        between |= 1 << kind;
      } else {
        if (i == length - EDGE) {
          if (Integer.bitCount(between) + 2 * EDGE > LONGEST) {
            return TOO_LONG;
          }
          shape = append(shape, between);
        }
        shape = shape << BITS | kind;
      }
    }
    return shape;
  }

  private static long append(long shape, int kinds) {
    long result = shape;
    for (int kind = 1; kind < KINDS.length(); kind++) {
      if ((kinds >>> kind & 1) != 0) {
        result = result << BITS | kind;
      }
    }
    return result;
  }

  /**
   * The shape that a model's feature writes in letters.
   *
   * @throws IllegalArgumentException if it is longer than any shape of a word
   */
  static long parse(String letters) {
    if (letters.length() > LONGEST) {
      throw new IllegalArgumentException("the shape of a word is too long: " + letters);
    }
    long shape = 0;
    for (int i = 0; i < letters.length(); i++) {
      shape = shape << BITS | Math.max(0, KINDS.indexOf(letters.charAt(i)));
    }
    return shape;
  }
}
