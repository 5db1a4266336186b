package org.newsgraph.extract.crf;

/** The characters of a sequence as a {@link Crf} sees them. Used by one thread. */
public interface FeatureSequence {

  /** How many characters there are. */
  int length();

  /**
   * Adds the features of a character to a row, always the same ones in the same order.
   *
   * @param i the character, from 0
   */
  void add(int i, FeatureRow row);

  /** All features of each character: for training, which needs them again and again. */
  default long[][] all() {
    long[][] rows = new long[length()][];
    FeatureRow row = new FeatureRow();
    for (int i = 0; i < rows.length; i++) {
      row.clear();
      add(i, row);
      rows[i] = row.copy();
    }
    return rows;
  }

  /** A sequence of which all features are known. */
  static FeatureSequence of(long[]... rows) {
    return new FeatureSequence() {
      @Override
      public int length() {
        return rows.length;
      }

      @Override
      public void add(int i, FeatureRow row) {
        for (long hash : rows[i]) {
          row.addHash(hash);
        }
      }
    };
  }
}
