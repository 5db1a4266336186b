package org.newsgraph.pipeline;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Lets several threads work on a list of items while one, the caller's, takes what they make.
 *
 * <p>The queue between them is bounded: when the caller is slow (the store commits), the workers
 * wait, and memory does not grow with the list.
 */
final class Workers {

  /** Results that may wait for the caller, per thread: enough to bridge a commit. */
  private static final int WAITING_PER_THREAD = 32;

  private Workers() {}

  /** What the caller does with a result. */
  interface Taker<R, X extends Exception> {
    void take(R result) throws X;
  }

  /** A result, or what the work threw instead. */
  private record Outcome<R>(R result, Throwable thrown) {}

  /**
   * Works on all items and hands each result to the caller's thread, in no certain order.
   *
   * @param threads how many threads work, 1 or more
   * @throws X if the taker does; the workers are stopped first
   * @throws IllegalStateException if the caller is interrupted
   */
  static <T, R, X extends Exception> void run(
      List<T> items, int threads, Function<T, R> work, Taker<R, X> taker) throws X {
    BlockingQueue<Outcome<R>> done = new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD);
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
            if (!put(done, outcome(work, items.get(i)))) {
              return;
            }
          }
        };
    List<Thread> pool = start(worker, Math.min(threads, Math.max(1, items.size())));
    try {
      for (int i = 0; i < items.size(); i++) {
        taker.take(resultOf(done.take()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the workers", e);
    } finally {
      next.set(items.size());
      pool.forEach(Thread::interrupt);
    }
  }

  private static List<Thread> start(Runnable worker, int threads) {
    List<Thread> pool =
        java.util.stream.IntStream.range(0, threads)
            .mapToObj(i -> new Thread(null, worker, "newsgraph-worker-" + i, STACK_BYTES))
            .toList();
    for (Thread thread : pool) {
      thread.setDaemon(true);
      thread.start();
    }
    return pool;
  }

  /** Room for the recursion that deeply nested pages cause in parsers. */
  private static final long STACK_BYTES = 16L << 20;

  private static <T, R> Outcome<R> outcome(Function<T, R> work, T item) {
    try {
      return new Outcome<>(work.apply(item), null);
    } catch (RuntimeException | Error e) {
      return new Outcome<>(null, e);
    }
  }

  private static <R> R resultOf(Outcome<R> outcome) {
    if (outcome.thrown() instanceof RuntimeException e) {
      throw e;
    }
    if (outcome.thrown() instanceof Error e) {
      throw e;
    }
    return outcome.result();
  }

  private static <R> boolean put(BlockingQueue<Outcome<R>> queue, Outcome<R> outcome) {
    try {
      queue.put(outcome);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
