package org.newsgraph.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

  /** What must stand before a head. */
  private enum Need {
    PLACE,
    EDITION,
    TOPIC
  }

  private record Head(String word, Optional<Subtype> subtype, Need need) {}

  /** Words behind a head that make it a part of something else: 地震局, 战争罪. */
  private static final Set<String> AFTER =
      Set.of(
          "局", "台", "台网", "台网中心", "带", "学", "学家", "专家", "罪", "罪犯", "片", "电影", "游戏", "波", "预警", "监测",
          "部门", "制度", "委员会", "法", "史", "云", "区", "多发", "频发");

  private final Map<String, Head> heads = new HashMap<>();

  EventHeadRecogniser() {
    for (String[] row : Table.rows("event_heads.tsv", 3)) {
      switch (row[2]) {
        case "place" -> add(row, Need.PLACE);
        case "edition" -> add(row, Need.EDITION);
        case "topic" -> add(row, Need.TOPIC);
        case "never" -> {}
        default ->
            throw new IllegalStateException(
                "event_heads.tsv: " + row[0] + ": unknown need '" + row[2] + "'");
      }
    }
  }

  private void add(String[] row, Need need) {
    heads.put(row[0], new Head(row[0], Lexicon.subtype(row[1]), need));
  }

  @Override
  public void propose(Doc doc, Names names, Consumer<Candidate> out) {
    for (int t = 0; t < doc.size(); t++) {
      for (int words = 1; words <= 3; words++) {
        if (t - words + 1 >= 0 && connected(doc, t - words + 1, t)) {
          Head head = heads.get(doc.span(t - words + 1, t).in(doc.text()));
          if (head != null) {
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
    int t = headToken;
    boolean named = false;
    boolean modified = false;
    while (headToken - t < LONGEST && doc.adjoin(t - 1, t)) {
      Optional<Candidate> name = names.at(t - 1);
      if (name.isPresent()
          && !name.get().is(EntityType.PERSON)
          && doc.endsWord(name.get().span().end())) {
        t = names.firstToken(t - 1);
        named |= head.need() != Need.PLACE || name.get().is(EntityType.PLACE);
      } else if (!named && name.isEmpty() && isModifier(doc, t - 1, head)) {
        t--;
        modified |= doc.token(t).pos().equals("NR");
      } else {
        break;
      }
    }
    EventPrefix prefix = EventPrefix.before(doc, names, doc.token(t).span().begin(), false);
    boolean accepted =
        switch (head.need()) {
          case PLACE -> named;
          case TOPIC -> named || prefix.isNumbered() && t < headToken;
          case EDITION -> prefix.isNumbered() && (named || t < headToken);
        };
    if (!accepted || named && head.need() == Need.PLACE && t < headToken - 4) {
      return Optional.empty();
    }
    Span span = new Span(prefix.begin(), doc.token(last).span().end());
    double confidence = prefix.isNumbered() ? 0.85 : modified ? 0.65 : 0.75;
    return Optional.of(
        new Candidate(
            span,
            Optional.of(EntityType.EVENT),
            head.subtype(),
            span.in(doc.text()),
            confidence,
            Candidate.Rank.WHOLE,
            RULE));
  }

  private static boolean isModifier(Doc doc, int t, Head head) {
    Token token = doc.token(t);
    if (head.need() == Need.PLACE) {
      return false;
    }
    boolean noun = token.pos().equals("NN") || token.pos().equals("NR");
    return (noun || token.pos().equals("JJ") && token.form().length() > 1)
        && !Lexicon.get().isNever(token.form());
  }
}
