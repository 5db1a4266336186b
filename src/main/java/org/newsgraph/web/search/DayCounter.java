package org.newsgraph.web.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts documents by the day on which their article came out. */
final class DayCounter extends SimpleCollector {

  private final TreeMap<LocalDate, Integer> days = new TreeMap<>();
  private NumericDocValues current;

  TreeMap<LocalDate, Integer> days() {
    return days;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    current = DocValues.getNumeric(context.reader(), Fields.DAY);
  }

  @Override
  public void collect(int doc) throws IOException {
    if (current.advanceExact(doc)) {
      days.merge(LocalDate.ofEpochDay(current.longValue()), 1, Integer::sum);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
