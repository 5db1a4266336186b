package org.newsgraph.extract;

import java.util.Optional;
import java.util.function.Consumer;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** Unfolds 中美, 英法德, 京津冀, 访华 and 美方: each character is a mention of a place of its own. */
final class AbbreviationRecogniser implements Recogniser {

  private static final String RULE = "place-abbreviation";

  /** Characters that are also common words of their own. */
  private static final String RARE = "老非比土西波尼沙瑞捷希";

  private static final String WEAK = "中新老以非比加马土西意法希波尼沙阿和云";

  private static final String TAIL = "两三四双多各间等";

  private final Abbreviations abbreviations = Abbreviations.get();

  @Override
  public void propose(Doc doc, Names names, Consumer<Candidate> out) {
    int t = 0;
    while (t < doc.size()) {
      int last = run(doc, t);
      if (last >= t) {
        unfold(doc, doc.span(t, last), 0.85, Candidate.Rank.WHOLE, out);
        t = last + 1;
      } else {
        inWord(doc, t, out);
        t++;
      }
    }
  }

  /** The last word of a compound that begins with a word, or less than it. */
  private int run(Doc doc, int first) {
    int last = first - 1;
    int characters = 0;
    boolean proper = false;
    while (last + 1 < doc.size()
        && (last < first || doc.adjoin(last, last + 1))
        && isAllAbbreviations(doc.token(last + 1).form())) {
      last++;
      characters += doc.token(last).form().length();
      proper |= isProper(doc.token(last));
    }
    if (last > first && isNew(doc, last)) {
      last--;
    }
    if (last < first) {
      return last;
    }
    String text = doc.span(first, last).in(doc.text());
    boolean fine =
        proper
            && characters >= 2
            && characters <= 6
            && abbreviations.isCompound(text)
            && !Lexicon.get().isPlace(text)
            && !followedByName(doc, last)
            && !besideUnknownName(doc, first, last);
    return fine ? last : first - 1;
  }

  /** 中欧新协议 is a new one of two, and not one with Singapore. */
  private static boolean isNew(Doc doc, int t) {
    return doc.token(t).form().equals("新")
        && doc.adjoin(t, t + 1)
        && doc.token(t + 1).pos().equals("NN");
  }

  private static boolean isProper(Token token) {
    return token.pos().equals("NR") || CrfRecogniser.typeOf(token.ner()).isPresent();
  }

  /** 京广线, 沪宁铁路 and 中巴大学 are names of their own. */
  private static boolean followedByName(Doc doc, int last) {
    if (!doc.adjoin(last, last + 1)) {
      return false;
    }
    String next = doc.token(last + 1).form();
    return next.startsWith("线")
        || next.startsWith("铁路")
        || next.startsWith("高速")
        || next.startsWith("高铁")
        || next.startsWith("海峡")
        || next.startsWith("高原");
  }

  /** 希比 before 拉任 is a foreign name cut in two. */
  private static boolean besideUnknownName(Doc doc, int first, int last) {
    return isUnknownName(doc, first - 1, first, first - 1)
        || isUnknownName(doc, last, last + 1, last + 1);
  }

  private static boolean isUnknownName(Doc doc, int left, int right, int other) {
    return doc.adjoin(left, right)
        && doc.token(other).pos().equals("NR")
        && !Lexicon.get().isPlace(doc.token(other).form())
        && !Abbreviations.get().isAbbreviation(doc.token(other).form().charAt(0));
  }

  private boolean isAllAbbreviations(String form) {
    return form.chars().allMatch(c -> abbreviations.isAbbreviation((char) c));
  }

  private void inWord(Doc doc, int t, Consumer<Candidate> out) {
    Token token = doc.token(t);
    String form = token.form();
    int begin = token.span().begin();
    if (form.length() == 1) {
      single(doc, t, out);
      return;
    }
    if (abbreviations.isException(form) || Lexicon.get().isPlace(form)) {
      return;
    }
    char first = form.charAt(0);
    char last = form.charAt(form.length() - 1);
    if (abbreviations.isAbbreviation(first) && abbreviations.isAfter(form.substring(1))) {
      unfold(doc, new Span(begin, begin + 1), 0.8, Candidate.Rank.WHOLE, out);
    } else if (form.length() == 2
        && abbreviations.isAbbreviation(last)
        && abbreviations.isBefore(form.substring(0, 1))) {
      unfold(doc, new Span(begin + 1, begin + 2), 0.8, Candidate.Rank.WHOLE, out);
    } else if (form.length() == 3 && TAIL.indexOf(last) >= 0) {
      String stem = form.substring(0, 2);
      if (isAllAbbreviations(stem) && abbreviations.isCompound(stem)) {
        unfold(doc, new Span(begin, begin + 2), 0.8, Candidate.Rank.WHOLE, out);
      }
    }
  }

  /** A character that is a word of its own. */
  private void single(Doc doc, int t, Consumer<Candidate> out) {
    Token token = doc.token(t);
    boolean dayOfMonth = Character.isDigit(doc.charAt(token.span().begin() - 1));
    if (!abbreviations.isAbbreviation(token.form().charAt(0)) || dayOfMonth || isNew(doc, t)) {
      return;
    }
    boolean proper = token.pos().equals("NR") && !besideProper(doc, t);
    String before = doc.adjoin(t - 1, t) ? doc.token(t - 1).form() : "";
    String after = doc.adjoin(t, t + 1) ? doc.token(t + 1).form() : "";
    boolean context =
        (abbreviations.isBefore(before) && !abbreviations.isException(before + token.form()))
            || (abbreviations.isAfter(after) && !abbreviations.isException(token.form() + after));
    boolean weak = WEAK.indexOf(token.form().charAt(0)) >= 0 && !token.pos().equals("NR");
    boolean tagged = CrfRecogniser.typeOf(token.ner()).isPresent();
    if (context && !weak || proper && tagged) {
      unfold(
          doc,
          token.span(),
          context && proper ? 0.85 : context ? 0.7 : 0.6,
          Candidate.Rank.NAME,
          out);
    }
  }

  /** A character beside another proper noun is more likely a part of a foreign name cut in two. */
  private static boolean besideProper(Doc doc, int t) {
    return doc.adjoin(t, t + 1) && doc.token(t + 1).pos().equals("NR")
        || doc.adjoin(t - 1, t) && doc.token(t - 1).pos().equals("NR");
  }

  /**
   * What news seldom calls so is meant only where its full name stands too: 中土 is mostly no 土耳其.
   */
  private void unfold(
      Doc doc, Span span, double confidence, Candidate.Rank rank, Consumer<Candidate> out) {
    String text = span.in(doc.text());
    for (int i = 0; i < text.length(); i++) {
      if (RARE.indexOf(text.charAt(i)) >= 0 && !abbreviations.isNamed(text.charAt(i), doc.text())) {
        continue;
      }
      Abbreviations.Reading reading = abbreviations.read(text.charAt(i), text, doc.text());
      out.accept(
          new Candidate(
              new Span(span.begin() + i, span.begin() + i + 1),
              Optional.of(EntityType.PLACE),
              reading.subtype(),
              reading.name(),
              confidence,
              rank,
              RULE));
    }
  }
}
