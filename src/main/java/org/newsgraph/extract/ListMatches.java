package org.newsgraph.extract;

import org.newsgraph.extract.known.Kind;
import org.newsgraph.extract.known.NameTable;
import org.newsgraph.model.Span;

/**
 * The strings of a sentence that lists know: of each list, over each character, the longest one.
 * The lists are those of the table of known names, of the lexicon by type, the words that are never
 * names, the names that news often has, by type, and the {@link WordLists}.
 */
final class ListMatches {

  private static final int LEXICON = Kind.values().length;

  /** Room for the types of names; the lexicon has people, organizations and places. */
  private static final int LEXICON_TYPES = 5;

  private static final int NEVER = LEXICON + LEXICON_TYPES;
  private static final int NEWS = NEVER + 1;
  private static final int WORDS = NEWS + NewsNames.TYPES;

  /** How many lists there are. */
  static final int COUNT = WORDS + WordLists.get().count();

  private final Doc doc;
  private final Span sentence;

  /**
   * For each character and list 0, or where the string begins, in the upper half, and its length.
   */
  private final long[] matches;

  ListMatches(Doc doc, Span sentence, NameTable known) {
    this.doc = doc;
    this.sentence = sentence;
    this.matches = new long[sentence.length() * COUNT];
    known.search(doc.text(), sentence.begin(), sentence.end(), this::addKinds);
    WordLists.get()
        .search(
            doc.text(), sentence.begin(), sentence.end(), (b, e, list) -> add(b, e, WORDS + list));
    searchLexicon();
    NewsNames.get()
        .search(doc.text(), sentence, (span, type) -> add(span.begin(), span.end(), NEWS + type));
  }

  private void addKinds(int begin, int end, int kinds) {
    for (int kind = 0; kind < LEXICON; kind++) {
      if ((kinds >> kind & 1) != 0) {
        add(begin, end, kind);
      }
    }
  }

  private void searchLexicon() {
    Lexicon lexicon = Lexicon.get();
    for (int i = sentence.begin(); i < sentence.end(); i++) {
      Trie.Hit<Lexicon.Entry> hit =
          lexicon.names().longest(doc.text(), i, end -> end <= sentence.end());
      if (hit != null && hit.end() > i + 1) {
        add(i, hit.end(), LEXICON + hit.value().type().ordinal());
      }
      int token = doc.tokenAt(i);
      if (doc.beginsWord(i) && lexicon.isNever(doc.token(token).form())) {
        add(i, Math.min(sentence.end(), doc.token(token).span().end()), NEVER);
      }
    }
  }

  private void add(int begin, int end, int list) {
    int first = begin - sentence.begin();
    int length = end - begin;
    for (int i = first; i < first + length; i++) {
      if (length(matches[i * COUNT + list]) < length) {
        matches[i * COUNT + list] = (long) first << Integer.SIZE | length;
      }
    }
  }

  /**
   * What a list knows of the strings over a character.
   *
   * @param i counted from the sentence's beginning; may lie outside of it
   * @return the character's {@link Place} in the last three bits, then whether the string begins
   *     and ends where words do, then its length; {@link Place#OUTSIDE} for none
   */
  int code(int i, int list) {
    long match = i < 0 || i >= sentence.length() ? 0 : matches[i * COUNT + list];
    if (match == 0) {
      return Place.OUTSIDE;
    }
    int begin = (int) (match >>> Integer.SIZE);
    int end = begin + length(match);
    boolean begins = doc.beginsWord(sentence.begin() + begin);
    boolean ends = doc.endsWord(sentence.begin() + end);
    int borders = (begins ? 1 : 0) + (ends ? 2 : 0);
    return Place.of(begin, end, i) + 8 * borders + 32 * Math.min(7, end - begin);
  }

  private static int length(long match) {
    return (int) match;
  }

  /** Whether a word ends with a head of organizations (1), places (2) or events (4), all added. */
  int heads(Span word) {
    int heads = 0;
    for (int list = 0; list < WordLists.HEADS; list++) {
      int last = word.end() - 1 - sentence.begin();
      long match = matches[last * COUNT + WORDS + list];
      heads += match >>> Integer.SIZE == last + 1 - length(match) ? 1 << list : 0;
    }
    return heads;
  }
}
