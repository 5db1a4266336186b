package org.newsgraph.nlp.decode;

/**
 * All that a name recogniser has to know of one word, wherever it stands: its features that speak
 * of no other word are summed up already. Immutable.
 */
final class NameWord {

  final HashedText word;
  final HashedText shape;

  /** The shape as it is called in a word before this one, which differs where there is no word. */
  final HashedText shapeAhead;

  final HashedText wordClass;

  /** Weights of each label of the word itself, of the one behind it and of the one before it. */
  final float[] here;

  final float[] before;
  final float[] behind;

  /** Weights of each label of a word that has this one within reach, before it or behind it. */
  final float[] reachedBefore;

  final float[] reachedBehind;
  final float[] reachedShape;

  /** Weights of each pair of labels: of this word, of this one as the first, and as the next. */
  final float[] pairsHere;

  final float[] pairsBefore;
  final float[] pairsBehind;

  NameWord(NameModel model, NameForm form) {
    word = HashedText.of(form.word());
    shape = HashedText.of(form.shape());
    shapeAhead = HashedText.of(form.shapeAhead());
    wordClass = HashedText.of(form.wordClass());
    here = model.singles(form.here());
    before = model.singles(form.before());
    behind = model.singles(form.behind());
    reachedBefore = model.singles(form.reached(NameFeatures.REACHED_BEFORE));
    reachedBehind = model.singles(form.reached(NameFeatures.REACHED_BEHIND));
    reachedShape = model.singles(form.reachedShape());
    pairsHere = model.pairs(form.pairsHere());
    pairsBefore = model.pairs(form.pairsBefore());
    pairsBehind = model.pairs(form.pairsBehind());
  }
}
