package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.query.FactChain;
import org.newsgraph.query.ShortestChain;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.NewsStore;
import org.newsgraph.web.search.Filter;
import org.newsgraph.web.search.Hits;
import org.newsgraph.web.search.NewsSearch;

/**
 * How two entities are linked: by the shortest chain of events and claims, the one that {@code
 * query path} gives; or, where a period, a type or events of one kind are wanted, or no such chain
 * is there, by what ties the nodes of the graph.
 */
final class PathApi {

  /** A longer path through sentences is one that nobody would follow. */
  private static final int LONGEST = 4;

  /** Of the company of each entity on the way so many are looked at. */
  private static final int COMPANY = 300;

  private final NewsStore store;
  private final NewsSearch search;

  PathApi(NewsStore store, NewsSearch search) {
    this.store = store;
    this.search = search;
  }

  JsonNode path(Params params) {
    String from = params.required("a");
    String to = params.required("b");
    named(from);
    named(to);
    boolean narrowed =
        !params.filter().equals(Filter.ALL)
            || params.text("type").isPresent()
            || params.text("relation").map(r -> !Relations.isGeneral(r)).orElse(false);
    Net net = narrowed ? new Net() : store.read(data -> told(data, from, to));
    return (net.nodes.isEmpty() ? tied(from, to, new Relations(search, params)) : net).json();
  }

  private Net told(DatasetGraph data, String from, String to) {
    Net net = new Net();
    List<FactChain.Step> steps =
        new FactChain(data)
            .find(
                List.of(NodeFactory.createURI(from)),
                List.of(NodeFactory.createURI(to)),
                () -> false);
    for (FactChain.Step step : steps) {
      String one = step.from().getURI();
      String other = step.to().getURI();
      net.node(named(one));
      net.node(named(other));
      int sentences = search.count(Filter.ALL.of(one, other), false);
      net.edge(one, other, sentences).set("told", told(data, step.link()));
    }
    return net;
  }

  /** The event or claim in words, how the text holds it, and the sentence. */
  private ObjectNode told(DatasetGraph data, Node link) {
    Facts facts = Facts.of(data, link);
    ObjectNode told = Json.object().put("what", what(facts));
    claimed(facts).forEach(told::put);
    told.put("polarity", facts.first(Vocabulary.POLARITY));
    told.put("modality", facts.first(Vocabulary.MODALITY));
    told.put("tenure", facts.first(Vocabulary.TENURE));
    for (Node sentence : facts.nodes(Vocabulary.IN_SENTENCE)) {
      told.put("text", Facts.of(data, sentence).first(Vocabulary.ANCHOR_OF));
    }
    for (Node article : facts.graphs()) {
      Facts source = Facts.of(data, article);
      told.put("article", article.getURI()).put("headline", source.first(Vocabulary.HEADLINE));
      told.put("published", source.first(Vocabulary.DATE_PUBLISHED));
    }
    return told;
  }

  /** Who is said to be what to whom; nothing for events, which say it themselves. */
  private Map<String, String> claimed(Facts facts) {
    Map<String, String> parties = new TreeMap<>();
    Map.of("subject", Vocabulary.SUBJECT, "object", Vocabulary.OBJECT)
        .forEach(
            (role, property) ->
                search
                    .name(facts.first(property))
                    .ifPresent(name -> parties.put(role, name.label())));
    return parties;
  }

  private static String what(Facts facts) {
    for (Node property : List.of(Vocabulary.PREF_LABEL, Vocabulary.POST)) {
      if (!facts.first(property).isEmpty()) {
        return facts.first(property);
      }
    }
    return facts.first(Vocabulary.PREDICATE).replaceFirst("^.*[/#:]", "");
  }

  private Net tied(String from, String to, Relations relations) {
    List<String> chain =
        new ShortestChain<>(new Company(relations), LONGEST, () -> false).find(from, to);
    Net net = new Net();
    for (int i = 1; i < chain.size(); i++) {
      net.node(named(chain.get(i - 1)));
      net.node(named(chain.get(i)));
      net.edge(chain.get(i - 1), chain.get(i), relations.count(chain.get(i - 1), chain.get(i)));
    }
    return net;
  }

  private Hits.Name named(String iri) {
    return search.name(iri).orElseThrow(NotFoundException.unnamed(iri));
  }

  /** The ties of the graph, as far as they are looked at. */
  private final class Company implements ShortestChain.Ties<String> {

    private final Relations relations;
    private final Map<String, Integer> articles = new HashMap<>();

    Company(Relations relations) {
      this.relations = relations;
    }

    @Override
    public Collection<String> of(String entity) {
      List<Hits.Seen> seen = relations.of(entity, COMPANY);
      seen.forEach(other -> articles.put(other.name().iri(), other.name().articles()));
      return seen.stream().map(other -> other.name().iri()).sorted().toList();
    }

    @Override
    public long articles(String entity) {
      return articles.computeIfAbsent(entity, iri -> named(iri).articles());
    }
  }
}
