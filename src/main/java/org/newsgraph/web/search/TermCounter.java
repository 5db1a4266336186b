package org.newsgraph.web.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts documents by a field of one value, such as the publisher. */
final class TermCounter extends SimpleCollector {

  private final String field;
  private final Map<String, Integer> counts = new TreeMap<>();
  private SortedDocValues current;

  TermCounter(String field) {
    this.field = field;
  }

  /** The most first. */
  Map<String, Integer> counts() {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(e -> ordered.put(e.getKey(), e.getValue()));
    return ordered;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    current = DocValues.getSorted(context.reader(), field);
  }

  @Override
  public void collect(int doc) throws IOException {
    if (current.advanceExact(doc)) {
      counts.merge(current.lookupOrd(current.ordValue()).utf8ToString(), 1, Integer::sum);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
