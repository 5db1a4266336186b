package org.newsgraph.identity;

import java.util.Set;
import java.util.function.ToIntFunction;
import org.newsgraph.model.RecordBytes;

/**
 * An {@link Occurrence} on its way to another machine.
 *
 * @param company by IRI
 */
record OccurrenceRecord(
    String article, String day, Set<String> posts, Set<String> company, boolean linked) {

  byte[] toBytes() {
    return RecordBytes.of(this);
  }

  static OccurrenceRecord of(byte[] bytes) {
    return RecordBytes.read(bytes, OccurrenceRecord.class);
  }

  /** Arrived. */
  Occurrence occurrence(ToIntFunction<String> numbers) {
    int[] numbered = company.stream().mapToInt(numbers).toArray();
    return new Occurrence(article, day, posts, numbered, linked);
  }
}
