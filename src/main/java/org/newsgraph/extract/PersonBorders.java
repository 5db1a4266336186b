package org.newsgraph.extract;

import java.util.Set;
import org.newsgraph.model.Span;
import org.newsgraph.text.ChineseScript;

/** Takes off a person's name what the segmenter left on it: 中锋 in 中锋诺基奇, Tony in 钟翰林Tony. */
final class PersonBorders {

  private static final Set<String> POSTS = Table.words("modifiers_of_names.tsv");
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
