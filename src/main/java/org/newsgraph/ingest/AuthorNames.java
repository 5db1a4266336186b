package org.newsgraph.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Authors' names without what bylines put around them. */
final class AuthorNames {

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:null|by|作者|文|撰文|[\\u4e00-\\u9fff]{0,10}(?:记者|記者|专栏作者|專欄作者|专栏作家|评论员|評論員))(?:\\s?[:：/／]\\s?|\\s)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern POST =
      Pattern.compile("^(?:本报|本報|实习|實習|特约|特約|见习|見習)?(?:记者|記者)(?=[\\u4e00-\\u9fff]{2,4}$)");
  private static final Pattern NOBODY =
      Pattern.compile(".{0,8}(?:记者|記者|编辑部|編輯部|读者来论|讀者來論|转载|轉載|Op-ed|社论|社論|综合报道|編譯|编译)");

  /** Addresses, and numbers of accounts. */
  private static final Pattern NO_NAME = Pattern.compile("@|https?:|^[\\d\\s]+$");

  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s?[（(]?(?:综合|綜合|发自.{0,6}|编译|摘编|整理)?(?:报道|报导|報道|報導|摘编|编译|整理)[)）]?$"
              + "|\\s?[（(](?:路透社|法新社|美联社|德新社|综合).{0,20}[)）]$");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s?[,，;；]\\s?|(?<=[\\u4e00-\\u9fff]{2})(?<![网網社台报報])\\s(?=[\\u4e00-\\u9fff]{2,4}(?<![网網社台报報])(?:\\s|$))");

  private static final Pattern LIST =
      Pattern.compile(
          "\\s?[,，、;；]\\s?|(?<=[\\u4e00-\\u9fff])[/／](?=[\\u4e00-\\u9fff])|(?<=[\\u4e00-\\u9fff]{2})\\s(?=[\\u4e00-\\u9fff]{2})");

  private AuthorNames() {}

  /** The single names of what {@link #clean} gives. */
  static List<String> split(String names) {
    return Arrays.stream(LIST.split(names)).filter(name -> !name.isBlank()).distinct().toList();
  }

  /** The name or names, each once; nothing if nothing is left. */
  static Optional<String> clean(String raw) {
    String name = BEHIND.matcher(BEFORE.matcher(raw.strip()).replaceFirst("")).replaceFirst("");
    name = POST.matcher(name).replaceFirst("");
    if (NOBODY.matcher(name).matches() || NO_NAME.matcher(name).find()) {
      return Optional.empty();
    }
    String once =
        Arrays.stream(SEPARATOR.split(name))
            .filter(part -> !part.isBlank())
            .distinct()
            .collect(Collectors.joining(", "));
    return once.isBlank() ? Optional.empty() : Optional.of(once);
  }
}
