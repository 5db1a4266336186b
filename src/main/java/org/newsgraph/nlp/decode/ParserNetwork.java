package org.newsgraph.nlp.decode;

import static org.newsgraph.nlp.decode.ParserFeatures.PLACES;

import java.nio.FloatBuffer;

/**
 * The network that judges how to go on with a parse. Immutable and thread-safe.
 *
 * <p>All rows are arrays of their own: the JVM turns loops over whole arrays into vector
 * instructions, but not loops that begin somewhere within one.
 */
final class ParserNetwork {

  /** How many rows of words are kept; at a thousand hidden units they take 4 KB each. */
  private static final int KEPT = 1 << 14;

  private static final int SPREAD = 0x9E3779B1;

  /** Its fields are final, so that any thread sees either all of it or none. */
  private record WordRow(int key, float[] values) {}

  private final int tags;
  private final int relations;
  private final int words;
  private final int frequent;
  private final FloatBuffer wordRows;
  private final FloatBuffer embeddings;
  private final float[][] tagRows;
  private final float[][] relationRows;
  private final float[][] hidden;
  private final float[] base;
  private final float[][] output;

  /** The rows of the words that were met last. What one thread has put here serves all. */
  private final WordRow[] kept = new WordRow[KEPT];

  /** How far apart the weights of one hidden unit lie: what it can do to a decision at most. */
  private final float[] reach;

  ParserNetwork(Tables tables, int tags, int relations) {
    this.tags = tags;
    this.relations = relations;
    this.base = rows(tables, "base", 1)[0];
    this.wordRows = tables.floats("words.rows");
    this.embeddings = tables.floats("embeddings");
    this.tagRows = rows(tables, "tags.rows", PLACES * tags);
    this.relationRows = rows(tables, "relations.rows", ParserFeatures.RELATED * relations);
    this.hidden = rows(tables, "hidden", tables.floats("hidden").capacity() / base.length);
    this.output = rows(tables, "output", base.length);
    this.reach = rows(tables, "reach", 1)[0];
    this.words = embeddings.capacity() * PLACES / hidden.length;
    this.frequent = wordRows.capacity() / base.length / PLACES;
  }

  private static float[][] rows(Tables tables, String name, int count) {
    FloatBuffer table = tables.floats(name);
    int width = table.capacity() / count;
    float[][] rows = new float[count][width];
    for (int i = 0; i < count; i++) {
      table.get(i * width, rows[i]);
    }
    return rows;
  }

  /** How many hidden units there are. */
  int units() {
    return base.length;
  }

  /** The hidden units when there is nothing in any place. */
  float[] base() {
    return base;
  }

  /** What a tag adds to the hidden units. */
  float[] tagRow(int place, int tag) {
    return tagRows[place * tags + tag];
  }

  /** What the relation of a child adds to them. */
  float[] relationRow(int place, int relation) {
    return relationRows[place * relations + relation];
  }

  /**
   * What a word adds to the hidden units.
   *
   * @param embedding room for an embedding
   */
  float[] wordRow(int place, int word, float[] embedding) {
    int key = place * words + word;
    int cell = key * SPREAD >>> Integer.SIZE - Integer.numberOfTrailingZeros(KEPT);
    WordRow row = kept[cell];
    if (row == null || row.key != key) {
      row = new WordRow(key, read(place, word, embedding));
      kept[cell] = row;
    }
    return row.values;
  }

  private float[] read(int place, int word, float[] embedding) {
    float[] row = new float[base.length];
    if (word < frequent) {
      wordRows.get((place * frequent + word) * row.length, row);
      return row;
    }
    int width = embedding.length;
    embeddings.get(word * width, embedding);
    for (int k = 0; k + 4 < width; k += 5) {
      addFive(row, place * width + k, embedding, k);
    }
    for (int k = width / 5 * 5; k < width; k++) {
      addScaled(row, hidden[place * width + k], embedding[k]);
    }
    return row;
  }

  int embeddingWidth() {
    return hidden.length / PLACES;
  }

  private void addFive(float[] row, int from, float[] x, int k) {
    float[] p = hidden[from];
    float[] q = hidden[from + 1];
    float[] r = hidden[from + 2];
    float[] s = hidden[from + 3];
    float[] t = hidden[from + 4];
    float a = x[k];
    float b = x[k + 1];
    float c = x[k + 2];
    float d = x[k + 3];
    float e = x[k + 4];
    for (int i = 0; i < row.length; i++) {
      row[i] += a * p[i] + b * q[i] + c * r[i] + d * s[i] + e * t[i];
    }
  }

  private static void addScaled(float[] sums, float[] row, float factor) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * row[i];
    }
  }

  float[] reach() {
    return reach;
  }

  /** The weights of a hidden unit for all transitions. */
  float[][] output() {
    return output;
  }
}
