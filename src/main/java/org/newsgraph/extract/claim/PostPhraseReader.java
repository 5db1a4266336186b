package org.newsgraph.extract.claim;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.claim.PostLexicon.Status;
import org.newsgraph.extract.claim.PostLexicon.Title;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/**
 * Reads a post phrase backwards from its end: the title, the words before it that belong to it, and
 * the country or organization before those. One reader reads one phrase.
 */
final class PostPhraseReader {

  /** Longer stretches of nouns are a sentence that the tagger took for one. */
  private static final int MAX_LENGTH = 16;

  /** How many words before the phrase are asked for 前 and the like. */
  private static final int FURTHER_LEFT = 4;

  /** Parts of speech that may stand between an organization and a title. */
  private static final Set<String> MODIFYING = Set.of("NN", "JJ", "OD", "CC");

  /** What makes a name part of the post: the 伊朗 of 伊朗问题特使 is not whom it is held for. */
  private static final Set<String> TOPIC_WORDS =
      Set.of("问题", "事务", "特别", "办事处", "地区", "分社", "分部", "研究", "研究院", "研究所", "历史", "政治");

  private static final Set<String> JOINING = Set.of("与", "和", "及", "同", "跟", "以及");

  private final PostLexicon lexicon;
  private final Clause clause;
  private final int end;
  private int begin;
  private int postBegin;
  private boolean postClosed;
  private Status status = Status.CURRENT;
  private Clause.Named object;
  private boolean scholar;

  private PostPhraseReader(PostLexicon lexicon, Clause clause, int end) {
    this.lexicon = lexicon;
    this.clause = clause;
    this.end = end;
  }

  /**
   * The post phrase that ends at {@code end}, or behind which only spaces stand before it; spaces
   * between Chinese words part the clauses of a headline.
   */
  static Optional<PostPhrase> endingAt(PostLexicon lexicon, Clause clause, int end) {
    int phraseEnd = clause.beforeSpaces(end);
    boolean apart = phraseEnd < end && clause.isHan(phraseEnd - 1) && clause.isHan(end);
    return apart ? Optional.empty() : new PostPhraseReader(lexicon, clause, phraseEnd).read();
  }

  private Optional<PostPhrase> read() {
    Optional<Title> title = lexicon.titleEnding(clause.text(), end);
    if (title.isEmpty() || end - title.get().text().length() < clause.span().begin()) {
      return Optional.empty();
    }
    if (!readTitle(title.get())) {
      return Optional.empty();
    }
    int bare = postBegin;
    while (object == null && readOneMore()) {
      // Each step moves begin to the left.
    }
    if (object == null && title.get().whole()) {
      shorten(bare);
    }
    dropConjunction();
    readFormerFurtherLeft();
    Span post = new Span(postBegin, end);
    return Optional.of(
        new PostPhrase(begin, post, Optional.ofNullable(object), status, title.get().whole()));
  }

  /** The title and the rest of the word that it ends. */
  private boolean readTitle(Title title) {
    int titleBegin = end - title.text().length();
    scholar = title.scholar();
    Optional<Token> last = clause.tokenEndingAt(end);
    Optional<Token> first = clause.tokenAt(titleBegin);
    boolean noun = last.isPresent() && last.get().pos().startsWith("N");
    if (!noun || first.isEmpty() || clause.nameEndingAt(end).isPresent()) {
      return false;
    }
    begin = first.get().span().begin();
    postBegin = begin;
    String prefix = clause.text().substring(begin, titleBegin);
    Optional<String> held = lexicon.statusEnding(prefix, prefix.length());
    if (held.isPresent() && held.get().equals(prefix)) {
      status = lexicon.status(prefix);
      postBegin = titleBegin;
    }
    return !clause.cutsName(begin);
  }

  private boolean readOneMore() {
    int before = clause.beforeSpaces(begin);
    Optional<Clause.Named> name = clause.nameEndingAt(before);
    if (name.isPresent()) {
      return readName(name.get());
    }
    return readStatus(before) || readOf(before) || readMembership(before) || readModifier(before);
  }

  private boolean readName(Clause.Named name) {
    int nameBegin = name.span().begin();
    boolean posted = clause.unitBefore(nameBegin) == '驻';
    boolean topic =
        !name.isOrganization()
            && TOPIC_WORDS.stream().anyMatch(w -> clause.text().startsWith(w, begin));
    if (!name.canHavePosts() || isOneOfPair(name) || clause.unitBefore(nameBegin) == '亲') {
      return false;
    }
    if (scholar && !name.isOrganization() && !topic) {
      return false;
    }
    if (posted || topic && !postClosed && postBegin == begin) {
      begin = posted ? nameBegin - 1 : nameBegin;
      postBegin = begin;
      return true;
    }
    object = name;
    begin = nameBegin;
    return true;
  }

  /** The 美 of 中美 alone is not whom 中美元首 stands for. */
  private boolean isOneOfPair(Clause.Named name) {
    return name.span().length() == 1
        && clause.nameEndingAt(name.span().begin()).map(n -> !n.isPerson()).orElse(false);
  }

  private boolean readStatus(int before) {
    Optional<String> word = statusWord(before);
    if (word.isEmpty()) {
      return false;
    }
    status = later(status, lexicon.status(word.get()));
    begin = before - word.get().length();
    postClosed = true;
    return true;
  }

  /** A status word that ends there and begins where a word does; the 前 of 日前 and 会前 is none. */
  private Optional<String> statusWord(int before) {
    return lexicon
        .statusEnding(clause.text(), before)
        .filter(word -> before - word.length() >= clause.span().begin())
        .filter(word -> clause.tokenBeginningAt(before - word.length()).isPresent());
  }

  /** 的, but only between the country or organization and its post. */
  private boolean readOf(int before) {
    boolean of =
        clause.endsWith(before, "的")
            && clause.nameEndingAt(before - 1).filter(Clause.Named::canHavePosts).isPresent();
    if (of) {
      begin = before - 1;
      postClosed = true;
    }
    return of;
  }

  /**
   * 共和党籍 says of which party the holder is, and belongs neither to the post nor to whom it is for.
   */
  private boolean readMembership(int before) {
    if (!clause.endsWith(before, "籍")) {
      return false;
    }
    int nameEnd = before - 1;
    begin =
        clause
            .nameEndingAt(nameEnd)
            .map(name -> name.span().begin())
            .or(() -> clause.tokenAt(nameEnd).map(token -> token.span().begin()))
            .orElse(nameEnd);
    postClosed = true;
    return true;
  }

  private boolean readModifier(int before) {
    Optional<Token> token = clause.tokenEndingAt(before);
    if (postClosed || token.isEmpty() || !isModifying(token.get())) {
      return false;
    }
    int tokenBegin = token.get().span().begin();
    if (end - tokenBegin > MAX_LENGTH || clause.cutsName(tokenBegin)) {
      return false;
    }
    begin = tokenBegin;
    postBegin = tokenBegin;
    return true;
  }

  /** Two posts side by side (外长和总理) are not one. */
  private boolean isModifying(Token token) {
    String form = token.form();
    if (form.startsWith("驻") && form.length() > 1 || lexicon.isModifier(form)) {
      return true;
    }
    return MODIFYING.contains(token.pos())
        && (lexicon.titleEnding(clause.text(), token.span().end()).isEmpty());
  }

  /** Without an object, takes back what does not surely belong to the post. */
  private void shorten(int bare) {
    if (postClosed) {
      return;
    }
    int kept = bare;
    while (kept > postBegin) {
      Optional<Token> token = clause.tokenEndingAt(clause.beforeSpaces(kept));
      if (token.isEmpty() || !lexicon.isModifier(token.get().form())) {
        break;
      }
      kept = token.get().span().begin();
    }
    begin = kept;
    postBegin = kept;
  }

  /**
   * 前 and the like some nouns before the phrase hold for it too (前众志秘书长); but not as a postposition
   * (大选前美国总统 ...).
   */
  private void readFormerFurtherLeft() {
    int at = clause.beforeSpaces(begin);
    Optional<String> several = statusWord(at).filter(word -> word.length() > 2); // 当时的美国国务卿
    if (several.isPresent()) {
      status = later(status, lexicon.status(several.get()));
      return;
    }
    Optional<Token> token = clause.tokenEndingAt(at);
    for (int i = 0; i < FURTHER_LEFT && token.isPresent(); i++) {
      Token word = token.get();
      Status held = lexicon.status(word.form());
      if (held != null && !word.pos().equals("LC")) {
        status = later(status, held);
        begin = word.span().begin();
        return;
      }
      boolean noun =
          word.pos().startsWith("N") || word.pos().equals("CC") || word.pos().equals("JJ");
      token = noun ? clause.tokenEndingAt(word.span().begin()) : Optional.empty();
    }
  }

  /** A post does not begin with 及: that joins it to something before. */
  private void dropConjunction() {
    clause
        .tokenBeginningAt(postBegin)
        .filter(token -> token.span().end() < end)
        .filter(token -> token.pos().equals("CC") || JOINING.contains(token.form()))
        .ifPresent(
            token -> {
              object = null; // 行政院与行政院长: what stands before it is something else
              postBegin = token.span().end();
              begin = postBegin;
            });
  }

  private static Status later(Status one, Status other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
