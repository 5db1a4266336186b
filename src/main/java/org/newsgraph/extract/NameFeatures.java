package org.newsgraph.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.newsgraph.extract.crf.FeatureRow;
import org.newsgraph.extract.crf.FeatureSequence;
import org.newsgraph.extract.known.NameTable;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/**
 * What the trained recogniser sees of each character of a sentence: the characters and words around
 * it, what CoreNLP's recogniser, a second segmenter and the rules say of it, and what lists know of
 * the strings that it lies in. Any change here asks for a new training. Not thread-safe.
 */
final class NameFeatures implements FeatureSequence {

  private static final Set<String> NOUNS = Set.of("NR", "NN", "JJ", "NT", "FW", "CD", "OD", "M");

  /** Nouns further away than this do not count. */
  private static final int FAR = 8;

  private static final int BEFORE_TEXT = 1;
  private static final int BEHIND_TEXT = 2;
  private static final int NO_WORD = 7;

  private final NameTable known;
  private final Doc doc;
  private final int[] ruleLabels;
  private final long[] rules;

  // Of each word of the text: every character asks for those around.
  private final long[] words;
  private final WordClusters.Groups[] groups;

  // The sentence at hand.
  private Span sentence;
  private char[] chars;
  private ListMatches lists;
  private SecondWords second;

  /**
   * @param names what the rules decided on
   */
  NameFeatures(Doc doc, List<Candidate> names, NameTable known) {
    this.doc = doc;
    this.known = known;
    this.ruleLabels = new int[doc.text().length()];
    this.rules = new long[doc.text().length()];
    this.words = new long[doc.size()];
    this.groups = new WordClusters.Groups[doc.size()];
    for (int t = 0; t < doc.size(); t++) {
      String form = CharacterForms.normal(doc.token(t).form());
      words[t] = form.hashCode();
      groups[t] = WordClusters.get().of(form);
    }
    Arrays.fill(ruleLabels, Place.OUTSIDE);
    for (Candidate name : names) {
      int type = name.type().orElseThrow().ordinal() + 1;
      for (int i = name.span().begin(); i < name.span().end(); i++) {
        ruleLabels[i] = Place.of(name.span(), i) + 8 * type;
        rules[i] = name.rule().hashCode() * 16L + (int) (name.confidence() * 5);
      }
    }
  }

  /** The features of each character of a sentence of the text, until another one is asked for. */
  FeatureSequence of(Sentence given) {
    sentence = given.span();
    lists = new ListMatches(doc, sentence, known);
    second = new SecondWords(sentence.in(doc.text()));
    chars = new char[sentence.length()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = CharacterForms.normal(doc.charAt(sentence.begin() + i));
    }
    return this;
  }

  @Override
  public int length() {
    return chars.length;
  }

  @Override
  public void add(int i, FeatureRow row) {
    addCharacters(i, row);
    int token = doc.tokenAt(sentence.begin() + i);
    if (has(token)) {
      addWords(i, token, row);
      addNounRun(i, token, row);
      addStock(i, token, row);
    }
    addSecond(i, token, row);
    addRules(i, token, row);
    addLists(i, token, row);
  }

  private long at(int i) {
    return i < 0 ? BEFORE_TEXT : i >= chars.length ? BEHIND_TEXT : chars[i];
  }

  private void addCharacters(int i, FeatureRow row) {
    row.add(0, 0);
    for (int k = -3; k <= 3; k++) {
      row.add(10 + k, at(i + k));
    }
    for (int k = -3; k <= 2; k++) {
      row.add(20 + k, at(i + k), at(i + k + 1));
    }
    for (int k = -3; k <= 1; k++) {
      row.add(30 + k, at(i + k), at(i + k + 1), at(i + k + 2));
    }
    for (int k = -3; k <= 0; k++) {
      row.add(40 + k, at(i + k) << 16 | at(i + k + 1), at(i + k + 2), at(i + k + 3));
    }
    row.add(48, at(i - 1), at(i + 1));
    long shapes = 0;
    for (int k = -2; k <= 2; k++) {
      shapes = shapes * 8 + CharacterForms.shape((char) at(i + k));
    }
    row.add(49, shapes);
  }

  private boolean has(int token) {
    return token >= 0 && token < doc.size() && sentence.contains(doc.token(token).span());
  }

  private WordClusters.Groups groups(int t) {
    return has(t) ? groups[t] : WordClusters.Groups.NONE;
  }

  private long word(int t) {
    return has(t) ? words[t] : NO_WORD;
  }

  private long pos(int t) {
    return has(t) ? doc.token(t).pos().hashCode() : NO_WORD;
  }

  private long tag(int t) {
    return has(t) ? doc.token(t).ner().hashCode() : NO_WORD;
  }

  private int placeInWord(int i, int t) {
    return Place.of(doc.token(t).span(), sentence.begin() + i);
  }

  private void addWords(int i, int t, FeatureRow row) {
    Token token = doc.token(t);
    int in = placeInWord(i, t);
    int offset = Math.min(3, sentence.begin() + i - token.span().begin());
    int length = Math.min(5, token.span().length());
    long spot = in * 64L + offset * 8 + length;
    row.add(51, spot);
    row.add(52, word(t), spot);
    for (int k = -2; k <= 2; k++) {
      if (k != 0) {
        row.add(55 + k, word(t + k), in);
      }
    }
    row.add(55, word(t - 1), word(t), in);
    row.add(58, word(t), word(t + 1), in);
    row.add(59, pos(t), in);
    row.add(60, pos(t - 1), pos(t), in);
    row.add(61, pos(t), pos(t + 1), in);
    row.add(62, pos(t - 1), in);
    row.add(63, pos(t + 1), in);
    row.add(64, pos(t - 1) * 31 + pos(t), pos(t + 1), in);
    row.add(65, pos(t), at(i), in);
    addClusters(t, in, length, row);
  }

  private void addClusters(int t, int in, int length, FeatureRow row) {
    for (int size = 0; size < 2; size++) {
      int[] g = new int[5];
      for (int k = 0; k < g.length; k++) {
        WordClusters.Groups those = groups(t + k - 2);
        g[k] = size == 0 ? those.fine() : those.coarse();
      }
      row.add(66 + size, g[2], in, length);
      row.add(68 + size, g[1], in);
      row.add(70 + size, g[3], in);
      row.add(72 + size, g[1], g[2], in);
      row.add(74 + size, g[2], g[3], in);
      row.add(76 + size, g[0], in);
      row.add(78 + size, g[4], in);
    }
  }

  /** The last of the nouns that the word stands among, and how far it is away. */
  private void addNounRun(int i, int t, FeatureRow row) {
    int in = placeInWord(i, t);
    int last = t;
    while (last < t + FAR && isNounBeside(last, last + 1, last + 1)) {
      last++;
    }
    int first = t;
    while (first > t - FAR && isNounBeside(first - 1, first, first - 1)) {
      first--;
    }
    int right = Math.min(4, last - t);
    int left = Math.min(3, t - first);
    row.add(80, right, left, in);
    row.add(81, word(last), right, in);
    row.add(82, groups(last).coarse(), right, in);
    row.add(83, lists.heads(doc.token(last).span()), right * 8L + left, in);
    row.add(84, tag(first), tag(last), in * 8L + right);
  }

  private boolean isNounBeside(int left, int right, int noun) {
    return has(noun) && doc.adjoin(left, right) && NOUNS.contains(doc.token(noun).pos());
  }

  /** The tag of CoreNLP's recogniser, and whether the name as it sees it begins and ends here. */
  private long stock(int t) {
    if (!has(t)) {
      return NO_WORD;
    }
    String tag = doc.token(t).ner();
    if (tag.equals("O")) {
      return 3;
    }
    boolean begins = !has(t - 1) || !doc.token(t - 1).ner().equals(tag);
    boolean ends = !has(t + 1) || !doc.token(t + 1).ner().equals(tag);
    return tag.hashCode() * 4L + (begins ? 2 : 0) + (ends ? 1 : 0);
  }

  private void addStock(int i, int t, FeatureRow row) {
    int in = placeInWord(i, t);
    long here = stock(t);
    row.add(90, here, in);
    row.add(91, stock(t - 1), here, in);
    row.add(92, here, stock(t + 1), in);
    row.add(93, here, at(i), in);
    row.add(94, here, pos(t), in);
    row.add(95, here, word(t + 1), in);
    row.add(96, here, word(t - 1), in);
    row.add(97, here, doc.token(t).span().length(), in);
  }

  /** What the second segmenter says, and where it differs from the first. */
  private void addSecond(int i, int t, FeatureRow row) {
    int w = second.at(i);
    if (w < 0) {
      return;
    }
    Span word = second.span(w);
    int in = Place.of(word, i);
    long here = second.nature(w) * 8 + in;
    row.add(130, here);
    row.add(131, here, Math.min(6, word.length()));
    row.add(132, second.nature(w - 1), here);
    row.add(133, here, second.nature(w + 1));
    row.add(134, second.nature(w - 1), here, second.nature(w + 1));
    row.add(135, here, rule(i));
    row.add(136, here, at(i));
    row.add(137, second.form(w), in);
    row.add(138, second.form(w - 1), here);
    row.add(139, second.form(w + 1), here);
    if (has(t)) {
      Span first = doc.token(t).span();
      row.add(140, here, stock(t), placeInWord(i, t));
      row.add(141, here, pos(t));
      row.add(
          142,
          here,
          word.begin() + sentence.begin() == first.begin() ? 1 : 0,
          word.end() + sentence.begin() == first.end() ? 1 : 0);
    }
  }

  private long rule(int i) {
    return i < 0 || i >= chars.length ? BEFORE_TEXT : ruleLabels[sentence.begin() + i];
  }

  private void addRules(int i, int t, FeatureRow row) {
    long here = rule(i);
    row.add(100, here);
    row.add(101, rule(i - 1), here, rule(i + 1));
    row.add(102, here, rules[sentence.begin() + i]);
    row.add(103, here, at(i));
    row.add(104, here, at(i + 1));
    row.add(105, here, at(i - 1));
    if (has(t)) {
      row.add(106, here, stock(t), placeInWord(i, t));
      row.add(107, here, pos(t));
    }
  }

  private void addLists(int i, int t, FeatureRow row) {
    long stock = has(t) ? tag(t) : 0;
    long all = 0;
    for (int list = 0; list < ListMatches.COUNT; list++) {
      int here = lists.code(i, list);
      if (here != Place.OUTSIDE) {
        row.add(110, list, here);
        row.add(111, list, here, stock);
        row.add(112, list, here, rule(i));
        row.add(113, list, here, at(i));
        all |= 1L << list;
      }
      int behind = lists.code(i + 1, list);
      if (Place.isFirst(behind & 7)) {
        row.add(114, list, behind);
        row.add(115, list, behind, stock);
      }
      int before = lists.code(i - 1, list);
      if (Place.isLast(before & 7)) {
        row.add(116, list, before);
        row.add(117, list, before, stock);
      }
    }
    row.add(118, all);
  }
}
