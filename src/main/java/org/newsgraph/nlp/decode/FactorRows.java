package org.newsgraph.nlp.decode;

import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a log-linear model that have few weights: for each label that a feature speaks of, the
 * factor e^weight. A row is told by where it begins. Immutable and thread-safe.
 */
final class FactorRows {

  /** The row of a feature that says nothing. */
  static final int EMPTY = 0;

  private final IntBuffer labels;
  private final DoubleBuffer factors;

  private FactorRows(IntBuffer labels, DoubleBuffer factors) {
    this.labels = labels;
    this.factors = factors;
  }

  static FactorRows of(Tables tables, String name) {
    return new FactorRows(tables.ints(name + ".labels"), tables.doubles(name + ".factors"));
  }

  /** How many labels a row speaks of. */
  int size(int row) {
    return labels.get(row);
  }

  /** The label of an entry of a row, counted from 1. */
  int label(int row, int entry) {
    return labels.get(row + entry);
  }

  double factor(int row, int entry) {
    return factors.get(row + entry);
  }

  /** Multiplies the scores of labels, of which the first is at an index, by a row's factors. */
  void multiply(int row, double[] scores, int from) {
    int size = labels.get(row);
    for (int i = row + 1; i <= row + size; i++) {
      scores[from + labels.get(i)] *= factors.get(i);
    }
  }

  /** Collects rows and writes them. Not thread-safe. */
  static final class Writer {

    private final List<Integer> labels = new ArrayList<>(List.of(0));
    private final List<Double> factors = new ArrayList<>(List.of(0.0));

    /**
     * Adds a row.
     *
     * @param weights one for each label; 0 where the feature does not speak of it
     * @return its number, {@link #EMPTY} if all are 0
     */
    int add(double[] weights) {
      int row = labels.size();
      int size = 0;
      for (int label = 0; label < weights.length; label++) {
        if (weights[label] != 0) {
          if (size++ == 0) {
            put(0, 0);
          }
          put(label, Math.exp(weights[label]));
        }
      }
      if (size == 0) {
        return EMPTY;
      }
      labels.set(row, size);
      return row;
    }

    private void put(int label, double factor) {
      labels.add(label);
      factors.add(factor);
    }

    void write(TableWriter out, String name) {
      out.ints(name + ".labels", labels.stream().mapToInt(Integer::intValue).toArray());
      out.doubles(name + ".factors", factors.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }
}
