package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A database on its way to being a whole one: it has only the two of the six indexes that are
 * needed to read graphs whole and a property of all graphs. What changes in it is written a third
 * as often, and what that leaves behind goes when it gets all six.
 */
final class LeanDatabase {

  private static final Set<String> INDEXES = Set.of(IndexEntries.PRIMARY, "POSG");

  private LeanDatabase() {}

  /** Whether a lean database has an index. */
  static boolean has(String index) {
    return INDEXES.contains(index);
  }

  /** A database of which these indexes alone are read and written. Other patterns are slow. */
  static DatasetGraph of(DatasetGraph dataset) {
    DatasetGraphTDB data = TDBInternal.getDatasetGraphTDB(dataset);
    TupleIndex[] indexes =
        Arrays.stream(DatabaseView.indexes(data))
            .filter(index -> has(index.getName()))
            .toArray(TupleIndex[]::new);
    DatasetGraph lean = DatabaseView.over(data, indexes);
    lean.getContext().setTrue(TDB2.symUnionDefaultGraph);
    return lean;
  }

  /** Adds all quads to some rows, within a transaction. */
  static void read(DatasetGraph dataset, QuadRows rows) throws IOException {
    QuadTable quads = TDBInternal.getDatasetGraphTDB(dataset).getQuadTable();
    Iterator<long[]> all = QuadIndex.of(quads, IndexEntries.PRIMARY).rows();
    while (all.hasNext()) {
      long[] quad = all.next();
      rows.add(quad[0], quad[1], quad[2], quad[3]);
    }
  }

  /**
   * Gives a lean database all indexes.
   *
   * @param database not open
   * @param rows all its quads
   */
  static void complete(Path database, QuadRows rows) throws IOException {
    try (Stream<Path> files = Files.walk(database)) {
      for (Path file : files.filter(LeanDatabase::isOfIndex).toList()) {
        Files.delete(file);
      }
    }
    PackedDatabase.pack(database, rows, index -> true);
  }

  /** Files of an index have its name, and what they hold behind a dot. */
  private static boolean isOfIndex(Path file) {
    return has(file.getFileName().toString().split("\\.")[0]);
  }
}
