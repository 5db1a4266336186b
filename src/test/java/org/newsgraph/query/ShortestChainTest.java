package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.QueryCancelledException;
import org.junit.jupiter.api.Test;

/** Chains over ties that are made by hand or by lot. */
class ShortestChainTest {

  /** Pairs that are tied, and how often each is named (once where nothing is said). */
  private record Net(Map<String, TreeSet<String>> ties, Map<String, Long> named)
      implements ShortestChain.Ties<String> {

    static Net of(String... pairs) {
      Net net = new Net(new TreeMap<>(), new HashMap<>());
      for (String pair : pairs) {
        net.tie(pair.substring(0, 1), pair.substring(1, 2));
      }
      return net;
    }

    void tie(String one, String other) {
      ties.computeIfAbsent(one, x -> new TreeSet<>()).add(other);
      ties.computeIfAbsent(other, x -> new TreeSet<>()).add(one);
    }

    Net named(String entity, long articles) {
      named.put(entity, articles);
      return this;
    }

    @Override
    public Collection<String> of(String entity) {
      return ties.getOrDefault(entity, new TreeSet<>());
    }

    @Override
    public long articles(String entity) {
      return named.getOrDefault(entity, 1L);
    }

    List<String> chain(String from, String to) {
      return new ShortestChain<>(this, 8, () -> false).find(from, to);
    }
  }

  @Test
  void fewestStepsFirst() {
    Net net = Net.of("ab", "bc", "cd", "ad", "de").named("d", 1_000);
    assertThat(net.chain("a", "e")).containsExactly("a", "d", "e");
    assertThat(net.chain("e", "a")).containsExactly("e", "d", "a");
    assertThat(net.chain("a", "d")).containsExactly("a", "d");
  }

  @Test
  void ofEquallyShortOnesThatOverThoseNamedLeast() {
    Net net = Net.of("ab", "ac", "ad", "bz", "cz", "dz").named("b", 9).named("c", 3).named("d", 4);
    assertThat(net.chain("a", "z")).containsExactly("a", "c", "z");
    assertThat(net.chain("z", "a")).containsExactly("z", "c", "a");
    assertThat(net.named("a", 5_000).chain("a", "z")).containsExactly("a", "c", "z");
  }

  @Test
  void thenThatOfTheFirstName() {
    assertThat(Net.of("ac", "ab", "bz", "cz").chain("a", "z")).containsExactly("a", "b", "z");
  }

  @Test
  void nothingWhereNothingLeadsThereOrBothAreOne() {
    Net net = Net.of("ab", "cd");
    assertThat(net.chain("a", "d")).isEmpty();
    assertThat(net.chain("a", "a")).isEmpty();
    assertThat(net.chain("a", "unknown")).isEmpty();
  }

  @Test
  void noChainIsLongerThanWanted() {
    Net net = Net.of("ab", "bc", "cd");
    assertThat(new ShortestChain<>(net, 2, () -> false).find("a", "d")).isEmpty();
    assertThat(new ShortestChain<>(net, 3, () -> false).find("a", "d")).hasSize(4);
  }

  @Test
  void canBeCancelled() {
    ShortestChain<String> search = new ShortestChain<>(Net.of("ab", "bc"), 8, () -> true);
    assertThatThrownBy(() -> search.find("a", "c")).isInstanceOf(QueryCancelledException.class);
  }

  /** Against all chains of nets that are drawn by lot. */
  @Test
  void noOtherChainIsShorterOrNamedLess() {
    Random lot = new Random(7);
    for (int round = 0; round < 200; round++) {
      Net net = Net.of();
      for (int i = 0; i < 14; i++) {
        net.tie("" + (char) ('a' + lot.nextInt(9)), "" + (char) ('a' + lot.nextInt(9)));
      }
      "abcdefghi".chars().forEach(c -> net.named("" + (char) c, 1 + lot.nextInt(30)));
      List<String> found = net.chain("a", "i");
      List<String> best = best(net, List.of("a"), "i");
      assertThat(cost(net, found)).isEqualTo(cost(net, best));
    }
  }

  private static List<String> best(Net net, List<String> begun, String to) {
    String last = begun.get(begun.size() - 1);
    if (last.equals(to)) {
      return begun;
    }
    List<String> best = List.of();
    for (String next : net.of(last)) {
      if (!begun.contains(next)) {
        List<String> longer = new ArrayList<>(begun);
        longer.add(next);
        List<String> found = best(net, longer, to);
        best = cost(net, found) < cost(net, best) ? found : best;
      }
    }
    return best;
  }

  /** Steps count most, then the articles of those on the way; none is worse than any. */
  private static long cost(Net net, List<String> chain) {
    long named = chain.stream().skip(1).mapToLong(net::articles).sum();
    return chain.isEmpty() ? Long.MAX_VALUE : chain.size() * 1_000_000L + named;
  }
}
