package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.Article;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;

/** A name within that of an event is seen with nobody; one that stands alone is. */
class NamesWithinTest {

  private static final String TEXT = "联合国气候变化大会开幕，联合国说。";

  @Test
  void aNameWithinAnEventsNameHasNoSentence() {
    List<Quad> quads = new ArrayList<>();
    new GraphMapper(new Iris()).map(analysis(), "0f3a", quads::add);

    assertThat(values(quads, Vocabulary.IN_SENTENCE))
        .extracting(quad -> quad.getSubject().getURI().replaceAll(".*#", ""))
        .containsExactlyInAnyOrder("char=0,9", "char=12,15");
    assertThat(values(quads, Vocabulary.WITHIN))
        .extracting(quad -> quad.getObject().getURI().replaceAll(".*#", ""))
        .containsExactly("char=0,9");
  }

  private static List<Quad> values(List<Quad> quads, org.apache.jena.graph.Node property) {
    return quads.stream().filter(quad -> quad.getPredicate().equals(property)).toList();
  }

  private static Analysis analysis() {
    Article article = Article.ofText("test", "", TEXT);
    int offset = article.content().indexOf(TEXT);
    return new Analysis(
        article,
        List.of(new Span(offset, offset + TEXT.length())),
        List.of(
            entity(EntityType.EVENT, "联合国气候变化大会", offset),
            entity(EntityType.ORGANIZATION, "联合国", offset, offset + TEXT.lastIndexOf("联合国"))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Entity entity(EntityType type, String name, int... begins) {
    List<Mention> mentions = new ArrayList<>();
    for (int begin : begins) {
      Span span = new Span(begin, begin + name.length());
      mentions.add(new Mention(span, type, Optional.empty(), name, name, 0.9, "test"));
    }
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
}
