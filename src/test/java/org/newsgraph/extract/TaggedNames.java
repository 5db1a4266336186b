package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Entities of hand-built texts. */
public final class TaggedNames {

  private TaggedNames() {}

  /** One entity for each name that the words' tags tell of. */
  public static List<Entity> of(AnnotatedText text) {
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        type(token.ner())
            .ifPresent(
                type ->
                    mentions
                        .computeIfAbsent(token.form(), f -> new ArrayList<>())
                        .add(mention(token, type)));
      }
    }
    return mentions.entrySet().stream().map(e -> entity(e.getKey(), e.getValue())).toList();
  }

  private static Mention mention(Token token, EntityType type) {
    return new Mention(token.span(), type, Optional.empty(), token.form(), token.form(), 1, "test");
  }

  private static Entity entity(String name, List<Mention> mentions) {
    EntityType type = mentions.get(0).type();
    return new Entity(
        Entity.idOf(type, name),
        type,
        Optional.empty(),
        name,
        List.of(name),
        mentions,
        EventName.NONE,
        Optional.empty());
  }

  private static Optional<EntityType> type(String ner) {
    return switch (ner) {
      case "PERSON" -> Optional.of(EntityType.PERSON);
      case "GPE" -> Optional.of(EntityType.PLACE);
      case "EVENT" -> Optional.of(EntityType.EVENT);
      case "ORGANIZATION" -> Optional.of(EntityType.ORGANIZATION);
      default -> Optional.empty();
    };
  }
}
