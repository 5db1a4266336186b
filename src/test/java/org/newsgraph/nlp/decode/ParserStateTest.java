package org.newsgraph.nlp.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParserStateTest {

  private static final int NO = ParserState.NONE;

  private final ParserState state = new ParserState();

  private int[] places() {
    int[] places = new int[ParserFeatures.PLACES];
    state.places(places);
    return places;
  }

  @Test
  void beginsWithTheRootAndAllWordsAhead() {
    state.reset(2);
    assertThat(places()).startsWith(NO, NO, 0, 1, 2, NO).endsWith(NO, NO, NO);
    assertThat(state.canDraw()).isFalse();
    assertThat(state.canShift()).isTrue();
    assertThat(state.isDone()).isFalse();
  }

  @Test
  void putsTheOutermostChildrenFirst() {
    state.reset(5);
    for (int i = 0; i < 3; i++) {
      state.shift();
    }
    state.drawLeft(7); // 2 below 3
    state.drawLeft(8); // 1 below 3, further out
    state.shift();
    state.drawRight(9); // 4 below 3
    state.shift();
    assertThat(places()).startsWith(0, 3, 5, NO, NO, NO);
    assertThat(places()).endsWith(1, 4, 2, NO, NO, NO); // the children of 3
    state.drawRight(10); // 5 below 3
    assertThat(places()).containsSequence(1, 5, 2, 4);
    assertThat(state.head).startsWith(NO, 3, 3, NO, 3, 3);
    assertThat(state.relation[1]).isEqualTo(8);
    state.drawRight(1);
    assertThat(state.isDone()).isTrue();
    assertThat(state.head[3]).isZero();
  }

  @Test
  void looksAtTheChildrenOfChildren() {
    state.reset(4);
    state.shift();
    state.shift();
    state.drawLeft(5); // 1 below 2
    state.shift();
    state.drawLeft(5); // 2 below 3
    state.shift();
    assertThat(places()).endsWith(2, NO, NO, NO, 1, NO);
  }

  @Test
  void forgetsTheSentenceBefore() {
    state.reset(100);
    state.shift();
    state.shift();
    state.drawLeft(3);
    state.reset(1);
    assertThat(places()).startsWith(NO, NO, 0, 1, NO);
    state.shift();
    assertThat(places()).endsWith(NO, NO, NO, NO);
    assertThat(state.head[1]).isEqualTo(NO);
  }
}
