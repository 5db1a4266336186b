package org.newsgraph.nlp.decode;

/** The weights of a trained model, by the names of its features. */
@FunctionalInterface
public interface FeatureWeights {

  /**
   * The weights of one feature.
   *
   * @return one for each label, or for each sequence of labels, in the model's order; null if the
   *     model does not have the feature
   */
  float[] of(String feature);
}
