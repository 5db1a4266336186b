package org.newsgraph.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that an article names, with all its mentions there.
 *
 * @param id key within the article and part of its IRI: type and full name, e.g. {@code
 *     person/约翰·克里}; two entities of an article never share it
 * @param type what kind of thing it is
 * @param subtype the finer kind, where it is certain
 * @param name its fullest name in the article (or the knowledge base's, once linked), in Simplified
 *     characters
 * @param names all names that the article uses for it, as they stand there, longest first
 * @param mentions where it is named, in the order of the text; at least one
 * @param event for {@link EntityType#EVENT}, what its name says; {@link EventName#NONE} otherwise
 * @param link the knowledge base's entry, where it is certain; before linking, what the user laid
 *     down
 */
public record Entity(
    String id,
    EntityType type,
    Optional<Subtype> subtype,
    String name,
    List<String> names,
    List<Mention> mentions,
    EventName event,
    Optional<Link> link) {

  /**
   * @throws IllegalArgumentException if there is no mention
   */
  public Entity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(subtype, "subtype");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(link, "link");
    names = List.copyOf(names);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("entity " + id + " has no mention");
    }
  }

  /** The same entity with other mentions, in the order of the text; at least one. */
  public Entity withMentions(List<Mention> others) {
    return new Entity(id, type, subtype, name, names, others, event, link);
  }

  /** The same mentions as those of another entity, which this one is. */
  public Entity calledAs(Entity other) {
    return new Entity(other.id, type, subtype, other.name, names, mentions, event, link);
  }

  /** The same entity, known to be an entry of a knowledge base. */
  public Entity withLink(Link known) {
    return new Entity(id, type, subtype, name, names, mentions, event, Optional.of(known));
  }

  /** The key of an entity of this type and name. */
  public static String idOf(EntityType type, String name) {
    return type.id() + "/" + name;
  }
}
