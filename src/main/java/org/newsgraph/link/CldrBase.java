package org.newsgraph.link;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.model.EntityType;

/**
 * Countries and territories of ISO 3166-1, with their names in the Unicode CLDR (through ICU4J) in
 * Simplified and Traditional Chinese, as written in Hong Kong, and in English. Keys are {@code
 * cldr:} and the two-letter code.
 */
public final class CldrBase implements KnowledgeBase {

  private static final List<LocaleDisplayNames> DISPLAYS = displays();

  private final MemoryIndex index = new MemoryIndex();

  private CldrBase() {
    for (CSVRecord row : Tables.resource("territories.csv")) {
      add(row);
    }
  }

  /** The base of all territories; takes some 100 ms, so make one and share it. */
  public static CldrBase standard() {
    return new CldrBase();
  }

  @Override
  public String id() {
    return "cldr";
  }

  @Override
  public List<Candidate> candidates(String name, EntityType type) {
    return index.find(name, type);
  }

  private void add(CSVRecord row) {
    String code = row.get("code");
    List<String> aliases = Tables.list(row.get("aliases"));
    List<String> cues = Tables.list(row.get("cues"));
    Set<String> names = new LinkedHashSet<>();
    DISPLAYS.forEach(display -> names.add(display.regionDisplayName(code)));
    aliases.forEach(alias -> names.add(MemoryIndex.unmarked(alias)));
    Entry entry = entry(row, code, new ArrayList<>(names));
    names.forEach(name -> index.add(name, entry, cues));
    aliases.forEach(alias -> index.add(alias, entry, cues));
  }

  private Entry entry(CSVRecord row, String code, List<String> names) {
    String english = LocaleDisplayNames.getInstance(ULocale.ENGLISH).regionDisplayName(code);
    String title = row.get("dbpedia").isEmpty() ? english : row.get("dbpedia");
    return new Entry(
        id() + ":" + code,
        EntityType.PLACE,
        Tables.subtype(row.get("subtype")),
        names.get(0),
        Names.byLanguage(names),
        false,
        List.of(DBpedia.iri(title)),
        Facts.of(code));
  }

  /** The short names first, as these are what news calls a country. */
  private static List<LocaleDisplayNames> displays() {
    List<LocaleDisplayNames> result = new ArrayList<>();
    for (String locale : List.of("zh", "zh_Hant", "zh_Hant_HK", "en")) {
      for (DisplayContext length :
          List.of(DisplayContext.LENGTH_SHORT, DisplayContext.LENGTH_FULL)) {
        result.add(LocaleDisplayNames.getInstance(new ULocale(locale), length));
      }
    }
    return result;
  }
}
