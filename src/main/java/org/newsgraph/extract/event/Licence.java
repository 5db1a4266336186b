package org.newsgraph.extract.event;

import java.util.Set;
import org.newsgraph.model.DependencyTree;
import org.newsgraph.model.Modality;

/**
 * Whether the place of a verb in its sentence lets it tell a fact. What somebody plots, discusses
 * or stands up for need not come about (谋划林远连任), nor what is but the subject of a judgement
 * (林远连任是一场噩梦). So a verb that another one governs tells a fact only where that one is known to say
 * so (证实, 祝贺, 导致), or where 了 or 已 says that it has happened. One licence judges one verb.
 */
final class Licence {

  /** How far before a verb a word may stand that says that it has happened. */
  private static final int NEAR = 6;

  /** Over so many verbs that govern one another a verb is vouched for. */
  private static final int DEPTH = 3;

  private static final Set<String> COMPLEMENT = Set.of("ccomp", "xcomp", "dobj");
  private static final Set<String> SUBJECT = Set.of("dep", "csubj", "nsubj", "conj");

  private final EventSentence sentence;
  private final DependencyTree tree;
  private final Frame frame;
  private final int verb;

  Licence(TreeVerb own) {
    this.sentence = own.sentence();
    this.tree = own.tree();
    this.frame = own.frame();
    this.verb = own.verb();
  }

  /** Whether nothing speaks against a fact. */
  boolean isGiven() {
    return isGiven(0);
  }

  private boolean isGiven(int depth) {
    if (hasHappened()) {
      return true;
    }
    int head = tree.head(verb);
    String relation = tree.relation(verb);
    if (isServedBy(head) || isWhatSomethingIs() || isProvided() || isAlsoDemanded()) {
      return false;
    }
    if (head >= 0 && head < verb && COMPLEMENT.contains(relation) && sentence.isVerb(head)) {
      return admits(head)
          && (frame == Frame.SAY || !isJudged())
          && (depth == DEPTH || SpeechWords.isVerb(sentence.form(head)) || governor(head, depth));
    }
    if (head > verb && SUBJECT.contains(relation) && isOneClause(verb, head)) {
      return isEffect(head) || isLater(head);
    }
    return frame == Frame.SAY || !isJudged();
  }

  /** 指控他令何舟受伤: the verb that vouches for this one must be told as a fact itself. */
  private boolean governor(int head, int depth) {
    return new Licence(new TreeVerb(sentence, tree, Frame.SAY, head)).isGiven(depth + 1);
  }

  /** 会见了, 已会见: the text itself says that it has happened. */
  boolean hasHappened() {
    String behind = sentence.pos(verb + 1);
    if (behind.equals("AS") && !sentence.form(verb + 1).equals("着")) {
      return true;
    }
    for (int i = verb - 1; i >= 0 && verb - i <= NEAR && !sentence.isPunctuation(i); i--) {
      if (sentence.isVerb(i)) {
        return false; // 昨天宣布疏散: it is the announcement that was yesterday
      }
      if (Words.DONE.contains(sentence.form(i)) && sentence.nameAt(i) == null) {
        return true;
      }
    }
    return false;
  }

  /** 移送法院审理: the verb before says what is done for the sake of this one. */
  private boolean isServedBy(int head) {
    return head >= 0
        && head < verb
        && isOneClause(head, verb)
        && Words.PURPOSE.stream().anyMatch(sentence.form(head)::endsWith)
        && !Words.PURPOSE.contains(sentence.form(verb));
  }

  /** 第一步是访问某地: what something is or consists in; but 这是他第三次访问某地, 他是被逮捕的. */
  private boolean isWhatSomethingIs() {
    int is = copula();
    for (int i = verb - 1; i >= 0 && (i > is || !sentence.isPunctuation(i)); i--) {
      boolean time = sentence.form(i).equals("次") || sentence.form(i).startsWith("首");
      if (time || i > is && "，、；".contains(sentence.form(i))) {
        return false;
      }
    }
    for (int i = verb + 1; i < sentence.size() && !sentence.isPunctuation(i); i++) {
      if (sentence.form(i).equals("的")) {
        return false;
      }
    }
    return is >= 0;
  }

  /** The 是 of the verb, or of the one before it in its clause that it goes on with; or -1. */
  private int copula() {
    int at = verb;
    for (int step = 0; step < 2 && at >= 0; step++) {
      int is = -1;
      for (int i : tree.dependents(at)) {
        is = i < verb && sentence.form(i).equals("是") && tree.relation(i).equals("cop") ? i : is;
        // 是律师的林远批评: he is one, and does something else
        is = i < verb && tree.relation(i).startsWith("nsubj") && is >= 0 && i > is ? -1 : is;
      }
      int head = tree.head(at);
      if (is >= 0 || head > at || !tree.relation(at).matches("conj|nmod:prep")) {
        return is;
      }
      at = head;
    }
    return -1;
  }

  /** 按照协议规定，某国部署部队: what a rule or a plan provides, told in the clause behind it. */
  private boolean isProvided() {
    int comma = verb - 1;
    while (comma > 0 && !sentence.isPunctuation(comma)) {
      comma--;
    }
    if (frame == Frame.SAY
        || !sentence.isComma(comma)
        || !Words.PROVISION.contains(sentence.form(comma - 1))) {
      return false;
    }
    int by = comma - 1;
    while (by > 0 && !sentence.isPunctuation(by) && !Words.BY.contains(sentence.form(by))) {
      by--;
    }
    return Words.BY.contains(sentence.form(by));
  }

  /** 要求撤销职务，任命某人: the clause goes on with what is demanded in one before. */
  private boolean isAlsoDemanded() {
    boolean mayGoOn = frame != Frame.SAY && !tree.relation(verb).equals("acl");
    int comma = Aims.begin(sentence, verb) - 1;
    for (int i = 0; i < DEPTH && mayGoOn && goesOn(comma); i++) {
      int begin = Aims.begin(sentence, comma - 1);
      if (demandsIn(begin, comma)) {
        return true;
      }
      comma = begin - 1;
    }
    return false;
  }

  /** Whether the clause behind a comma begins with its verb, and so shares the subject before. */
  private boolean goesOn(int comma) {
    int first = comma + 1;
    while (sentence.pos(first).matches("AD|CC|BA")) {
      first++;
    }
    boolean disposed = sentence.pos(first - 1).equals("BA"); // 或将结果搁置
    return comma > 0 && sentence.isComma(comma) && (disposed || sentence.isVerb(first));
  }

  private boolean demandsIn(int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean demands = CertaintyCues.at(sentence, i).filter(Modality.DEMANDED::equals).isPresent();
      if (demands && sentence.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** 警告拘捕某人: what a speaker says without another subject is what the speaker is going to do. */
  private boolean isOwnIntent(int governor) {
    boolean subject =
        tree.dependents(verb).stream().anyMatch(i -> tree.relation(i).startsWith("nsubj"));
    boolean done = sentence.form(governor).matches("宣布|宣告"); // see TreeCertainty.announced
    return frame != Frame.SAY && !subject && !done && isOneClause(governor, verb);
  }

  private boolean admits(int governor) {
    String form = sentence.form(governor);
    return Words.FACTIVE.contains(form)
        || SpeechWords.isVerb(form) && !isOwnIntent(governor)
        || SpeechWords.isLearning(form)
        || Words.LIGHT_VERBS.contains(form)
        || Words.PASSIVE_VERBS.contains(form)
        || Words.CAUSE_VERBS.contains(form)
        || Words.SERIAL_VERBS.contains(form)
        || sentence.pos(governor + 1).equals("AS");
  }

  /** 引发不满: what has an effect has happened, unless the effect is still to come. */
  private boolean isEffect(int predicate) {
    return (Words.EFFECT.contains(sentence.form(predicate))
            || Words.CAUSE_VERBS.contains(sentence.form(predicate)))
        && !isOpenBetween(verb, predicate);
  }

  /** 会见林远后访问某地: what came first is told in order, and is no subject. */
  private boolean isLater(int predicate) {
    for (int i = verb + 1; i < predicate; i++) {
      if (sentence.pos(i).equals("LC") || sentence.pos(i).equals("DEC")) {
        return true;
      }
    }
    return false;
  }

  /** 收购某公司需要批准, 下调关税将吸引投资: the clause is what a later word of it speaks of. */
  private boolean isJudged() {
    if (isRuledBehind()) {
      return true;
    }
    boolean relative = false;
    for (int i = verb + 1; i < sentence.size() && !endsClause(i); i++) {
      relative |= sentence.pos(i).matches("DEC|LC|CS");
      if (sentence.pos(i).equals("LC") && Words.JUDGING.contains(sentence.form(i + 1))) {
        return true; // 收购某公司后具有优势
      }
      if (relative || sentence.isVerb(i) && SpeechWords.isVerb(sentence.form(i))) {
        return false;
      }
      boolean judges = Words.JUDGING.contains(sentence.form(i)) && sentence.nameAt(i) == null;
      if (judges && !isInPhrase(i) && !hasSubjectBetween(i)) {
        return true;
      }
    }
    return false;
  }

  /** 外交官访问大学、会见官员，均须批准: the clause behind the comma says what must be. */
  private boolean isRuledBehind() {
    int comma = verb + 1;
    while (comma < sentence.size()
        && !sentence.isComma(comma)
        && !sentence.form(comma).equals("。")) {
      comma++;
    }
    int must = comma + 1;
    while (sentence.form(must).matches("都|均|皆|也|则|就|一律|一概")) {
      must++;
    }
    return sentence.form(must).matches("须|需|要|必须|应|应当|需要|得") && must > comma + 1;
  }

  /** A quotation goes on with the clause around it: 关闭某校“没有必要”. */
  private boolean endsClause(int i) {
    return sentence.isPunctuation(i) && !"“「『".contains(sentence.form(i));
  }

  private boolean isInPhrase(int word) {
    Phrase phrase = sentence.phraseAt(word);
    return phrase != null && phrase.contains(word);
  }

  /** 会见林远何舟将……: another one is spoken of than the event. */
  private boolean hasSubjectBetween(int word) {
    int phrases = 0;
    for (int i = verb + 1; i < word; i++) {
      Phrase phrase = sentence.phraseAt(i);
      if (phrase != null && phrase.isBare() && phrase.first() == i && !sentence.isTime(phrase)) {
        phrases++;
      }
    }
    return phrases > 1;
  }

  private boolean isOpenBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (CertaintyCues.at(sentence, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isPunctuation(i) || sentence.isGap(i)) {
        return false;
      }
    }
    return true;
  }
}
