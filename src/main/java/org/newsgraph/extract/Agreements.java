package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.text.ChineseScript;

/**
 * Treaties, agreements and declarations that have a name: those of the table {@code
 * agreements.csv}, titles in book marks that end like one and say whose or on what it is, and those
 * called after the city where they were made. They are looked for when all other names are known,
 * and leave the names within them alone, but for that city: 巴黎协定 says nothing of Paris.
 */
final class Agreements {

  private static final String RULE = "agreement";

  /** Titles with these are agreements of states, if they say more than just this. */
  private static final Set<String> SURE_HEADS = Set.of("条约", "公约", "议定书", "和约");

  /** Companies have these as well: only with a name of a place in it. */
  private static final Set<String> HEADS = Set.of("协定", "协议", "联合声明", "联合公报", "宣言", "备忘录");

  /** What may stand between a city and the head. */
  private static final Set<String> TOPICS = Set.of("气候", "和平", "停火", "气候变化");

  private static final Set<String> CITY_HEADS =
      Set.of("协定", "协议", "条约", "公约", "议定书", "宣言", "公报", "和约");

  private static final int SHORTEST_TITLE = 5;
  private static final int LONGEST_TITLE = 40;
  private static final double KNOWN = 0.95;
  private static final double TITLE = 0.9;
  private static final double OF_CITY = 0.8;

  private static final Trie<String> TABLE = table();

  private final Doc doc;
  private final List<Candidate> names;
  private final List<Candidate> found = new ArrayList<>();

  private Agreements(Doc doc, List<Candidate> names) {
    this.doc = doc;
    this.names = names;
  }

  /** The names of the table, in Simplified characters, each with the full name. */
  private static Trie<String> table() {
    Trie<String> table = new Trie<>();
    for (CSVRecord row : CuratedNames.rows("agreements.csv")) {
      String full = row.get("zh-Hans");
      CuratedNames.names(row).forEach(name -> table.put(name, full));
      for (String alias : row.get("aliases").split("\\|")) {
        if (!alias.isEmpty()) {
          table.put(ChineseScript.simplify(alias), full);
        }
      }
    }
    return table;
  }

  /**
   * The names with the agreements of the text among them, in the order of the text. A longer name
   * keeps its place (北大西洋公约组织); names that lie within an agreement's stay as well.
   */
  static List<Candidate> among(Doc doc, List<Candidate> names) {
    Agreements search = new Agreements(doc, names);
    search.find();
    if (search.found.isEmpty()) {
      return names;
    }
    List<Candidate> result = new ArrayList<>(names);
    for (Candidate agreement : search.found) {
      result.removeIf(name -> displaces(agreement, name));
      result.add(agreement);
    }
    result.sort(Comparator.comparing(Candidate::span));
    return result;
  }

  private static boolean displaces(Candidate agreement, Candidate name) {
    Span span = agreement.span();
    boolean within = span.contains(name.span()) && !span.equals(name.span());
    return span.overlaps(name.span()) && !(within && !AgreementRecogniser.isCity(name));
  }

  private void find() {
    String text = doc.text();
    int from = 0;
    while (from < text.length()) {
      int begin = from;
      Optional<Candidate> next = known(begin).or(() -> title(begin)).or(() -> ofCity(begin));
      if (next.isPresent() && mayStand(next.get().span())) {
        found.add(next.get());
        from = next.get().span().end();
      } else {
        from++;
      }
    }
  }

  /** Whether no other name is longer. */
  private boolean mayStand(Span span) {
    return names.stream()
        .noneMatch(n -> n.span().contains(span) && n.span().length() > span.length());
  }

  private Optional<Candidate> known(int begin) {
    Trie.Hit<String> hit = TABLE.longest(doc.text(), begin, end -> isWhole(begin, end));
    return hit == null
        ? Optional.empty()
        : Optional.of(agreement(new Span(begin, hit.end()), KNOWN).withName(hit.value()));
  }

  /** Latin letters are the whole word; behind 华沙公约 there is no 组织. */
  private boolean isWhole(int begin, int end) {
    if (!ChineseScript.isHan(doc.charAt(begin))) {
      return !isLatin(doc.charAt(begin - 1)) && !isLatin(doc.charAt(end));
    }
    return !doc.text().startsWith("组织", end) && (doc.endsWord(end) || end - begin > 4);
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  /** 《中美上海公报》, 《全面禁止核试验条约》; but not 《保密协议》. */
  private Optional<Candidate> title(int begin) {
    if (doc.charAt(begin - 1) != '《') {
      return Optional.empty();
    }
    int end = doc.text().indexOf('》', begin);
    if (end < begin + SHORTEST_TITLE || end > begin + LONGEST_TITLE) {
      return Optional.empty();
    }
    Span span = new Span(begin, end);
    String title = span.in(doc.text());
    boolean sure = SURE_HEADS.stream().anyMatch(title::endsWith);
    boolean ofPlace = HEADS.stream().anyMatch(title::endsWith) && hasPlace(span);
    return sure || ofPlace ? Optional.of(agreement(span, TITLE)) : Optional.empty();
  }

  private boolean hasPlace(Span span) {
    return names.stream().anyMatch(n -> n.is(EntityType.PLACE) && span.contains(n.span()));
  }

  /** 明斯克停火协议, and not 北京合作协议. */
  private Optional<Candidate> ofCity(int begin) {
    int city = doc.tokenAt(begin);
    if (city < 0 || !doc.beginsWord(begin) || !isCity(doc.token(city).span())) {
      return Optional.empty();
    }
    int head = city + 1;
    if (doc.adjoin(city, head) && TOPICS.contains(doc.token(head).form())) {
      head++;
    }
    return doc.adjoin(head - 1, head) && CITY_HEADS.contains(doc.token(head).form())
        ? Optional.of(agreement(doc.span(city, head), OF_CITY))
        : Optional.empty();
  }

  /** The city is no name among the others: {@link AgreementRecogniser} has taken it out. */
  private boolean isCity(Span word) {
    Candidate place =
        Candidate.name(doc, word, EntityType.PLACE, OF_CITY, RULE).with(Optional.empty());
    return AgreementRecogniser.isCity(place);
  }

  private Candidate agreement(Span span, double confidence) {
    return Candidate.name(doc, span, EntityType.AGREEMENT, confidence, RULE)
        .with(Candidate.Rank.CERTAIN);
  }
}
