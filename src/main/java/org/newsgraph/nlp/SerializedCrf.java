package org.newsgraph.nlp;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.nlp.decode.FeatureWeights;

/**
 * The parts of a CRF in the order in which CoreNLP writes them.
 *
 * @param sequences the sequences of labels that have weights: of one label, of two
 * @param labels the labels by their numbers
 * @param features the numbers of the features
 * @param flags the options of the training
 * @param factories what made the features; some hold a lexicon
 * @param weights for each feature, one for each of its sequences of labels
 * @param knownWords the lower-case words of the training
 */
record SerializedCrf(
    List<Index<CRFLabel>> sequences,
    Index<String> labels,
    Index<String> features,
    SeqClassifierFlags flags,
    List<Object> factories,
    float[][] weights,
    Set<String> knownWords)
    implements FeatureWeights {

  @SuppressWarnings("unchecked")
  static SerializedCrf read(ObjectInputStream in) throws IOException, ClassNotFoundException {
    List<Index<CRFLabel>> sequences = (List<Index<CRFLabel>>) in.readObject();
    Index<String> labels = (Index<String>) in.readObject();
    Index<String> features = (Index<String>) in.readObject();
    SeqClassifierFlags flags = (SeqClassifierFlags) in.readObject();
    List<Object> factories = new ArrayList<>();
    int count = (Integer) in.readObject();
    for (int i = 0; i < count; i++) {
      factories.add(in.readObject());
    }
    in.readInt(); // how many labels the longest sequences have
    float[][] weights = toFloats(in.readObject());
    Set<String> knownWords = (Set<String>) in.readObject();
    return new SerializedCrf(sequences, labels, features, flags, factories, weights, knownWords);
  }

  /** CoreNLP, too, computes with floats where older models have doubles. */
  private static float[][] toFloats(Object weights) {
    if (weights instanceof float[][] floats) {
      return floats;
    }
    double[][] doubles = (double[][]) weights;
    float[][] floats = new float[doubles.length][];
    for (int i = 0; i < doubles.length; i++) {
      floats[i] = new float[doubles[i].length];
      for (int j = 0; j < floats[i].length; j++) {
        floats[i][j] = (float) doubles[i][j];
      }
      doubles[i] = null; // the memory is needed
    }
    return floats;
  }

  @Override
  public float[] of(String feature) {
    int number = features.indexOf(feature);
    return number < 0 ? null : weights[number];
  }
}
