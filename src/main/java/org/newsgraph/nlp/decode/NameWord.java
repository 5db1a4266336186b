package org.newsgraph.nlp.decode;

/**
 * All that a name recogniser has to know of one word, wherever it stands: the weights of its
 * features that speak of no other word, summed up already and lying behind one another. Immutable.
 */
final class NameWord {

  /** What is summed up for each label, by the place at which it begins, counted in labels. */
  static final int HERE = 0;

  /** For the labels of the word behind this one, and of the word before it. */
  static final int BEFORE = 1;

  static final int BEHIND = 2;

  /** For the labels of words that have this one within reach, before them or behind them. */
  static final int REACHED_BEFORE = 3;

  static final int REACHED_BEHIND = 4;
  static final int REACHED_SHAPE = 5;

  private static final int SINGLES = 6;
  private static final int PAIRS = 3;

  final HashedText word;
  final HashedText shape;

  /** The shape as it is called in a word before this one, which differs where there is no word. */
  final HashedText shapeAhead;

  final HashedText wordClass;

  private final int labels;
  private final float[] weights;

  NameWord(NameModel model, NameForm form) {
    word = HashedText.of(form.word());
    shape = HashedText.of(form.shape());
    shapeAhead = HashedText.of(form.shapeAhead());
    wordClass = HashedText.of(form.wordClass());
    labels = model.labels.size();
    weights = new float[SINGLES * labels + PAIRS * labels * labels];
    model.sumSingles(form.here(), weights, HERE * labels);
    model.sumSingles(form.before(), weights, BEFORE * labels);
    model.sumSingles(form.behind(), weights, BEHIND * labels);
    model.sumSingles(form.reached(NameFeatures.REACHED_BEFORE), weights, REACHED_BEFORE * labels);
    model.sumSingles(form.reached(NameFeatures.REACHED_BEHIND), weights, REACHED_BEHIND * labels);
    model.sumSingles(form.reachedShape(), weights, REACHED_SHAPE * labels);
    model.sumPairs(form.pairsHere(), weights, pairs(HERE));
    model.sumPairs(form.pairsBefore(), weights, pairs(BEFORE));
    model.sumPairs(form.pairsBehind(), weights, pairs(BEHIND));
  }

  private int pairs(int which) {
    return SINGLES * labels + which * labels * labels;
  }

  /** Adds what is summed up for each label. */
  void add(int which, float[] sums) {
    int from = which * labels;
    for (int k = 0; k < sums.length; k++) {
      sums[k] += weights[from + k];
    }
  }

  /** Adds what is summed up for each pair of labels: here, as the one before, or behind. */
  void addPairs(int which, float[] sums) {
    int from = pairs(which);
    for (int k = 0; k < sums.length; k++) {
      sums[k] += weights[from + k];
    }
  }
}
