package org.newsgraph.nlp.decode;

import java.nio.FloatBuffer;
import java.util.Map;

/**
 * The weights of the features of a CRF that speak of so many labels at a time, by the hash of a
 * feature's name: one row of floats each. Immutable and thread-safe.
 */
final class FeatureRows {

  private final HashTable names;
  private final FloatBuffer rows;
  private final int width;

  private FeatureRows(HashTable names, FloatBuffer rows, int width) {
    this.names = names;
    this.rows = rows;
    this.width = width;
  }

  static FeatureRows of(Tables tables, String name, int width) {
    return new FeatureRows(
        HashTable.of(tables, name + ".names"), tables.floats(name + ".rows"), width);
  }

  /**
   * Adds the weights of a feature, if the model has it, to sums.
   *
   * @param row a place for the weights, as long as the sums
   */
  void add(long feature, float[] sums, float[] row) {
    int number = names.find(feature);
    if (number != HashTable.NONE) {
      rows.get(number * width, row);
      for (int k = 0; k < row.length; k++) {
        sums[k] += row[k];
      }
    }
  }

  /**
   * Writes the rows of features by their names.
   *
   * @param content rows of one width
   */
  static void write(TableWriter out, String name, Map<String, float[]> content, int width) {
    HashTable.Builder names = new HashTable.Builder(content.size());
    float[] rows = new float[content.size() * width];
    int number = 0;
    for (var feature : content.entrySet()) {
      names.put(feature.getKey(), number);
      System.arraycopy(feature.getValue(), 0, rows, number * width, width);
      number++;
    }
    names.write(out, name + ".names");
    out.floats(name + ".rows", rows);
  }
}
