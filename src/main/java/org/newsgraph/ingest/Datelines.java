package org.newsgraph.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of publication in the text of an article: lines of their own, and datelines. */
final class Datelines {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:发布时间|發布時間|发表时间|發表時間|发布|發佈|发表于|日期|时间|時間|更新时间|更新時間|更新|"
              + "published|updated|date)\\s?[:：]\\s?",
          Pattern.CASE_INSENSITIVE);

  /** 【XX报2021年3月4日讯】, （XX社某地2021年3月4日电）. */
  private static final Pattern WITHIN_HEAD =
      Pattern.compile("[【（(\\[][^】）)\\]]{0,20}?(\\d{4}年\\d{1,2}月\\d{1,2}日)[讯訊电電]");

  /** The date of the Republic of China behind the editors: （編輯：…）1100304. */
  private static final Pattern REPUBLIC = Pattern.compile("[）)](1\\d{2})(\\d{2})(\\d{2})");

  private static final int REPUBLIC_BEGIN = 1911;
  private static final int REACH = 60;
  private static final int REPUBLIC_LENGTH = 8;

  private Datelines() {}

  /** The date, if a line is nothing else, a label before it aside. */
  static Optional<ParsedDate> line(String text) {
    Matcher label = LABEL.matcher(text);
    return DateParser.parse(label.lookingAt() ? text.substring(label.end()) : text);
  }

  /**
   * The date in the dateline of a paragraph.
   *
   * @param first whether it is one of the first paragraphs, where datelines stand
   */
  static Optional<ParsedDate> within(String text, boolean first) {
    if (first) {
      Matcher head = WITHIN_HEAD.matcher(text).region(0, Math.min(text.length(), REACH));
      if (head.find()) {
        return DateParser.parse(head.group(1));
      }
    }
    Matcher tail =
        REPUBLIC.matcher(text).region(Math.max(0, text.length() - REPUBLIC_LENGTH), text.length());
    if (!tail.matches()) {
      return Optional.empty();
    }
    int year = REPUBLIC_BEGIN + Integer.parseInt(tail.group(1));
    return DateParser.parse(year + "-" + tail.group(2) + "-" + tail.group(3));
  }
}
