package org.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsgraph.web.WebFixture.BASE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.ServedStore;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreException;

/** A build beside a server: the one analyses, the other writes. */
class HandoverTest {

  private static final String ARTICLE = BASE + "article/news.example.org/new";

  @TempDir Path dir;

  private static Quad quad(String subject, String property, Node object) {
    return Quad.create(
        NodeFactory.createURI(ARTICLE),
        NodeFactory.createURI(subject),
        NodeFactory.createURI(property),
        object);
  }

  private static Map<String, List<Quad>> article(String hash) {
    String person = BASE + "entity/person/新人物";
    return Map.of(
        ARTICLE,
        List.of(
            quad(
                ARTICLE,
                Vocabulary.TYPE.getURI(),
                NodeFactory.createURI("https://schema.org/NewsArticle")),
            quad(
                ARTICLE,
                "https://w3id.org/newsgraph/ontology#contentHash",
                NodeFactory.createLiteralString(hash)),
            quad(
                ARTICLE + "#char=0,3",
                Vocabulary.TA_IDENT_REF.getURI(),
                NodeFactory.createURI(person)),
            quad(
                person,
                Vocabulary.PREF_LABEL.getURI(),
                NodeFactory.createLiteralLang("新人物", "zh-Hans"))));
  }

  @Test
  void newArticlesAppearWithoutARestart() throws Exception {
    try (WebFixture web = new WebFixture(dir, ServerOptions.defaults())) {
      ServedStore served = ServedStore.find(dir, BASE).orElseThrow();
      assertThat(served.contentHashes()).containsKey(BASE + "article/news.example.org/a1");
      served.replace(article("one"));
      served.finish(Progress.NONE);
      web.server.awaitIndex();
      assertThat(served.contentHashes().get(ARTICLE).hash()).isEqualTo("one");
      assertThat(web.get("/api/search?q=xinrenwu").body()).contains("新人物");
    }
  }

  @Test
  void whatAKilledBuildHasSentStaysAndIsIndexedWithTheNext() throws Exception {
    try (WebFixture web = new WebFixture(dir, ServerOptions.defaults())) {
      ServedStore.find(dir, BASE).orElseThrow().replace(article("one"));
      // Killed here: nobody says that all are there.
      ServedStore next = ServedStore.find(dir, BASE).orElseThrow();
      assertThat(next.contentHashes()).containsKey(ARTICLE);
      next.finish(Progress.NONE);
      web.server.awaitIndex();
      assertThat(web.get("/api/search?q=xinrenwu").body()).contains("新人物");
    }
  }

  @Test
  void theNoteOfAKilledServerIsPassedOver() throws Exception {
    try (WebFixture web = new WebFixture(dir, ServerOptions.defaults())) {
      Files.copy(dir.resolve("server"), dir.resolve("left"));
      assertThatThrownBy(() -> NewsStore.open(dir, Mode.READ)).isInstanceOf(StoreException.class);
      assertThat(web.server.dir()).isEqualTo(dir);
    }
    Files.move(dir.resolve("left"), dir.resolve("server"));
    assertThat(ServedStore.find(dir, BASE)).isEmpty();
    NewsStore.open(dir, Mode.WRITE).close();
  }
}
