package org.newsgraph.extract.event;

import java.util.Set;
import org.newsgraph.model.DependencyTree;

/**
 * A clause from which a speaker draws what will come of it: “国民党选胜了，两岸关系会缓和” says no more than that
 * it would if it were so, though nothing in the clause itself does. Only in what somebody says or
 * thinks: who reports tells first what has happened and then what will come. One premise judges one
 * verb.
 */
final class Premise {

  private static final Set<String> WOULD = Set.of("会", "就会", "便会", "将会", "不会", "就");

  private final EventSentence sentence;
  private final DependencyTree tree;
  private final int verb;

  Premise(TreeVerb own) {
    this.sentence = own.sentence();
    this.tree = own.tree();
    this.verb = own.verb();
  }

  /**
   * Whether the verb's clause is one.
   *
   * @param contest whether it tells who won, of which one supposes most (“林远连任，会继续施压”)
   */
  boolean holds(boolean contest) {
    int comma = clauseEnd(verb + 1);
    if (!sentence.isComma(comma)) {
      return false;
    }
    if (contest && isFollowedBy(comma + 1)) {
      return true;
    }
    if (!isSaid()) {
      return false;
    }
    int would = comma + 1;
    while (would < sentence.size()
        && !sentence.isPunctuation(would)
        && !WOULD.contains(sentence.form(would))) {
      would++;
    }
    return would < sentence.size()
        && WOULD.contains(sentence.form(would))
        && hasSubject(comma + 1, would);
  }

  /** 会继续施压, 毫无疑问会继续施压: nothing but how sure it is stands before 会. */
  private boolean isFollowedBy(int from) {
    int would = from;
    while (sentence.pos(would).equals("AD") || sentence.form(would).matches("毫无疑问|肯定|相信")) {
      would++;
    }
    return sentence.form(would).matches("会|将会|不会|就会")
        && !sentence.pos(would + 1).equals("LC"); // 会后发表公报
  }

  /** Whether the clause, or the one it is joined to, is what somebody says. */
  private boolean isSaid() {
    int at = verb;
    for (int i = 0; i < TreeVerb.MAX_SHARED && tree.relation(at).equals("conj"); i++) {
      at = tree.head(at);
    }
    int head = tree.head(at);
    return tree.relation(at).equals("ccomp")
        && head >= 0
        && SpeechWords.isVerb(sentence.form(head));
  }

  private int clauseEnd(int from) {
    int i = from;
    while (i < sentence.size() && !sentence.isPunctuation(i)) {
      i++;
    }
    return i;
  }

  /** 等待中国的不会是……, 两岸关系会缓和: the second clause speaks of something else. */
  private boolean hasSubject(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tree.relation(i).startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }
}
