package org.newsgraph.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
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
    JavaPairRDD<String, Integer> mentioned =
        parts.flatMapToPair(part -> mentioned(part, from)).reduceByKey(by, Integer::sum);
    JavaPairRDD<String, Iterable<byte[]>> people =
        parts
            .flatMapToPair(part -> people(part, from).iterator())
            .groupByKey(by)
            .filter(person -> hasSeveral(person._2().iterator()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, Tuple2<String, Integer>> known =
        people
            .flatMapToPair(person -> company(person._1(), person._2()).iterator())
            .distinct(by.numPartitions())
            .join(mentioned, by)
            .mapToPair(
                pair -> new Tuple2<>(pair._2()._1(), new Tuple2<>(pair._1(), pair._2()._2())));
    OverAll.Told told =
        people
            .cogroup(known, by)
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

  private static Iterator<Tuple2<String, Integer>> mentioned(String part, PartReader reader)
      throws IOException {
    OverAll overAll = reader.overAll();
    Map<String, Integer> counts = new HashMap<>();
    reader.each(
        part,
        article ->
            overAll.mentioned(article.lines()).forEach(iri -> counts.merge(iri, 1, Integer::sum)));
    return new MappedIterator<>(
        counts.entrySet().iterator(), entry -> new Tuple2<>(entry.getKey(), entry.getValue()));
  }

  private static List<Tuple2<String, byte[]>> people(String part, PartReader reader)
      throws IOException {
    OverAll overAll = reader.overAll();
    List<Tuple2<String, byte[]>> people = new ArrayList<>();
    reader.each(
        part,
        article ->
            overAll
                .people(article.lines())
                .forEach((iri, bytes) -> people.add(new Tuple2<>(iri, bytes))));
    return people;
  }

  private static List<Tuple2<String, String>> company(String person, Iterable<byte[]> all) {
    Set<String> company = new TreeSet<>();
    all.forEach(occurrence -> company.addAll(EntityRecords.companyOf(occurrence)));
    return company.stream().map(iri -> new Tuple2<>(iri, person)).toList();
  }

  private static OverAll.Told tell(
      String iri, Iterable<Iterable<byte[]>> occurrences, Iterable<Tuple2<String, Integer>> known) {
    List<byte[]> all = new ArrayList<>();
    occurrences.forEach(some -> some.forEach(all::add));
    return OverAll.tell(iri, all, counts(known, 0));
  }

  private static ToIntFunction<String> counts(
      Iterable<Tuple2<String, Integer>> known, int otherwise) {
    Map<String, Integer> articles = new HashMap<>();
    known.forEach(one -> articles.put(one._1(), one._2()));
    return iri -> articles.getOrDefault(iri, otherwise);
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
            .flatMapToPair(part -> profiles(part, from, told.value()).iterator())
            .reduceByKey(by, EntityRecords::merge)
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, String> components = Components.of(edges(profiles), by);
    JavaPairRDD<String, byte[]> together =
        components
            .join(profiles, by)
            .mapToPair(pair -> pair._2())
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, Tuple2<String, Integer>> known = known(together, profiles);
    List<byte[]> joined =
        together
            .cogroup(known, by)
            .mapPartitions(
                groups -> {
                  OverAll overAll = from.overAll();
                  OverAll.Told apart = OverAll.Told.of(told.value());
                  return new MappedIterator<>(
                      groups, group -> resolve(overAll, apart, group._2()).toBytes());
                })
            .collect();
    profiles.unpersist(false);
    return all(joined);
  }

  private static List<Tuple2<String, byte[]>> profiles(String part, PartReader reader, byte[] told)
      throws IOException {
    OverAll overAll = reader.overAll();
    OverAll.Told renamed = OverAll.Told.of(told);
    Map<String, byte[]> merged = new HashMap<>();
    reader.each(
        part,
        article ->
            overAll
                .profiles(article.lines(), renamed.in(article.graph()))
                .forEach((iri, profile) -> merged.merge(iri, profile, EntityRecords::merge)));
    return merged.entrySet().stream().map(e -> new Tuple2<>(e.getKey(), e.getValue())).toList();
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

  /** For each component in how many articles those are that its entities share articles with. */
  private JavaPairRDD<String, Tuple2<String, Integer>> known(
      JavaPairRDD<String, byte[]> together, JavaPairRDD<String, byte[]> profiles) {
    return together
        .flatMapToPair(
            member ->
                EntityRecords.company(member._2()).stream()
                    .map(iri -> new Tuple2<>(iri, member._1()))
                    .iterator())
        .distinct(by.numPartitions())
        .join(profiles.mapValues(EntityRecords::articles), by)
        .mapToPair(pair -> new Tuple2<>(pair._2()._1(), new Tuple2<>(pair._1(), pair._2()._2())));
  }

  private static OverAll.Joined resolve(
      OverAll overAll,
      OverAll.Told told,
      Tuple2<Iterable<byte[]>, Iterable<Tuple2<String, Integer>>> group) {
    List<byte[]> all = new ArrayList<>();
    group._1().forEach(all::add);
    return overAll.resolve(all, counts(group._2(), 1), told.apart());
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
