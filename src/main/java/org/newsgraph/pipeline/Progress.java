package org.newsgraph.pipeline;

/**
 * Hears how a long job goes on. Called from several threads; implementations are thread-safe and
 * return at once.
 */
public interface Progress {

  /** Hears nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(String task, long total) {}

        @Override
        public void step(long done) {}

        @Override
        public void end() {}
      };

  /**
   * A task begins; the one before it, if any, has ended.
   *
   * @param task what is being done, for people: {@code reading}
   * @param total how many steps it has; negative if that is not known
   */
  void begin(String task, long total);

  /**
   * So many more steps are done.
   *
   * @param done steps since the last call
   */
  void step(long done);

  /** The task is over. */
  void end();
}
