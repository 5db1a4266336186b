package org.newsgraph.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.newsgraph.pipeline.Progress;

/** Shows progress: a bar on a terminal, a plain line now and then elsewhere. */
final class TerminalProgress {

  /** Set by the launcher where the messages go to a terminal. */
  private static final boolean TERMINAL = Boolean.getBoolean("newsgraph.terminal");

  private TerminalProgress() {}

  /** The progress to be shown where {@code err} leads. */
  static Progress to(PrintWriter err) {
    return TERMINAL ? new Bar() : new Lines(err);
  }

  private static final class Bar implements Progress {
    private ProgressBar bar;

    @Override
    public synchronized void begin(String task, long total) {
      end();
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .showSpeed()
              .setConsumer(new ConsoleProgressBarConsumer(System.err))
              .clearDisplayOnFinish()
              .build();
    }

    @Override
    public synchronized void step(long done) {
      if (bar != null) {
        bar.stepBy(done);
      }
    }

    @Override
    public synchronized void end() {
      if (bar != null) {
        bar.close();
        bar = null;
      }
    }
  }

  private static final class Lines implements Progress {
    private static final long EVERY = Duration.ofSeconds(10).toNanos();

    private final PrintWriter err;
    private String task;
    private long total;
    private long done;
    private long began;
    private long told;

    Lines(PrintWriter err) {
      this.err = err;
    }

    @Override
    public synchronized void begin(String task, long total) {
      this.task = task;
      this.total = total;
      this.done = 0;
      this.began = System.nanoTime();
      this.told = began;
      if (total < 0) {
        err.println(task + " ...");
        err.flush();
      }
    }

    @Override
    public synchronized void step(long steps) {
      done += steps;
      long now = System.nanoTime();
      if (now - told >= EVERY) {
        told = now;
        tell(now);
      }
    }

    private void tell(long now) {
      double seconds = (now - began) / 1e9;
      double rate = done / seconds;
      long left = total < 0 ? -1 : Math.round((total - done) / Math.max(rate, 1e-9));
      err.println(
          String.format(Locale.ROOT, "%s: %,d", task, done)
              + (total < 0 ? "" : String.format(Locale.ROOT, " of %,d", total))
              + String.format(Locale.ROOT, ", %.1f/s", rate)
              + (left < 0 ? "" : ", " + left + " s left"));
      err.flush();
    }

    @Override
    public synchronized void end() {
      task = null;
    }
  }
}
