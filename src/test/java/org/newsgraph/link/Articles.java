package org.newsgraph.link;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Article;
import org.newsgraph.model.Claim;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Publication;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.text.ChineseScript;

/** Small extractions built by hand. */
final class Articles {

  private final String text;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private Optional<Publication> published = Optional.empty();

  private Articles(String text) {
    this.text = text;
  }

  static Articles of(String text) {
    return new Articles(text);
  }

  /** An entity that is mentioned once by each of its names; the first name is its full one. */
  Articles entity(EntityType type, String... names) {
    return event(type, EventName.NONE, names);
  }

  /** An entity that is mentioned where its name stands last: also within another one's before. */
  Articles entityLast(EntityType type, String name) {
    return add(type, EventName.NONE, text.lastIndexOf(name), name);
  }

  Articles event(EntityType type, EventName event, String... names) {
    return add(type, event, 0, names);
  }

  /** An entity as it is. */
  Articles add(Entity entity) {
    entities.add(entity);
    return this;
  }

  private Articles add(EntityType type, EventName event, int from, String... names) {
    List<Mention> mentions = new ArrayList<>();
    for (String name : names) {
      int begin = text.indexOf(name, from);
      mentions.add(
          new Mention(
              new Span(begin, begin + name.length()),
              type,
              Optional.empty(),
              name,
              ChineseScript.simplify(name),
              0.9,
              "test"));
    }
    mentions.sort(Mention.BY_SPAN);
    String name = ChineseScript.simplify(names[0]);
    entities.add(
        new Entity(
            Entity.idOf(type, name),
            type,
            Optional.empty(),
            name,
            List.of(names),
            mentions,
            event,
            Optional.empty()));
    return this;
  }

  Articles claim(Claim claim) {
    claims.add(claim);
    return this;
  }

  /** The words of the text, one after the other, all nouns. */
  Articles words(String... words) {
    int at = 0;
    for (String word : words) {
      int begin = text.indexOf(word, at);
      at = begin + word.length();
      tokens.add(new Token(new Span(begin, at), word, "NN", "O"));
    }
    return this;
  }

  Articles published(LocalDate day) {
    OffsetDateTime time = day.atTime(8, 0).atOffset(ZoneOffset.UTC);
    published = Optional.of(new Publication(time, Publication.Source.METADATA, true));
    return this;
  }

  Articles published(int year) {
    OffsetDateTime time = OffsetDateTime.of(year, 10, 30, 8, 0, 0, 0, ZoneOffset.UTC);
    published = Optional.of(new Publication(time, Publication.Source.METADATA, true));
    return this;
  }

  Extraction extraction() {
    Article plain = Article.ofText("test", "", text);
    Article article = published.map(plain::withPublished).orElse(plain);
    Sentence sentence = new Sentence(new Span(0, article.content().length()), tokens);
    return new Extraction(
        new AnnotatedText(article, ChineseScript.simplify(text), List.of(sentence)),
        entities,
        List.of(),
        claims,
        List.of(),
        List.of());
  }

  /** What a linker calls the entities of one type. */
  List<String> names(Linker linker, EntityType type) {
    return linker.link(extraction()).entities().stream()
        .filter(entity -> entity.type() == type)
        .map(Entity::name)
        .toList();
  }
}
