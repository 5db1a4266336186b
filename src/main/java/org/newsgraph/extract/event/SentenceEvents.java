package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.event.TriggerFinder.Hit;
import org.newsgraph.model.Argument;
import org.newsgraph.model.ArgumentRole;
import org.newsgraph.model.EventMention;
import org.newsgraph.model.Modality;
import org.newsgraph.model.TimeExpression;

/** The events that one sentence tells, in the order of their triggers. */
final class SentenceEvents {

  /** A mention with its event's type. */
  record Told(String type, EventMention mention, boolean pointsBack) {
    Told(String type, EventMention mention) {
      this(type, mention, false);
    }
  }

  private static final String VERB_RULE = "trigger-verb";
  private static final String NOUN_RULE = "trigger-noun";

  /** A noun that names its own parties. */
  private static final double NOUN = 0.85;

  /** What is taken off where the dependency tree says otherwise. */
  private static final double UNCONFIRMED = 0.3;

  private final EventSentence sentence;
  private final List<Told> told = new ArrayList<>();

  private SentenceEvents(EventSentence sentence) {
    this.sentence = sentence;
  }

  static List<Told> read(TriggerLexicon lexicon, EventSentence sentence) {
    SentenceEvents events = new SentenceEvents(sentence);
    for (Hit hit : TriggerFinder.in(lexicon, sentence)) {
      events.add(hit);
    }
    return events.told;
  }

  private void add(Hit hit) {
    int verb = hit.noun() ? lightVerb(hit) : hit.first();
    Participants parts = parts(hit, verb);
    Optional<TreeVerb> tree = tree(hit, verb, parts);
    Optional<TreeEvidence> evidence = tree.map(TreeEvidence::new);
    evidence.filter(e -> !hit.noun()).ifPresent(e -> e.complete(parts));
    Optional<NounReading> noun =
        hit.noun() && verb < 0
            ? Optional.of(new NounReading(sentence, hit))
            : Optional.<NounReading>empty();
    List<Argument> arguments = arguments(hit, verb, parts);
    passCasualtiesOn(arguments);
    Certainty.Reading certainty = certainty(hit, verb, tree, noun);
    told.add(
        new Told(
            hit.trigger().type(),
            new EventMention(
                sentence.span(hit.first(), hit.last()),
                sentence.text(sentence.span(hit.first(), hit.last())),
                sentence.span(),
                arguments,
                certainty.polarity(),
                certainty.modality(),
                hit.noun() ? NOUN_RULE : VERB_RULE,
                confidence(hit, verb, parts, evidence, noun)),
            noun.filter(NounReading::pointsBack).isPresent()));
  }

  /** By the words around it, then by its place in the tree. */
  private Certainty.Reading certainty(
      Hit hit, int verb, Optional<TreeVerb> tree, Optional<NounReading> noun) {
    Optional<TreeCertainty> place = tree.map(TreeCertainty::new);
    boolean unreal =
        place.filter(t -> t.isUnreal(hit.trigger().type())).isPresent()
            || Certainty.isMention(sentence, hit.first())
            || hit.noun() && (NounReading.isMatter(sentence, hit) || isOnlyStarted(hit, verb));
    return Certainty.of(sentence, verb < 0 ? hit.first() : verb)
        .governed(noun.flatMap(NounReading::doubt))
        .governed(place.flatMap(TreeCertainty::held))
        .governed(place.flatMap(TreeCertainty::governing))
        .weakened(unreal)
        .governed(place.flatMap(t -> t.announced(hit.trigger().type())))
        .governed(likeBefore(hit, verb))
        .weakened(!isPast(hit, verb) && place.filter(TreeCertainty::isUnlicensed).isPresent())
        .weakened(isUnderWay(hit, verb))
        .undone(hit.trigger().frame() != Frame.SAY && Certainty.isUndone(sentence, hit.last()))
        .undone(place.filter(TreeCertainty::isNegated).isPresent())
        .planned(isToCome(hit, verb));
  }

  /** By how plainly the clause says who plays which part; estimated from reading, not learned. */
  private double confidence(
      Hit hit,
      int verb,
      Participants parts,
      Optional<TreeEvidence> evidence,
      Optional<NounReading> noun) {
    if (noun.filter(reading -> reading.namesParties(parts)).isPresent()
        && Plausibility.holds(sentence, hit.trigger(), parts)) {
      return NOUN;
    }
    boolean sureName =
        parts.parts().stream()
            .anyMatch(p -> p.sure() && isParty(p) && !sentence.meant(p.phrase()).isEmpty());
    boolean bareNoun = hit.noun() && verb < 0;
    double confidence = 0.9 - (bareNoun ? 0.2 : 0) - (sureName ? 0 : 0.2);
    if (!Plausibility.holds(sentence, hit.trigger(), parts)) {
      confidence -= UNCONFIRMED;
    }
    boolean denied = sentence.hasParser() && evidence.filter(e -> e.confirms(parts)).isEmpty();
    return Math.max(0, denied ? confidence - UNCONFIRMED : confidence);
  }

  /** A tree is asked for only where somebody is named who may take part, or people came to harm. */
  private Optional<TreeVerb> tree(Hit hit, int verb, Participants parts) {
    boolean light = hit.noun() && verb >= 0;
    int first = light ? verb : hit.first();
    int last = light ? verb : hit.last();
    boolean matters =
        sentence.namesParty()
            || Casualties.of(sentence, hit.trigger().type(), hit.first(), parts).isPresent();
    return matters
        ? sentence.tree().map(t -> TreeVerb.of(sentence, t, hit.trigger().frame(), first, last))
        : Optional.empty();
  }

  private static boolean isParty(Participants.Part part) {
    return part.role() == ArgumentRole.ACTOR || part.role() == ArgumentRole.TARGET;
  }

  private Participants parts(Hit hit, int verb) {
    Frame frame = hit.trigger().frame();
    Phrase phrase = sentence.phraseAt(hit.first());
    return hit.noun()
        ? ArgumentReader.ofNoun(sentence, frame, hit.first(), phrase, verb)
        : ArgumentReader.ofVerb(sentence, frame, hit.first(), hit.last());
  }

  /** Whether its time lies before the day of the article: 2016年出任市长. */
  private boolean isPast(Hit hit, int verb) {
    return EventTimes.of(sentence, hit, verb, false)
        .filter(time -> isItsOwn(time, verb < 0 ? hit.first() : verb))
        .flatMap(time -> time.value().to())
        .filter(sentence::isPast)
        .isPresent();
  }

  /** 去年获提名出任市长: a verb between them may be what the time belongs to. */
  private boolean isItsOwn(TimeExpression time, int verb) {
    for (int i = verb - 1; i >= 0 && time.span().end() <= sentence.token(i).span().begin(); i--) {
      if (sentence.isVerb(i)) {
        return false;
      }
    }
    return true;
  }

  /** 正在成立基金: what happens in a moment has not happened while it is under way. */
  private boolean isUnderWay(Hit hit, int verb) {
    return Words.TELIC.contains(hit.trigger().type())
        && Certainty.isUnderWay(sentence, verb < 0 ? hit.first() : verb);
  }

  /** 将找甲出任部长，乙出任顾问: the word that is told once more is held as before. */
  private Optional<Modality> likeBefore(Hit hit, int verb) {
    if (told.isEmpty() || hit.trigger().frame() == Frame.SAY || isPast(hit, verb)) {
      return Optional.empty();
    }
    Told before = told.get(told.size() - 1);
    String word = sentence.text(sentence.span(hit.first(), hit.last()));
    boolean same = before.type().equals(hit.trigger().type());
    boolean goesOn = same && before.mention().text().equals(word) && isOneList(before, hit);
    return goesOn && before.mention().modality() == Modality.PLANNED
        ? Optional.of(Modality.PLANNED)
        : Optional.empty();
  }

  /** Whether nothing but commas parts two words, and the second is not said to have happened. */
  private boolean isOneList(Told before, Hit hit) {
    for (int i = hit.first() - 1;
        sentence.token(i).span().begin() > before.mention().trigger().begin();
        i--) {
      boolean ends = Certainty.endsScope(sentence, i) && !sentence.form(i).equals("；");
      if (ends || Words.DONE.contains(sentence.form(i))) {
        return false;
      }
    }
    return !sentence.pos(hit.last() + 1).equals("AS");
  }

  /** 发起公投: who starts a vote has not voted yet. */
  private boolean isOnlyStarted(Hit hit, int verb) {
    return hit.trigger().type().equals("vote") && Words.STARTING.contains(sentence.form(verb));
  }

  /** Whether its time lies behind the day of the article. */
  private boolean isToCome(Hit hit, int verb) {
    return EventTimes.of(sentence, hit, verb, told.isEmpty())
        .flatMap(time -> time.value().from())
        .filter(from -> sentence.isToCome(from))
        .isPresent();
  }

  private List<Argument> arguments(Hit hit, int verb, Participants parts) {
    String type = hit.trigger().type();
    List<Argument> arguments = new ArrayList<>(ArgumentSpans.of(sentence, parts));
    EventTimes.of(sentence, hit, verb, told.isEmpty()).map(this::time).ifPresent(arguments::add);
    Casualties.of(sentence, type, hit.first(), parts).ifPresent(arguments::add);
    Amounts.of(sentence, type, hit.last()).ifPresent(amount -> addApart(arguments, amount));
    int word = verb < 0 ? hit.first() : verb;
    Circumstances.instrument(sentence, type, word).ifPresent(with -> addApart(arguments, with));
    Circumstances.topic(sentence, type, word).ifPresent(topic -> addApart(arguments, topic));
    if (hit.trigger().frame() == Frame.SAY) {
      Circumstances.content(sentence, word).ifPresent(arguments::add);
    }
    arguments.sort(Comparator.comparing(Argument::span).thenComparing(Argument::role));
    return arguments;
  }

  /** 投资20亿美元: the sum is no target. */
  private static void addApart(List<Argument> arguments, Argument other) {
    arguments.removeIf(
        a ->
            (a.role() == ArgumentRole.TARGET || a.role() == ArgumentRole.ACTOR)
                && a.span().overlaps(other.span()));
    arguments.add(other);
  }

  /** 两车相撞，造成3人死亡: the collision has the casualties as well. */
  private void passCasualtiesOn(List<Argument> arguments) {
    List<Argument> casualties = Casualties.among(arguments);
    for (int i = told.size() - 1; i >= 0 && !casualties.isEmpty(); i--) {
      Told cause = told.get(i);
      if (EventTypes.harms(cause.type()) && !Words.RELIEF.contains(cause.type())) {
        List<Argument> all = new ArrayList<>(cause.mention().arguments());
        all.addAll(casualties);
        told.set(i, new Told(cause.type(), cause.mention().withArguments(all)));
        return;
      }
    }
  }

  /** The verb that says only that the noun happens (发生事故), or -1. */
  private int lightVerb(Hit hit) {
    Phrase phrase = sentence.phraseAt(hit.first());
    if (phrase == null) {
      return -1;
    }
    int i = phrase.begin() - 1;
    while (sentence.pos(i).equals("AS")
        || sentence.pos(i).equals("DEC")
        || sentence.pos(i).equals("AD")) {
      i--;
    }
    String form = sentence.form(i);
    boolean light =
        Words.LIGHT_VERBS.contains(form)
            || Words.PASSIVE_VERBS.contains(form)
            || Words.CAUSE_VERBS.contains(form);
    return light ? i : -1;
  }

  private Argument time(TimeExpression time) {
    return new Argument(
        ArgumentRole.TIME,
        time.span(),
        sentence.text(time.span()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
