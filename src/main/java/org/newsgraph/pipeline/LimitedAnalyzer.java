package org.newsgraph.pipeline;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.Article;
import org.newsgraph.model.Stage;

/**
 * An analyzer that gives up an article that is too long, takes too long or takes too much memory,
 * and goes on with the others. Thread-safe.
 *
 * <p>Memory that one article takes is lacking for those that are analysed at the same time: an
 * article for which it did not suffice is analysed once more, alone, before it is given up.
 *
 * <p>Java cannot end a thread that does not listen: one that is given up is interrupted and left to
 * itself, at the lowest priority, and another takes its place.
 */
final class LimitedAnalyzer implements AutoCloseable {

  /** Room for the recursion of rules and parsers over deeply nested text. */
  private static final long STACK_BYTES = 16L << 20;

  /** What the names of the threads begin with; the source of the article follows. */
  private static final String LANE = "newsgraph-analysis";

  private final Analyzer analyzer;
  private final Limits limits;
  private final Deque<Lane> idle = new ArrayDeque<>();
  private final ReadWriteLock memory = new ReentrantReadWriteLock(true);
  private boolean closed;

  LimitedAnalyzer(Analyzer analyzer, Limits limits) {
    this.analyzer = analyzer;
    this.limits = limits;
  }

  /** A thread that analyses one article at a time. */
  private static final class Lane {
    private Thread thread;
    private final ExecutorService executor =
        Executors.newSingleThreadExecutor(
            task -> {
              thread = new Thread(null, task, LANE, STACK_BYTES);
              thread.setDaemon(true);
              return thread;
            });

    void giveUp() {
      thread.setPriority(Thread.MIN_PRIORITY);
      executor.shutdownNow();
    }
  }

  /**
   * Analyses one article.
   *
   * @throws StageException if a stage cannot cope with it, or a limit is reached
   */
  Analysis analyze(Article article) throws StageException {
    checkLength(article);
    try {
      return holding(memory.readLock(), article);
    } catch (OutOfMemoryError e) {
      return analyzeAlone(article);
    }
  }

  /**
   * Analyses one article while no other is analysed.
   *
   * @throws StageException as {@link #analyze} does
   */
  Analysis analyzeAlone(Article article) throws StageException {
    checkLength(article);
    try {
      return holding(memory.writeLock(), article);
    } catch (OutOfMemoryError e) {
      throw new StageException(
          Stage.ANNOTATE, new LimitException("the memory does not suffice for it"));
    }
  }

  private void checkLength(Article article) throws StageException {
    int length = article.content().length();
    if (length > limits.characters()) {
      throw new StageException(
          Stage.ANNOTATE,
          new LimitException(
              "it has " + length + " characters, and the limit is " + limits.characters()));
    }
  }

  private Analysis holding(Lock share, Article article) throws StageException {
    share.lock();
    try {
      return inTime(
          () -> {
            // Whoever looks at a process that hangs sees what it hangs on.
            Thread.currentThread().setName(LANE + " " + article.source());
            return analyzer.analyze(article);
          });
    } finally {
      share.unlock();
    }
  }

  private Analysis inTime(Callable<Analysis> work) throws StageException {
    Lane lane = take();
    Future<Analysis> result = lane.executor.submit(work);
    try {
      Analysis analysis = result.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
      give(lane);
      return analysis;
    } catch (ExecutionException e) {
      give(lane);
      throw thrown(e.getCause());
    } catch (TimeoutException e) {
      lane.giveUp();
      throw new StageException(
          Stage.ANNOTATE, new LimitException("it took longer than " + text(limits.time())));
    } catch (InterruptedException e) {
      lane.giveUp();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while an article was analysed", e);
    }
  }

  private static StageException thrown(Throwable cause) {
    if (cause instanceof StageException known) {
      return known;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
  }

  private static String text(Duration time) {
    return time.toMillis() / 1000.0 + " s";
  }

  private synchronized Lane take() {
    return idle.isEmpty() ? new Lane() : idle.pop();
  }

  private synchronized void give(Lane lane) {
    if (closed) {
      lane.executor.shutdown();
    } else {
      idle.push(lane);
    }
  }

  /** Lets the threads end. */
  @Override
  public synchronized void close() {
    closed = true;
    idle.forEach(lane -> lane.executor.shutdown());
    idle.clear();
  }
}
