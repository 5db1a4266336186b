package org.newsgraph.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.function.LongToIntFunction;
import org.newsgraph.model.RecordBytes;

/**
 * An {@link Occurrence} on its way to another machine.
 *
 * @param company by {@link org.newsgraph.text.Hash64 hashes} of their IRIs; not to be changed
 */
record OccurrenceRecord(
    String article, String day, Set<String> posts, long[] company, boolean linked) {

  byte[] toBytes() {
    return RecordBytes.of(this);
  }

  static OccurrenceRecord of(byte[] bytes) {
    return RecordBytes.read(bytes, OccurrenceRecord.class);
  }

  /**
   * Arrived.
   *
   * @param numbers of the company that matters; below 0 what does not
   */
  Occurrence occurrence(LongToIntFunction numbers) {
    int[] numbered = Arrays.stream(company).mapToInt(numbers).filter(n -> n >= 0).toArray();
    return new Occurrence(article, day, posts, numbered, linked);
  }
}
