package org.newsgraph.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.Partitioner;
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
   * @param by where each article is looked at
   * @return lines of N-Quads
   */
  static JavaRDD<String> lines(JavaRDD<String> parts, PartReader reader, Partitioner by) {
    JavaPairRDD<String, byte[]> articles =
        parts
            .flatMapToPair(part -> articles(part, reader).iterator())
            .partitionBy(by)
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, String> originals = originals(nearest(articles, by), by);
    return originals
        .join(articles, by)
        .mapToPair(pair -> pair._2())
        .join(articles, by)
        .mapPartitions(
            copies -> {
              OverAll overAll = reader.overAll();
              return new MappedIterator<>(
                  copies, copy -> overAll.copy(copy._2()._1(), copy._2()._2()));
            })
        .flatMap(List::iterator);
  }

  private static List<Tuple2<String, byte[]>> articles(String part, PartReader reader)
      throws java.io.IOException {
    OverAll overAll = reader.overAll();
    List<Tuple2<String, byte[]>> found = new ArrayList<>();
    reader.facts(
        part,
        article ->
            overAll
                .copyable(article.graph(), article.lines())
                .ifPresent(bytes -> found.add(new Tuple2<>(article.graph(), bytes))));
    return found;
  }

  /**
   * Few articles have a band in common with any other: only these send more than their names to
   * where the band is looked at.
   */
  private static JavaPairRDD<String, byte[]> inBands(
      JavaPairRDD<String, byte[]> articles, Partitioner by) {
    return articles
        .flatMapToPair(
            article ->
                OverAll.bands(article._2()).stream()
                    .map(band -> new Tuple2<>(band, article._1()))
                    .iterator())
        .groupByKey(by)
        .flatMapToPair(band -> ofSeveral(band._1(), band._2()).iterator())
        .join(articles, by)
        .mapToPair(Tuple2::_2);
  }

  private static List<Tuple2<String, String>> ofSeveral(String band, Iterable<String> articles) {
    List<Tuple2<String, String>> all = new ArrayList<>();
    articles.forEach(article -> all.add(new Tuple2<>(article, band)));
    return all.size() > 1 ? all : List.of();
  }

  private static JavaPairRDD<String, byte[]> nearest(
      JavaPairRDD<String, byte[]> articles, Partitioner by) {
    return inBands(articles, by)
        .groupByKey(by)
        .flatMapToPair(
            band -> {
              List<byte[]> together = new ArrayList<>();
              band._2().forEach(together::add);
              return OverAll.compare(together).entrySet().stream()
                  .map(near -> new Tuple2<>(near.getKey(), near.getValue()))
                  .iterator();
            })
        .reduceByKey(by, OverAll::nearer);
  }

  /** Follows what each is nearest to, until all are at an article that is no copy itself. */
  private static JavaPairRDD<String, String> originals(
      JavaPairRDD<String, byte[]> nearest, Partitioner by) {
    JavaPairRDD<String, String> to =
        nearest.mapValues(OverAll::original).persist(StorageLevel.MEMORY_AND_DISK());
    while (true) {
      JavaPairRDD<String, String> before = to;
      // Twice as far each time.
      JavaPairRDD<String, String> after =
          before
              .mapToPair(Tuple2::swap)
              .leftOuterJoin(before, by)
              .mapToPair(pair -> new Tuple2<>(pair._2()._1(), pair._2()._2().orElse(pair._1())))
              .partitionBy(by)
              .persist(StorageLevel.MEMORY_AND_DISK());
      long changed =
          after.join(before, by).filter(pair -> !pair._2()._1().equals(pair._2()._2())).count();
      to = after;
      if (changed == 0) {
        return to;
      }
    }
  }
}
