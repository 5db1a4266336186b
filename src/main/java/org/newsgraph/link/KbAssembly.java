package org.newsgraph.link;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.link.WikidataClasses.Kind;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Location;
import org.newsgraph.text.ChineseScript;

/**
 * Makes the entries of a base from items of Wikidata, which it goes through twice before: which
 * areas, offices and countries others refer to, and what these are called.
 */
final class KbAssembly {

  private static final String ITEM = "http://www.wikidata.org/entity/Q";
  private static final int SHORTEST_LATIN = 4;

  private final Path items;
  private final WikidataClasses classes;
  private final BitSet referred = new BitSet();
  private final Map<Integer, String> labels = new HashMap<>();
  private final Map<Integer, String> codes = new HashMap<>();
  private final Map<Integer, Integer> jurisdictions = new HashMap<>();

  KbAssembly(Path items, WikidataClasses classes) {
    this.items = items;
    this.classes = classes;
  }

  private interface Use {
    void of(WikidataItem item) throws IOException;
  }

  private void each(Use use) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(items), 1 << 18))) {
      while (true) {
        WikidataItem item;
        try {
          item = WikidataItem.read(in);
        } catch (EOFException e) {
          return;
        }
        use.of(item);
      }
    }
  }

  /** Writes the base and says how many entries it has. */
  long write(Path target) throws IOException {
    each(this::noteReferences);
    each(this::noteLabel);
    try (CompactWriter writer = new CompactWriter(target, null)) {
      each(item -> add(item, writer));
      int entries = writer.entries();
      writer.finish("wikidata");
      return entries;
    }
  }

  private void noteReferences(WikidataItem item) {
    if (classes.of(item.classes()).isPresent()) {
      referred.set(item.country());
      referred.set(item.within());
      item.posts().forEach(post -> referred.set(post.office()));
    }
  }

  private void noteLabel(WikidataItem item) {
    if (!item.iso().isEmpty()) {
      codes.put(item.id(), item.iso());
    }
    if (referred.get(item.id()) || !item.iso().isEmpty()) {
      labels.put(item.id(), label(item));
      if (item.jurisdiction() + item.country() > 0) {
        jurisdictions.put(
            item.id(), item.jurisdiction() > 0 ? item.jurisdiction() : item.country());
      }
    }
  }

  private static String label(WikidataItem item) {
    return ChineseScript.simplify(item.chinese().get(0));
  }

  private void add(WikidataItem item, CompactWriter writer) throws IOException {
    Optional<Kind> kind = classes.of(item.classes());
    if (kind.isPresent()) {
      Entry entry = entry(item, kind.get());
      Set<String> keys = keys(item);
      if (!keys.isEmpty()) {
        writer.add(entry, keys);
      }
    }
  }

  private static Set<String> keys(WikidataItem item) {
    Set<String> keys = new LinkedHashSet<>();
    item.chinese().stream().map(Names::fold).filter(key -> key.length() >= 2).forEach(keys::add);
    item.latin().stream()
        .map(Names::fold)
        .filter(key -> key.length() >= SHORTEST_LATIN)
        .forEach(keys::add);
    return keys;
  }

  private Entry entry(WikidataItem item, Kind kind) {
    List<String> names = new ArrayList<>(item.chinese());
    names.addAll(item.latin());
    List<String> iris = new ArrayList<>();
    if (!item.title().isEmpty()) {
      iris.add(DBpedia.iri(item.title()));
    }
    iris.add(ITEM + item.id());
    return new Entry(
        "wikidata:Q" + item.id(),
        kind.type(),
        kind.subtype(),
        label(item),
        Names.byLanguage(names),
        false,
        iris,
        facts(item, kind.type()));
  }

  private Facts facts(WikidataItem item, EntityType type) {
    Optional<String> country =
        Optional.of(item.iso())
            .filter(code -> !code.isEmpty())
            .or(() -> Optional.ofNullable(codes.get(item.country())));
    Optional<String> division =
        Optional.ofNullable(labels.get(item.within()))
            .filter(label -> type == EntityType.PLACE && item.within() != item.country());
    Optional<Location.Point> point =
        item.point().length < 2 || type != EntityType.PLACE
            ? Optional.empty()
            : Optional.of(new Location.Point(item.point()[0], item.point()[1]));
    return new Facts(item.sitelinks(), country, division, point, tenures(item));
  }

  private List<Tenure> tenures(WikidataItem item) {
    List<Tenure> tenures = new ArrayList<>();
    for (WikidataItem.Post post : item.posts()) {
      String office = labels.get(post.office());
      if (office != null) {
        tenures.add(tenure(office, post));
      }
    }
    return tenures;
  }

  /**
   * The office of a country is called without it, as news says who holds which post of which
   * country.
   */
  private Tenure tenure(String office, WikidataItem.Post post) {
    int of = jurisdictions.getOrDefault(post.office(), 0);
    String country = labels.getOrDefault(of, "");
    boolean led =
        !country.isEmpty() && office.startsWith(country) && office.length() > country.length();
    String title = led ? office.substring(country.length()) : office;
    return new Tenure(title, codes.getOrDefault(of, ""), day(post.from()), day(post.to()));
  }

  private static Optional<LocalDate> day(int day) {
    return day == WikidataItem.OPEN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
