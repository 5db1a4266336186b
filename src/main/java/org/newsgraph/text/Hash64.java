package org.newsgraph.text;

/**
 * Hashes of 64 bits that look random and are the same on every machine: two of ten million texts
 * share one once in 400,000 times. Stateless.
 */
public final class Hash64 {

  private Hash64() {}

  /** Spreads bits: the finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
  public static long mix(long value) {
    long mixed = value + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }

  /** The hash of texts in their order; where one ends and the next begins counts. */
  public static long of(String... parts) {
    long hash = 0;
    for (String part : parts) {
      for (int i = 0; i < part.length(); i++) {
        hash = mix(hash ^ part.charAt(i));
      }
      hash = mix(hash + 1);
    }
    return hash;
  }
}
