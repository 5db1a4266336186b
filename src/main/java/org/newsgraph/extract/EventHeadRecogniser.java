package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;
import org.newsgraph.model.Token;

/** Named events put together from their last word: 汶川地震, 2016年美国总统大选, 第七届世界水论坛. */
final class EventHeadRecogniser implements Recogniser {

  private static final String RULE = "event-head";
  private static final int LONGEST = 7;
  private static final int LONGEST_SERIES = 14;

  /** What must stand before a head. */
  private enum Need {
    PLACE,
    CITY,
    EDITION,
    TOPIC,
    /** Only behind a day that became a name: “9·11”恐怖袭击. */
    DAY
  }

  private record Head(String word, Optional<Subtype> subtype, Need need) {}

  /** Words behind a head that make it a part of something else: 地震局, 战争罪. */
  private static final Set<String> AFTER =
      Set.of(
          "局", "台", "台网", "台网中心", "带", "学", "学家", "专家", "罪", "罪犯", "片", "电影", "游戏", "波", "预警", "监测",
          "部门", "年", "制度", "委员会", "法", "史", "云", "区", "多发", "频发");

  /** Words that say of a meeting only what kind it is. */
  private static final Set<String> KINDS = Set.of("全体", "部长级", "特别", "紧急", "闭幕", "工作", "例行");

  private static final Set<String> SEASONS = Set.of("冬季", "夏季", "春季", "秋季");

  private final Map<String, List<Head>> heads = new HashMap<>();

  EventHeadRecogniser() {
    for (String[] row : Table.rows("event_heads.tsv", 3)) {
      switch (row[2]) {
        case "place" -> add(row, Need.PLACE);
        case "edition" -> add(row, Need.EDITION);
        case "topic" -> add(row, Need.TOPIC);
        case "city" -> add(row, Need.CITY);
        case "never" -> add(row, Need.DAY);
        default ->
            throw new IllegalStateException(
                "event_heads.tsv: " + row[0] + ": unknown need '" + row[2] + "'");
      }
    }
  }

  private void add(String[] row, Need need) {
    heads
        .computeIfAbsent(row[0], word -> new ArrayList<>())
        .add(new Head(row[0], Lexicon.subtype(row[1]), need));
  }

  @Override
  public void propose(Doc doc, Names names, Consumer<Candidate> out) {
    for (int t = 0; t < doc.size(); t++) {
      for (int words = 1; words <= 3; words++) {
        if (t - words + 1 >= 0 && connected(doc, t - words + 1, t)) {
          String word = doc.span(t - words + 1, t).in(doc.text());
          for (Head head : heads.getOrDefault(word, List.of())) {
            build(doc, names, t - words + 1, t, head).ifPresent(out);
          }
        }
      }
    }
  }

  private static boolean connected(Doc doc, int first, int last) {
    for (int t = first; t < last; t++) {
      if (!doc.adjoin(t, t + 1)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Candidate> build(
      Doc doc, Names names, int headToken, int last, Head head) {
    if (doc.adjoin(last, last + 1) && AFTER.contains(doc.token(last + 1).form())) {
      return Optional.empty();
    }
    Left left = Left.of(doc, names, headToken, head);
    int t = left.first();
    boolean dates = head.need() != Need.CITY;
    int from = doc.token(t).span().begin();
    EventPrefix prefix = EventPrefix.before(doc, names, from, false);
    if (prefix.isDated()) {
      prefix = EventPrefix.before(doc, names, from, true);
    }
    boolean numbered = dates && prefix.isNumbered();
    OptionalInt whole = numbered ? holder(doc, names, prefix.begin()) : OptionalInt.empty();
    boolean accepted =
        prefix.isDated()
            || whole.isPresent()
            || switch (head.need()) {
              case PLACE, CITY -> left.named();
              case TOPIC -> left.named() || numbered && t < headToken;
              case EDITION -> numbered && (left.named() || left.topic() || isElection(head));
              case DAY -> false;
            };
    boolean far = left.named() && head.need() == Need.PLACE && t < headToken - 4;
    if (!accepted || far) {
      return Optional.empty();
    }
    Span span = new Span(whole.orElse(prefix.begin()), doc.token(last).span().end());
    double confidence = prefix.isNumbered() ? 0.85 : left.modified() ? 0.65 : 0.75;
    return Optional.of(
        new Candidate(
            span,
            Optional.of(EntityType.EVENT),
            head.subtype(),
            span.in(doc.text()),
            confidence,
            whole.isPresent() ? Candidate.Rank.CERTAIN : Candidate.Rank.WHOLE,
            RULE));
  }

  /**
   * Where the name of who meets begins, if it ends at the edition of the meeting, with nouns
   * between at most: 全国人民代表大会 before 第一次会议.
   */
  private static OptionalInt holder(Doc doc, Names names, int edition) {
    for (int begin = Math.max(0, edition - LONGEST_SERIES); begin < edition - 2; begin++) {
      Trie.Hit<EventSeries.Series> series =
          EventSeries.get().series().longest(doc.text(), begin, end -> end == edition);
      if (series != null) {
        return OptionalInt.of(EventPrefix.before(doc, names, begin, false).begin());
      }
    }
    int t = doc.tokenAt(edition - 1);
    for (int words = 0; t >= 0 && words < LONGEST; words++) {
      Optional<Candidate> name = names.at(t);
      if (name.isPresent()) {
        boolean holds = name.get().is(EntityType.ORGANIZATION) && name.get().span().length() > 2;
        int begin = name.get().span().begin();
        return holds
            ? OptionalInt.of(EventPrefix.before(doc, names, begin, false).begin())
            : OptionalInt.empty();
      }
      if (!doc.token(t).pos().equals("NN") || !doc.adjoin(t - 1, t)) {
        return OptionalInt.empty();
      }
      t--;
    }
    return OptionalInt.empty();
  }

  private static boolean isElection(Head head) {
    return head.subtype().filter(s -> s == Subtype.ELECTION).isPresent();
  }

  /**
   * What stands before a head.
   *
   * @param first the first word of it
   * @param named whether a name is among it
   * @param topic whether it says more than what kind of meeting it is
   * @param modified whether an unknown proper noun is among it
   */
  private record Left(int first, boolean named, boolean topic, boolean modified) {

    static Left of(Doc doc, Names names, int headToken, Head head) {
      int t = headToken;
      boolean named = false;
      boolean topic = false;
      boolean modified = false;
      while (headToken - t < LONGEST && doc.adjoin(t - 1, t)) {
        Optional<Candidate> name = names.at(t - 1);
        if (name.isPresent()
            && !name.get().is(EntityType.PERSON)
            && doc.endsWord(name.get().span().end())) {
          t = names.firstToken(t - 1);
          named |= isName(name.get(), head);
        } else if (!named && name.isEmpty() && isModifier(doc, t - 1, head)) {
          t--;
          topic |= !KINDS.contains(doc.token(t).form());
          modified |= doc.token(t).pos().equals("NR");
        } else {
          break;
        }
      }
      return new Left(t, named, topic, modified);
    }

    private static boolean isName(Candidate name, Head head) {
      return switch (head.need()) {
        case PLACE -> name.is(EntityType.PLACE);
        case CITY -> AgreementRecogniser.isCity(name);
        default -> true;
      };
    }
  }

  private static boolean isModifier(Doc doc, int t, Head head) {
    Token token = doc.token(t);
    if (head.need() == Need.PLACE || head.need() == Need.CITY || head.need() == Need.DAY) {
      return false;
    }
    boolean noun =
        token.pos().equals("NN") || token.pos().equals("NR") || SEASONS.contains(token.form());
    return (noun || token.pos().equals("JJ") && token.form().length() > 1)
        && !Lexicon.get().isNever(token.form());
  }
}
