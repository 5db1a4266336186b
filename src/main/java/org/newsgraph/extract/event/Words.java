package org.newsgraph.extract.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.newsgraph.extract.lexicon.DataTable;

/** The classes of words that events are read by, from {@code words.tsv}. Immutable. */
final class Words {

  private static final Map<String, Set<String>> CLASSES = read();

  /** Verbs that say nothing but that the noun behind them happens: 发生, 进行. */
  static final Set<String> LIGHT_VERBS = of("light-verb");

  /** Light verbs whose subject is whom it is done to: 遭到, 接受. */
  static final Set<String> PASSIVE_VERBS = of("passive-verb");

  /** Light verbs whose subject is where it happens. */
  static final Set<String> HAPPENING_VERBS = of("happening-verb");

  /** Verbs whose object does what the next verb says: 派, 致, 要求. */
  static final Set<String> PIVOT_VERBS = of("pivot-verb");

  /** Verbs whose object plays no part in what the next verb says: 会见甲讨论. */
  static final Set<String> SERIAL_VERBS = of("serial-verb");

  /** Verbs that lead from a cause to its effect: 造成. */
  static final Set<String> CAUSE_VERBS = of("cause-verb");

  /** Nouns that may stand behind an event's word without taking the event away: 事件. */
  static final Set<String> EVENT_HEADS = of("event-head");

  /** Ends of words for places that have no name: 现场, 医院. */
  static final Set<String> PLACE_HEADS = of("place-head");

  /** Words behind a phrase that make it a time: 后, 期间. */
  static final Set<String> TEMPORAL = of("temporal");

  /** Words behind a phrase that make it a place: 附近. */
  static final Set<String> LOCALIZERS = of("localizer");

  /** Prepositions of place. */
  static final Set<String> WHERE = of("where");

  /** Prepositions that govern a whole clause: 自某人上任以来. */
  static final Set<String> CLAUSE_PREPOSITIONS = of("clause-preposition");

  /** Prepositions of the one that something is done with. */
  static final Set<String> WITH = of("with");

  /** Prepositions of the one that something is done to. */
  static final Set<String> TOWARDS = of("towards");

  /** Nouns behind a person's name that mean somebody or something else: 某人母亲. */
  static final Set<String> OTHERS = of("other");

  /** Nouns for people by their family, who often have no name. */
  static final Set<String> KIN = of("kin");

  /** Nouns that play no part in what happens: 记者获悉. */
  static final Set<String> NO_ACTORS = of("no-actor");

  /** Prepositions that make a thing of what a verb tells: 对恢复会谈持谨慎态度 tells no resumption. */
  static final Set<String> NOMINALISERS = of("nominaliser");

  /** Words that end as places do and are none: 当局. */
  static final Set<String> NO_PLACES = of("no-place");

  /** Nouns behind a verb that make a name of it, for people and things: 检测人员. */
  static final Set<String> COMPOUND_HEADS = of("compound-head");

  /** Nouns that make what the clause before them tells no fact: 收购某公司的计划. */
  static final Set<String> UNREAL = of("unreal");

  /** Words just behind a verb that say that it came to nothing: 保释被拒. */
  static final Set<String> UNDONE = of("undone");

  /** Words that end a clause whose event need not have come: 上任之前. */
  static final Set<String> NOT_YET = of("not-yet");

  /** Ends of words for those who can act though they have no name: 警方, 三名男子. */
  static final Set<String> ANIMATE = of("animate");

  /** Adverbs that say that something has happened: 已. */
  static final Set<String> DONE = of("done");

  /** Verbs that vouch for what the clause they govern tells: 证实, 祝贺, 派. */
  static final Set<String> FACTIVE = of("factive");

  /** Verbs whose subject, if it is a clause, has happened: 引发不满, 令人意外. */
  static final Set<String> EFFECT = of("effect");

  /** Words behind an event's clause that make it something spoken of: 收购某公司需要批准. */
  static final Set<String> JUDGING = of("judging");

  /** Prepositions of what is talked about. */
  static final Set<String> ABOUT = of("about");

  /** Words that govern what something is done with. */
  static final Set<String> USING = of("using");

  /** Words behind an event's noun that say that it takes or took place: 访问期间. */
  static final Set<String> DURING = of("during");

  /** Verbs behind an event's noun that say that it took place: 会晤结束. */
  static final Set<String> HELD = of("held");

  /** Words before an event's noun that say that it was told before: 此次会谈. */
  static final Set<String> POINTING = of("pointing");

  /** Words for what only people do: 出任. */
  static final Set<String> PERSONAL = of("personal");

  /** Types of events that have happened once they are announced: 宣布辞职. */
  static final Set<String> DECIDED = of("decided");

  /** Types of events that happen in a moment, and have not while they are under way. */
  static final Set<String> TELIC = of("telic");

  /** Adverbs that say that something is under way. */
  static final Set<String> UNDER_WAY = of("under-way");

  /** Nouns of which what stands before them has happened: 上市一周年, 破坏现状的行为. */
  static final Set<String> REAL = of("real");

  /** Verbs behind which another one says what for: 移送法院审理. */
  static final Set<String> PURPOSE = of("purpose");

  /** Words behind 就 and a clause: it is only talked about (就加入协定表明立场). */
  static final Set<String> NEGOTIATING = of("negotiating");

  /** What provides for something that need not have happened, behind a word of BY: 按照规定. */
  static final Set<String> PROVISION = of("provision");

  /** Prepositions of what something is done by. */
  static final Set<String> BY = of("by");

  /** How likely something is, behind the clause that tells it: 进口可能性不大. */
  static final Set<String> LIKELIHOOD = of("likelihood");

  /** Verbs of those who start what others are to do: 发起公投. */
  static final Set<String> STARTING = of("starting");

  /** Verbs just before an event's, of those who seek it: 竞选连任. */
  static final Set<String> AIMING = of("aiming");

  /** Nouns for what is sought or feared, before 是: 目标是击败对手. */
  static final Set<String> INTENT = of("intent");

  /** Words that say that what is told is none: 谣言, 不实. */
  static final Set<String> FALSE = of("false");

  /** Adverbs that stand between 将 and a verb. */
  static final Set<String> MANNER = of("manner");

  /** Ends of what something is called: 禁止出口技术目录. */
  static final Set<String> TITLE_HEADS = of("title-head");

  /** Types of events that cost no lives themselves. */
  static final Set<String> RELIEF = of("relief");

  /** Nouns of which there is none if what stands before has not happened: 没有被捕的纪录. */
  static final Set<String> RECORD = of("record");

  /** Nouns for what may come, behind 最: 最坏情况. */
  static final Set<String> CASE = of("case");

  /** Nouns at the end of a judgement on what could be done: 建交是最佳方法. */
  static final Set<String> MEANS = of("means");

  /** Verbs behind 为 of those who answer to what has happened: 为报复制裁，……. */
  static final Set<String> REACTING = of("reacting");

  /** What stories are told in: 影片中. */
  static final Set<String> FICTION = of("fiction");

  /** Words before an attack's word: it is made with words. */
  static final Set<String> FIGURATIVE = of("figurative");

  /** Verbs of having a chance or a right. */
  static final Set<String> HAVING = of("having");

  private Words() {}

  private static Set<String> of(String name) {
    Set<String> words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalStateException("words.tsv has no class " + name);
    }
    return words;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (String[] row : DataTable.rows(Words.class, "words.tsv", 2)) {
      classes.merge(
          row[0],
          DataTable.words(row[1]),
          (a, b) -> {
            a.addAll(b);
            return a;
          });
    }
    return classes;
  }
}
