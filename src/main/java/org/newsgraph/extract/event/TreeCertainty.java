package org.newsgraph.extract.event;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Dependency;
import org.newsgraph.model.DependencyTree;
import org.newsgraph.model.Modality;

/**
 * How sure a text is of an event, by the place of its verb in the dependency tree: what governs it,
 * and what it modifies. Reaches over commas, which the order of words ({@link Certainty}) does not.
 * One reader reads one event.
 */
final class TreeCertainty {

  private final TreeVerb own;
  private final EventSentence sentence;
  private final DependencyTree tree;
  private final Frame frame;
  private final int verb;

  TreeCertainty(TreeVerb own) {
    this.own = own;
    this.sentence = own.sentence();
    this.tree = own.tree();
    this.frame = own.frame();
    this.verb = own.verb();
  }

  /**
   * How the verbs that govern this one, or share their subject with it, are held: 必须团结起来，击败对手.
   * Reaches over commas, which the order of words does not.
   */
  Optional<Modality> governing() {
    int at = verb;
    for (int i = 0; i < TreeVerb.MAX_SHARED && TreeVerb.SHARING.contains(own.relation(at)); i++) {
      int head = tree.head(at);
      if (head < 0 || own.hasOwnSubject(at) && own.relation(at).equals("conj")) {
        return Optional.empty();
      }
      if (head > at) {
        at = head; // 希望送交总统签署后生效: what governs the later verb governs both
        continue;
      }
      if (CertaintyCues.forbids(sentence, head)) {
        return Optional.of(Modality.POSSIBLE);
      }
      Optional<Modality> cue =
          own.relation(at).equals("conj") ? Optional.empty() : CertaintyCues.at(sentence, head);
      for (int word : tree.dependents(head)) {
        boolean modal =
            own.relation(word).equals("aux:modal") || own.relation(word).equals("advmod");
        if (cue.isEmpty() && modal && word < head) {
          cue = CertaintyCues.at(sentence, word);
        }
      }
      if (cue.isPresent()) {
        return cue;
      }
      at = head;
    }
    return Optional.empty();
  }

  /** 没有在这场选举中获胜: whether the tree has the verb denied, however far the word stands. */
  boolean isNegated() {
    return isWithout()
        || tree.dependents(verb).stream()
            .anyMatch(
                i ->
                    i < verb
                        && own.relation(i).equals("neg")
                        && CertaintyCues.isNegation(sentence, i));
  }

  /** 没有船只被扣押的纪录: whether there is none of what the verb stands before. */
  private boolean isWithout() {
    int noun = own.relation().equals("acl") ? own.head() : Dependency.ROOT;
    return noun > verb
        && own.relation(noun).equals("dobj")
        && tree.head(noun) < verb
        && CertaintyCues.isNegation(sentence, tree.head(noun))
        && Words.RECORD.contains(sentence.form(noun));
  }

  /** How the verb's own auxiliaries and adverbs hold it. */
  Optional<Modality> held() {
    return tree.dependents(verb).stream()
        .filter(i -> i < verb && own.relation(i).matches("aux:modal|advmod"))
        .map(i -> CertaintyCues.at(sentence, i))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether the verb is but what a plan, a chance or a demand consists in, or what is supposed. */
  boolean isUnreal(String type) {
    Phrase object = object();
    if (object != null && frame != Frame.SAY && isMatterOf(object)) {
      return true;
    }
    if (new NounClause(own).isSpokenOf() || new Premise(own).holds(EventTypes.isContest(type))) {
      return true;
    }
    int at = own.relation().equals("ccomp") ? own.head() : verb; // 宣布成立某署的建议案
    boolean modifies = own.relation(at).equals("acl") || own.relation(at).equals("compound:nn");
    return modifies && isPartOfUnreal(tree.head(at))
        || frame != Frame.SAY && endsIn(Words.UNREAL, verb + 1);
  }

  /** 建设某工程的计划, 投资某工程的谈判: the noun, or one that it belongs to. */
  private boolean isPartOfUnreal(int noun) {
    int at = noun;
    for (int i = 0; i < TreeVerb.MAX_SHARED && at >= 0; i++) {
      if (Words.UNREAL.contains(sentence.form(at))) {
        return true;
      }
      boolean belongs =
          own.relation(at).startsWith("nmod:assmod") || own.relation(at).startsWith("comp");
      at = belongs ? tree.head(at) : Dependency.ROOT;
    }
    return false;
  }

  /** 投资某地工程的谈判, 击败某人的三种可能: the object that seems to follow is what the verb is about. */
  private boolean isMatterOf(Phrase object) {
    int of = object.last() - 1;
    while (of > verb + 1 && !sentence.pos(of).matches("DE[GC]") && !sentence.isPunctuation(of)) {
      of--;
    }
    return of > verb + 1
        && !sentence.isPunctuation(of)
        && (sentence.nameAt(verb + 1) != null && Words.UNREAL.contains(sentence.form(object.last()))
            || Words.LIKELIHOOD.contains(sentence.form(object.last())));
  }

  /** The phrase that the tree has for the verb's object, or the one right behind the verb. */
  private Phrase object() {
    return tree.dependents(verb).stream()
        .filter(i -> i > verb && own.relation(i).equals("dobj"))
        .map(sentence::phraseAt)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(sentence.phraseAt(verb + 1));
  }

  /** 访问计划, but not 举行政策吹风会: whether a word is the last of its phrase and one of a class. */
  private boolean endsIn(Set<String> words, int word) {
    Phrase phrase = sentence.phraseAt(word);
    return words.contains(sentence.form(word)) && (phrase == null || phrase.last() == word);
  }

  /**
   * How what somebody announces is held: a plan (宣布收购某公司), unless it is done by being announced
   * (宣布辞职); of a victory, only that somebody claims it (宣告胜选，击败对手).
   */
  Optional<Modality> announced(String type) {
    boolean contest = EventTypes.isContest(type);
    int word = verb;
    int head = tree.head(verb);
    while (head >= 0 && head < word && !isAnnouncing(head) && carriesOn(word, head)) {
      word = head;
      head = tree.head(head);
    }
    boolean within = contest && own.relation(word).equals("conj") || isComplement(word);
    boolean held =
        head < 0
            || head > verb
            || !isAnnouncing(head)
            || !within
            || own.hasOwnSubject()
            || Words.DECIDED.contains(type)
            || new Licence(own).hasHappened();
    return held ? Optional.empty() : Optional.of(contest ? Modality.POSSIBLE : Modality.PLANNED);
  }

  private boolean isAnnouncing(int word) {
    return sentence.form(word).equals("宣布") || sentence.form(word).equals("宣告");
  }

  /** 宣布以某价收购: the tree hangs the second verb on 以; or on the verb before. */
  private boolean carriesOn(int word, int head) {
    return sentence.pos(head).equals("P") || own.relation(word).equals("conj");
  }

  private boolean isComplement(int word) {
    return Set.of("ccomp", "xcomp", "dobj").contains(own.relation(word));
  }

  /** Whether the place of the verb in its sentence does not let it tell a fact. */
  boolean isUnlicensed() {
    return sentence.isVerb(verb) && !new Licence(own).isGiven();
  }
}
