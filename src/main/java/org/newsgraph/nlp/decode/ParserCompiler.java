package org.newsgraph.nlp.decode;

import static org.newsgraph.nlp.decode.ParserFeatures.INPUTS;
import static org.newsgraph.nlp.decode.ParserFeatures.NOTHING;
import static org.newsgraph.nlp.decode.ParserFeatures.NO_RELATION;
import static org.newsgraph.nlp.decode.ParserFeatures.PLACES;
import static org.newsgraph.nlp.decode.ParserFeatures.RELATED;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the tables of {@link Parser}. What an embedding adds to the hidden units is reckoned in
 * advance for all tags and relations and for the words that are frequent in a place, as the
 * difference to nothing being there: then only what is there has to be added.
 */
public final class ParserCompiler {

  /** For how many words the rows are reckoned, as many as CoreNLP does. */
  private static final int FREQUENT = 1043;

  private final ParserModel model;
  private final int units;
  private final int width;
  private final TableWriter out = new TableWriter();

  private ParserCompiler(ParserModel model) {
    this.model = model;
    this.units = model.bias().length;
    this.width = model.embeddings()[0].length;
  }

  /**
   * The tables of a parser.
   *
   * @throws IllegalArgumentException if the network is not of the form that the decoder knows
   */
  public static TableWriter compile(ParserModel model) {
    ParserCompiler compiler = new ParserCompiler(model);
    compiler.check();
    compiler.writeNames();
    compiler.writeRows();
    compiler.writeNetwork();
    return compiler.out;
  }

  private void check() {
    int special = ParserFeatures.SPECIAL.size();
    boolean known =
        model.hidden().length == INPUTS * width
            && model.output().length == units
            && model.output()[0].length == 2 * model.relations().size() - 1
            && model.words().subList(0, special).equals(ParserFeatures.SPECIAL)
            && model.tags().subList(0, special).equals(ParserFeatures.SPECIAL)
            && model.relations().get(ParserFeatures.ROOT_RELATION).equals("root");
    if (!known) {
      throw new IllegalArgumentException("a parser of another kind");
    }
  }

  private void writeNames() {
    Map<Long, Integer> words = new HashMap<>();
    for (int i = 0; i < model.words().size(); i++) {
      words.put(LongTable.hash(model.words().get(i)), i); // of two equal ones the last, as there
    }
    LongTable.write(out, "words", words);
    out.strings("tags", model.tags());
    out.strings("relations", model.relations());
  }

  private void writeRows() {
    int tags = model.tags().size();
    int relations = model.relations().size();
    int firstTag = model.words().size();
    int firstRelation = firstTag + tags;
    float[] ofTags = new float[PLACES * tags * units];
    float[] ofRelations = new float[RELATED * relations * units];
    for (int place = 0; place < PLACES; place++) {
      for (int tag = 0; tag < tags; tag++) {
        float[] row = difference(PLACES + place, firstTag + tag, firstTag + NOTHING);
        System.arraycopy(row, 0, ofTags, (place * tags + tag) * units, units);
      }
    }
    for (int place = 0; place < RELATED; place++) {
      for (int relation = 0; relation < relations; relation++) {
        float[] row =
            difference(2 * PLACES + place, firstRelation + relation, firstRelation + NO_RELATION);
        System.arraycopy(row, 0, ofRelations, (place * relations + relation) * units, units);
      }
    }
    out.floats("tags.rows", ofTags);
    out.floats("relations.rows", ofRelations);
    out.floats("words.rows", wordRows());
  }

  /** The rows of frequent words; those of one place stand together. */
  private float[] wordRows() {
    int frequent = Math.min(model.words().size(), FREQUENT);
    float[] rows = new float[PLACES * frequent * units];
    for (int place = 0; place < PLACES; place++) {
      for (int word = 0; word < frequent; word++) {
        float[] row = difference(place, word, NOTHING);
        System.arraycopy(row, 0, rows, (place * frequent + word) * units, units);
      }
    }
    return rows;
  }

  /** What an embedding adds to the hidden units more than another one does. */
  private float[] difference(int input, int embedding, int other) {
    double[] sums = new double[units];
    for (int k = 0; k < width; k++) {
      double value = (double) model.embeddings()[embedding][k] - model.embeddings()[other][k];
      float[] weights = model.hidden()[input * width + k];
      for (int unit = 0; unit < units; unit++) {
        sums[unit] += value * weights[unit];
      }
    }
    return floats(sums);
  }

  private static float[] floats(double[] values) {
    float[] result = new float[values.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = (float) values[i];
    }
    return result;
  }

  private void writeNetwork() {
    int words = model.words().size();
    float[] embeddings = new float[words * width];
    for (int word = 0; word < words; word++) {
      for (int k = 0; k < width; k++) {
        float nothing = model.embeddings()[NOTHING][k];
        embeddings[word * width + k] = model.embeddings()[word][k] - nothing;
      }
    }
    out.floats("embeddings", embeddings);
    out.floats("hidden", flat(Arrays.copyOf(model.hidden(), PLACES * width)));
    out.floats("base", base());
    out.floats("output", flat(model.output()));
    out.floats("reach", reach());
  }

  /** The hidden units when there is nothing in any place. */
  private float[] base() {
    double[] sums = new double[units];
    for (int unit = 0; unit < units; unit++) {
      sums[unit] = model.bias()[unit];
    }
    int tag = model.words().size() + NOTHING;
    int relation = model.words().size() + model.tags().size() + NO_RELATION;
    for (int input = 0; input < INPUTS; input++) {
      int nothing = input < PLACES ? NOTHING : input < 2 * PLACES ? tag : relation;
      for (int k = 0; k < width; k++) {
        for (int unit = 0; unit < units; unit++) {
          sums[unit] +=
              (double) model.hidden()[input * width + k][unit] * model.embeddings()[nothing][k];
        }
      }
    }
    return floats(sums);
  }

  /** The most by which a hidden unit tells two transitions apart, arcs to the root left out. */
  private float[] reach() {
    int leftRoot = 0;
    int rightRoot = model.relations().size() - 1;
    float[] reach = new float[units];
    for (int unit = 0; unit < units; unit++) {
      float least = Float.POSITIVE_INFINITY;
      float most = Float.NEGATIVE_INFINITY;
      for (int i = 0; i < model.output()[unit].length; i++) {
        if (i != leftRoot && i != rightRoot) {
          least = Math.min(least, model.output()[unit][i]);
          most = Math.max(most, model.output()[unit][i]);
        }
      }
      reach[unit] = most - least;
    }
    return reach;
  }

  private static float[] flat(float[][] rows) {
    int width = rows[0].length;
    float[] result = new float[rows.length * width];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, result, i * width, width);
    }
    return result;
  }
}
