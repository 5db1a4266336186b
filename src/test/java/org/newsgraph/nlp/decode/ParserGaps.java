package org.newsgraph.nlp.decode;

import java.util.List;

/**
 * Parses sentences by sums of doubles, as CoreNLP's code does, and tells how near the nearest
 * decision was. Where CoreNLP's tree and ours differ, this says whether rounding may be the reason.
 * Slow; for comparisons by hand.
 */
public final class ParserGaps {

  private final LongTable words;
  private final List<String> tags;
  private final int relations;
  private final ParserNetwork network;

  /**
   * @param tables those of the parser
   */
  public ParserGaps(Tables tables) {
    this.words = LongTable.of(tables, "words");
    this.tags = tables.strings("tags");
    this.relations = tables.strings("relations").size();
    this.network = new ParserNetwork(tables, tags.size(), relations);
  }

  /**
   * The two best scores of a decision.
   *
   * @param best the greater one
   * @param second the next one, of another transition that was allowed
   */
  public record Gap(double best, double second) {

    double size() {
      return best - second;
    }
  }

  /** The decision of a sentence in which the two best transitions are nearest to one another. */
  public Gap nearest(List<String> forms, List<String> partsOfSpeech) {
    int[] word = new int[forms.size() + 1];
    int[] tag = new int[forms.size() + 1];
    word[0] = ParserFeatures.ROOT;
    tag[0] = ParserFeatures.ROOT;
    for (int i = 0; i < forms.size(); i++) {
      word[i + 1] = Math.max(ParserFeatures.UNKNOWN, words.get(LongTable.hash(forms.get(i))));
      int number = tags.indexOf(partsOfSpeech.get(i));
      tag[i + 1] = number < 0 ? ParserFeatures.UNKNOWN : number;
    }
    ParserState state = new ParserState();
    state.reset(forms.size());
    Gap nearest = new Gap(Double.POSITIVE_INFINITY, 0);
    while (!state.isDone()) {
      if (!state.canDraw() && state.canShift()) {
        state.shift();
      } else if (!state.canDraw()) {
        state.drawRight(ParserFeatures.ROOT_RELATION);
      } else {
        Gap gap = step(state, scores(state, word, tag));
        nearest = gap.size() < nearest.size() ? gap : nearest;
      }
    }
    return nearest;
  }

  /** Takes the best transition; see {@link ParserWorkplace} on those that are not allowed. */
  private Gap step(ParserState state, double... scores) {
    int shift = scores.length - 1;
    int best = -1;
    int second = -1;
    for (int i = 1; i <= (state.canShift() ? shift : shift - 1); i++) {
      if (i != shift / 2 && (best < 0 || scores[i] > scores[best])) {
        second = best;
        best = i;
      } else if (i != shift / 2 && (second < 0 || scores[i] > scores[second])) {
        second = i;
      }
    }
    int arcs = relations - 1;
    if (best == 2 * arcs) {
      state.shift();
    } else if (best < arcs) {
      state.drawLeft(best + 1);
    } else {
      state.drawRight(best - arcs + 1);
    }
    return new Gap(scores[best], scores[second]);
  }

  private double[] scores(ParserState state, int[] word, int[] tag) {
    int[] places = new int[ParserFeatures.PLACES];
    state.places(places);
    double[] units = new double[network.units()];
    add(units, network.base());
    float[] embedding = new float[network.embeddingWidth()];
    for (int place = 0; place < places.length; place++) {
      int at = places[place];
      if (at != ParserState.NONE) {
        add(units, network.wordRow(place, word[at], embedding));
        add(units, network.tagRow(place, tag[at]));
        if (place >= ParserFeatures.CHILDREN) {
          add(units, network.relationRow(place - ParserFeatures.CHILDREN, state.relation[at]));
        }
      }
    }
    double[] scores = new double[network.output()[0].length];
    for (int i = 0; i < units.length; i++) {
      double cube = units[i] * units[i] * units[i];
      for (int n = 0; n < scores.length; n++) {
        scores[n] += cube * network.output()[i][n];
      }
    }
    return scores;
  }

  private static void add(double[] sums, float... row) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += row[i];
    }
  }
}
