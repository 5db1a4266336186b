package org.newsgraph.spark;

import java.util.List;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Connected components: each thing is called by the first in order of all that it is connected
 * with, directly or through others. The names spread over the edges until none changes, and each
 * round goes twice as far as what the names have reached, as a thing also takes the name of its
 * namesake.
 */
final class Components {

  private Components() {}

  /**
   * Finds the components.
   *
   * @param edges pairs of things, in one direction or both
   * @param by where each thing is looked at
   * @return each thing of an edge with the name of its component
   */
  static JavaPairRDD<String, String> of(JavaPairRDD<String, String> edges, Partitioner by) {
    JavaPairRDD<String, String> both =
        edges
            .flatMapToPair(edge -> List.of(edge, edge.swap()).iterator())
            .distinct(by.numPartitions())
            .partitionBy(by)
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, String> names = both.reduceByKey(by, Components::first);
    names =
        names
            .mapToPair(pair -> new Tuple2<>(pair._1(), first(pair._1(), pair._2())))
            .partitionBy(by);
    names.persist(StorageLevel.MEMORY_AND_DISK());
    while (true) {
      JavaPairRDD<String, String> known = names;
      JavaPairRDD<String, String> spread =
          both.join(known, by).mapToPair(pair -> new Tuple2<>(pair._2()._1(), pair._2()._2()));
      JavaPairRDD<String, String> namesakes =
          known
              .mapToPair(Tuple2::swap)
              .join(known, by)
              .mapToPair(pair -> new Tuple2<>(pair._2()._1(), pair._2()._2()));
      JavaPairRDD<String, String> next =
          known.union(spread).union(namesakes).reduceByKey(by, Components::first);
      next.persist(StorageLevel.MEMORY_AND_DISK());
      long changed =
          next.join(known, by).filter(pair -> !pair._2()._1().equals(pair._2()._2())).count();
      known.unpersist(false);
      names = next;
      if (changed == 0) {
        both.unpersist(false);
        return names;
      }
    }
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
