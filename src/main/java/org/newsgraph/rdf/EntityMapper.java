package org.newsgraph.rdf;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Link;
import org.newsgraph.model.Location;
import org.newsgraph.model.Mention;
import org.newsgraph.model.OfficeHolder;
import org.newsgraph.model.Script;
import org.newsgraph.model.Span;

/** The entities and named events of an article: their types, names and links, and where named. */
final class EntityMapper {

  private static final String SIMPLIFIED = "zh-Hans";
  private static final String TRADITIONAL = "zh-Hant";
  private static final String ENGLISH = "en";

  /** What is less sure says how sure it is and which rule found it; about one mention in ten. */
  private static final double SURE = 0.8;

  private static final RDFDatatype WKT = new BaseDatatype(Vocabulary.GEO + "wktLiteral");

  /** Whose names have other names in them that are not meant. */
  private static final Set<EntityType> WHOLE = EnumSet.of(EntityType.EVENT, EntityType.AGREEMENT);

  private final ArticleGraph graph;
  private final List<Span> wholes;

  EntityMapper(ArticleGraph graph) {
    this.graph = graph;
    this.wholes =
        graph.analysis().entities().stream()
            .filter(entity -> WHOLE.contains(entity.type()))
            .flatMap(entity -> entity.mentions().stream())
            .map(Mention::span)
            .toList();
  }

  void map() {
    for (Entity entity : graph.analysis().entities()) {
      Node node = ArticleGraph.iri(graph.iris().entity(entity));
      graph.add(graph.node(), Vocabulary.MENTIONS, node);
      mapTypes(node, entity);
      mapNames(node, entity);
      entity.link().ifPresent(link -> mapLink(node, entity, link));
      mapEventName(node, entity.event());
      entity.mentions().forEach(mention -> mapMention(node, mention));
    }
    graph.analysis().holders().forEach(this::mapHolder);
  }

  /** An office that stands for who holds it; the person need not be named in the article. */
  private void mapHolder(OfficeHolder holder) {
    Node person = ArticleGraph.iri(graph.iris().entity(holder.person()));
    graph.add(person, Vocabulary.TYPE, EntityClasses.of(EntityType.PERSON));
    graph.addLabel(person, Vocabulary.PREF_LABEL, holder.link().label(), SIMPLIFIED);
    holder
        .link()
        .iris()
        .forEach(iri -> graph.add(person, Vocabulary.EXACT_MATCH, ArticleGraph.iri(iri)));
    holder.mentions().forEach(span -> graph.add(graph.addSpan(span), Vocabulary.REFERS_TO, person));
  }

  private void mapTypes(Node node, Entity entity) {
    graph.add(node, Vocabulary.TYPE, EntityClasses.of(entity.type()));
    if (entity.type() == EntityType.EVENT) {
      graph.add(node, Vocabulary.TYPE, Vocabulary.SEM_EVENT);
    }
    entity.subtype().ifPresent(kind -> graph.add(node, Vocabulary.TYPE, EntityClasses.of(kind)));
  }

  private void mapNames(Node node, Entity entity) {
    graph.addLabel(node, Vocabulary.PREF_LABEL, entity.name(), SIMPLIFIED);
    String language = graph.article().script() == Script.HANT ? TRADITIONAL : SIMPLIFIED;
    entity.names().forEach(name -> mapOtherName(node, entity, name, language));
  }

  /** One character (the 中 of 中美) names a thing only beside others: it is no label. */
  private void mapOtherName(Node node, Entity entity, String name, String language) {
    boolean preferred = name.equals(entity.name()) && language.equals(SIMPLIFIED);
    if (name.length() > 1 && !preferred) {
      graph.addLabel(node, Vocabulary.ALT_LABEL, name, language);
    }
  }

  /**
   * Of the knowledge base's names only the English one: it has them all, an article is short, and
   * Traditional characters follow from Simplified ones.
   */
  private void mapLink(Node node, Entity entity, Link link) {
    link.labels().getOrDefault(ENGLISH, List.of()).stream()
        .limit(1)
        .forEach(label -> mapOtherName(node, entity, label, ENGLISH));
    List<String> iris = link.iris();
    iris.forEach(iri -> graph.add(node, Vocabulary.EXACT_MATCH, ArticleGraph.iri(iri)));
    if (!link.isByNameAlone() || iris.isEmpty()) {
      graph.add(node, Vocabulary.LINKED_BECAUSE, link.evidence());
      graph.addDouble(node, Vocabulary.LINK_SCORE, Math.round(link.score() * 1000) / 1000.0);
    }
    mapLocation(node, link.location());
  }

  private void mapLocation(Node node, Location location) {
    location.country().ifPresent(code -> graph.add(node, Vocabulary.ADDRESS_COUNTRY, code));
    location
        .within()
        .map(id -> ArticleGraph.iri(graph.iris().entity(id)))
        .ifPresent(place -> graph.add(node, Vocabulary.CONTAINED_IN_PLACE, place));
    location.point().ifPresent(point -> mapPoint(node, point));
  }

  /** As GeoSPARQL has it: longitude first. */
  private void mapPoint(Node node, Location.Point point) {
    Node geometry = ArticleGraph.iri(node.getURI() + "#geometry");
    String wkt = "POINT(" + point.longitude() + " " + point.latitude() + ")";
    graph.add(node, Vocabulary.HAS_GEOMETRY, geometry);
    graph.add(geometry, Vocabulary.AS_WKT, NodeFactory.createLiteralDT(wkt, WKT));
  }

  private void mapEventName(Node node, EventName event) {
    event
        .series()
        .ifPresent(
            name -> {
              Node series = ArticleGraph.iri(graph.iris().series(name));
              graph.add(node, Vocabulary.SERIES, series);
              graph.add(series, Vocabulary.TYPE, Vocabulary.EVENT_SERIES);
              graph.addLabel(series, Vocabulary.PREF_LABEL, name, SIMPLIFIED);
            });
    event.edition().ifPresent(number -> graph.addInteger(node, Vocabulary.EDITION, number));
    event.year().ifPresent(year -> graph.add(node, Vocabulary.YEAR, yearNode(year)));
  }

  private static Node yearNode(int year) {
    return ArticleGraph.typed("%04d".formatted(year), XSDDatatype.XSDgYear);
  }

  private void mapMention(Node entity, Mention mention) {
    Span span = mention.span();
    Optional<Span> whole =
        wholes.stream().filter(w -> w.contains(span) && !w.equals(span)).findFirst();
    Node node = whole.map(w -> graph.addPart(span, w)).orElseGet(() -> graph.addSpan(span));
    graph.add(node, Vocabulary.TA_IDENT_REF, entity);
    if (mention.confidence() < SURE) {
      graph.addDouble(node, Vocabulary.TA_CONFIDENCE, mention.confidence());
      graph.add(node, Vocabulary.RULE, mention.rule());
    }
  }
}
