package org.newsgraph.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.model.ArgumentRole;
import org.newsgraph.model.Dependency;
import org.newsgraph.model.DependencyTree;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Modality;

/**
 * Whether the dependency tree of a sentence says the same of who plays which part in an event as
 * the order of its words does. What both readings say is right far more often than what one of them
 * says. One reader reads one event.
 */
final class TreeEvidence {

  /** A subject may be shared over this many verbs: 宣布将派人前往调查. */
  private static final int MAX_SHARED = 5;

  /** How a verb hangs on the one whose subject it shares. */
  private static final Set<String> SHARING =
      Set.of("conj", "xcomp", "ccomp", "compound:vc", "nmod:prep", "advcl:loc", "dep", "advcl");

  private final EventSentence sentence;
  private final DependencyTree tree;
  private final Frame frame;
  private final int verb;

  private TreeEvidence(EventSentence sentence, DependencyTree tree, Frame frame, int verb) {
    this.sentence = sentence;
    this.tree = tree;
    this.frame = frame;
    this.verb = verb;
  }

  /**
   * What the tree says of an event.
   *
   * @param first index of the first word of its verb
   * @param last index of the last one
   */
  static TreeEvidence of(
      EventSentence sentence, DependencyTree tree, Frame frame, int first, int last) {
    int verb = last;
    while (tree.head(verb) >= first && tree.head(verb) <= last && tree.head(verb) != verb) {
      verb = tree.head(verb);
    }
    return new TreeEvidence(sentence, tree, frame, verb);
  }

  /** Adds the subject and the object that the tree knows and the order of words did not show. */
  void complete(Participants parts) {
    if (!parts.has(ArgumentRole.TARGET) && (frame == Frame.ACT || frame == Frame.MUTUAL)) {
      for (int i : tree.dependents(verb)) {
        if (i > verb && relation(i).equals("dobj") && !isParted(i)) {
          add(parts, frame == Frame.MUTUAL ? ArgumentRole.ACTOR : ArgumentRole.TARGET, i);
        }
      }
    }
    ArgumentRole subject =
        isPassive() || frame == Frame.SUFFER ? ArgumentRole.TARGET : ArgumentRole.ACTOR;
    if (!parts.has(ArgumentRole.ACTOR) && !parts.has(subject)) {
      subjects().stream().filter(i -> i < verb).forEach(i -> add(parts, subject, i));
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
        acts |= isPassive() || frame == Frame.SUFFER || relation(verb).equals("acl");
      }
    }
    return acts;
  }

  /** 对某人访问表示欢迎, 以破坏选举为由: the verb is but what somebody speaks of. */
  private boolean isNominal() {
    return relation(verb).startsWith("nmod")
        && tree.dependents(verb).stream()
            .anyMatch(
                i -> relation(i).equals("case") && Words.NOMINALISERS.contains(sentence.form(i)));
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
    return !isPassive() && (meets(subjects(), head) || relative && !hasOwnSubject());
  }

  private boolean takesActorBehind() {
    return frame == Frame.MUTUAL || frame == Frame.UNDERGO || frame == Frame.HAPPEN;
  }

  private boolean isTarget(Phrase phrase, int head) {
    if (isPassive() || frame == Frame.SUFFER) {
      return meets(subjects(), head) || isRelativeHead(head) || hangsOnVerb(phrase, head);
    }
    return hangsOnVerb(phrase, head) && !relation(head).startsWith("nsubj")
        || isRelativeHead(head) && hasOwnSubject()
        || isSharedObject(head);
  }

  /** 开发和部署某物: the object of one verb is that of the other. */
  private boolean isSharedObject(int head) {
    int other = tree.head(head);
    return relation(head).equals("dobj")
        && other >= 0
        && (relation(verb).equals("conj") && tree.head(verb) == other
            || relation(other).equals("conj") && tree.head(other) == verb);
  }

  private boolean hangsOnVerb(Phrase phrase, int head) {
    int at = outOfConjuncts(head);
    String relation = relation(at);
    boolean plain =
        relation.equals("dobj") || relation.equals("iobj") || relation.startsWith("nmod");
    return tree.head(at) == verb && (plain || relation.startsWith("nsubj") || !phrase.isBare());
  }

  private boolean isRelativeHead(int head) {
    return relation(verb).equals("acl") && meets(Set.of(tree.head(verb)), head);
  }

  private boolean meets(Set<Integer> words, int head) {
    return words.contains(head) || words.contains(outOfConjuncts(head));
  }

  /** From one of several words that are joined to the one that the others hang on. */
  private int outOfConjuncts(int word) {
    int at = word;
    for (int i = 0; i < MAX_SHARED && tree.head(at) >= 0 && joins(at); i++) {
      at = tree.head(at);
    }
    return at;
  }

  private boolean joins(int word) {
    return relation(word).equals("conj") && !sentence.isVerb(tree.head(word));
  }

  /**
   * How the verbs that govern this one, or share their subject with it, are held: 必须团结起来，击败对手.
   * Reaches over commas, which the order of words does not.
   */
  Optional<Modality> governing() {
    int at = verb;
    for (int i = 0; i < MAX_SHARED && SHARING.contains(relation(at)); i++) {
      int head = tree.head(at);
      if (head < 0 || head > verb || hasOwnSubject(at) && relation(at).equals("conj")) {
        return Optional.empty();
      }
      Optional<Modality> cue =
          relation(at).equals("conj") ? Optional.empty() : Certainty.cueAt(sentence, head);
      for (int word : tree.dependents(head)) {
        boolean modal = relation(word).equals("aux:modal") || relation(word).equals("advmod");
        if (cue.isEmpty() && modal && word < head) {
          cue = Certainty.cueAt(sentence, word);
        }
      }
      if (cue.isPresent()) {
        return cue;
      }
      at = head;
    }
    return Optional.empty();
  }

  /** Whether the verb is but what a plan, a chance or a demand consists in. */
  boolean isUnreal() {
    Phrase object = sentence.phraseAt(verb + 1);
    if (object != null && frame != Frame.SAY && isMatterOf(object)) {
      return true;
    }
    int head = tree.head(verb);
    boolean modifies = relation(verb).equals("acl") || relation(verb).equals("compound:nn");
    return modifies && isPartOfUnreal(head) || frame != Frame.SAY && endsIn(Words.UNREAL, verb + 1);
  }

  /** 建设某工程的计划, 投资某工程的谈判: the noun, or one that it belongs to. */
  private boolean isPartOfUnreal(int noun) {
    int at = noun;
    for (int i = 0; i < MAX_SHARED && at >= 0; i++) {
      if (Words.UNREAL.contains(sentence.form(at))) {
        return true;
      }
      boolean belongs = relation(at).startsWith("nmod:assmod") || relation(at).startsWith("comp");
      at = belongs ? tree.head(at) : Dependency.ROOT;
    }
    return false;
  }

  /** 投资某地工程的谈判: the object that seems to follow is what the verb is about. */
  private boolean isMatterOf(Phrase object) {
    return object.first() == verb + 1
        && sentence.pos(object.last() - 1).matches("DE[GC]")
        && sentence.nameAt(object.first()) != null
        && Words.UNREAL.contains(sentence.form(object.last()));
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
    boolean within = contest && relation(word).equals("conj") || isComplement(word);
    boolean held =
        head < 0
            || head > verb
            || !isAnnouncing(head)
            || !within
            || hasOwnSubject()
            || Words.DECIDED.contains(type)
            || new Licence(sentence, tree, frame, verb).hasHappened();
    return held ? Optional.empty() : Optional.of(contest ? Modality.POSSIBLE : Modality.PLANNED);
  }

  private boolean isAnnouncing(int word) {
    return sentence.form(word).equals("宣布") || sentence.form(word).equals("宣告");
  }

  /** 宣布以某价收购: the tree hangs the second verb on 以; or on the verb before. */
  private boolean carriesOn(int word, int head) {
    return sentence.pos(head).equals("P") || relation(word).equals("conj");
  }

  private boolean isComplement(int word) {
    return Set.of("ccomp", "xcomp", "dobj").contains(relation(word));
  }

  /** Whether the place of the verb in its sentence does not let it tell a fact. */
  boolean isUnlicensed() {
    return sentence.isVerb(verb) && !new Licence(sentence, tree, frame, verb).isGiven();
  }

  private boolean isPassive() {
    return tree.dependents(verb).stream()
        .anyMatch(i -> relation(i).equals("nsubjpass") || relation(i).equals("auxpass"));
  }

  private boolean hasOwnSubject() {
    return hasOwnSubject(verb);
  }

  private boolean hasOwnSubject(int word) {
    return !ownSubjects(word).isEmpty();
  }

  private Set<Integer> ownSubjects(int of) {
    Set<Integer> subjects = new LinkedHashSet<>();
    for (int i : tree.dependents(of)) {
      if (relation(i).startsWith("nsubj") || relation(i).equals("nmod:topic")) {
        subjects.add(i);
      }
    }
    return subjects;
  }

  /** The subjects of the verb, or of the one that it shares them with. */
  private Set<Integer> subjects() {
    int at = verb;
    for (int i = 0; i < MAX_SHARED; i++) {
      Set<Integer> own = ownSubjects(at);
      int head = tree.head(at);
      if (!own.isEmpty() || head == Dependency.ROOT || !SHARING.contains(relation(at))) {
        return own;
      }
      if (SpeechWords.isVerb(sentence.form(head)) && sentence.isComma(head + 1)) {
        return Set.of(); // 林远称，……: what he says has a subject of its own
      }
      Set<Integer> pivots = relation(at).equals("ccomp") ? objectsBetween(head, at) : Set.of();
      if (!pivots.isEmpty()) {
        return pivots;
      }
      at = head;
    }
    return Set.of();
  }

  /** 要求警方调查: the object of the first verb is the subject of the second. */
  private Set<Integer> objectsBetween(int governor, int verb) {
    Set<Integer> objects = new LinkedHashSet<>();
    List<Integer> dependents = tree.dependents(governor);
    for (int i : dependents) {
      if (i > governor && i < verb && relation(i).equals("dobj")) {
        objects.add(i);
      }
    }
    return objects;
  }

  private String relation(int word) {
    return tree.relation(word);
  }
}
