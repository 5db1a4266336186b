package org.newsgraph.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.text.ChineseScript;

/** People that the sequence model cut or missed: 约翰·克里 in parts, 邝日容, the 李 of 李先生. */
final class PersonRecogniser implements Recogniser {

  private static final String DOTTED = "person-dotted";
  private static final String SURNAME = "person-surname";
  private static final String CUT = "person-cut";
  private static final String HONORIFIC = "person-honorific";

  /** The points that Chinese writers put between the parts of a foreign name. */
  static final String DOTS = "·‧•・．●∙⋅";

  private final Set<String> surnames = Table.words("surnames.tsv");
  private final Set<String> honorifics = Table.words("honorifics.tsv");
  private final Set<String> posts = Table.words("modifiers_of_names.tsv");

  @Override
  public void propose(Doc doc, Names names, Consumer<Candidate> out) {
    dotted(doc, names, out);
    for (int t = 0; t < doc.size(); t++) {
      if (names.at(t).isEmpty()) {
        unmarked(doc, t, out);
      } else if (names.is(t, EntityType.PERSON) && names.firstToken(t) == t) {
        cut(doc, names, t, out);
      }
    }
  }

  /** Whether a character may stand between the parts of a name. */
  static boolean isDot(char c) {
    return DOTS.indexOf(c) >= 0;
  }

  private void dotted(Doc doc, Names names, Consumer<Candidate> out) {
    String text = doc.text();
    int from = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      if (isDot(text.charAt(i))
          && i > from
          && isNameChar(text.charAt(i - 1))
          && isNameChar(text.charAt(i + 1))) {
        Optional<Span> span = dottedSpan(doc, names, i);
        if (span.isPresent()) {
          EntityType type = dottedType(doc, span.get());
          Candidate name =
              Candidate.name(doc, span.get(), type, 0.88, DOTTED).with(Candidate.Rank.WHOLE);
          out.accept(name);
          names.add(name);
          from = span.get().end();
        }
      }
    }
  }

  private static boolean isNameChar(char c) {
    return ChineseScript.isHan(c) || c < 0x250 && Character.isUpperCase(c);
  }

  private static Optional<Span> dottedSpan(Doc doc, Names names, int dot) {
    int begin = partBegin(doc, names, dot);
    int end = dot;
    while (end < doc.text().length() && isDot(doc.charAt(end))) {
      int next = partEnd(doc, names, end + 1);
      if (next <= end + 1) {
        return Optional.empty();
      }
      end = next;
    }
    return begin < dot && end - begin <= 30 ? Optional.of(new Span(begin, end)) : Optional.empty();
  }

  /** Where the part before a point begins: the word, and marked or proper ones before it. */
  private static int partBegin(Doc doc, Names names, int dot) {
    int t = doc.tokenAt(dot - 1);
    if (t < 0) {
      return dot;
    }
    int begin = beginAfterPunctuation(doc, t, dot);
    boolean whole = begin == doc.token(t).span().begin();
    while (whole
        && doc.adjoin(t - 1, t)
        && isNamePart(doc, names, t - 1, t)
        && dot - doc.token(t - 1).span().begin() <= 8) {
      t--;
      begin = doc.token(t).span().begin();
    }
    return begin;
  }

  private static int beginAfterPunctuation(Doc doc, int token, int dot) {
    int begin = dot;
    while (begin > doc.token(token).span().begin() && isLetter(doc.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static boolean isLetter(char c) {
    return ChineseScript.isHan(c) || c < 0x250 && Character.isLetter(c);
  }

  private static boolean isNamePart(Doc doc, Names names, int t, int next) {
    Token token = doc.token(t);
    boolean sameTag = token.ner().equals("PERSON") && doc.token(next).ner().equals("PERSON");
    boolean unknown =
        token.pos().equals("NR")
            && names.at(t).filter(c -> !c.is(EntityType.PERSON)).isEmpty()
            && !Lexicon.get().isPlace(token.form());
    boolean nominal = token.pos().startsWith("N") || token.pos().equals("FW");
    return (sameTag || unknown) && nominal && isLetter(token.form().charAt(0));
  }

  /** Where the part behind a point ends. */
  private static int partEnd(Doc doc, Names names, int begin) {
    int t = doc.tokenAt(begin);
    if (t < 0) {
      return begin;
    }
    int end = begin;
    while (end < doc.token(t).span().end() && isLetter(doc.charAt(end))) {
      end++;
    }
    while (end == doc.token(t).span().end()
        && doc.adjoin(t, t + 1)
        && isNamePart(doc, names, t + 1, t)
        && doc.token(t + 1).span().end() - begin <= 8) {
      t++;
      end = doc.token(t).span().end();
    }
    return end;
  }

  private static EntityType dottedType(Doc doc, Span span) {
    String text = span.in(doc.text());
    if (CompoundHeads.isOrganization(text)) {
      return EntityType.ORGANIZATION;
    }
    int places = 0;
    for (int t = doc.tokenAt(span.begin()); t <= doc.tokenAt(span.end() - 1); t++) {
      String tag = doc.token(t).ner();
      if (tag.equals("PERSON")) {
        return EntityType.PERSON;
      }
      places += CrfRecogniser.typeOf(tag).filter(x -> x == EntityType.PLACE).isPresent() ? 1 : 0;
    }
    return places > 1 ? EntityType.PLACE : EntityType.PERSON;
  }

  /** A Chinese name whose family name or last character was cut off as a word of its own. */
  private void cut(Doc doc, Names names, int t, Consumer<Candidate> out) {
    Span span = names.at(t).orElseThrow().span();
    String text = span.in(doc.text());
    int last = doc.tokenAt(span.end() - 1);
    if (text.length() <= 4 && allHan(text) && isProperRest(doc, names, last + 1)) {
      accept(doc, new Span(span.begin(), doc.token(last + 1).span().end()), out);
      return;
    }
    if (text.length() != 2 || !allHan(text)) {
      return;
    }
    boolean surname = surnames.contains(text.substring(0, 1));
    if (surname && isGivenCharacter(doc, names, last + 1) && doc.adjoin(last, last + 1)) {
      accept(doc, new Span(span.begin(), span.end() + 1), out);
    } else if (!surname && doc.adjoin(t - 1, t) && isSurname(doc, names, t - 1)) {
      accept(doc, new Span(span.begin() - 1, span.end()), out);
    }
  }

  /** An unmarked proper noun right behind a name: 敏充 of 茂木敏充. */
  private boolean isProperRest(Doc doc, Names names, int t) {
    if (!doc.adjoin(t - 1, t) || names.at(t).isPresent()) {
      return false;
    }
    Token token = doc.token(t);
    return token.pos().equals("NR")
        && token.form().length() <= 2
        && allHan(token.form())
        && token.form().charAt(0) != '家'
        && !honorifics.contains(token.form())
        && !Lexicon.get().isPlace(token.form());
  }

  private static void accept(Doc doc, Span span, Consumer<Candidate> out) {
    out.accept(Candidate.name(doc, span, EntityType.PERSON, 0.8, CUT).with(Candidate.Rank.WHOLE));
  }

  private boolean isGivenCharacter(Doc doc, Names names, int t) {
    if (t >= doc.size() || names.at(t).isPresent()) {
      return false;
    }
    Token token = doc.token(t);
    return token.form().length() == 1
        && allHan(token.form())
        && "家们等方派案".indexOf(token.form()) < 0
        && !honorifics.contains(token.form())
        && (token.pos().equals("NR") || token.pos().equals("NN"));
  }

  private boolean isSurname(Doc doc, Names names, int t) {
    Token token = doc.token(t);
    return names.at(t).isEmpty()
        && surnames.contains(token.form())
        && (token.pos().equals("NR") || token.pos().equals("NN"));
  }

  /** A Chinese name that nobody marked. */
  private void unmarked(Doc doc, int t, Consumer<Candidate> out) {
    Token token = doc.token(t);
    String form = token.form();
    if (!token.pos().equals("NR") || !allHan(form)) {
      return;
    }
    boolean title = beforeHonorific(doc, t + 1);
    if (form.length() == 1) {
      single(doc, t, title, out);
    } else if (form.length() <= 3
        && surnames.contains(form.substring(0, 1))
        && !Lexicon.get().isPlace(form)) {
      if (title || afterPost(doc, t)) {
        out.accept(Candidate.name(doc, token.span(), EntityType.PERSON, 0.75, SURNAME));
      }
    }
  }

  private void single(Doc doc, int t, boolean title, Consumer<Candidate> out) {
    Token token = doc.token(t);
    if (!surnames.contains(token.form())) {
      return;
    }
    if (title) {
      out.accept(
          Candidate.name(doc, token.span(), EntityType.PERSON, 0.7, HONORIFIC)
              .with(Candidate.Rank.WHOLE));
    } else if (doc.adjoin(t, t + 1)
        && doc.token(t + 1).form().length() <= 2
        && doc.token(t + 1).pos().equals("NR")
        && allHan(doc.token(t + 1).form())
        && !Lexicon.get().isPlace(doc.token(t + 1).form())) {
      out.accept(Candidate.name(doc, doc.span(t, t + 1), EntityType.PERSON, 0.65, SURNAME));
    }
  }

  private boolean beforeHonorific(Doc doc, int t) {
    return doc.adjoin(t - 1, t) && honorifics.contains(doc.token(t).form());
  }

  private boolean afterPost(Doc doc, int t) {
    return doc.adjoin(t - 1, t) && posts.contains(doc.token(t - 1).form());
  }

  private static boolean allHan(String form) {
    return form.chars().allMatch(c -> ChineseScript.isHan((char) c));
  }
}
