package org.newsgraph.pipeline;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.RecordBytes;
import org.newsgraph.pipeline.CopyFinder.Item;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Vocabulary;

/**
 * Copies where no one machine sees all articles: articles that have a band in common meet and are
 * compared, and of what each article is like the nearest is kept. What comes out is what {@link
 * CopyFinder} finds. Stateless.
 */
final class CopyRecords {

  private CopyRecords() {}

  /** An article on its way to another machine. */
  private record Form(String article, Instant published, byte[] signature) {

    static Form of(Item item) {
      ByteBuffer bytes = ByteBuffer.allocate(MinHash.SIZE * Integer.BYTES);
      bytes.asIntBuffer().put(item.signature());
      return new Form(item.article(), item.published(), bytes.array());
    }

    Item item() {
      int[] numbers = new int[MinHash.SIZE];
      ByteBuffer.wrap(signature).asIntBuffer().get(numbers);
      return new Item(article, published, numbers);
    }
  }

  /**
   * Which earlier article one is like, when that was published, and how much they have in common.
   */
  private record Near(String original, Instant published, String similarity) {

    double common() {
      return Double.parseDouble(similarity);
    }

    boolean isNearerThan(Near other) {
      int order = Double.compare(common(), other.common());
      if (order != 0) {
        return order > 0;
      }
      int time = published.compareTo(other.published);
      return time != 0 ? time < 0 : original.compareTo(other.original) < 0;
    }
  }

  /** What counts of an article; none if its text is too short. */
  static Optional<byte[]> of(Node article, Collection<Quad> quads) {
    Instant published = Instant.MAX;
    int[] signature = null;
    for (Quad quad : quads) {
      if (quad.getSubject().equals(article) && quad.getObject().isLiteral()) {
        String text = quad.getObject().getLiteralLexicalForm();
        if (quad.getPredicate().equals(Vocabulary.DATE_PUBLISHED)) {
          published = CopiesGraph.time(text);
        } else if (quad.getPredicate().equals(Vocabulary.ARTICLE_BODY)) {
          signature = MinHash.of(text);
        }
      }
    }
    return signature == null
        ? Optional.empty()
        : Optional.of(RecordBytes.of(Form.of(new Item(article.getURI(), published, signature))));
  }

  private static Item item(byte[] bytes) {
    return RecordBytes.read(bytes, Form.class).item();
  }

  /** Only articles that have one of these in common are compared. */
  static List<String> bands(byte[] article) {
    Item item = item(article);
    List<String> bands = new ArrayList<>();
    for (int band = 0; band < CopyFinder.BANDS; band++) {
      bands.add(band + ":" + (item.band(band) >>> 32));
    }
    return bands;
  }

  /** Compares articles that have a band in common: the later ones with what each is nearest to. */
  static Map<String, byte[]> compare(Collection<byte[]> articles) {
    List<Item> items = new ArrayList<>();
    articles.forEach(bytes -> items.add(item(bytes)));
    items.sort(CopyFinder.EARLIEST_FIRST);
    Map<String, byte[]> nearest = new HashMap<>();
    for (int later = 1; later < items.size(); later++) {
      Near best = null;
      for (int k = 0; k < Math.min(later, CopyFinder.MOST_COMPARED); k++) {
        Item earlier = items.get(k);
        double common = earlier.copied(items.get(later));
        Near near = new Near(earlier.article(), earlier.published(), Double.toString(common));
        if (common > 0 && (best == null || near.isNearerThan(best))) {
          best = near;
        }
      }
      if (best != null) {
        nearest.put(items.get(later).article(), RecordBytes.of(best));
      }
    }
    return nearest;
  }

  /** The nearer one of two that an article is like. */
  static byte[] nearer(byte[] one, byte[] other) {
    Near first = RecordBytes.read(one, Near.class);
    return first.isNearerThan(RecordBytes.read(other, Near.class)) ? one : other;
  }

  /** The article that one is like. */
  static String original(byte[] near) {
    return RecordBytes.read(near, Near.class).original();
  }

  /** What the graph of copies says of a copy. */
  static List<Quad> quads(Iris iris, byte[] copy, byte[] original) {
    Item one = item(copy);
    Item first = item(original);
    double common = MinHash.similarity(one.signature(), first.signature());
    return CopiesGraph.quads(
        iris.copiesGraph(), new CopyFinder.Copy(one.article(), first.article(), common));
  }
}
