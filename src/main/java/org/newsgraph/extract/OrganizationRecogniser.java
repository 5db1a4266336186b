package org.newsgraph.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;
import org.newsgraph.model.Token;

/**
 * Puts an organization's whole name together from its head to the left: 部 in 中国环境部, with the nouns
 * and the name before it.
 */
final class OrganizationRecogniser implements Recogniser {

  private static final String RULE = "organization-head";
  private static final int LONGEST = 9;

  /** Heads that with a country alone are any of their kind: 美国大学. */
  private static final Set<String> GENERAL_HEADS =
      Set.of("大学", "学院", "法院", "检察院", "银行", "海关", "酒店", "饭店", "警署");

  private static final Set<String> CONJUNCTIONS = Set.of("和", "与", "及", "暨");
  private static final Set<String> STATE_WORDS =
      Set.of("国家", "国立", "全国", "国际", "世界", "中央", "联邦", "皇家");

  private final Set<String> breakers = Table.words("organization_breakers.tsv");

  @Override
  public void propose(Doc doc, Names names, Consumer<Candidate> out) {
    for (int t = 0; t < doc.size(); t++) {
      Token token = doc.token(t);
      int sentence = doc.sentences().get(doc.sentenceOf(t)).span().begin();
      Optional<CompoundHeads.Head> head =
          CompoundHeads.endingAt(doc.text(), token.span().end(), sentence);
      if (head.isPresent() && isNoun(token) && head.get().need() != CompoundHeads.Need.NEVER) {
        Optional<Candidate> whole = whole(doc, names, t, head.get());
        whole.ifPresent(out);
        whole.ifPresent(names::add);
      }
      retype(doc, names, t, out);
    }
  }

  /** A "person" or "place" that ends like an organization: 虎嗅网, 南京鼓楼医院. */
  private static void retype(Doc doc, Names names, int t, Consumer<Candidate> out) {
    Optional<Candidate> name = names.at(t);
    if (name.isEmpty()
        || name.get().is(EntityType.ORGANIZATION)
        || name.get().subtype().filter(s -> s != Subtype.FACILITY).isPresent()
        || Lexicon.get().isPlace(name.get().name())
        || doc.tokenAt(name.get().span().end() - 1) != t) {
      return;
    }
    String text = name.get().name();
    Optional<CompoundHeads.Head> head = CompoundHeads.endingAt(text, text.length(), 1);
    boolean office = text.length() >= 4 && (text.endsWith("局") || text.endsWith("署"));
    boolean media =
        text.length() >= 3
            && name.get().is(EntityType.PERSON)
            && (text.endsWith("网") || text.endsWith("日报"));
    if (media
        || office
        || text.length() >= 4 && head.filter(h -> h.word().length() > 1).isPresent()) {
      out.accept(
          Candidate.name(doc, name.get().span(), EntityType.ORGANIZATION, 0.7, RULE)
              .with(Candidate.Rank.WHOLE));
    }
  }

  private Optional<Candidate> whole(Doc doc, Names names, int last, CompoundHeads.Head head) {
    int end = doc.token(last).span().end();
    int headToken = doc.tokenAt(end - head.word().length());
    if (headToken < 0 || doc.sentenceOf(headToken) != doc.sentenceOf(last)) {
      return Optional.empty();
    }
    Walk walk = new Walk(doc, names, headToken, head);
    int first = walk.first();
    if (first < 0 || isKnownWithout(doc, names, first, last)) {
      return Optional.empty();
    }
    Span span = doc.span(first, last);
    double confidence = walk.tagged(first, last) ? 0.85 : walk.named ? 0.75 : 0.6;
    String text = span.in(doc.text());
    boolean headAlone = text.equals(head.word()) && head.need() != CompoundHeads.Need.BARE;
    if (isAnyOfItsKind(text, head)
        || headAlone && !isCommittee(text)
        || Lexicon.get().isNever(text)
        || text.length() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Candidate(
            span,
            Optional.of(EntityType.ORGANIZATION),
            head.subtype(),
            Lexicon.get().find(text).map(Lexicon.Entry::full).orElse(text),
            confidence,
            Candidate.Rank.WHOLE,
            RULE));
  }

  private static boolean isAnyOfItsKind(String text, CompoundHeads.Head head) {
    return GENERAL_HEADS.contains(head.word())
        && Lexicon.get().find(text).isEmpty()
        && Lexicon.get()
            .find(text.substring(0, text.length() - head.word().length()))
            .flatMap(Lexicon.Entry::subtype)
            .filter(s -> s == Subtype.COUNTRY)
            .isPresent();
  }

  /** 市委 and 县委 alone are used as names by newspapers of the place. */
  private static boolean isCommittee(String text) {
    return text.endsWith("委") || text.equals("国会") || text.equals("议会") || text.equals("内阁");
  }

  /** 环球时报 is a name without 中国官媒 before it; 外交部 is one with 中国. */
  private static boolean isKnownWithout(Doc doc, Names names, int first, int last) {
    Optional<Lexicon.Entry> known =
        names
            .at(last)
            .filter(c -> c.is(EntityType.ORGANIZATION))
            .filter(c -> doc.tokenAt(c.span().begin()) > first)
            .flatMap(c -> Lexicon.get().find(c.span().in(doc.text())));
    if (known.isEmpty()) {
      return false;
    }
    boolean joins =
        known
            .flatMap(Lexicon.Entry::subtype)
            .filter(s -> s == Subtype.GOVERNMENT || s == Subtype.MILITARY || s == Subtype.PARTY)
            .isPresent();
    int begin = doc.tokenAt(names.at(last).orElseThrow().span().begin());
    return !joins || names.at(begin - 1).isEmpty();
  }

  private static boolean isNoun(Token token) {
    return token.pos().equals("NN") || token.pos().equals("NR");
  }

  /** One walk from a head to the left. */
  private final class Walk {
    private final Doc doc;
    private final Names names;
    private final int headToken;
    private final CompoundHeads.Head head;
    private boolean named;

    /** The first word of a name that ends with the head, or the head itself. */
    private int tail;

    Walk(Doc doc, Names names, int headToken, CompoundHeads.Head head) {
      this.doc = doc;
      this.names = names;
      this.headToken = headToken;
      this.head = head;
      this.tail = headToken;
    }

    private boolean coversHead(Candidate name) {
      return name.is(EntityType.ORGANIZATION)
          && name.span().end() >= doc.token(headToken).span().end();
    }

    /** The first word of the whole name, or -1 if there is none. */
    int first() {
      int anchor = -1;
      int leftmost = headToken;
      Token own = doc.token(headToken);
      boolean ownPrefix = own.form().length() > head.word().length();
      if (ownPrefix && own.form().endsWith(head.word()) && isProperPrefix(own)) {
        anchor = headToken;
      }
      int t = headToken - 1;
      while (headToken - t <= LONGEST && doc.adjoin(t, t + 1)) {
        Optional<Candidate> name = names.at(t);
        if (name.isPresent() && coversHead(name.get())) {
          leftmost = names.firstToken(t);
          tail = Math.min(tail, leftmost);
          t = leftmost - 1;
          continue;
        }
        if (name.isPresent() && joinsName(t, name.get())) {
          anchor = beforePosting(names.firstToken(t));
          leftmost = anchor;
          named = true;
          break;
        }
        if (name.isPresent() || !isModifier(t)) {
          break;
        }
        leftmost = t;
        if (doc.token(t).pos().equals("NR")
            || STATE_WORDS.contains(doc.token(t).form()) && t < headToken - 1) {
          anchor = t;
        }
        t--;
      }
      return decide(anchor, leftmost, ownPrefix);
    }

    /** The sending country of an embassy: 中国驻休士顿总领事馆. */
    private int beforePosting(int place) {
      boolean posted =
          head.word().endsWith("使馆") || head.word().endsWith("领事馆") || head.word().endsWith("代表处");
      if (posted && doc.adjoin(place - 1, place) && doc.token(place - 1).form().equals("驻")) {
        boolean sender = doc.adjoin(place - 2, place - 1) && isCountry(place - 2);
        return sender ? names.firstToken(place - 2) : place;
      }
      return place;
    }

    private boolean isProperPrefix(Token own) {
      String prefix = own.form().substring(0, own.form().length() - head.word().length());
      return prefix.length() > 1 && (own.pos().equals("NR") || Lexicon.get().isPlace(prefix));
    }

    private boolean joinsName(int t, Candidate name) {
      boolean apart = !doc.endsWord(name.span().end()) || !doc.beginsWord(name.span().begin());
      if (apart || head.need() == CompoundHeads.Need.TEAM && t < tail - 4) {
        return false;
      }
      return !name.is(EntityType.PERSON)
          || head.need() == CompoundHeads.Need.ANY
          || head.subtype().filter(s -> s == Subtype.EDUCATION).isPresent()
          || head.need() == CompoundHeads.Need.MODIFIED;
    }

    private boolean isModifier(int t) {
      Token token = doc.token(t);
      String form = token.form();
      if (CONJUNCTIONS.contains(form)) {
        return head.need() != CompoundHeads.Need.TEAM
            && t > 0
            && isNoun(doc.token(t + 1))
            && isNoun(doc.token(t - 1))
            && names.at(t - 1).isEmpty()
            && names.at(t + 1).isEmpty()
            && doc.token(t - 1).form().length() <= 4;
      }
      if (breakers.contains(form) || Lexicon.get().isNever(form) && form.length() > 2) {
        return false;
      }
      return isNoun(token)
          || token.pos().equals("JJ") && form.length() > 1
          || token.pos().equals("OD") && head.need() == CompoundHeads.Need.NAME;
    }

    private int decide(int anchor, int leftmost, boolean ownPrefix) {
      int tagged = taggedFrom();
      if (breakers.contains(doc.token(headToken).form())
          || !isWordOfItsOwn(ownPrefix) && tagged < 0
          || anchor == headToken - 1
              && tail == headToken
              && isCountry(anchor)
              && needsModifier(ownPrefix)) {
        return -1;
      }
      if (anchor >= 0) {
        return tagged >= 0 ? Math.min(anchor, tagged) : anchor;
      }
      return switch (head.need()) {
        case BARE -> ownPrefix && tagged < 0 ? -1 : tagged >= 0 ? tagged : headToken;
        case ANY -> tagged;
        default -> tagged;
      };
    }

    /** 军队 and 格局 end like 中国队 and 公安局, but are words of their own. */
    private boolean isWordOfItsOwn(boolean ownPrefix) {
      Token own = doc.token(headToken);
      return !ownPrefix
          || head.word().length() > 1
          || own.pos().equals("NR")
          || isProperPrefix(own);
    }

    private boolean needsModifier(boolean ownPrefix) {
      return head.need() == CompoundHeads.Need.MODIFIED && !ownPrefix;
    }

    private boolean isCountry(int token) {
      return names.is(token, EntityType.PLACE);
    }

    /** Where the sequence model's organization begins that reaches to the head, or -1. */
    private int taggedFrom() {
      int t = headToken;
      if (!doc.token(t).ner().equals("ORGANIZATION")) {
        return -1;
      }
      while (doc.adjoin(t - 1, t) && doc.token(t - 1).ner().equals("ORGANIZATION")) {
        t--;
      }
      return t;
    }

    boolean tagged(int first, int last) {
      for (int t = first; t <= last; t++) {
        if (doc.token(t).ner().equals("ORGANIZATION")) {
          return true;
        }
      }
      return false;
    }
  }
}
