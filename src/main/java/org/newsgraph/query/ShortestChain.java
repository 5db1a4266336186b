package org.newsgraph.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.jena.query.QueryCancelledException;

/**
 * Finds the shortest chain between two entities, whatever ties them: a search from both ends, of
 * which the one with less to look at goes on. Of equally short chains it is the one over entities
 * that are named least, as these tell more of the two, and then the one that comes first by their
 * IRIs, so that it is always the same. One search answers one question; not thread-safe.
 *
 * @param <T> what stands for an entity: its node or IRI, in the order of {@code toString}
 */
public final class ShortestChain<T> {

  /**
   * What a chain may be made of. Where the ties of one entity lead to another, those of the other
   * lead back.
   *
   * @param <T> as of the chain
   */
  public interface Ties<T> {

    /** Whoever is tied to an entity, in an order that is always the same. */
    Collection<T> of(T entity);

    /** In how many articles it is named, which is also how much there is to look at. */
    long articles(T entity);
  }

  /**
   * How an entity was reached.
   *
   * @param from itself, for the end where the search begins
   * @param named in how many articles those on the way are named, in all; without both ends
   */
  private record Reached<T>(T from, long named) {}

  /** One end of the search: whence each entity was reached, and those that are to be looked at. */
  private static final class Side<T> {
    private final Map<T, Reached<T>> reached = new HashMap<>();
    private List<T> frontier;
    private int depth;

    Side(T start) {
      reached.put(start, new Reached<>(start, 0));
      frontier = List.of(start);
    }
  }

  private final Ties<T> ties;
  private final int longest;
  private final BooleanSupplier cancelled;

  /**
   * @param longest how many steps a chain may have
   * @param cancelled asked now and then whether to go on
   */
  public ShortestChain(Ties<T> ties, int longest, BooleanSupplier cancelled) {
    this.ties = ties;
    this.longest = longest;
    this.cancelled = cancelled;
  }

  /**
   * All entities of the chain, from the one to the other; none where nothing leads there or both
   * are one.
   *
   * @throws QueryCancelledException if it was cancelled meanwhile
   */
  public List<T> find(T from, T to) {
    if (from.equals(to)) {
      return List.of();
    }
    Side<T> near = new Side<>(from);
    Side<T> far = new Side<>(to);
    while (near.depth + far.depth < longest
        && !near.frontier.isEmpty()
        && !far.frontier.isEmpty()) {
      boolean forward = cost(near) <= cost(far);
      T meeting = forward ? widen(near, far) : widen(far, near);
      if (meeting != null) {
        return chain(near, far, meeting);
      }
    }
    return List.of();
  }

  private long cost(Side<T> side) {
    return side.frontier.stream().mapToLong(ties::articles).sum();
  }

  /** Takes one side a step further; gives the entity at which the two meet best, or null. */
  private T widen(Side<T> side, Side<T> other) {
    Map<T, Reached<T>> next = new HashMap<>();
    List<T> frontier = new ArrayList<>(side.frontier);
    frontier.sort(
        Comparator.<T>comparingLong(entity -> named(side, entity)).thenComparing(Object::toString));
    T meeting = null;
    long least = Long.MAX_VALUE;
    for (T entity : frontier) {
      long named = named(side, entity);
      if (named >= least) {
        break; // No better chain leads over those who are named more than all of this one.
      }
      for (T neighbour : reach(entity, named, side, next)) {
        if (other.reached.containsKey(neighbour) && named + named(other, neighbour) < least) {
          meeting = neighbour;
          least = named + named(other, neighbour);
        }
      }
    }
    side.reached.putAll(next);
    side.frontier = List.copyOf(next.keySet());
    side.depth++;
    return meeting;
  }

  /** In how many articles an entity and those on the way to it are named; 0 for an end. */
  private long named(Side<T> side, T entity) {
    Reached<T> reached = side.reached.get(entity);
    return reached.from().equals(entity) ? 0 : reached.named() + ties.articles(entity);
  }

  /** Those who are reached over an entity, and over none that is named less. */
  private List<T> reach(T entity, long named, Side<T> side, Map<T, Reached<T>> next) {
    if (cancelled.getAsBoolean()) {
      throw new QueryCancelledException();
    }
    List<T> reached = new ArrayList<>();
    for (T neighbour : ties.of(entity)) {
      if (!side.reached.containsKey(neighbour) && !next.containsKey(neighbour)) {
        next.put(neighbour, new Reached<>(entity, named));
        reached.add(neighbour);
      }
    }
    return reached;
  }

  private List<T> chain(Side<T> near, Side<T> far, T meeting) {
    Deque<T> chain = new ArrayDeque<>(List.of(meeting));
    for (T at = meeting; !near.reached.get(at).from().equals(at); ) {
      at = near.reached.get(at).from();
      chain.addFirst(at);
    }
    for (T at = meeting; !far.reached.get(at).from().equals(at); ) {
      at = far.reached.get(at).from();
      chain.addLast(at);
    }
    return List.copyOf(chain);
  }
}
