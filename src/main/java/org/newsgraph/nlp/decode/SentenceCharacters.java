package org.newsgraph.nlp.decode;

/**
 * The characters of one sentence without its white space, three places of nothing before them and
 * two behind, so that features need not ask for the ends. Position 0 is at index {@code
 * SegmenterFeatures.BEFORE} of the arrays.
 */
final class SentenceCharacters {

  final int length;

  /** Where each character begins in the text, and where it ends. */
  final int[] begin;

  final int[] end;

  /**
   * What {@link CharacterTable} says, and of the text's own form the shape and the kind of letter.
   */
  final int[] description;

  final int[] shape;
  final int[] kind;

  /** The characters themselves as code points in the model's form; -1 beyond the ends. */
  final int[] codePoint;

  SentenceCharacters(CharacterTable table, CharSequence text, int from, int to) {
    int size = to - from + SegmenterFeatures.BEFORE + SegmenterFeatures.BEHIND;
    begin = new int[size];
    end = new int[size];
    description = new int[size];
    shape = new int[size];
    kind = new int[size];
    codePoint = new int[size];
    int n = SegmenterFeatures.BEFORE;
    for (int i = from; i < to; ) {
      int c = Character.codePointAt(text, i);
      int next = i + Character.charCount(c);
      if (!isSpace(c)) {
        begin[n] = i;
        end[n] = next;
        codePoint[n] = c < 0x7F ? CharacterShapes.fullWidth((char) c) : c;
        description[n] = table.of(codePoint[n]);
        shape[n] = table.shape(c);
        kind[n] = table.kind(c);
        n++;
      }
      i = next;
    }
    length = n - SegmenterFeatures.BEFORE;
    for (int i = 0; i < SegmenterFeatures.BEFORE; i++) {
      setBeyond(table, i);
    }
    for (int i = n; i < n + SegmenterFeatures.BEHIND; i++) {
      setBeyond(table, i);
    }
  }

  private void setBeyond(CharacterTable table, int i) {
    codePoint[i] = -1;
    description[i] = table.beyond();
    shape[i] = SegmenterFeatures.NO_SHAPE;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c);
  }
}
