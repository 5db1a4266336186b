package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WorkersTest {

  private static final List<Integer> ITEMS = IntStream.range(0, 1000).boxed().toList();

  @Test
  void worksOnEveryItemOnce() {
    List<Integer> results = new ArrayList<>();
    Workers.run(ITEMS, 4, i -> i * 2, results::add);
    assertThat(results)
        .containsExactlyInAnyOrderElementsOf(ITEMS.stream().map(i -> i * 2).toList());
  }

  @Test
  void handsResultsToTheCallersThread() {
    Thread caller = Thread.currentThread();
    Workers.run(ITEMS, 3, i -> i, i -> assertThat(Thread.currentThread()).isSameAs(caller));
  }

  @Test
  void waitsForASlowTaker() {
    AtomicInteger made = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    Workers.run(
        ITEMS,
        2,
        i -> made.incrementAndGet(),
        i -> assertThat(made.get() - taken.getAndIncrement()).isLessThanOrEqualTo(70));
  }

  @Test
  void passesOnWhatTheWorkThrows() {
    assertThatThrownBy(
            () ->
                Workers.run(
                    ITEMS,
                    2,
                    i -> {
                      if (i == 500) {
                        throw new IllegalStateException("item 500");
                      }
                      return i;
                    },
                    i -> {}))
        .hasMessage("item 500");
  }

  @Test
  void passesOnWhatTheTakerThrows() {
    assertThatThrownBy(
            () ->
                Workers.run(
                    ITEMS,
                    2,
                    i -> i,
                    i -> {
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @Test
  void doesNothingWithoutItems() {
    Workers.run(List.<Integer>of(), 2, i -> i, i -> assertThat(i).isNull());
  }
}
