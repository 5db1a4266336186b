package org.newsgraph.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.newsgraph.store.NewsStore;

/**
 * Brings the index up to the state of a store: only articles that came, changed or went are looked
 * at, and the names of what they mention. Used by one thread at a time.
 */
public final class Indexer {

  /** Articles of a transaction, so that none stays open for long. */
  private static final int BATCH = 200;

  private final NewsStore store;
  private final SearchIndex index;

  public Indexer(NewsStore store, SearchIndex index) {
    this.store = store;
    this.index = index;
  }

  /**
   * Updates the index.
   *
   * @param progress hears how many hundredths are done
   * @return how many articles were indexed anew or taken out
   */
  public int update(IntConsumer progress) {
    try {
      Map<String, String> indexed = indexed();
      if (ArticleStates.otherLayout(indexed)) {
        index.writer().deleteAll();
        index.commit();
        indexed.clear();
        progress.accept(0);
      }
      Map<String, String> changed = new TreeMap<>();
      for (Map.Entry<String, String> held : ArticleStates.of(store).entrySet()) {
        if (!held.getValue().equals(indexed.remove(held.getKey()))) {
          changed.put(held.getKey(), held.getValue());
        }
      }
      // What is left over has gone from the store.
      indexed.keySet().forEach(gone -> changed.put(gone, ""));
      if (!changed.isEmpty()) {
        write(changed, progress);
      }
      return changed.size();
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be written: " + e, e);
    }
  }

  private void write(Map<String, String> changed, IntConsumer progress) throws IOException {
    Set<String> names = new TreeSet<>(mentioned(changed.keySet()));
    List<String> articles = List.copyOf(changed.keySet());
    for (int begin = 0; begin < articles.size(); begin += BATCH) {
      List<String> batch = articles.subList(begin, Math.min(begin + BATCH, articles.size()));
      Map<String, List<Document>> documents = documents(batch, changed, names);
      for (String article : batch) {
        index
            .writer()
            .updateDocuments(
                new Term(Fields.GRAPH, article), documents.getOrDefault(article, List.of()));
      }
      progress.accept(60 * begin / articles.size());
    }
    writeNames(List.copyOf(names), progress);
    index.commit();
    progress.accept(100);
  }

  private Map<String, List<Document>> documents(
      List<String> batch, Map<String, String> hashes, Set<String> names) {
    return store.read(
        data -> {
          Map<String, List<Document>> documents = new HashMap<>();
          for (String article : batch) {
            if (!hashes.get(article).isEmpty()) {
              ArticleScan scan = ArticleScan.of(data, NodeFactory.createURI(article));
              names.addAll(scan.entities());
              documents.put(article, new ArticleDocuments(scan, hashes.get(article)).documents());
            }
          }
          return documents;
        });
  }

  private void writeNames(List<String> names, IntConsumer progress) throws IOException {
    for (int begin = 0; begin < names.size(); begin += BATCH) {
      List<String> batch = names.subList(begin, Math.min(begin + BATCH, names.size()));
      Map<String, Document> documents = new TreeMap<>();
      store.read(
          data -> {
            for (String name : batch) {
              documents.put(name, NameDocument.of(data, name));
            }
            return documents;
          });
      for (Map.Entry<String, Document> name : documents.entrySet()) {
        Term term = new Term(Fields.URI, name.getKey());
        if (name.getValue() == null) {
          index.writer().deleteDocuments(term);
        } else {
          index.writer().updateDocument(term, name.getValue());
        }
      }
      progress.accept(60 + 39 * begin / names.size());
    }
  }

  /** The articles in the index, with the state of what was indexed. */
  private Map<String, String> indexed() {
    return index.read(
        (searcher, ordinals) -> {
          Map<String, String> hashes = new HashMap<>();
          TermQuery articles = new TermQuery(new Term(Fields.KIND, "article"));
          StoredFields stored = searcher.storedFields();
          for (ScoreDoc hit : all(searcher, articles)) {
            Document document = stored.document(hit.doc, Set.of(Fields.GRAPH, Fields.HASH));
            hashes.put(document.get(Fields.GRAPH), document.get(Fields.HASH));
          }
          return hashes;
        });
  }

  /** What the articles mentioned when they were last indexed: their counts change as well. */
  private Set<String> mentioned(Collection<String> articles) {
    return index.read(
        (searcher, ordinals) -> {
          Set<String> entities = new TreeSet<>();
          for (String article : articles) {
            for (ScoreDoc hit : all(searcher, new TermQuery(new Term(Fields.URI, article)))) {
              Document document = searcher.storedFields().document(hit.doc, Set.of(Fields.ENTITY));
              entities.addAll(List.of(document.getValues(Fields.ENTITY)));
            }
          }
          return entities;
        });
  }

  private static ScoreDoc[] all(IndexSearcher searcher, TermQuery query) throws IOException {
    int documents = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      documents += leaf.reader().maxDoc();
    }
    return documents == 0 ? new ScoreDoc[0] : searcher.search(query, documents).scoreDocs;
  }
}
