package org.newsgraph.rdf;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.model.Claim;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Polarity;

/**
 * The claims of an article: a node for each, so that contradictions can be queried, and the plain
 * triples beside it where the article asserts it.
 */
final class ClaimMapper {

  private static final String SIMPLIFIED = "zh-Hans";

  private final ArticleGraph graph;

  ClaimMapper(ArticleGraph graph) {
    this.graph = graph;
  }

  void map() {
    graph.analysis().claims().forEach(this::map);
  }

  private void map(Claim claim) {
    Node node = ArticleGraph.iri(graph.iris().claim(graph.article(), claim));
    Node subject = ArticleGraph.iri(graph.iris().entity(claim.subject()));
    Node predicate = Vocabulary.ng(claim.predicate().id());
    Optional<Node> object = claim.object().map(id -> ArticleGraph.iri(graph.iris().entity(id)));
    graph.add(node, Vocabulary.TYPE, Vocabulary.CLAIM);
    graph.add(node, Vocabulary.SUBJECT, subject);
    graph.add(node, Vocabulary.PREDICATE, predicate);
    object.ifPresent(entity -> graph.add(node, Vocabulary.OBJECT, entity));
    graph.addLabel(node, Vocabulary.POST, claim.value(), SIMPLIFIED);
    mapEvidence(node, claim);
    if (claim.modality() == Modality.ASSERTED && claim.polarity() == Polarity.POSITIVE) {
      graph.addLabel(subject, predicate, claim.value(), SIMPLIFIED);
      object.ifPresent(entity -> graph.add(subject, Vocabulary.POST_OF, entity));
    }
  }

  private void mapEvidence(Node node, Claim claim) {
    graph.addOffsets(node, claim.evidence().span());
    graph.add(node, Vocabulary.POLARITY, claim.polarity().name().toLowerCase(Locale.ROOT));
    graph.add(node, Vocabulary.MODALITY, claim.modality().name().toLowerCase(Locale.ROOT));
    graph.addDouble(node, Vocabulary.CONFIDENCE, claim.evidence().confidence());
    graph.add(node, Vocabulary.RULE, claim.evidence().rule());
  }
}
