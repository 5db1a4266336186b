package org.newsgraph.pipeline;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

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
   * Works on all items of a list.
   *
   * @see #run(Supplier, int, Function, Taker)
   */
  static <T, R, X extends Exception> void run(
      List<T> items, int threads, Function<T, R> work, Taker<R, X> taker) throws X {
    AtomicInteger next = new AtomicInteger();
    run(
        () -> {
          int i = next.getAndIncrement();
          return i < items.size() ? items.get(i) : null;
        },
        Math.min(threads, Math.max(1, items.size())),
        work,
        taker);
  }

  /**
   * Works on all items and hands each result to the caller's thread, in no certain order.
   *
   * @param items gives the next item, and null when there are no more; asked by all threads
   * @param threads how many threads work, 1 or more
   * @throws X if the taker does; the workers are stopped first
   * @throws IllegalStateException if the caller is interrupted
   */
  static <T, R, X extends Exception> void run(
      Supplier<T> items, int threads, Function<T, R> work, Taker<R, X> taker) throws X {
    BlockingQueue<Outcome<R>> done = new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD);
    AtomicBoolean stopped = new AtomicBoolean();
    Outcome<R> end = new Outcome<>(null, null);
    Runnable worker =
        () -> {
          boolean more = true;
          while (more && !stopped.get()) {
            Outcome<R> outcome = outcome(items, work, end);
            more = put(done, outcome) && outcome != end;
          }
        };
    List<Thread> pool = start(worker, threads);
    try {
      for (int working = threads; working > 0; ) {
        Outcome<R> outcome = done.take();
        if (outcome == end) {
          working--;
        } else {
          taker.take(resultOf(outcome));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the workers", e);
    } finally {
      stopped.set(true);
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

  /** The result for the next item, or the end where there is none. */
  private static <T, R> Outcome<R> outcome(Supplier<T> items, Function<T, R> work, Outcome<R> end) {
    try {
      T item = items.get();
      return item == null ? end : new Outcome<>(work.apply(item), null);
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
