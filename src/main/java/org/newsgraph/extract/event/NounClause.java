package org.newsgraph.extract.event;

import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.model.DependencyTree;

/**
 * A verb within a noun phrase: of what stands before a noun, the text may speak without saying that
 * it has happened. A noun right behind the verb makes a name of both (上市招股书), 这一 makes a thing of
 * the clause (投资基金这一模式), and where the noun is part of something that may or must be, so is the
 * clause before it (收购某公司的交易必须批准). Of people, and of what has a name, one tells what has happened.
 * One clause judges one verb.
 */
final class NounClause {

  /** A noun may belong to another one over so many steps. */
  private static final int STEPS = 4;

  /** How a verb hangs on another one that stands before the same noun: 开战带来的不稳. */
  private static final Set<String> JOINS = Set.of("conj", "dep", "csubj", "nsubj");

  /** 访问某地的时候, 被判刑的原因: nouns that say only when or why. */
  private static final Pattern TIME = Pattern.compile("(时|时候|时间|时刻|期间|之际|同时|当[天日晚]|原因)$");

  /** How the noun hangs on its predicate if it is what the predicate speaks of. */
  private static final String SPOKEN_OF = "nsubj.*|dobj|nmod:assmod|nmod:topic|compound.*|conj|dep";

  private final EventSentence sentence;
  private final DependencyTree tree;
  private final Frame frame;
  private final int verb;
  private final int noun;

  NounClause(TreeVerb own) {
    this.sentence = own.sentence();
    this.tree = own.tree();
    this.frame = own.frame();
    this.verb = own.verb();
    this.noun = noun();
  }

  /**
   * The noun that the verb, or the one it is joined to or is the subject of, stands before; -1 if
   * there is none.
   */
  private int noun() {
    int at = verb;
    for (int i = 0; i < STEPS && JOINS.contains(tree.relation(at)) && tree.head(at) >= 0; i++) {
      at = tree.head(at);
    }
    boolean modifies = tree.relation(at).equals("acl") || tree.relation(at).equals("compound:nn");
    return modifies && tree.head(at) > verb ? tree.head(at) : -1;
  }

  /** Whether the text only speaks of what the verb tells. */
  boolean isSpokenOf() {
    if (noun < 0 || sentence.nameAt(noun) != null || TIME.matcher(sentence.form(noun)).find()) {
      return false;
    }
    boolean real =
        Words.REAL.contains(sentence.form(noun)) || Words.EVENT_HEADS.contains(sentence.form(noun));
    return !real && (isBare() || isPointedAt())
        || !isAnimate() && !isItsObject() && isInOpenClause();
  }

  /** 签署的协定, 征收的关税: the thing is there, whatever becomes of it. */
  private boolean isItsObject() {
    boolean object = tree.dependents(verb).stream().anyMatch(i -> tree.relation(i).equals("dobj"));
    return !object && (frame == Frame.ACT || frame == Frame.CARRY || frame == Frame.MUTUAL);
  }

  /** 上市招股书: nothing parts the verb from the noun's own words. */
  private boolean isBare() {
    if (frame == Frame.SAY || frame == Frame.UNDERGO && isAnimate()) {
      return false;
    }
    for (int i = verb + 1; i < noun; i++) {
      boolean object = tree.head(i) == verb && tree.relation(i).equals("dobj");
      if (object || isParted(i)) {
        return false;
      }
    }
    return !sentence.isGap(verb) && sentence.isVerb(verb) && sentence.pos(noun).equals("NN");
  }

  private boolean isParted(int word) {
    boolean tag = sentence.pos(word).matches("DE.|AS|LC|PU") || sentence.isGap(word);
    return tag || sentence.form(word).equals("的");
  }

  /** 投资基金这一模式: 这一 stands right behind the clause. */
  private boolean isPointedAt() {
    for (int i = verb + 1; i < noun && !isParted(i); i++) {
      if (sentence.pos(i).equals("DT") && Words.POINTING.contains(sentence.form(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnimate() {
    return Plausibility.isAnimate(sentence.form(noun));
  }

  /** Whether the predicate that the noun belongs to may, must or is to be. */
  private boolean isInOpenClause() {
    int at = noun;
    boolean subject = true;
    for (int i = 0; i < STEPS && at >= 0 && !sentence.isVerb(at); i++) {
      subject &= tree.relation(at).matches(SPOKEN_OF);
      at = tree.head(at);
    }
    if (at < 0 || frame == Frame.SAY || !subject) {
      return false;
    }
    boolean open = CertaintyCues.at(sentence, at).isPresent();
    for (int word : tree.dependents(at)) {
      open |=
          tree.relation(word).equals("aux:modal") && CertaintyCues.at(sentence, word).isPresent();
    }
    return open;
  }
}
