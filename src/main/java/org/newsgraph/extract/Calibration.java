package org.newsgraph.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Turns a model's probability into the share of names of that probability that are right (Platt
 * 1999): a logistic curve over the logarithm of its odds, fitted to names that the model was not
 * trained on. Then the curve is lowered until of the names that it calls sure enough are right:
 * other texts are never quite like those of the training.
 */
record Calibration(double slope, double offset) {

  /** Says what the model says. */
  static final Calibration NONE = new Calibration(1, 0);

  private static final int STEPS = 4000;
  private static final double RATE = 0.5;

  /** Probabilities nearer to 0 and 1 than this are all the same. */
  private static final double LEAST_DOUBT = 1e-5;

  /** Probabilities nearer to 0 and 1 than this count as this in the fit. */
  private static final double FAR = 1e-3;

  /** Names of this confidence are called sure ... */
  private static final double SURE = 0.9;

  /** ... and so many of them must be right. */
  private static final double RIGHT = 0.97;

  private static final double LOWER = 0.02;
  private static final int MOST_LOWERINGS = 150;

  /** What the model gave a name, and whether it was one. */
  record Outcome(double probability, boolean right) {

    /** The many names of which the model is all but certain must not bend the whole curve. */
    Outcome withinReason() {
      return new Outcome(Math.max(FAR, Math.min(1 - FAR, probability)), right);
    }
  }

  static Calibration fit(List<Outcome> found) {
    if (found.size() < 50) {
      return NONE;
    }
    List<Outcome> outcomes = found.stream().map(Outcome::withinReason).toList();
    double slope = 1;
    double offset = 0;
    for (int step = 0; step < STEPS; step++) {
      double a = 0;
      double b = 0;
      for (Outcome o : outcomes) {
        double odds = odds(o.probability());
        double miss = (o.right() ? 1 : 0) - sigmoid(slope * odds + offset);
        a += miss * odds;
        b += miss;
      }
      slope += RATE * a / outcomes.size() / 10;
      offset += RATE * b / outcomes.size();
    }
    return new Calibration(slope, offset).careful(outcomes);
  }

  private Calibration careful(List<Outcome> outcomes) {
    Calibration result = this;
    for (int i = 0; i < MOST_LOWERINGS && result.rightAmongSure(outcomes) < RIGHT; i++) {
      result = new Calibration(slope, result.offset - LOWER);
    }
    return result;
  }

  private double rightAmongSure(List<Outcome> outcomes) {
    List<Outcome> sure = outcomes.stream().filter(o -> of(o.probability()) >= SURE).toList();
    long right = sure.stream().filter(Outcome::right).count();
    return sure.isEmpty() ? 1 : right / (double) sure.size();
  }

  double of(double probability) {
    return sigmoid(slope * odds(probability) + offset);
  }

  private static double odds(double probability) {
    double p = Math.max(LEAST_DOUBT, Math.min(1 - LEAST_DOUBT, probability));
    return Math.log(p / (1 - p));
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeDouble(slope);
    out.writeDouble(offset);
  }

  static Calibration read(DataInputStream in) throws IOException {
    return new Calibration(in.readDouble(), in.readDouble());
  }
}
