package org.newsgraph.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page, and the number in it that tells which part of an article the page holds.
 *
 * @param whole the address without the number; the parts of one article have the same
 * @param number 0 where there is none
 * @param before what stands before the number
 * @param behind what stands behind it
 */
record PartAddress(String whole, int number, String before, String behind) {

  private static final String NUMBER = "([1-9]\\d?|0)";

  /** Each with the number in its second group; the third stays in the address of the whole. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(.*[?&](?:page|p|pn|pages|pageno|page_no|pagenum|pageindex|paged|cp|part)=)"
                  + NUMBER
                  + "((?:&.*)?)"),
          Pattern.compile(
              "(.*[^/_-][_-](?:p|page_?)?)" + NUMBER + "(\\.(?:[sx]?html?|php|aspx?|jsp|do)|/?)"),
          Pattern.compile("(https?://[^/?]+/[^?]*[^/?]{4}/(?:page[/-]|p)?)" + NUMBER + "(/?)"));

  private static final Pattern MARK =
      Pattern.compile("(?:[?&]\\w+=|[_-](?:p|page_?)?|/(?:page[/-]|p)?)$");

  /** Takes a canonical address apart. */
  static PartAddress of(String url) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(url);
      if (matcher.matches()) {
        String whole = MARK.matcher(matcher.group(1)).replaceFirst("") + matcher.group(3);
        return new PartAddress(
            end(whole), Integer.parseInt(matcher.group(2)), matcher.group(1), matcher.group(3));
      }
    }
    return new PartAddress(end(url), 0, url, "");
  }

  /** Whether a page and its folder are the same is no matter here. */
  private static String end(String whole) {
    return whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
  }

  /** The address of another part, in the form of this one; empty if this one has no number. */
  Optional<String> withNumber(int other) {
    return number == 0 ? Optional.empty() : Optional.of(before + other + behind);
  }
}
