package org.newsgraph.store;

import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.StoragePrefixesTDB;
import org.apache.jena.tdb2.store.StorageTDB;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/** The data of an open database over other indexes, in the same transactions. */
final class DatabaseView {

  private DatabaseView() {}

  /** The indexes of a database, in an array of one's own. */
  static TupleIndex[] indexes(DatasetGraphTDB data) {
    return data.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes().clone();
  }

  /**
   * @param indexes take the place of those that the database has
   */
  static DatasetGraphTDB over(DatasetGraphTDB data, TupleIndex[] indexes) {
    QuadTable quads =
        new QuadTable(indexes, data.getQuadTable().getNodeTupleTable().getNodeTable());
    return new DatasetGraphTDB(
        data.getLocation(),
        data.getStoreParams(),
        data.getReorderTransform(),
        new StorageTDB(data.getTxnSystem(), data.getTripleTable(), quads),
        (StoragePrefixesTDB) data.getStoragePrefixes(),
        data.getTxnSystem());
  }
}
