package org.newsgraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names behind {@code 记者} in a dateline, and the places that follow them without a space:
 * 陈远航、林若水台北.
 *
 * @param people the names as they stand
 * @param places the places in Simplified characters
 */
record ReporterNames(List<String> people, List<String> places) {

  /** A space parts Chinese names, and belongs to others. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:[^、，,;；/／╱─－–—\\s和-]|(?<=[A-Za-z])-(?=[A-Za-z])|(?<=[\\u4e00-\\u9fff])(?<![\\u4e00-\\u9fff]{2})和|和(?=[\\u4e00-\\u9fff](?![\\u4e00-\\u9fff]))"
              + "|(?<=[A-Za-z.])\\s(?=[A-Za-z]))+");

  private static final Pattern OTHER_POST = Pattern.compile("^(?:本报|实习|特约|见习)?(?:记者|通讯员|编译|摄影)");
  private static final Pattern DOING = Pattern.compile("(?:综合|采访|编译|翻译|整理|撰文|报导|报道|连线|发自)+$");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;

  /** How long names are, the most frequent first. */
  private static final int[] LENGTHS = {3, 2, 4};

  /**
   * Takes a stretch apart.
   *
   * @param original as it stands
   * @param simplified the same in Simplified characters, of the same length
   */
  static ReporterNames split(String original, String simplified) {
    ReporterNames names = new ReporterNames(new ArrayList<>(), new ArrayList<>());
    Matcher word = WORD.matcher(simplified);
    while (word.find()) {
      names.addWord(original.substring(word.start(), word.end()), word.group());
    }
    return names;
  }

  private void addWord(String original, String simplified) {
    Matcher post = OTHER_POST.matcher(simplified);
    int begin = post.lookingAt() ? post.end() : 0;
    Matcher doing = DOING.matcher(simplified);
    int end = doing.find() ? doing.start() : simplified.length();
    if (end - begin < SHORTEST) {
      return;
    }
    String word = simplified.substring(begin, end);
    if (!people.isEmpty() && PlaceNames.isKnown(word)) {
      places.add(PlaceNames.own(word));
    } else {
      addPerson(original.substring(begin, end), word);
    }
  }

  private void addPerson(String original, String word) {
    int end = nameEnd(word);
    people.add(original.substring(0, end));
    if (end < word.length()) {
      places.add(PlaceNames.own(word.substring(end)));
    }
  }

  private static int nameEnd(String word) {
    boolean plain = word.chars().allMatch(c -> c >= 0x4e00 && c <= 0x9fff);
    if (!plain || word.length() <= SHORTEST + 1) {
      return word.length();
    }
    int known = nameEnd(word, PlaceNames::isKnown);
    int end = known > 0 ? known : nameEnd(word, PlaceNames::isPlace);
    return end > 0 ? end : word.length() > LONGEST ? LENGTHS[0] : word.length();
  }

  private static int nameEnd(String word, Predicate<String> isPlace) {
    for (int end : LENGTHS) {
      if (end < word.length() - 1 && isPlace.test(word.substring(end))) {
        return end;
      }
    }
    return 0;
  }
}
