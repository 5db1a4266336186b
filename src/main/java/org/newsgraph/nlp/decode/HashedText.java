package org.newsgraph.nlp.decode;

/**
 * A text of which only a hash is kept, such that the hash of two texts behind one another follows
 * from theirs: that of {@code ab} is the hash of {@code a} times the power of {@code b}, plus the
 * hash of {@code b}. So the name of a feature is looked up without ever being put together.
 *
 * @param hash a polynomial of the characters, modulo 2^64
 * @param power the polynomial's base to the power of the text's length
 */
record HashedText(long hash, long power) {

  private static final long BASE = 0x9FB21C651E98DF25L;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  static HashedText of(CharSequence text) {
    return of(text, 0, text.length());
  }

  static HashedText of(CharSequence text, int from, int to) {
    long hash = 0;
    long power = 1;
    for (int i = from; i < to; i++) {
      hash = append(hash, text.charAt(i));
      power *= BASE;
    }
    return new HashedText(hash, power);
  }

  /** The hash of a text with one more character. */
  static long append(long hash, char next) {
    // The characters' own distances are those of an alphabet; spread, they cannot cancel out.
    long spread = (next + 1) * SPREAD;
    return hash * BASE + (spread ^ spread >>> 29);
  }

  /** The hash of this text behind another one. */
  long after(long before) {
    return before * power + hash;
  }

  static long join(HashedText a, HashedText b) {
    return b.after(a.hash);
  }

  static long join(HashedText a, HashedText b, HashedText c) {
    return c.after(b.after(a.hash));
  }

  static long join(HashedText a, HashedText b, HashedText c, HashedText d) {
    return d.after(c.after(b.after(a.hash)));
  }
}
