package org.newsgraph.extract.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.newsgraph.extract.lexicon.DataTable;

/** The types of reported events, from {@code types.tsv}. Immutable. */
final class EventTypes {

  /**
   * One type.
   *
   * @param id its key in the scheme, e.g. {@code meet}
   * @param head the broader type, e.g. {@code diplomacy}
   * @param chinese its name in Chinese
   * @param english its name in English
   */
  record Type(String id, String head, String chinese, String english) {}

  private static final Map<String, Type> TYPES = read();

  private EventTypes() {}

  private static Map<String, Type> read() {
    Map<String, Type> types = new LinkedHashMap<>();
    for (String[] row : DataTable.rows(EventTypes.class, "types.tsv", 5)) {
      types.put(row[0], new Type(row[0], row[1], row[2], row[3]));
    }
    return Collections.unmodifiableMap(types);
  }

  /** All types by id, in the order of the file. */
  static Map<String, Type> all() {
    return TYPES;
  }

  /** Whether who wins is what an event of this type is about. */
  static boolean isContest(String id) {
    return TYPES.get(id).head().equals("sport") || id.equals("elect");
  }

  /** Whether an event of this type may be what people died of. */
  static boolean harms(String id) {
    String head = TYPES.get(id).head();
    return head.equals("disaster") || head.equals("conflict");
  }
}
