package org.newsgraph.ingest;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who made an article, gathered from what is no running text: editors ({@code 责任编辑：}), the source
 * ({@code 来源：}), the dateline. Not thread-safe.
 */
final class Credits {

  private static final String NAME =
      "[\\u4e00-\\u9fff·]{2,4}(?![\\u4e00-\\u9fff]{0,3}\\s?[:：])(?![\\u4e00-\\u9fff·])";
  private static final Pattern EDITOR =
      Pattern.compile(
          "(?:责任编辑|責任編輯|责编|責編|编辑|編輯|网编|編審|编审)\\s?[:：/／|｜丨]\\s?("
              + NAME
              + "(?:[、，,/／\\s]\\s?"
              + NAME
              + "){0,4})");
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:来源|來源|稿源|转自|轉自|出处)\\s?[:：]\\s?([^\\s，。；：:|｜）)】\\]“”\"]{2,24})(?=$|[\\s|｜）)】\\]])");
  private static final Pattern SEPARATORS = Pattern.compile("[、，,/／\\s]+");
  private static final Pattern NO_SOURCE =
      Pattern.compile("\\d+|https?.*|www\\..*|.*(?:责任编辑|编辑|作者|网络|互联网|未知|本站)");

  /** A button that stands right behind the name. */
  private static final Pattern BUTTON = Pattern.compile("(?:举报|舉報|我要投稿|投诉)$");

  private static final Pattern NO_NAME =
      Pattern.compile("校对|校對|审核|責編|责编|编辑|編輯|记者|記者|来源|來源|作者|摄影|终审|美编");
  private static final Pattern LABEL = Pattern.compile("^(?:来源|來源|稿源)\\s?[:：]\\s?");
  private static final int LONGEST_SOURCE = 40;
  private static final int REACH = 300;
  private static final int MOST_EDITORS = 10;

  private final Set<String> editors = new LinkedHashSet<>();
  private String source;
  private Filing filing;

  /** Notes what a dropped piece of text says; most say nothing. */
  void read(String dropped) {
    if (dropped.indexOf('：') < 0
        && dropped.indexOf(':') < 0
        && dropped.indexOf('/') < 0
        && dropped.indexOf('|') < 0
        && dropped.indexOf('／') < 0) {
      return;
    }
    String text = dropped.substring(0, Math.min(REACH, dropped.length()));
    Matcher editor = EDITOR.matcher(text);
    while (editor.find() && editors.size() < MOST_EDITORS) {
      SEPARATORS
          .splitAsStream(editor.group(1))
          .filter(name -> !NO_NAME.matcher(name).matches())
          .forEach(editors::add);
    }
    Matcher origin = SOURCE.matcher(text);
    if (source == null && origin.find() && !NO_SOURCE.matcher(origin.group(1)).matches()) {
      source = BUTTON.matcher(origin.group(1)).replaceFirst("");
    }
  }

  /** A source as it stands in the metadata, without a label. */
  static Optional<String> cleanSource(String stated) {
    String name = LABEL.matcher(stated).replaceFirst("").strip();
    boolean usual = name.length() > 1 && name.length() <= LONGEST_SOURCE;
    return usual && !NO_SOURCE.matcher(name).matches() ? Optional.of(name) : Optional.empty();
  }

  void setFiling(Filing found) {
    filing = found;
  }

  Set<String> editors() {
    return editors;
  }

  Optional<String> source() {
    return Optional.ofNullable(source);
  }

  /** The dateline before the text. */
  Optional<Filing> filing() {
    return Optional.ofNullable(filing);
  }
}
