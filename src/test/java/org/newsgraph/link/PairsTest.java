package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;

/** Pairs of names: those of one thing must come to one node, those of two to two. */
class PairsTest {

  private static final double ENOUGH = 0.95;

  private static final Linker LINKER =
      new Linker(List.of(CldrBase.standard(), CuratedBase.standard(), Gazetteer.standard()));

  /**
   * What an article of its own makes of a name: an id that is a node of its own only if it is
   * linked.
   */
  private static String node(String type, String name, String beside) {
    EntityType kind = EntityType.valueOf(type.toUpperCase(Locale.ROOT));
    Articles article = Articles.of(name + "在新闻里。" + beside + "。").entity(kind, name);
    return LINKER.link(article.extraction()).entities().stream()
        .filter(entity -> entity.type() == kind)
        .map(e -> e.id() + (e.link().isPresent() ? "" : " not linked"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void namesOfOneThingComeToOneNode() {
    List<String> apart = new ArrayList<>();
    List<CSVRecord> pairs = Tables.resource("alias_pairs.csv");
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(50);
    for (CSVRecord pair : pairs) {
      String one = node(pair.get("type"), pair.get("one"), pair.get("beside"));
      String other = node(pair.get("type"), pair.get("other"), pair.get("beside"));
      if (!one.equals(other) || one.endsWith("not linked")) {
        apart.add(one + " and " + other);
      }
    }
    assertThat(apart.size())
        .as(apart.toString())
        .isLessThanOrEqualTo((int) (pairs.size() * (1 - ENOUGH)));
  }

  @Test
  void namesOfTwoThingsComeToTwo() {
    List<CSVRecord> pairs = Tables.resource("other_pairs.csv");
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(30);
    for (CSVRecord pair : pairs) {
      String one = node(pair.get("type"), pair.get("one"), pair.get("beside"));
      String other = node(pair.get("type"), pair.get("other"), pair.get("and"));
      assertThat(one).as(pair.get("one") + " and " + pair.get("other")).isNotEqualTo(other);
    }
  }

  /** Also where one article names both. */
  @Test
  void twoThingsOfOneArticleStayTwo() {
    for (CSVRecord pair : Tables.resource("other_pairs.csv")) {
      if (!pair.get("one").equals(pair.get("other"))) {
        EntityType kind = EntityType.valueOf(pair.get("type").toUpperCase(Locale.ROOT));
        Articles article =
            Articles.of(
                    pair.get("other")
                        + "和别的。"
                        + pair.get("one")
                        + "也在。"
                        + pair.get("beside")
                        + pair.get("and"))
                .entity(kind, pair.get("other"));
        Articles both = article.entityLast(kind, pair.get("one"));
        List<String> ids =
            LINKER.link(both.extraction()).entities().stream()
                .filter(entity -> entity.type() == kind)
                .filter(
                    e ->
                        e.names().contains(pair.get("one"))
                            || e.names().contains(pair.get("other")))
                .map(Entity::id)
                .toList();
        assertThat(ids).as(pair.toString()).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
      }
    }
  }
}
