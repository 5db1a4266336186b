package org.newsgraph.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** Finds the names of the lexicon where they fill whole words, and countries in words like 中国人. */
final class LexiconRecogniser implements Recogniser {

  private static final String RULE = "lexicon";

  /** Shorter names stand inside too many other words. */
  private static final int LONG_PERSON = 3;

  /** What may follow a country within one word without changing what the country is. */
  private static final Set<String> AFTER_COUNTRY =
      Set.of("人", "军", "方", "籍", "式", "产", "版", "史", "政府", "军队", "警方", "军方", "媒体");

  @Override
  public void propose(Doc doc, Names names, Consumer<Candidate> out) {
    Lexicon lexicon = Lexicon.get();
    for (int t = 0; t < doc.size(); t++) {
      int from = doc.token(t).span().begin();
      Trie.Hit<String> phrase = lexicon.phrases().longest(doc.text(), from, doc::endsWord);
      if (phrase != null) {
        out.accept(Candidate.none(doc, new Span(from, phrase.end()), "phrase"));
      }
    }
    peopleInWords(doc, out);
    for (int t = 0; t < doc.size(); t++) {
      Token token = doc.token(t);
      int from = token.span().begin();
      Trie.Hit<Lexicon.Entry> hit = lexicon.names().longest(doc.text(), from, doc::endsWord);
      if (hit == null) {
        countryInWord(doc, token, out);
      } else {
        Span span = new Span(from, hit.end());
        double confidence = confidence(doc, t, span, hit.value());
        if (confidence > 0) {
          out.accept(candidate(doc, span, hit.value(), confidence));
        }
      }
    }
  }

  /**
   * 了解|振华: the full name of a known person holds even where the segmenter cut it, if a word ends
   * with it.
   */
  private static void peopleInWords(Doc doc, Consumer<Candidate> out) {
    String text = doc.text();
    for (int i = 0; i + LONG_PERSON <= text.length(); i++) {
      if (!doc.beginsWord(i)) {
        Trie.Hit<Lexicon.Entry> hit = Lexicon.get().names().longest(text, i, doc::endsWord);
        if (hit != null
            && hit.end() - i >= LONG_PERSON
            && hit.value().type() == EntityType.PERSON) {
          Span span = new Span(i, hit.end());
          out.accept(candidate(doc, span, hit.value(), 0.85).with(Candidate.Rank.WHOLE));
        }
      }
    }
  }

  private static Candidate candidate(Doc doc, Span span, Lexicon.Entry e, double confidence) {
    Candidate.Rank rank =
        span.length() > 3 && e.curated() ? Candidate.Rank.WHOLE : Candidate.Rank.NAME;
    return new Candidate(
        span, Optional.of(e.type()), e.subtype(), e.full(), confidence, rank, RULE);
  }

  /**
   * Longer names and those written by hand are safe; a short dictionary word needs to be taken for
   * a proper noun by the tagger.
   */
  private static double confidence(Doc doc, int t, Span span, Lexicon.Entry entry) {
    boolean oneWord = doc.token(t).span().equals(span);
    boolean properNoun = !oneWord || doc.token(t).pos().equals("NR");
    boolean tagged = !doc.token(t).ner().equals("O");
    boolean shortOrganization = entry.type() == EntityType.ORGANIZATION && span.length() == 2;
    if (shortOrganization && !doc.token(t).pos().equals("NR")) {
      return doc.token(t).ner().equals("ORGANIZATION") ? 0.8 : 0;
    }
    if (entry.curated()) {
      return properNoun || tagged || span.length() > 2 ? 0.93 : 0.75;
    }
    return properNoun ? 0.8 : span.length() > 2 ? 0.7 : 0;
  }

  private static void countryInWord(Doc doc, Token token, Consumer<Candidate> out) {
    Trie.Hit<Lexicon.Entry> hit =
        Lexicon.get()
            .names()
            .longest(
                doc.text(),
                token.span().begin(),
                end ->
                    end < token.span().end()
                        && end - token.span().begin() >= 2
                        && AFTER_COUNTRY.contains(doc.text().substring(end, token.span().end())));
    if (hit != null && hit.value().type() == EntityType.PLACE && hit.value().curated()) {
      Span span = new Span(token.span().begin(), hit.end());
      out.accept(candidate(doc, span, hit.value(), 0.85).with(Candidate.Rank.WHOLE));
    }
  }
}
