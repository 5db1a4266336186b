package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.NewsStore;

/**
 * The posts of a person: what articles say again and again is one post, with its latest sentence.
 */
final class PostsApi {

  /** Claims that are read; who has more has them said again and again. */
  private static final int MOST_CLAIMS = 2_000;

  private final NewsStore store;

  PostsApi(NewsStore store) {
    this.store = store;
  }

  /** What one article says: the claim, and when that came out. */
  private record Said(Node article, Node claim, String published) {}

  /** Claims are of one post if all of this is equal. */
  private record Post(String post, String object, String modality, String polarity) {}

  JsonNode posts(Params params) {
    Node person = NodeFactory.createURI(params.required("iri"));
    int limit = params.number("limit", 8);
    return store.read(data -> posts(data, person, limit));
  }

  private static ArrayNode posts(DatasetGraph data, Node person, int limit) {
    List<Quad> claims = new ArrayList<>();
    var quads = data.findNG(Node.ANY, Node.ANY, Vocabulary.SUBJECT, person);
    while (quads.hasNext() && claims.size() < MOST_CLAIMS) {
      claims.add(quads.next());
    }
    Map<Post, List<Said>> posts = new LinkedHashMap<>();
    for (Quad claim : claims) {
      Node article = claim.getGraph();
      String published = text(data, article, article, Vocabulary.DATE_PUBLISHED);
      posts
          .computeIfAbsent(post(data, article, claim.getSubject()), p -> new ArrayList<>())
          .add(new Said(article, claim.getSubject(), published));
    }
    posts.values().forEach(said -> said.sort(Comparator.comparing(Said::published).reversed()));
    return json(data, mostSaid(posts).limit(limit).toList());
  }

  private static Stream<Map.Entry<Post, List<Said>>> mostSaid(Map<Post, List<Said>> posts) {
    Comparator<Map.Entry<Post, List<Said>>> often =
        Comparator.comparingInt(post -> -post.getValue().size());
    return posts.entrySet().stream()
        .sorted(
            often
                .thenComparing(p -> p.getValue().get(0).published(), Comparator.reverseOrder())
                .thenComparing(p -> p.getKey().toString()));
  }

  private static Post post(DatasetGraph data, Node article, Node claim) {
    return new Post(
        text(data, article, claim, Vocabulary.POST),
        text(data, article, claim, Vocabulary.OBJECT),
        text(data, article, claim, Vocabulary.MODALITY),
        text(data, article, claim, Vocabulary.POLARITY));
  }

  private static ArrayNode json(DatasetGraph data, List<Map.Entry<Post, List<Said>>> posts) {
    ArrayNode list = Json.MAPPER.createArrayNode();
    for (Map.Entry<Post, List<Said>> one : posts) {
      Post post = one.getKey();
      Said latest = one.getValue().get(0);
      Node article = latest.article();
      ObjectNode json =
          list.addObject()
              .put("post", post.post())
              .put("modality", post.modality())
              .put("polarity", post.polarity())
              .put("articles", one.getValue().stream().map(Said::article).distinct().count())
              .put("first", one.getValue().get(one.getValue().size() - 1).published())
              .put("article", article.getURI())
              .put("headline", text(data, article, article, Vocabulary.HEADLINE))
              .put("publisher", publisher(data, article))
              .put("published", latest.published())
              .put("sentence", sentence(data, latest));
      if (!post.object().isEmpty()) {
        Node object = NodeFactory.createURI(post.object());
        json.put("object", post.object());
        json.put("objectLabel", text(data, article, object, Vocabulary.PREF_LABEL));
      }
    }
    return list;
  }

  private static String publisher(DatasetGraph data, Node article) {
    String publisher = text(data, article, article, Vocabulary.PUBLISHER);
    return publisher.isEmpty()
        ? ""
        : text(data, article, NodeFactory.createURI(publisher), Vocabulary.NAME);
  }

  private static String sentence(DatasetGraph data, Said said) {
    String sentence = text(data, said.article(), said.claim(), Vocabulary.IN_SENTENCE);
    return sentence.isEmpty()
        ? ""
        : text(data, said.article(), NodeFactory.createURI(sentence), Vocabulary.ANCHOR_OF);
  }

  private static String text(DatasetGraph data, Node graph, Node subject, Node property) {
    var found = data.find(graph, subject, property, Node.ANY);
    if (!found.hasNext()) {
      return "";
    }
    Node value = found.next().getObject();
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }
}
