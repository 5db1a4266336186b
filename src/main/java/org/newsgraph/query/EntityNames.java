package org.newsgraph.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import org.newsgraph.store.DistinctTerms;
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
          for (Node property : List.of(Terms.PREF_LABEL, Terms.ALT_LABEL)) {
            DistinctTerms.objects(data, property).stream()
                .filter(label -> isSimilar(label, key))
                .forEach(label -> similar.add(label.getLiteralLexicalForm()));
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
      return DistinctTerms.objects(data, node, Terms.IS_REPLACED_BY).stream()
          .findFirst()
          .orElse(node);
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
          add(found, DistinctTerms.subjects(data, Terms.PREF_LABEL, label), true);
          add(found, DistinctTerms.subjects(data, Terms.ALT_LABEL, label), false);
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
      for (Node label : DistinctTerms.objects(data, property)) {
        if (NameKey.of(label.getLiteralLexicalForm()).equals(key)) {
          List<Node> subjects = DistinctTerms.subjects(data, property, label);
          add(found, subjects, property.equals(Terms.PREF_LABEL));
        }
      }
    }

    private static void add(Map<Node, Boolean> found, List<Node> subjects, boolean preferred) {
      subjects.forEach(subject -> found.merge(subject, preferred, Boolean::logicalOr));
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
          DistinctTerms.subjects(data, Terms.SERIES, Terms.iri(match.iri()))
              .forEach(
                  event -> expanded.computeIfAbsent(event.getURI(), iri -> match(event, false)));
        }
      }
      return List.copyOf(expanded.values());
    }

    private EntityMatch match(Node node, boolean preferred) {
      TreeSet<String> labels = new TreeSet<>();
      DistinctTerms.objects(data, node, Terms.PREF_LABEL)
          .forEach(label -> labels.add(label.getLiteralLexicalForm()));
      String label = labels.isEmpty() ? node.getURI() : labels.first();
      return new EntityMatch(node.getURI(), label, type(node), preferred);
    }

    private String type(Node node) {
      TreeMap<String, Node> types = new TreeMap<>();
      for (Node object : DistinctTerms.objects(data, node, Terms.TYPE)) {
        String type = TYPES.get(object);
        if (type != null) {
          types.put(type, object);
        }
      }
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
