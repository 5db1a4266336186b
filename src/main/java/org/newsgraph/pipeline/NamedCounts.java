package org.newsgraph.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.model.RecordBytes;

/**
 * Counts of what was done, by what it is, as they travel between machines and are reported.
 *
 * @param counts those above zero, by their names
 */
public record NamedCounts(Map<String, Long> counts) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Nothing yet. */
  public static final NamedCounts NONE = new NamedCounts(Map.of());

  public NamedCounts {
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  /** How many there are; 0 where none was counted. */
  public long get(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /** With so many more. */
  public NamedCounts plus(String name, long more) {
    return more == 0 ? this : plus(new NamedCounts(Map.of(name, more)));
  }

  /** Both together. */
  public NamedCounts plus(NamedCounts other) {
    Map<String, Long> sum = new TreeMap<>(counts);
    other.counts.forEach((name, count) -> sum.merge(name, count, Long::sum));
    return new NamedCounts(sum);
  }

  /** As a finding of {@link Finding.Kind#TALLY}. */
  public Finding finding(String key) {
    return new Finding(Finding.Kind.TALLY, key, toBytes());
  }

  /** As {@link #of} reads it. */
  public byte[] toBytes() {
    return RecordBytes.of(this);
  }

  /** What such bytes say. */
  public static NamedCounts of(byte[] bytes) {
    return RecordBytes.read(bytes, NamedCounts.class);
  }

  /** As an object of JSON. */
  public String toJson() {
    ObjectNode json = MAPPER.createObjectNode();
    counts.forEach(json::put);
    return json.toPrettyString();
  }
}
