package org.newsgraph.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.store.NumberSet;
import org.newsgraph.store.TermNumbers;

/**
 * Finds those who are said to hold one post at the same time: of two, the one is still said to hold
 * it after the other was first said to. What the query {@code contradictions} says in SPARQL, which
 * has to reckon twice who holds what. Within one transaction.
 */
final class PostRivals {

  /**
   * Two people in one post.
   *
   * @param title of the post
   * @param of for whom
   * @param a the one whose IRI comes first
   * @param articleA where he is said to hold it
   * @param textsA in how many articles he is
   * @param b the other, with his
   */
  record Rivals(
      Node title, Node of, Node a, Node articleA, int textsA, Node b, Node articleB, int textsB) {}

  private record Post(long title, long of) {}

  private record Holder(long article, long person) {}

  /**
   * When somebody is first and last said to hold a post.
   *
   * @param texts in how many articles
   */
  private record Said(Moment first, Moment last, int texts) {}

  /**
   * An article by its day.
   *
   * @param day 0 where it has none
   */
  private record Moment(int day, long article) {}

  private final TermNumbers numbers;
  private final Map<Holder, List<Long>> titles = new HashMap<>();

  /** Those in which somebody holds such a post: in most nobody does. */
  private final NumberSet articles = new NumberSet();

  private final Map<Long, Integer> days = new HashMap<>();
  private final Map<Post, Map<Long, List<Moment>>> posts = new HashMap<>();
  private final Map<Long, Node> terms = new HashMap<>();
  private final Comparator<Moment> byDay =
      Comparator.comparingInt(Moment::day)
          .thenComparing((one, other) -> iri(one.article).compareTo(iri(other.article)));

  private PostRivals(TermNumbers numbers) {
    this.numbers = numbers;
  }

  /**
   * All who are rivals.
   *
   * @param exclusive titles of posts that one person holds at a time
   * @param period only articles of these days; without a first day also those without any
   * @param entities only where one of these is among the two, or what the post is of; all if empty
   */
  static List<Rivals> find(
      TermNumbers numbers, Collection<Node> exclusive, DayRange period, Collection<Node> entities) {
    PostRivals all = new PostRivals(numbers);
    all.readHolders(exclusive);
    all.readDays();
    all.readPosts(period);
    return all.rivals(entities.stream().map(numbers::number).collect(Collectors.toSet()));
  }

  private void readHolders(Collection<Node> exclusive) {
    for (Node title : exclusive) {
      long number = numbers.number(title);
      numbers.each(
          Terms.HOLDS_POST,
          title,
          (article, person, t) -> {
            articles.add(article);
            titles
                .computeIfAbsent(new Holder(article, person), h -> new ArrayList<>(1))
                .add(number);
          });
    }
  }

  private void readDays() {
    numbers.each(
        Terms.DATE_PUBLISHED,
        (graph, article, time) -> {
          if (graph == article && articles.contains(article)) {
            days.put(article, numbers.day(time));
          }
        });
  }

  private void readPosts(DayRange period) {
    numbers.each(
        Terms.POST_OF,
        (article, person, of) -> {
          List<Long> held =
              articles.contains(article) ? titles.get(new Holder(article, person)) : null;
          if (held == null) {
            return;
          }
          Moment moment = new Moment(days.getOrDefault(article, 0), article);
          if (period.contains(moment.day) && (moment.day > 0 || period.first().isEmpty())) {
            for (long title : held) {
              posts
                  .computeIfAbsent(new Post(title, of), p -> new HashMap<>())
                  .computeIfAbsent(person, p -> new ArrayList<>(1))
                  .add(moment);
            }
          }
        });
  }

  private List<Rivals> rivals(Set<Long> entities) {
    List<Rivals> rivals = new ArrayList<>();
    posts.forEach(
        (post, holders) -> {
          boolean all = entities.isEmpty() || entities.contains(post.of);
          if (holders.size() > 1 && (all || entities.stream().anyMatch(holders::containsKey))) {
            addRivals(post, holders, all ? holders.keySet() : entities, rivals);
          }
        });
    return rivals;
  }

  /** Adds those of one post of whom at least one is wanted. */
  private void addRivals(
      Post post, Map<Long, List<Moment>> holders, Set<Long> wanted, List<Rivals> rivals) {
    List<Long> people = new ArrayList<>(holders.keySet());
    people.sort(Comparator.comparing(this::iri));
    List<Said> said = people.stream().map(person -> said(holders.get(person))).toList();
    for (int i = 0; i < people.size(); i++) {
      for (int j = i + 1; j < people.size(); j++) {
        if (wanted.contains(people.get(i)) || wanted.contains(people.get(j))) {
          add(post, people.get(i), said.get(i), people.get(j), said.get(j), rivals);
        }
      }
    }
  }

  private Said said(List<Moment> moments) {
    return new Said(
        Collections.min(moments, byDay), Collections.max(moments, byDay), moments.size());
  }

  /** The day on which the one hands over to the other is none of both, unless one text says so. */
  private void add(Post post, long a, Said saidA, long b, Said saidB, List<Rivals> rivals) {
    boolean before = saidA.first.day < saidB.first.day;
    long articleA = (before ? saidA.last : saidA.first).article;
    long articleB = (before ? saidB.first : saidB.last).article;
    boolean overlap = saidA.first.day < saidB.last.day && saidB.first.day < saidA.last.day;
    boolean same = saidA.first.day == saidB.first.day && saidA.last.day == saidB.last.day;
    boolean touch = saidA.first.day <= saidB.last.day && saidB.first.day <= saidA.last.day;
    if (overlap || same || touch && articleA == articleB) {
      rivals.add(
          new Rivals(
              term(post.title),
              term(post.of),
              term(a),
              term(articleA),
              saidA.texts,
              term(b),
              term(articleB),
              saidB.texts));
    }
  }

  private Node term(long number) {
    return terms.computeIfAbsent(number, numbers::term);
  }

  private String iri(long number) {
    return term(number).toString();
  }
}
