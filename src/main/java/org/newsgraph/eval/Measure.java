package org.newsgraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.newsgraph.model.Analysis;

/** Compares what was found with gold rows of one kind, and counts. Not thread-safe. */
interface Measure {

  /**
   * Counts one row.
   *
   * @param gold the gold row
   * @param found the analysis of its text, without a title
   */
  void add(JsonNode gold, Analysis found);

  /**
   * The scores of all rows so far.
   *
   * @param file the gold file's name
   */
  List<Score> scores(String file);
}
