package org.newsgraph.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.claim.PostLexicon.Sense;
import org.newsgraph.extract.claim.PostLexicon.Status;
import org.newsgraph.model.Claim;
import org.newsgraph.model.Evidence;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Span;
import org.newsgraph.model.Tenure;

/** The places beside a name where its post may stand. */
final class PostRules {

  /** Confidences: the share of right ones that was seen in samples of news, rounded down. */
  private static final double BEFORE = 0.95;

  private static final double AFTER = 0.9;
  private static final double LINKED = 0.85;

  private static final String CLAUSE_ENDS = "，。；！？、,;!?）)”」\0";

  private final PostLexicon lexicon;

  PostRules(PostLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The posts of the people whom a sentence names. */
  List<Claim> read(Clause clause) {
    List<Claim> claims = new ArrayList<>();
    for (Clause.Named person : clause.people()) {
      claims.addAll(beforeName(clause, person));
      afterName(clause, person).ifPresent(claims::add);
      inBrackets(clause, person).ifPresent(claims::add);
      linked(clause, person).ifPresent(claims::add);
    }
    return claims;
  }

  /** 美国气候特使约翰·克里, and several posts: 国务委员兼外长王毅. */
  private List<Claim> beforeName(Clause clause, Clause.Named person) {
    List<PostPhrase> phrases = new ArrayList<>();
    int end = person.span().begin();
    boolean another = true;
    while (another) {
      Optional<PostPhrase> phrase =
          PostPhraseReader.endingAt(lexicon, clause, end)
              .filter(p -> !isElected(clause, p) && !isTakenUp(clause, p));
      phrase.ifPresent(phrases::add);
      end = phrase.map(PostPhrase::begin).orElse(end) - 1;
      another = phrase.isPresent() && (joins(clause, end, '兼') || joins(clause, end, '、'));
    }
    List<Claim> claims = new ArrayList<>();
    for (int i = phrases.size() - 1; i >= 0; i--) {
      PostPhrase phrase = withSharedObject(clause, phrases, i);
      claim(clause, person, phrase, Sense.ASSERTED, "post-before-name", BEFORE)
          .ifPresent(claims::add);
    }
    return claims;
  }

  /** 林远当选总统何舟致贺: it is the one before who was elected. */
  private static boolean isElected(Clause clause, PostPhrase phrase) {
    return phrase.status() == Status.PLANNED
        && clause.text().startsWith("当选", phrase.begin())
        && clause.nameEndingAt(phrase.begin()).isPresent();
  }

  /** 林远接任外长何舟致贺: it is the one before who took it up. */
  private boolean isTakenUp(Clause clause, PostPhrase phrase) {
    return lexicon
        .triggerEnding(clause.text(), phrase.begin())
        .flatMap(trigger -> clause.nameEndingAt(phrase.begin() - trigger.length()))
        .filter(Clause.Named::isPerson)
        .isPresent();
  }

  private static boolean joins(Clause clause, int offset, char conjunction) {
    return offset > clause.span().begin() && clause.unitAt(offset) == conjunction;
  }

  /** In 中国国务委员兼外长 both posts are China's. */
  private static PostPhrase withSharedObject(Clause clause, List<PostPhrase> phrases, int index) {
    PostPhrase phrase = phrases.get(index);
    if (phrase.object().isPresent()
        || index + 1 >= phrases.size()
        || !joins(clause, phrase.begin() - 1, '兼')) {
      return phrase;
    }
    PostPhrase first = withSharedObject(clause, phrases, index + 1);
    return new PostPhrase(
        first.begin(), phrase.post(), first.object(), phrase.status(), phrase.whole());
  }

  /** 拜登总统; not 拜登总统府, nor the first of two names. */
  private Optional<Claim> afterName(Clause clause, Clause.Named person) {
    int begin = person.span().end();
    Optional<Integer> end = titleEnd(clause, begin);
    if (end.isEmpty() || !standsAlone(clause, end.get()) || isHalf(clause, person)) {
      return Optional.empty();
    }
    int before = clause.beforeSpaces(person.span().begin());
    if (lexicon.titleEnding(clause.text(), before).isPresent()) {
      return Optional.empty();
    }
    Optional<Clause.Named> object = clause.nameEndingAt(before).filter(Clause.Named::canHavePosts);
    Status status =
        lexicon.statusEnding(clause.text(), before).map(lexicon::status).orElse(Status.CURRENT);
    Span post = new Span(begin, end.get());
    int first = object.map(name -> name.span().begin()).orElse(person.span().begin());
    return claim(
        clause,
        person,
        new PostPhrase(first, post, object, status, true),
        Sense.ASSERTED,
        "title-after-name",
        AFTER);
  }

  /** Whether the name is but half of one: a single character, or one behind a lone surname. */
  private static boolean isHalf(Clause clause, Clause.Named person) {
    int begin = person.span().begin();
    boolean surname =
        clause
            .tokenEndingAt(begin)
            .filter(token -> token.span().length() == 1 && token.pos().equals("NR"))
            .isPresent();
    return person.span().length() == 1 || surname && clause.nameEndingAt(begin).isEmpty();
  }

  /** Where a word that begins here and may follow a name as its title ends. */
  private Optional<Integer> titleEnd(Clause clause, int begin) {
    return clause
        .tokenBeginningAt(begin)
        .filter(token -> token.pos().startsWith("N"))
        .map(token -> token.span().end())
        .filter(
            end ->
                lexicon
                    .titleEnding(clause.text(), end)
                    .filter(title -> title.followsName())
                    .filter(title -> end - title.text().length() <= begin + 1)
                    .isPresent());
  }

  private static boolean standsAlone(Clause clause, int end) {
    boolean noun =
        clause.tokenBeginningAt(end).filter(token -> token.pos().startsWith("N")).isPresent();
    return !noun && clause.nameBeginningAt(end).isEmpty();
  }

  /** 王毅（中国外交部长）. */
  private Optional<Claim> inBrackets(Clause clause, Clause.Named person) {
    int open = person.span().end();
    if (clause.unitAt(open) != '（' && clause.unitAt(open) != '(') {
      return Optional.empty();
    }
    int close = open + 1;
    while (CLAUSE_ENDS.indexOf(clause.unitAt(close)) < 0) {
      close++;
    }
    if (clause.unitAt(close) != '）' && clause.unitAt(close) != ')') {
      return Optional.empty();
    }
    return PostPhraseReader.endingAt(lexicon, clause, close)
        .filter(phrase -> phrase.begin() == open + 1)
        .flatMap(p -> claim(clause, person, p, Sense.ASSERTED, "post-in-brackets", LINKED));
  }

  /** 克里是美国的气候特使, 克里将出任美国气候特使. */
  private Optional<Claim> linked(Clause clause, Clause.Named person) {
    int at = person.span().end();
    Sense sense = Sense.ASSERTED;
    Optional<String> trigger = lexicon.triggerAt(clause.text(), at);
    Optional<String> adverb = lexicon.adverbAt(clause.text(), at);
    while (trigger.isEmpty() && adverb.isPresent()) {
      sense = stronger(sense, lexicon.adverb(adverb.get()));
      at += adverb.get().length();
      trigger = lexicon.triggerAt(clause.text(), at);
      adverb = lexicon.adverbAt(clause.text(), at);
    }
    if (trigger.isEmpty() || isQuestioned(clause, person)) {
      return Optional.empty();
    }
    int begin = at + trigger.get().length();
    Sense whole = stronger(sense, lexicon.trigger(trigger.get()));
    return PostPhraseReader.endingAt(lexicon, clause, clauseEnd(clause, begin))
        .filter(phrase -> phrase.begin() == begin)
        .flatMap(phrase -> claim(clause, person, phrase, whole, "linked-post", LINKED));
  }

  private static int clauseEnd(Clause clause, int begin) {
    int end = begin;
    while (CLAUSE_ENDS.indexOf(clause.unitAt(end)) < 0 && clause.unitAt(end) != '兼') {
      end++;
    }
    return end;
  }

  private static boolean isQuestioned(Clause clause, Clause.Named person) {
    String before = clause.text().substring(clause.span().begin(), person.span().begin());
    return before.contains("如果")
        || before.contains("假如")
        || before.contains("是否")
        || clause.unitBefore(clause.span().end()) == '？';
  }

  private static Sense stronger(Sense one, Sense other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Optional<Claim> claim(
      Clause clause,
      Clause.Named person,
      PostPhrase phrase,
      Sense sense,
      String rule,
      double confidence) {
    Span name = person.span();
    Span evidence =
        new Span(Math.min(phrase.begin(), name.begin()), Math.max(phrase.post().end(), name.end()));
    String title = phrase.post().in(clause.text()).replaceAll("[\\s\\p{Z}]", "");
    return Optional.of(
        new Claim(
            person.entity().id(),
            Predicate.HOLDS_POST,
            phrase.object().map(object -> object.entity().id()),
            title,
            phrase.post(),
            new Evidence(evidence, rule, confidence),
            sense == Sense.NEGATIVE ? Polarity.NEGATIVE : Polarity.POSITIVE,
            modality(sense, phrase.status()),
            tenure(sense, phrase.status(), title)));
  }

  private static Tenure tenure(Sense sense, Status status, String title) {
    if (sense == Sense.FORMER || status == Status.FORMER) {
      return Tenure.FORMER;
    }
    return switch (status) {
      case THEN -> Tenure.THEN;
      case PLANNED -> Tenure.DESIGNATE;
      default -> title.startsWith("代理") || title.startsWith("署理") ? Tenure.ACTING : Tenure.CURRENT;
    };
  }

  private static Modality modality(Sense sense, Status status) {
    if (sense == Sense.POSSIBLE) {
      return Modality.POSSIBLE;
    }
    boolean planned = sense == Sense.PLANNED || status == Status.PLANNED;
    return planned ? Modality.PLANNED : Modality.ASSERTED;
  }
}
