package org.newsgraph.rdf;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.model.Claim;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Tenure;

/**
 * The claims of an article: a node for each, so that contradictions can be queried, and the plain
 * triples beside it where the article asserts it.
 */
final class ClaimMapper {

  private static final String SIMPLIFIED = "zh-Hans";

  private final ArticleGraph graph;
  private final Attributions attributions;

  ClaimMapper(ArticleGraph graph) {
    this.graph = graph;
    this.attributions = new Attributions(graph);
  }

  void map() {
    graph.analysis().claims().forEach(this::map);
  }

  private void map(Claim claim) {
    Node node = ArticleGraph.iri(graph.own().claim(claim));
    Node subject = ArticleGraph.iri(graph.iris().entity(claim.subject()));
    Node predicate = Vocabulary.predicate(claim.predicate());
    Optional<Node> object = claim.object().map(id -> ArticleGraph.iri(graph.iris().entity(id)));
    graph.add(node, Vocabulary.TYPE, Vocabulary.CLAIM);
    graph.add(node, Vocabulary.SUBJECT, subject);
    graph.add(node, Vocabulary.PREDICATE, predicate);
    object.ifPresent(entity -> graph.add(node, Vocabulary.OBJECT, entity));
    boolean post = claim.predicate() == Predicate.HOLDS_POST;
    boolean literal = post || claim.predicate() == Predicate.ALTERNATE_NAME;
    if (literal) {
      graph.addLabel(
          node, post ? Vocabulary.POST : Vocabulary.OTHER_NAME, claim.value(), SIMPLIFIED);
    }
    mapEvidence(node, claim);
    if (claim.isFact()) {
      Node link = post ? Vocabulary.POST_OF : predicate;
      if (literal) {
        graph.addLabel(subject, predicate, claim.value(), SIMPLIFIED);
      }
      object.ifPresent(entity -> graph.add(subject, link, entity));
    }
  }

  private void mapEvidence(Node node, Claim claim) {
    graph.addOffsets(node, claim.evidence().span());
    attributions.attribute(node, claim.evidence().span());
    graph.add(node, Vocabulary.POLARITY, claim.polarity().name().toLowerCase(Locale.ROOT));
    graph.add(node, Vocabulary.MODALITY, claim.modality().name().toLowerCase(Locale.ROOT));
    if (claim.tenure() != Tenure.CURRENT) {
      graph.add(node, Vocabulary.TENURE, claim.tenure().id());
    }
    graph.addDouble(node, Vocabulary.CONFIDENCE, claim.evidence().confidence());
    graph.add(node, Vocabulary.RULE, claim.evidence().rule());
  }
}
