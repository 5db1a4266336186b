package org.newsgraph.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.newsgraph.pipeline.OverAll;
import scala.Tuple2;

/** Which articles are copies of which others. */
final class CopiesStep {

  private CopiesStep() {}

  /**
   * Finds the copies.
   *
   * @param parts the names of the parts, one a task
   * @return lines of N-Quads
   */
  static JavaRDD<String> lines(JavaRDD<String> parts, PartReader reader) {
    JavaPairRDD<String, byte[]> articles =
        parts
            .flatMapToPair(part -> articles(part, reader).iterator())
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, String> originals = originals(nearest(articles));
    return originals
        .join(articles)
        .mapToPair(pair -> pair._2())
        .join(articles)
        .flatMap(pair -> reader.overAll().copy(pair._2()._1(), pair._2()._2()).iterator());
  }

  private static List<Tuple2<String, byte[]>> articles(String part, PartReader reader)
      throws java.io.IOException {
    OverAll overAll = reader.overAll();
    List<Tuple2<String, byte[]>> found = new ArrayList<>();
    reader.each(
        part,
        article ->
            overAll
                .copyable(article.graph(), article.lines())
                .ifPresent(bytes -> found.add(new Tuple2<>(article.graph(), bytes))));
    return found;
  }

  private static JavaPairRDD<String, byte[]> nearest(JavaPairRDD<String, byte[]> articles) {
    return articles
        .flatMapToPair(
            article ->
                OverAll.bands(article._2()).stream()
                    .map(band -> new Tuple2<>(band, article._2()))
                    .iterator())
        .groupByKey()
        .flatMapToPair(
            band -> {
              List<byte[]> together = new ArrayList<>();
              band._2().forEach(together::add);
              return OverAll.compare(together).entrySet().stream()
                  .map(near -> new Tuple2<>(near.getKey(), near.getValue()))
                  .iterator();
            })
        .reduceByKey(OverAll::nearer);
  }

  /** Follows what each is nearest to, until all are at an article that is no copy itself. */
  private static JavaPairRDD<String, String> originals(JavaPairRDD<String, byte[]> nearest) {
    JavaPairRDD<String, String> to =
        nearest.mapValues(OverAll::original).persist(StorageLevel.MEMORY_AND_DISK());
    while (true) {
      JavaPairRDD<String, String> before = to;
      // Twice as far each time.
      JavaPairRDD<String, String> after =
          before
              .mapToPair(Tuple2::swap)
              .leftOuterJoin(before)
              .mapToPair(pair -> new Tuple2<>(pair._2()._1(), pair._2()._2().orElse(pair._1())))
              .persist(StorageLevel.MEMORY_AND_DISK());
      long changed =
          after.join(before).filter(pair -> !pair._2()._1().equals(pair._2()._2())).count();
      to = after;
      if (changed == 0) {
        return to;
      }
    }
  }
}
