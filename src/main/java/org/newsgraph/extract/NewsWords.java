package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/**
 * Collects from articles what the trained recogniser knows of words and names beyond its labels:
 * groups of words that stand in like places, and the names that several articles have. The rules
 * alone find the names, so that nothing here depends on a model. Not thread-safe.
 */
public final class NewsWords {

  /** How often all articles are looked at for {@link #groups}. */
  public static final int EPOCHS = SkipGram.EPOCHS;

  private static final int FINE = 400;
  private static final int COARSE = 60;

  /** Rarer words are in no group. */
  private static final int LEAST_WORDS = 4;

  /** Names of fewer articles are left out. */
  private static final int LEAST_ARTICLES = 3;

  /** Names of which a smaller share is of one type are left out. */
  private static final double LEAST_SHARE = 0.75;

  private static final int NAMES_A_ROW = 40;

  private final EntityFinder rules = EntityFinder.rulesOnly();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<int[]> sentences = new ArrayList<>();
  private final Map<String, int[]> names = new TreeMap<>();
  private int articles;

  /** Adds an article. */
  public void add(AnnotatedText article) {
    articles++;
    for (Sentence sentence : article.sentences()) {
      sentences.add(sentence.tokens().stream().mapToInt(this::number).toArray());
    }
    Set<String> seen = new HashSet<>();
    for (Entity entity : rules.find(article)) {
      for (Mention mention : entity.mentions()) {
        String name = mention.span().in(article.simplified());
        if (mention.confidence() >= 0.5 && isListed(name) && seen.add(name + mention.type())) {
          names
              .computeIfAbsent(name, n -> new int[EntityType.values().length])[
              mention.type().ordinal()]++;
        }
      }
    }
  }

  private int number(Token token) {
    String word = CharacterForms.normal(token.form());
    return numbers.computeIfAbsent(
        word,
        w -> {
          words.add(w);
          return words.size() - 1;
        });
  }

  private static boolean isListed(String name) {
    return name.length() > 1
        && name.chars().anyMatch(Character::isLetter)
        && name.chars().noneMatch(c -> c == '|' || Character.isWhitespace(c));
  }

  /** How many articles were added. */
  public int articles() {
    return articles;
  }

  /**
   * The rows of the table of word groups: coarse group, fine group, words.
   *
   * @param progress told when a look at all articles is done, {@link #EPOCHS} times
   */
  public List<String> groups(IntConsumer progress) {
    int[] counts = new int[words.size()];
    sentences.forEach(sentence -> Arrays.stream(sentence).forEach(word -> counts[word]++));
    int[] kept = frequentFirst(counts);
    int[] rank = new int[words.size()];
    Arrays.fill(rank, -1);
    for (int r = 0; r < kept.length; r++) {
      rank[kept[r]] = r;
    }
    List<int[]> ranked =
        sentences.stream()
            .map(s -> Arrays.stream(s).map(word -> rank[word]).filter(r -> r >= 0).toArray())
            .toList();
    int[] rankedCounts = Arrays.stream(kept).map(word -> counts[word]).toArray();
    float[] vectors = SkipGram.train(ranked, rankedCounts, progress);
    int[] coarse = Vectors.groups(vectors, SkipGram.DIMENSIONS, COARSE);
    int[] fine = Vectors.groups(vectors, SkipGram.DIMENSIONS, FINE);
    Map<Integer, TreeSet<String>> groups = new TreeMap<>();
    for (int r = 0; r < kept.length; r++) {
      if (!words.get(kept[r]).contains(" ")) {
        groups
            .computeIfAbsent(coarse[r] * FINE + fine[r], g -> new TreeSet<>())
            .add(words.get(kept[r]));
      }
    }
    List<String> rows = new ArrayList<>();
    groups.forEach(
        (group, members) ->
            rows.add(group / FINE + "\t" + group % FINE + "\t" + String.join(" ", members)));
    return rows;
  }

  private int[] frequentFirst(int... counts) {
    List<Integer> frequent = new ArrayList<>();
    for (int word = 0; word < counts.length; word++) {
      if (counts[word] >= LEAST_WORDS) {
        frequent.add(word);
      }
    }
    frequent.sort(Comparator.<Integer>comparingInt(w -> -counts[w]).thenComparing(words::get));
    return frequent.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The rows of the table of names: type, names. */
  public List<String> names() {
    Map<EntityType, List<String>> byType = new TreeMap<>();
    names.forEach(
        (name, counts) ->
            type(counts)
                .ifPresent(type -> byType.computeIfAbsent(type, t -> new ArrayList<>()).add(name)));
    List<String> rows = new ArrayList<>();
    byType.forEach(
        (type, all) -> {
          for (int from = 0; from < all.size(); from += NAMES_A_ROW) {
            int to = Math.min(all.size(), from + NAMES_A_ROW);
            rows.add(type + "\t" + String.join("|", all.subList(from, to)));
          }
        });
    return rows;
  }

  private static Optional<EntityType> type(int... counts) {
    int sum = Arrays.stream(counts).sum();
    if (sum < LEAST_ARTICLES) {
      return Optional.empty();
    }
    return Arrays.stream(EntityType.values())
        .filter(type -> NameModel.kind(type) >= 0)
        .filter(type -> counts[type.ordinal()] >= LEAST_SHARE * sum)
        .findFirst();
  }
}
