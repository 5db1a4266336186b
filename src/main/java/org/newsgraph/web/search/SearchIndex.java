package org.newsgraph.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;

/**
 * The index in the folder {@code text} of a store. Its documents are laid out as jena-text expects
 * them, so that {@code text:query} in SPARQL finds them too.
 *
 * <p>Chinese is cut into pairs of neighbouring characters: 国务院 is found as 国务 and 务院 side by side,
 * and never in 国王. Thread-safe.
 */
public final class SearchIndex implements AutoCloseable {

  /** The folder in that of the store. */
  public static final String FOLDER = "text";

  /** What is read from the index in one go, all of one state. */
  interface Reading<T> {
    T read(IndexSearcher searcher, EntityOrdinals ordinals) throws IOException;
  }

  private final TextIndexLucene text;
  private final SearcherManager searchers;
  private volatile EntityOrdinals ordinals;

  private SearchIndex(TextIndexLucene text, SearcherManager searchers) {
    this.text = text;
    this.searchers = searchers;
  }

  /**
   * Opens the index of a store, and makes an empty one where there is none.
   *
   * @param store the store's folder
   * @throws UncheckedIOException if the files cannot be read; delete the folder then, it is derived
   */
  public static SearchIndex open(Path store) {
    try {
      FSDirectory directory = FSDirectory.open(store.resolve(FOLDER));
      TextIndexLucene text = new TextIndexLucene(directory, config());
      return new SearchIndex(
          text, new SearcherManager(text.getIndexWriter(), new SearcherFactory()));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the search index at " + store.resolve(FOLDER) + " cannot be opened; delete it: " + e, e);
    }
  }

  private static TextIndexConfig config() {
    EntityDefinition fields = new EntityDefinition(Fields.URI, Fields.SENTENCE);
    fields.setPrimaryPredicate(
        NodeFactory.createURI(
            "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf"));
    String skos = "http://www.w3.org/2004/02/skos/core#";
    fields.set(Fields.LABEL, NodeFactory.createURI(skos + "prefLabel"));
    fields.set(Fields.LABEL, NodeFactory.createURI(skos + "altLabel"));
    fields.set(Fields.HEADLINE, NodeFactory.createURI("https://schema.org/headline"));
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setAnalyzer(new CJKAnalyzer());
    return config;
  }

  /** For {@code text:query} in SPARQL: to be put into the data set's context. */
  public TextIndex textIndex() {
    return text;
  }

  /** Whether nothing has been indexed yet. */
  public boolean isEmpty() {
    return writer().getDocStats().numDocs == 0;
  }

  IndexWriter writer() {
    return text.getIndexWriter();
  }

  /** What has been written so far is found from now on, and survives the end of the process. */
  void commit() throws IOException {
    writer().commit();
    searchers.maybeRefreshBlocking();
  }

  <T> T read(Reading<T> reading) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return reading.read(searcher, ordinals(searcher));
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be read: " + e, e);
    }
  }

  private EntityOrdinals ordinals(IndexSearcher searcher) throws IOException {
    EntityOrdinals current = ordinals;
    if (current == null || !current.isOf(searcher)) {
      current = EntityOrdinals.of(searcher);
      ordinals = current;
    }
    return current;
  }

  /** Lets go of the files. */
  @Override
  public void close() {
    try {
      searchers.close();
      text.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be closed: " + e, e);
    }
  }
}
