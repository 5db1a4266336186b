package org.newsgraph.query;

import java.text.Normalizer;
import java.util.Locale;
import org.newsgraph.text.ChineseScript;

/**
 * Names made comparable: Simplified characters, full and half width alike, lower case, and without
 * the dots, hyphens and spaces between the parts of foreign names (约翰·克里, 约翰．克里, John Kerry).
 */
public final class NameKey {

  private NameKey() {}

  /** The form of a name that is compared. */
  public static String of(String name) {
    String normal = Normalizer.normalize(ChineseScript.simplify(name), Normalizer.Form.NFKC);
    StringBuilder key = new StringBuilder(normal.length());
    normal.codePoints().filter(c -> Character.isLetterOrDigit(c)).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
