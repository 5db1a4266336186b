package org.newsgraph.extract.event;

import static org.newsgraph.model.ArgumentRole.ACTOR;
import static org.newsgraph.model.ArgumentRole.PLACE;
import static org.newsgraph.model.ArgumentRole.TARGET;

import org.newsgraph.model.ArgumentRole;
import org.newsgraph.model.EntityType;

/**
 * Finds who plays which part in an event: the phrases before and behind its verb, by the verb's
 * frame, the prepositions, and the order of a Chinese clause. One reader reads one event.
 */
final class ArgumentReader {

  /** A subject may stand this many commas before its verb. */
  private static final int COMMAS = 2;

  private final EventSentence sentence;
  private final Frame frame;
  private final Participants found = new Participants();
  private boolean passive;
  private boolean happening;
  private Phrase subject;
  private Phrase victims;
  private int commas;

  private ArgumentReader(EventSentence sentence, Frame frame) {
    this.sentence = sentence;
    this.frame = frame;
  }

  /** The parts around a verb. */
  static Participants ofVerb(EventSentence sentence, Frame frame, int first, int last) {
    ArgumentReader reader = new ArgumentReader(sentence, frame);
    reader.passive = frame == Frame.SUFFER;
    reader.before(first);
    if (!reader.relativeClause(last)) {
      reader.behind(last);
    }
    reader.placeSubject();
    return reader.found;
  }

  /**
   * The parts around a noun.
   *
   * @param verb the light verb before it (发生), or -1
   */
  static Participants ofNoun(
      EventSentence sentence, Frame frame, int first, Phrase phrase, int verb) {
    ArgumentReader reader = new ArgumentReader(sentence, frame);
    if (phrase == null) {
      return reader.found; // in brackets, or a verb of an unusual tag
    }
    reader.within(phrase, first);
    if (verb >= 0) {
      String light = sentence.form(verb);
      reader.happening = Words.HAPPENING_VERBS.contains(light);
      reader.passive = Words.PASSIVE_VERBS.contains(light);
      if (!Words.CAUSE_VERBS.contains(light)) {
        reader.before(verb);
        reader.placeSubject();
      }
    } else if (frame == Frame.HAPPEN) {
      reader.aroundHappening(phrase);
    }
    return reader.found;
  }

  /** Reads leftwards from a verb until its subject is found. */
  private void before(int verb) {
    int i = verb - 1;
    while (i >= 0 && subject == null && !endsClause(i)) {
      if (sentence.isComma(i)) {
        commas++;
        i--;
        continue;
      }
      Phrase phrase = sentence.phraseAt(i);
      if (phrase == null) {
        passive |= commas == 0 && isPassiveMarker(i);
        i--;
        continue;
      }
      i = read(phrase, verb);
    }
    wherePrecedes(i);
  }

  /** Left of the subject only places count: 在某地，甲与乙相撞; 车站外的一辆汽车爆炸. */
  private void wherePrecedes(int from) {
    boolean local = frame == Frame.HAPPEN || frame == Frame.UNDERGO;
    for (int i = from; i >= 0 && !endsClause(i) && !found.has(PLACE); i--) {
      if (sentence.isComma(i) && !local) {
        return;
      }
      Phrase phrase = sentence.phraseAt(i);
      if (phrase == null || sentence.isTime(phrase)) {
        continue;
      }
      boolean modifies = sentence.pos(phrase.end() + 1).equals("DEG") && i == from - 1;
      if (phrase.isBare() ? modifies && isWhere(phrase) : isPlain(phrase)) {
        found.add(PLACE, phrase);
      }
      i = phrase.begin();
    }
  }

  private boolean isPlain(Phrase phrase) {
    return Words.WHERE.contains(phrase.preposition()) && sentence.isPlace(phrase);
  }

  /** 被逮捕: the 被 that stands alone. */
  private boolean isPassiveMarker(int i) {
    return sentence.pos(i).equals("SB") || sentence.pos(i).equals("LB");
  }

  /** Reads one phrase before the verb; gives the index of the word to go on with. */
  private int read(Phrase phrase, int verb) {
    int next = phrase.begin() - 1;
    if (sentence.isTime(phrase)) {
      return next;
    }
    boolean clause = governsClause(phrase);
    if (!phrase.isBare() && !clause) {
      readGoverned(phrase);
      return next;
    }
    int governor = governor(phrase);
    if (governor >= 0 && !isPivot(governor, phrase)) {
      // The object of another verb: its subject is ours as well.
      if (commas == 0 && sentence.isPlace(phrase)) {
        found.add(PLACE, phrase);
      }
      return governor - 1;
    }
    if (isWhere(phrase)) {
      if (commas == 0 || !found.has(PLACE)) {
        found.add(PLACE, phrase);
      }
      return next;
    }
    if (!isIdle(phrase)) {
      subject = phrase;
    }
    return next;
  }

  /** 自某人上任以来, 在某人访问之前: the preposition belongs to the whole clause. */
  private boolean governsClause(Phrase phrase) {
    return Words.CLAUSE_PREPOSITIONS.contains(phrase.preposition())
        || phrase.preposition().equals("在") && sentence.isPerson(phrase);
  }

  private void readGoverned(Phrase phrase) {
    String preposition = phrase.preposition();
    if (preposition.equals("被") || preposition.equals("由") || preposition.equals("遭")) {
      if (commas == 0) {
        passive |= !preposition.equals("由");
        found.add(ACTOR, phrase);
      }
    } else if (preposition.equals("把")) {
      if (commas == 0) {
        found.add(TARGET, phrase);
      }
    } else if (Words.WITH.contains(preposition)) {
      if (commas == 0) {
        found.add(frame == Frame.MUTUAL ? ACTOR : TARGET, phrase);
      }
    } else if (Words.TOWARDS.contains(preposition)) {
      if (commas == 0 && phrase.localizer().isEmpty()) { // 在对他的专访中
        found.add(TARGET, phrase);
      }
    } else {
      readWhere(phrase);
    }
  }

  private void readWhere(Phrase phrase) {
    if (isPlain(phrase) && !found.has(PLACE)) {
      found.add(PLACE, phrase);
    }
  }

  /** The verb whose object a phrase is, or -1. */
  private int governor(Phrase phrase) {
    int i = phrase.begin() - 1;
    if (sentence.pos(i).equals("AS")) {
      i--;
    }
    return sentence.isVerb(i) && !sentence.pos(i).equals("VA") ? i : -1;
  }

  /** Whether the object of one verb is the subject of the next: 要求警方调查, 抨击美国实施. */
  private boolean isPivot(int verb, Phrase object) {
    String form = sentence.form(verb);
    if (Words.PIVOT_VERBS.contains(form) || Words.HAPPENING_VERBS.contains(form)) {
      return true;
    }
    boolean named = sentence.nameAt(object.last()) != null && !sentence.isPlace(object);
    return named && !Words.SERIAL_VERBS.contains(form);
  }

  private boolean isWhere(Phrase phrase) {
    if (Words.LOCALIZERS.contains(phrase.localizer())) {
      return !sentence.isPerson(phrase);
    }
    return frame == Frame.HAPPEN && sentence.isPlace(phrase)
        || sentence.nameAt(phrase.last()) == null && sentence.isPlace(phrase);
  }

  private boolean isIdle(Phrase phrase) {
    return sentence.nameAt(phrase.last()) == null
        && Words.NO_ACTORS.contains(sentence.form(phrase.last()));
  }

  /** The subject is where it happens, whom it is done to, or who does it. */
  private void placeSubject() {
    if (subject == null) {
      return;
    }
    if (frame == Frame.UNDERGO && victims != null && sentence.nameOf(subject).isPresent()) {
      // 美国死22万人: those behind the verb died.
      if (sentence.isPlace(subject)) {
        found.add(PLACE, subject, commas == 0);
      }
      return;
    }
    if ((happening || frame == Frame.HAPPEN) && sentence.isPlace(subject)) {
      found.add(PLACE, subject);
    } else {
      boolean sure = commas == 0;
      found.add(passive ? TARGET : ACTOR, subject, sure);
    }
  }

  /** 遇难的工人, 警方逮捕的男子: whom the clause before 的 tells of. */
  private boolean relativeClause(int last) {
    int i = last + 1;
    while (sentence.pos(i).equals("AS")) {
      i++;
    }
    Phrase head = sentence.phraseAt(i + 1);
    if (!sentence.pos(i).equals("DEC") || head == null) {
      return false;
    }
    if (!isIdle(head) && !sentence.isTime(head)) {
      boolean patient = subject != null && (frame == Frame.ACT || frame == Frame.MUTUAL);
      found.add(sentence.isPlace(head) ? PLACE : patient ? TARGET : ACTOR, head);
    }
    return true;
  }

  /** Reads rightwards: the object, and where. */
  private void behind(int last) {
    int i = last + 1;
    while (i < sentence.size() && !sentence.isPunctuation(i) && !sentence.isGap(i - 1)) {
      Phrase phrase = sentence.phraseAt(i);
      if (phrase == null) {
        if (sentence.isVerb(i)) {
          return;
        }
        i++;
        continue;
      }
      if (sentence.isTime(phrase)) {
        i = phrase.end() + 1;
        continue;
      }
      if (!readBehind(phrase)) {
        return;
      }
      i = phrase.end() + 1;
    }
  }

  /** Whether there may be more behind the phrase. */
  private boolean readBehind(Phrase phrase) {
    if (!phrase.isBare()) {
      readWhere(phrase);
      if (Words.WITH.contains(phrase.preposition())) {
        found.add(frame == Frame.MUTUAL ? ACTOR : TARGET, phrase);
      }
      return true;
    }
    boolean goal = frame == Frame.CARRY && !sentence.isPerson(phrase);
    if (frame == Frame.GO && !isPersonOrOrganization(phrase) || isNamelessPlace(phrase) || goal) {
      found.add(PLACE, phrase);
    } else if (frame == Frame.UNDERGO || frame == Frame.HAPPEN) {
      found.add(ACTOR, phrase);
      victims = sentence.pos(phrase.first()).equals("CD") ? phrase : victims;
    } else if (frame != Frame.SAY && !isIdle(phrase)) {
      found.add(frame == Frame.MUTUAL ? ACTOR : TARGET, phrase);
    }
    return false;
  }

  private boolean isPersonOrOrganization(Phrase phrase) {
    EventSentence.Named name = sentence.nameAt(phrase.last());
    return name != null && name.entity().type() != EntityType.PLACE;
  }

  private boolean isNamelessPlace(Phrase phrase) {
    return sentence.isPlace(phrase) && frame != Frame.ACT && sentence.nameAt(phrase.last()) == null;
  }

  /** Names and nouns before an event's noun in its own phrase: 克里的访问, 中美首脑会晤, 阿坝州地震. */
  private void within(Phrase phrase, int first) {
    int last = first - 1;
    if (last >= phrase.first() && sentence.pos(last).equals("DEG")) {
      last--;
    }
    if (last < phrase.first()) {
      return;
    }
    boolean named = sentence.nameAt(last) != null;
    boolean noun = sentence.pos(last).startsWith("N");
    if (!named && (!noun || frame != Frame.UNDERGO && frame != Frame.MUTUAL)) {
      return;
    }
    int begin = named ? last : phrase.first();
    while (named && begin > phrase.first() && joinsName(begin - 1, phrase.first())) {
      begin--;
    }
    Phrase modifier = new Phrase(begin, last, phrase.preposition(), "");
    boolean local = frame == Frame.HAPPEN || Words.WHERE.contains(phrase.preposition());
    boolean place = local && sentence.isPlace(modifier);
    boolean towards = Words.TOWARDS.contains(phrase.preposition());
    ArgumentRole role = place ? PLACE : towards ? TARGET : ACTOR;
    found.add(role, new Phrase(begin, last, "", ""));
    companion(phrase);
  }

  /** 甲与乙的会谈: 与 is a preposition to the tagger where it joins the two. */
  private void companion(Phrase phrase) {
    Phrase before = sentence.phraseAt(phrase.begin() - 1);
    boolean joined = frame == Frame.MUTUAL && Words.WITH.contains(phrase.preposition());
    if (joined && before != null && before.isBare() && sentence.nameOf(before).isPresent()) {
      found.add(ACTOR, before);
    }
  }

  /** 甲和乙的会谈: the names before the last one belong to it. */
  private boolean joinsName(int word, int first) {
    boolean joins = sentence.pos(word).equals("CC") || sentence.form(word).equals("、");
    return sentence.nameAt(word) != null
        || joins && word > first && sentence.nameAt(word - 1) != null;
  }

  /** 某地的火灾 without a verb that says so: only a place just before it. */
  private void aroundHappening(Phrase phrase) {
    Phrase before = sentence.phraseAt(phrase.begin() - 1);
    if (before != null && sentence.isPlace(before) && !found.has(PLACE)) {
      found.add(PLACE, before);
    }
  }

  private boolean endsClause(int i) {
    if (commas > COMMAS || sentence.isGap(i)) {
      return true;
    }
    return sentence.isPunctuation(i)
        && "；：。！？“;:".contains(sentence.form(i))
        && !sentence.pos(i - 1).equals("CD"); // 3：1
  }
}
