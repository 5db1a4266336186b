package org.newsgraph.extract.event;

import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.model.ArgumentRole;
import org.newsgraph.model.DependencyTree;
import org.newsgraph.model.EntityType;

/**
 * Whether the dependency tree of a sentence says the same of who plays which part in an event as
 * the order of its words does. What both readings say is right far more often than what one of them
 * says. One reader reads one event.
 */
final class TreeEvidence {

  private final TreeVerb own;
  private final EventSentence sentence;
  private final DependencyTree tree;
  private final Frame frame;
  private final int verb;

  TreeEvidence(TreeVerb own) {
    this.own = own;
    this.sentence = own.sentence();
    this.tree = own.tree();
    this.frame = own.frame();
    this.verb = own.verb();
  }

  /** Adds the subject and the object that the tree knows and the order of words did not show. */
  void complete(Participants parts) {
    if (!parts.has(ArgumentRole.TARGET) && (frame == Frame.ACT || frame == Frame.MUTUAL)) {
      for (int i : tree.dependents(verb)) {
        if (i > verb && own.relation(i).equals("dobj") && !isParted(i)) {
          add(parts, frame == Frame.MUTUAL ? ArgumentRole.ACTOR : ArgumentRole.TARGET, i);
        }
      }
    }
    ArgumentRole subject =
        own.isPassive() || frame == Frame.SUFFER ? ArgumentRole.TARGET : ArgumentRole.ACTOR;
    if (!parts.has(ArgumentRole.ACTOR) && !parts.has(subject)) {
      own.subjects().stream().filter(i -> i < verb).forEach(i -> add(parts, subject, i));
    }
  }

  /** Whether a headline begins anew before the word. */
  private boolean isParted(int word) {
    return IntStream.range(verb, word).anyMatch(sentence::isGap);
  }

  private void add(Participants parts, ArgumentRole role, int word) {
    Phrase phrase = sentence.phraseAt(word);
    boolean party =
        phrase != null
            && phrase.isBare()
            && !sentence.isTime(phrase)
            && (sentence.nameAt(phrase.last()) != null
                || !Words.NO_ACTORS.contains(sentence.form(phrase.last())));
    if (party) {
      parts.add(role, phrase);
    }
  }

  /** Whether the tree confirms all parties, one of which acts or has something done to it. */
  boolean confirms(Participants parts) {
    if (isNominal()) {
      return false;
    }
    boolean acts = false;
    for (Participants.Part part : parts.parts()) {
      int head = head(part.phrase());
      if (part.role() == ArgumentRole.ACTOR) {
        if (!isActor(part.phrase(), head) || !canAct(part.phrase())) {
          return false;
        }
        acts = true;
      } else if (part.role() == ArgumentRole.TARGET) {
        if (!isTarget(part.phrase(), head)) {
          return false;
        }
        acts |= own.isPassive() || frame == Frame.SUFFER || own.relation(verb).equals("acl");
      }
    }
    return acts;
  }

  /** 对某人访问表示欢迎, 以破坏选举为由: the verb is but what somebody speaks of. */
  private boolean isNominal() {
    return own.relation(verb).startsWith("nmod")
        && tree.dependents(verb).stream()
            .anyMatch(
                i ->
                    own.relation(i).equals("case")
                        && Words.NOMINALISERS.contains(sentence.form(i)));
  }

  /** 美国总统选举投票: what has a name and is held does not act. */
  private boolean canAct(Phrase phrase) {
    EventSentence.Named name = sentence.nameAt(phrase.last());
    boolean event = name != null && name.entity().type() == EntityType.EVENT;
    boolean number = name == null && !sentence.pos(phrase.last()).matches("N.|PN|FW");
    return !(event || number) || takesActorBehind();
  }

  /** The word of a phrase on which the rest of it hangs. */
  private int head(Phrase phrase) {
    int head = phrase.last();
    for (int i = 0; i < phrase.last() - phrase.first(); i++) {
      int next = tree.head(head);
      if (!phrase.contains(next)) {
        break;
      }
      head = next;
    }
    return head;
  }

  /** 林远说，“昨天发生……”: who speaks plays no part in what stands between the quotation marks. */
  private boolean isOutsideQuotation(int head) {
    int open = -1;
    for (int i = head; i < verb; i++) {
      if ("“「『".contains(sentence.form(i))) {
        open = i;
      } else if ("”」』".contains(sentence.form(i))) {
        open = -1;
      }
    }
    return open > head && sentence.isPunctuation(open - 1);
  }

  private boolean isActor(Phrase phrase, int head) {
    if (isOutsideQuotation(head)) {
      return false;
    }
    if (hangsOnVerb(phrase, head)) {
      boolean agent = Set.of("被", "由", "遭").contains(phrase.preposition());
      boolean companion = frame == Frame.MUTUAL && Words.WITH.contains(phrase.preposition());
      boolean behind = phrase.first() > verb && takesActorBehind();
      if (agent || companion || behind) {
        return true;
      }
    }
    boolean topic = tree.head(outOfConjuncts(head)) == verb && phrase.isBare() && head < verb;
    boolean relative = isRelativeHead(head) || topic; // 林远上周六会见何舟: 上 seems to follow the name
    return !own.isPassive() && (meets(own.subjects(), head) || relative && !own.hasOwnSubject());
  }

  private boolean takesActorBehind() {
    return frame == Frame.MUTUAL || frame == Frame.UNDERGO || frame == Frame.HAPPEN;
  }

  private boolean isTarget(Phrase phrase, int head) {
    if (own.isPassive() || frame == Frame.SUFFER) {
      return meets(own.subjects(), head) || isRelativeHead(head) || hangsOnVerb(phrase, head);
    }
    return hangsOnVerb(phrase, head) && !own.relation(head).startsWith("nsubj")
        || isRelativeHead(head) && own.hasOwnSubject()
        || isSharedObject(head);
  }

  /** 开发和部署某物: the object of one verb is that of the other. */
  private boolean isSharedObject(int head) {
    int other = tree.head(head);
    return own.relation(head).equals("dobj")
        && other >= 0
        && (own.relation(verb).equals("conj") && tree.head(verb) == other
            || own.relation(other).equals("conj") && tree.head(other) == verb);
  }

  private boolean hangsOnVerb(Phrase phrase, int head) {
    int at = outOfConjuncts(head);
    String relation = own.relation(at);
    boolean plain =
        relation.equals("dobj") || relation.equals("iobj") || relation.startsWith("nmod");
    return tree.head(at) == verb && (plain || relation.startsWith("nsubj") || !phrase.isBare());
  }

  private boolean isRelativeHead(int head) {
    return own.relation(verb).equals("acl") && meets(Set.of(tree.head(verb)), head);
  }

  private boolean meets(Set<Integer> words, int head) {
    return words.contains(head) || words.contains(outOfConjuncts(head));
  }

  /** From one of several words that are joined to the one that the others hang on. */
  private int outOfConjuncts(int word) {
    int at = word;
    for (int i = 0; i < TreeVerb.MAX_SHARED && tree.head(at) >= 0 && joins(at); i++) {
      at = tree.head(at);
    }
    return at;
  }

  private boolean joins(int word) {
    return own.relation(word).equals("conj") && !sentence.isVerb(tree.head(word));
  }
}
