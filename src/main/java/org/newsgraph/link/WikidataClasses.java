package org.newsgraph.link;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Subtype;

/**
 * Which type the instances of a class of Wikidata have, by the classes above it. Takes some 100
 * bytes for each class that lies below one of {@code wikidata_classes.csv}. Immutable.
 */
final class WikidataClasses {

  /** What the instances of a class are; the first of several counts. */
  record Kind(int rank, EntityType type, Optional<Subtype> subtype) {}

  private final Map<Integer, Kind> kinds = new HashMap<>();

  /**
   * @param edges a file of pairs: a class, and one above it
   */
  WikidataClasses(Path edges) throws IOException {
    long[] below = below(edges);
    int rank = 0;
    for (var row : Tables.resource("wikidata_classes.csv")) {
      EntityType type = EntityType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
      int root = Integer.parseInt(row.get("class").substring(1));
      spread(root, new Kind(rank++, type, Tables.subtype(row.get("subtype"))), below);
    }
  }

  /** The upper class in the upper half, in order. */
  private static long[] below(Path edges) throws IOException {
    int count = (int) (Files.size(edges) / Long.BYTES);
    long[] pairs = new long[count];
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(edges), 1 << 16))) {
      for (int i = 0; i < count; i++) {
        int lower = in.readInt();
        pairs[i] = (long) in.readInt() << Integer.SIZE | lower;
      }
    }
    Arrays.sort(pairs);
    return pairs;
  }

  private void spread(int root, Kind kind, long[] below) {
    List<Integer> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      int one = open.remove(open.size() - 1);
      if (kinds.putIfAbsent(one, kind) == null || one == root) {
        int at = Arrays.binarySearch(below, (long) one << Integer.SIZE);
        for (int i = at < 0 ? -at - 1 : at; i < below.length && below[i] >>> 32 == one; i++) {
          int lower = (int) below[i];
          if (!kinds.containsKey(lower)) {
            open.add(lower);
          }
        }
      }
    }
  }

  /** What an item of some classes is; empty if it is nothing that news names. */
  Optional<Kind> of(int[] classes) {
    return Arrays.stream(classes)
        .mapToObj(kinds::get)
        .filter(kind -> kind != null)
        .min((a, b) -> Integer.compare(a.rank(), b.rank()));
  }
}
