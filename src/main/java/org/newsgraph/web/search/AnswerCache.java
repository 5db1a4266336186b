package org.newsgraph.web.search;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers that many ask for, as long as the index has not changed. Thread-safe; the same may be
 * worked out twice at once.
 */
final class AnswerCache {

  private static final int MOST = 4_000;

  private final Map<Object, Object> answers =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
          return size() > MOST;
        }
      };

  private Object state;

  /**
   * The answer to a question asked of this state of the index; null if it has not been given.
   *
   * @param now the state; any other empties the cache
   */
  synchronized Object get(Object now, Object question) {
    if (state != now) {
      answers.clear();
      state = now;
    }
    return answers.get(question);
  }

  synchronized void put(Object now, Object question, Object answer) {
    if (state == now) {
      answers.put(question, answer);
    }
  }
}
