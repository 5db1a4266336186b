package org.newsgraph.extract;

import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.text.ChineseScript;
import org.newsgraph.text.SecondSegmenter;

/** Takes off a person's name what the segmenter left on it: 中锋 in 中锋诺基奇, Tony in 钟翰林Tony. */
final class PersonBorders {

  private static final Set<String> POSTS = Table.words("modifiers_of_names.tsv");
  private static final String TRANSLITERATING = String.join("", Table.words("transliterating.tsv"));
  private static final int LONGEST_POST = 3;

  private PersonBorders() {}

  /** The name without a post before it, and without Latin letters right behind Chinese ones. */
  static Span trim(Doc doc, Span span) {
    int end = span.end();
    if (ChineseScript.isHan(doc.charAt(span.begin()))) {
      end = span.begin();
      while (end < span.end() && isChinesePart(doc.charAt(end))) {
        end++;
      }
      boolean pointed = end < span.end() && PersonRecogniser.isDot(doc.charAt(end - 1));
      end = pointed ? span.end() : end;
    }
    return new Span(withoutPost(doc, span.begin(), end), end);
  }

  /**
   * The name without words glued to that of a known person (川普推文), and without the end of another
   * one before it (普拜登 in 川普拜登).
   */
  static Span known(Doc doc, Span span) {
    int end = personEnd(doc, span.begin(), span);
    Span name = new Span(span.begin(), Math.max(end, span.begin()));
    if (end > 0 && (doc.endsWord(end) && !isProper(doc, end) || isWord(doc, name, span.end()))) {
      return new Span(span.begin(), end);
    }
    for (int back = 1; back < LONGEST_POST && back <= span.begin(); back++) {
      int from = personEnd(doc, span.begin() - back, span);
      if (from > 0 && isPerson(doc.text().substring(from, span.end()))) {
        return new Span(from, span.end());
      }
    }
    return span;
  }

  /**
   * Within one word, as the segmenter had it: behind a foreign name with what foreign names are not
   * written with (推文 in 川普推文), or what is a word of its own to the second segmenter.
   */
  private static boolean isWord(Doc doc, Span name, int end) {
    String rest = doc.text().substring(name.end(), end);
    if (!rest.chars().allMatch(c -> ChineseScript.isHan((char) c))) {
      return false;
    }
    if (isForeign(name.in(doc.text()))) {
      return !isForeign(rest);
    }
    SecondSegmenter.Word first = SecondSegmenter.read(rest).get(0);
    return first.name().isEmpty()
        && !first.nature().matches("(n[zx]|[gx]).*|b")
        && (first.nature().matches("[pcd].*") || first.span().length() > 1);
  }

  private static boolean isForeign(String name) {
    return name.chars().allMatch(c -> TRANSLITERATING.indexOf(c) >= 0);
  }

  /** Where the longest known person that begins at an offset ends within a span; 0 if none does. */
  private static int personEnd(Doc doc, int begin, Span span) {
    Trie.Hit<Lexicon.Entry> hit =
        Lexicon.get()
            .names()
            .longest(doc.text(), begin, end -> end > span.begin() && end < span.end());
    return hit == null || hit.value().type() != EntityType.PERSON ? 0 : hit.end();
  }

  /** 安倍昭惠 is not 安倍. */
  private static boolean isProper(Doc doc, int at) {
    int word = doc.tokenAt(at);
    return word < 0
        || !ChineseScript.isHan(doc.charAt(at))
        || doc.token(word).pos().equals("NR")
        || doc.token(word).span().length() == 1;
  }

  private static boolean isPerson(String name) {
    return Lexicon.get().find(name).filter(e -> e.type() == EntityType.PERSON).isPresent();
  }

  private static boolean isChinesePart(char c) {
    return ChineseScript.isHan(c) || PersonRecogniser.isDot(c) || c == '-' || c == '—';
  }

  private static int withoutPost(Doc doc, int begin, int end) {
    for (int length = LONGEST_POST; length >= 2; length--) {
      if (end - begin >= length + 2
          && POSTS.contains(doc.text().substring(begin, begin + length))) {
        return begin + length;
      }
    }
    return begin;
  }
}
