package org.newsgraph.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.store.NewsStore;
import org.newsgraph.text.ChineseScript;

/**
 * Finds the entities, events and series that a name stands for: given in any script, as a preferred
 * name, as one of the other names, or as an IRI. Thread-safe.
 *
 * <p>A name is looked up in the store's indexes first. Only where that finds nothing, all names are
 * read and compared without regard to case, width and separators.
 */
public final class EntityNames {

  private static final List<String> LANGUAGES = List.of("zh-Hans", "zh-Hant", "zh", "en", "");
  private static final int SUGGESTIONS = 5;

  private static final Map<Node, String> TYPES =
      Map.of(
          Terms.PERSON, "person",
          Terms.ORGANIZATION, "organization",
          Terms.PLACE, "place",
          Terms.EVENT, "event",
          Terms.EVENT_SERIES, "series",
          Terms.AGREEMENT, "agreement",
          Terms.NAMED_THING, "thing");

  private final NewsStore store;

  /** Looks names up in this store. */
  public EntityNames(NewsStore store) {
    this.store = store;
  }

  /**
   * What a name stands for; empty if nothing in the store has it. Where it is the preferred name of
   * some, those are given, and of the others that have it among their names only those of the same
   * types: 巴黎 is the city, and not also the football club that is called so now and then. A series
   * stands for its events.
   */
  public List<EntityMatch> find(String nameOrIri) {
    return store.read(data -> new Lookup(data).find(nameOrIri.strip()));
  }

  /**
   * As {@link #find}, but never empty.
   *
   * @throws QueryException if nothing in the store has the name; the message suggests similar ones
   */
  public List<EntityMatch> require(String nameOrIri) {
    List<EntityMatch> matches = find(nameOrIri);
    if (matches.isEmpty()) {
      List<String> similar = suggest(nameOrIri);
      throw new QueryException(
          "nothing in the store is named '"
              + nameOrIri
              + "'"
              + (similar.isEmpty() ? "" : "; similar names: " + String.join(", ", similar)));
    }
    return matches;
  }

  /** The name and type of one entity; within a transaction. */
  static EntityMatch describe(DatasetGraph data, Node entity) {
    return new Lookup(data).match(entity, true);
  }

  /** Names in the store that contain the given one or are contained in it, shortest first. */
  private List<String> suggest(String name) {
    String key = NameKey.of(name);
    if (key.isEmpty()) {
      return List.of();
    }
    return store.read(
        data -> {
          Set<String> similar =
              new TreeSet<>(
                  Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
          Set<Node> seen = new HashSet<>();
          for (Node property : List.of(Terms.PREF_LABEL, Terms.ALT_LABEL)) {
            data.findNG(Node.ANY, Node.ANY, property, Node.ANY)
                .forEachRemaining(
                    quad -> {
                      if (seen.add(quad.getObject()) && isSimilar(quad.getObject(), key)) {
                        similar.add(quad.getObject().getLiteralLexicalForm());
                      }
                    });
          }
          return similar.stream().limit(SUGGESTIONS).toList();
        });
  }

  private static boolean isSimilar(Node label, String key) {
    String other = NameKey.of(label.getLiteralLexicalForm());
    return other.contains(key) || other.length() > 1 && key.contains(other);
  }

  /** One look-up, within a transaction. */
  private static final class Lookup {

    private final DatasetGraph data;

    Lookup(DatasetGraph data) {
      this.data = data;
    }

    List<EntityMatch> find(String nameOrIri) {
      String name = nameOrIri.replaceAll("^<(.*)>$", "$1");
      if (name.contains("://")) {
        return ordered(expand(List.of(match(current(Terms.iri(name)), true))));
      }
      Map<Node, Boolean> found = byIndex(name);
      if (found.isEmpty()) {
        found = byKey(NameKey.of(name));
      }
      List<EntityMatch> matches = new ArrayList<>();
      found.forEach((node, preferred) -> matches.add(match(node, preferred)));
      return ordered(expand(select(matches)));
    }

    /** An entity that has become one with another answers under its old IRI too. */
    private Node current(Node node) {
      Iterator<Quad> replaced = data.findNG(Node.ANY, node, Terms.IS_REPLACED_BY, Node.ANY);
      return replaced.hasNext() ? replaced.next().getObject() : node;
    }

    /** Nodes that have the name in exactly these characters, or these Simplified. */
    private Map<Node, Boolean> byIndex(String name) {
      Map<Node, Boolean> found = new LinkedHashMap<>();
      for (String form : new LinkedHashSet<>(List.of(name, ChineseScript.simplify(name)))) {
        for (String language : LANGUAGES) {
          Node label =
              language.isEmpty()
                  ? NodeFactory.createLiteralString(form)
                  : NodeFactory.createLiteralLang(form, language);
          add(found, data.findNG(Node.ANY, Node.ANY, Terms.PREF_LABEL, label), true);
          add(found, data.findNG(Node.ANY, Node.ANY, Terms.ALT_LABEL, label), false);
        }
      }
      return found;
    }

    private Map<Node, Boolean> byKey(String key) {
      Map<Node, Boolean> found = new LinkedHashMap<>();
      if (!key.isEmpty()) {
        addByKey(found, Terms.PREF_LABEL, key);
        addByKey(found, Terms.ALT_LABEL, key);
      }
      return found;
    }

    private void addByKey(Map<Node, Boolean> found, Node property, String key) {
      Map<String, Boolean> known = new HashMap<>();
      data.findNG(Node.ANY, Node.ANY, property, Node.ANY)
          .forEachRemaining(
              quad -> {
                String label = quad.getObject().getLiteralLexicalForm();
                if (known.computeIfAbsent(label, l -> NameKey.of(l).equals(key))) {
                  found.merge(
                      quad.getSubject(), property.equals(Terms.PREF_LABEL), Boolean::logicalOr);
                }
              });
    }

    private static void add(Map<Node, Boolean> found, Iterator<Quad> quads, boolean preferred) {
      quads.forEachRemaining(quad -> found.merge(quad.getSubject(), preferred, Boolean::logicalOr));
    }

    private static List<EntityMatch> select(List<EntityMatch> matches) {
      Set<String> types = new TreeSet<>();
      matches.stream().filter(EntityMatch::preferred).forEach(m -> types.add(m.type()));
      return types.isEmpty()
          ? matches
          : matches.stream().filter(m -> m.preferred() || types.contains(m.type())).toList();
    }

    /** A series, and the events of it. */
    private List<EntityMatch> expand(List<EntityMatch> matches) {
      Map<String, EntityMatch> expanded = new LinkedHashMap<>();
      matches.forEach(match -> expanded.put(match.iri(), match));
      for (EntityMatch match : matches) {
        if (match.type().equals("series")) {
          data.findNG(Node.ANY, Node.ANY, Terms.SERIES, Terms.iri(match.iri()))
              .forEachRemaining(
                  quad ->
                      expanded.computeIfAbsent(
                          quad.getSubject().getURI(), iri -> match(quad.getSubject(), false)));
        }
      }
      return List.copyOf(expanded.values());
    }

    private EntityMatch match(Node node, boolean preferred) {
      TreeSet<String> labels = new TreeSet<>();
      data.findNG(Node.ANY, node, Terms.PREF_LABEL, Node.ANY)
          .forEachRemaining(quad -> labels.add(quad.getObject().getLiteralLexicalForm()));
      String label = labels.isEmpty() ? node.getURI() : labels.first();
      return new EntityMatch(node.getURI(), label, type(node), preferred);
    }

    private String type(Node node) {
      TreeMap<String, Node> types = new TreeMap<>();
      data.findNG(Node.ANY, node, Terms.TYPE, Node.ANY)
          .forEachRemaining(
              quad -> {
                String type = TYPES.get(quad.getObject());
                if (type != null) {
                  types.put(type, quad.getObject());
                }
              });
      return types.isEmpty() ? "thing" : types.firstKey();
    }

    private static List<EntityMatch> ordered(Collection<EntityMatch> matches) {
      return matches.stream()
          .filter(match -> !match.type().equals("thing"))
          .sorted(
              Comparator.comparing(EntityMatch::preferred)
                  .reversed()
                  .thenComparing(EntityMatch::type)
                  .thenComparing(EntityMatch::iri))
          .toList();
    }
  }
}
