package org.newsgraph.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.LongPredicate;
import java.util.function.LongToIntFunction;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.newsgraph.identity.EntityRecords;
import org.newsgraph.pipeline.OverAll;
import scala.Tuple2;

/**
 * Which entities are one, and which are two. People of one name are told apart first. Those that
 * share a name meet (blocking); what is connected through shared names is scored and resolved
 * together, by the code that does so on one machine.
 *
 * <p>With whom an entity is named takes the square of the length of its articles. So it travels as
 * numbers, and only of entities that may be one with another.
 */
final class EntitiesStep {

  private final JavaSparkContext spark;
  private final PartReader reader;
  private final Partitioner by;

  /**
   * @param by where each entity is looked at
   */
  EntitiesStep(JavaSparkContext spark, PartReader reader, Partitioner by) {
    this.spark = spark;
    this.reader = reader;
    this.by = by;
  }

  /**
   * Tells people of one name apart. Each name is looked at by itself, with all articles that have
   * it.
   *
   * @param parts the names of the parts, one a task
   */
  OverAll.Told tell(JavaRDD<String> parts) {
    PartReader from = reader;
    JavaPairRDD<Long, Integer> mentioned =
        parts.flatMapToPair(part -> mentioned(part, from)).reduceByKey(by, Integer::sum);
    JavaPairRDD<String, Iterable<byte[]>> people =
        parts
            .flatMapToPair(part -> people(part, from).iterator())
            .groupByKey(by)
            .filter(person -> hasSeveral(person._2().iterator()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<Long, String> company =
        people.flatMapToPair(
            person -> keyed(EntityRecords.sharedCompany(list(person._2())), person._1()));
    OverAll.Told told =
        people
            .cogroup(known(company, mentioned), by)
            .map(group -> tell(group._1(), group._2()._1(), group._2()._2()).toBytes())
            .collect()
            .stream()
            .map(OverAll.Told::of)
            .reduce(OverAll.Told.NOBODY, OverAll.Told::plus);
    people.unpersist(false);
    return told;
  }

  private static boolean hasSeveral(Iterator<byte[]> all) {
    all.next();
    return all.hasNext();
  }

  private static Iterator<Tuple2<Long, Integer>> mentioned(String part, PartReader reader)
      throws IOException {
    OverAll overAll = reader.overAll();
    Map<Long, Integer> counts = new HashMap<>();
    reader.facts(
        part,
        article ->
            overAll
                .mentioned(article.lines())
                .forEach(entity -> counts.merge(entity, 1, Integer::sum)));
    return new MappedIterator<>(
        counts.entrySet().iterator(), entry -> new Tuple2<>(entry.getKey(), entry.getValue()));
  }

  private static List<Tuple2<String, byte[]>> people(String part, PartReader reader)
      throws IOException {
    OverAll overAll = reader.overAll();
    List<Tuple2<String, byte[]>> people = new ArrayList<>();
    reader.facts(
        part,
        article ->
            overAll
                .people(article.lines())
                .forEach((iri, bytes) -> people.add(new Tuple2<>(iri, bytes))));
    return people;
  }

  private static OverAll.Told tell(
      String iri, Iterable<Iterable<byte[]>> occurrences, Iterable<Tuple2<Long, Integer>> known) {
    List<byte[]> all = new ArrayList<>();
    occurrences.forEach(some -> all.addAll(list(some)));
    return OverAll.tell(iri, all, counts(known, 0));
  }

  /** The entities, each of which somebody asks for. */
  private static Iterator<Tuple2<Long, String>> keyed(Set<Long> entities, String who) {
    return new MappedIterator<>(entities.iterator(), entity -> new Tuple2<>(entity, who));
  }

  /** By who asks, in how many articles each entity is that was asked for. */
  private JavaPairRDD<String, Tuple2<Long, Integer>> known(
      JavaPairRDD<Long, String> asked, JavaPairRDD<Long, Integer> articles) {
    return asked
        .join(articles, by)
        .mapToPair(pair -> new Tuple2<>(pair._2()._1(), new Tuple2<>(pair._1(), pair._2()._2())));
  }

  private static LongToIntFunction counts(Iterable<Tuple2<Long, Integer>> known, int otherwise) {
    Map<Long, Integer> articles = new HashMap<>();
    known.forEach(one -> articles.put(one._1(), one._2()));
    return entity -> articles.getOrDefault(entity, otherwise);
  }

  /**
   * Resolves the entities of all articles.
   *
   * @param parts the names of the parts, one a task
   * @param told the people of one name who are told apart, for all tasks
   */
  OverAll.Joined resolve(JavaRDD<String> parts, Broadcast<byte[]> told) {
    PartReader from = reader;
    JavaPairRDD<String, byte[]> profiles =
        parts
            .flatMapToPair(
                part -> merged(part, from, told.value(), OverAll::profiles, EntityRecords::merge))
            .reduceByKey(by, EntityRecords::merge)
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, String> components = Components.of(edges(profiles), by);
    JavaPairRDD<String, Iterable<byte[]>> groups =
        components
            .join(profiles, by)
            .mapToPair(Tuple2::_2)
            .groupByKey(by)
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, Tuple2<String, byte[]>> company =
        components
            .join(company(parts, told, candidates(groups)), by)
            .mapToPair(one -> new Tuple2<>(one._2()._1(), new Tuple2<>(one._1(), one._2()._2())))
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<Long, String> asked =
        company.flatMapToPair(one -> keyed(EntityRecords.others(one._2()._2()), one._1()));
    JavaPairRDD<Long, Integer> articles =
        profiles.mapToPair(
            one -> new Tuple2<>(OverAll.hash(one._1()), EntityRecords.articles(one._2())));
    List<byte[]> joined =
        groups
            .cogroup(company, known(asked, articles), by)
            .mapPartitions(
                some -> {
                  OverAll overAll = from.overAll();
                  OverAll.Told apart = OverAll.Told.of(told.value());
                  return new MappedIterator<>(
                      some, group -> resolve(overAll, apart, group._2()).toBytes());
                })
            .collect();
    List.of(profiles, groups, company).forEach(rdd -> rdd.unpersist(false));
    return all(joined);
  }

  /** What an article says of entities, by their IRIs. */
  private interface Saying {
    Map<String, byte[]> of(OverAll overAll, List<String> lines, Map<String, String> renamed);
  }

  /** What all articles of a part say of each entity. */
  private static Iterator<Tuple2<String, byte[]>> merged(
      String part, PartReader reader, byte[] told, Saying saying, BinaryOperator<byte[]> merge)
      throws IOException {
    OverAll overAll = reader.overAll();
    OverAll.Told renamed = OverAll.Told.of(told);
    Map<String, byte[]> merged = new HashMap<>();
    reader.facts(
        part,
        article ->
            saying
                .of(overAll, article.lines(), renamed.in(article.graph()))
                .forEach((iri, more) -> merged.merge(iri, more, merge)));
    return new MappedIterator<>(
        merged.entrySet().iterator(), one -> new Tuple2<>(one.getKey(), one.getValue()));
  }

  /** All that share a name are connected with the first of them; and what people say is one. */
  private JavaPairRDD<String, String> edges(JavaPairRDD<String, byte[]> profiles) {
    List<Tuple2<String, String>> decided =
        reader.overAll().decidedSame().stream()
            .map(pair -> new Tuple2<>(pair.get(0), pair.get(1)))
            .toList();
    return profiles
        .flatMapToPair(
            profile ->
                EntityRecords.keys(profile._2()).stream()
                    .map(key -> new Tuple2<>(key, profile._1()))
                    .iterator())
        .groupByKey(by)
        .flatMapToPair(named -> star(named._2()).iterator())
        .union(spark.parallelizePairs(decided, 1));
  }

  private static List<Tuple2<String, String>> star(Iterable<String> all) {
    List<String> sorted = new ArrayList<>();
    all.forEach(sorted::add);
    Collections.sort(sorted);
    return sorted.stream().skip(1).map(other -> new Tuple2<>(sorted.get(0), other)).toList();
  }

  /** Those that may be one with another, as sorted numbers for all tasks. */
  private Broadcast<long[]> candidates(JavaPairRDD<String, Iterable<byte[]>> groups) {
    List<Long> candidates =
        groups
            .flatMap(group -> EntityRecords.candidates(list(group._2())).iterator())
            .map(OverAll::hash)
            .collect();
    return spark.broadcast(candidates.stream().mapToLong(Long::longValue).sorted().toArray());
  }

  private JavaPairRDD<String, byte[]> company(
      JavaRDD<String> parts, Broadcast<byte[]> told, Broadcast<long[]> wanted) {
    PartReader from = reader;
    return parts
        .flatMapToPair(part -> company(part, from, told.value(), wanted.value()))
        .reduceByKey(by, EntityRecords::mergeCompany);
  }

  private static Iterator<Tuple2<String, byte[]>> company(
      String part, PartReader reader, byte[] told, long[] wanted) throws IOException {
    LongPredicate asked = entity -> Arrays.binarySearch(wanted, entity) >= 0;
    return merged(
        part,
        reader,
        told,
        (overAll, lines, renamed) -> overAll.company(lines, renamed, asked),
        EntityRecords::mergeCompany);
  }

  private static OverAll.Joined resolve(
      OverAll overAll,
      OverAll.Told told,
      scala.Tuple3<
              Iterable<Iterable<byte[]>>,
              Iterable<Tuple2<String, byte[]>>,
              Iterable<Tuple2<Long, Integer>>>
          group) {
    List<byte[]> profiles = new ArrayList<>();
    group._1().forEach(some -> profiles.addAll(list(some)));
    Map<String, byte[]> companies = new TreeMap<>();
    group._2().forEach(one -> companies.put(one._1(), one._2()));
    return overAll.resolve(profiles, companies, counts(group._3(), 1), told.apart());
  }

  private static List<byte[]> list(Iterable<byte[]> some) {
    List<byte[]> list = new ArrayList<>();
    some.forEach(list::add);
    return list;
  }

  private static OverAll.Joined all(List<byte[]> some) {
    Map<String, String> replaced = new HashMap<>();
    Map<String, String> labels = new HashMap<>();
    List<String> lines = new ArrayList<>();
    for (byte[] bytes : some) {
      OverAll.Joined joined = OverAll.Joined.of(bytes);
      replaced.putAll(joined.replaced());
      labels.putAll(joined.labels());
      lines.addAll(joined.lines());
    }
    Collections.sort(lines);
    return new OverAll.Joined(replaced, labels, lines);
  }
}
