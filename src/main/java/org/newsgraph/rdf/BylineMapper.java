package org.newsgraph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.newsgraph.model.Article;
import org.newsgraph.model.Byline;
import org.newsgraph.model.Dateline;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;

/** Who made an article: its authors and editors, its dateline, and where it was taken from. */
final class BylineMapper {

  private final ArticleGraph graph;

  BylineMapper(ArticleGraph graph) {
    this.graph = graph;
  }

  void map() {
    Article article = graph.article();
    Byline byline = article.details().byline();
    List<String> authors =
        byline.authors().isEmpty() ? article.author().stream().toList() : byline.authors();
    authors.forEach(name -> graph.add(graph.node(), Vocabulary.AUTHOR, name));
    byline.editors().forEach(name -> graph.add(graph.node(), Vocabulary.EDITOR, name));
    byline.source().ifPresent(name -> graph.addPublisher(Vocabulary.PROVIDER, name));
    byline.dateline().ifPresent(this::mapDateline);
  }

  private void mapDateline(Dateline dateline) {
    graph.add(graph.node(), Vocabulary.DATELINE, dateline.text());
    dateline.agency().ifPresent(name -> graph.addPublisher(Vocabulary.SOURCE_ORGANIZATION, name));
    dateline.places().forEach(this::mapPlace);
    dateline
        .day()
        .ifPresent(
            day ->
                graph.add(
                    graph.node(),
                    Vocabulary.DATE_CREATED,
                    ArticleGraph.typed(day.toString(), XSDDatatype.XSDdate)));
  }

  /** The place of that name that the text speaks of, else one that is known by its name alone. */
  private void mapPlace(String name) {
    Optional<Entity> known =
        graph.analysis().entities().stream()
            .filter(entity -> entity.type() == EntityType.PLACE)
            .filter(entity -> entity.name().equals(name) || entity.names().contains(name))
            .findFirst();
    String id = known.map(Entity::id).orElse(Entity.idOf(EntityType.PLACE, name));
    Node place = ArticleGraph.iri(graph.iris().entity(id));
    graph.add(graph.node(), Vocabulary.LOCATION_CREATED, place);
    if (known.isEmpty()) {
      graph.add(place, Vocabulary.TYPE, Vocabulary.PLACE);
      graph.addLabel(place, Vocabulary.PREF_LABEL, name, "zh-Hans");
    }
  }
}
