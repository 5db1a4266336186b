package org.newsgraph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;

/**
 * The offices that an article names by their country: 俄罗斯总统. Their mentions hold those of the
 * countries.
 */
final class Offices {

  private static final double CONFIDENCE = 0.9;
  private static final String RULE = "office";

  /** A post, how its office is called, and what may not follow it. */
  private record Post(String words, String office, List<String> never) {}

  /** The longest first. */
  private static final List<Post> POSTS = posts();

  private Offices() {}

  private static List<Post> posts() {
    List<Post> posts = new ArrayList<>();
    for (CSVRecord row : Tables.resource("offices.csv")) {
      posts.add(new Post(row.get("post"), row.get("office"), Tables.list(row.get("never"))));
    }
    posts.sort(Comparator.comparingInt((Post post) -> post.words().length()).reversed());
    return List.copyOf(posts);
  }

  /** The offices named in a text, in the order of their first mentions. */
  static List<Entity> find(List<Entity> entities, AnnotatedText text) {
    Map<String, List<Mention>> found = new LinkedHashMap<>();
    for (Entity entity : entities) {
      if (entity.link().map(link -> link.key().startsWith("cldr:")).orElse(false)) {
        for (Mention country : entity.mentions()) {
          post(text.simplified(), country.span().end())
              .ifPresent(post -> add(entity, country, post, text, found));
        }
      }
    }
    return found.entrySet().stream().map(one -> office(one.getKey(), one.getValue())).toList();
  }

  private static Optional<Post> post(String text, int at) {
    for (Post post : POSTS) {
      if (text.startsWith(post.words(), at)) {
        int end = at + post.words().length();
        boolean other = post.never().stream().anyMatch(word -> text.startsWith(word, end));
        return other ? Optional.empty() : Optional.of(post);
      }
    }
    return Optional.empty();
  }

  private static void add(
      Entity entity,
      Mention country,
      Post post,
      AnnotatedText text,
      Map<String, List<Mention>> found) {
    Span span = new Span(country.span().begin(), country.span().end() + post.words().length());
    String name = entity.name() + post.office();
    String words = text.article().content().substring(span.begin(), span.end());
    found
        .computeIfAbsent(name, n -> new ArrayList<>())
        .add(new Mention(span, EntityType.OFFICE, Optional.empty(), words, name, CONFIDENCE, RULE));
  }

  private static Entity office(String name, List<Mention> mentions) {
    LinkedHashSet<String> names = new LinkedHashSet<>();
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
