package org.newsgraph.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;

/**
 * The offices that an article names: by their country (俄罗斯总统), whose mention theirs hold; by their
 * party (保守党党魁); or alone (总统), where only one country can be meant that has such an office.
 */
final class Offices {

  private static final double CONFIDENCE = 0.9;
  private static final double ALONE = 0.7;
  private static final String RULE = "office";

  /**
   * Countries by one letter (美防长), which recognition may pass over, and what makes another post.
   */
  private static final String BEFORE = "美俄英法德日韩朝中印澳加意西土以伊巴越泰菲副国州省市";

  private static final List<String> PARTY_POSTS = List.of("党魁", "党首", "党主席", "总书记");

  /** A post, how its office is called (not at all: it is none), and what may not follow it. */
  private record Post(String words, String office, List<String> never) {}

  /** The longest first. */
  private static final List<Post> POSTS = posts();

  /** Posts with the countries that have them. */
  private static final Set<String> HELD = held();

  private final AnnotatedText text;
  private final Countries countries;
  private final Map<String, List<Mention>> found = new LinkedHashMap<>();
  private final BitSet taken = new BitSet();
  private final Map<String, String> keys = new HashMap<>();

  Offices(AnnotatedText text, Countries countries) {
    this.text = text;
    this.countries = countries;
  }

  private static List<Post> posts() {
    List<Post> posts = new ArrayList<>();
    for (CSVRecord row : Tables.resource("offices.csv")) {
      posts.add(new Post(row.get("post"), row.get("office"), Tables.list(row.get("never"))));
    }
    posts.sort(Comparator.comparingInt((Post post) -> post.words().length()).reversed());
    return List.copyOf(posts);
  }

  private static Set<String> held() {
    Set<String> held = new HashSet<>();
    Tables.resource("/org/newsgraph/names/offices.csv")
        .forEach(row -> held.add(row.get("post") + " of " + row.get("of")));
    return held;
  }

  /** Words for posts, without countries. */
  static List<String> titles() {
    return POSTS.stream().map(Post::words).toList();
  }

  /** Whether a title (俄罗斯外长) is one of an office (外交部长), by whatever words. */
  static boolean isPost(String title, String office) {
    return POSTS.stream()
        .filter(post -> title.contains(post.words()))
        .findFirst()
        .map(post -> post.office().equals(office))
        .orElse(title.contains(office));
  }

  /** The offices named in a text, in the order of their first mentions. */
  List<Entity> find(List<Entity> entities) {
    for (Countries.At country : countries.all()) {
      post(country.span().end())
          .ifPresent(post -> add(nameOf(country, post), country.span().begin(), post));
    }
    entities.stream().filter(Offices::isParty).forEach(this::addPosts);
    entities.forEach(e -> e.mentions().forEach(m -> taken.set(m.span().begin(), m.span().end())));
    addAlone();
    return found.entrySet().stream().map(one -> office(one.getKey(), one.getValue())).toList();
  }

  private static boolean isParty(Entity entity) {
    return entity.subtype().equals(Optional.of(Subtype.PARTY)) || entity.name().endsWith("党");
  }

  private void addPosts(Entity party) {
    for (Mention mention : party.mentions()) {
      for (String words : PARTY_POSTS) {
        if (text.simplified().startsWith(words, mention.span().end())) {
          Post post = new Post(words, words, List.of());
          add(party.name() + words, mention.span().begin(), post);
        }
      }
    }
  }

  private Optional<Post> post(int at) {
    for (Post post : POSTS) {
      if (text.simplified().startsWith(post.words(), at)) {
        int end = at + post.words().length();
        boolean other =
            post.never().stream().anyMatch(word -> text.simplified().startsWith(word, end));
        return Optional.of(post).filter(p -> !other && !p.office().isEmpty());
      }
    }
    return Optional.empty();
  }

  /** Behind a name or before one it is a title. */
  private void addAlone() {
    for (int at = 0; at < text.simplified().length(); at++) {
      int begin = at;
      Optional<Post> post = startsPost(at) ? post(at) : Optional.empty();
      int end = at + post.map(p -> p.words().length()).orElse(0);
      if (post.isPresent() && !isBehind(at) && !taken.get(at) && !taken.get(end)) {
        nameAlone(post.get()).ifPresent(name -> add(name, begin, post.get(), ALONE));
      }
      at = Math.max(at, end - 1);
    }
  }

  private boolean isBehind(int at) {
    return at > 0 && (taken.get(at - 1) || BEFORE.indexOf(text.simplified().charAt(at - 1)) >= 0);
  }

  private boolean startsPost(int at) {
    return POSTS.stream().anyMatch(post -> text.simplified().startsWith(post.words(), at));
  }

  /** The office that the article names with this post, or that its only country has. */
  private Optional<String> nameAlone(Post post) {
    List<String> named = found.keySet().stream().filter(n -> isOf(n, post)).toList();
    if (!named.isEmpty()) {
      return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
    return countries
        .only()
        .filter(country -> HELD.contains(post.office() + " of " + country.code()))
        .map(country -> nameOf(country, post));
  }

  /** What the offices are that were found, by their names: {@code 总统 of US}. */
  Map<String, String> keys() {
    return keys;
  }

  private String nameOf(Countries.At country, Post post) {
    String name = country.label() + post.office();
    keys.put(name, post.office() + " of " + country.code());
    return name;
  }

  private boolean isOf(String name, Post post) {
    return countries.all().stream().anyMatch(c -> name.equals(c.label() + post.office()));
  }

  private void add(String name, int begin, Post post) {
    int at = text.simplified().indexOf(post.words(), begin);
    add(name, begin, at + post.words().length(), CONFIDENCE);
  }

  private void add(String name, int begin, Post post, double confidence) {
    add(name, begin, begin + post.words().length(), confidence);
  }

  private void add(String name, int begin, int end, double confidence) {
    Span span = new Span(begin, end);
    String words = text.article().textOf(span);
    taken.set(begin, end);
    found
        .computeIfAbsent(name, n -> new ArrayList<>())
        .add(new Mention(span, EntityType.OFFICE, Optional.empty(), words, name, confidence, RULE));
  }

  private static Entity office(String name, List<Mention> mentions) {
    Set<String> names = new LinkedHashSet<>();
    mentions.stream()
        .map(Mention::text)
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
        .forEach(names::add);
    return new Entity(
        Entity.idOf(EntityType.OFFICE, name),
        EntityType.OFFICE,
        Optional.empty(),
        name,
        List.copyOf(names),
        mentions.stream().sorted(Mention.BY_SPAN).toList(),
        EventName.NONE,
        Optional.empty());
  }
}
