package org.newsgraph.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** What the trained recogniser is known to get wrong, where the text shows it. */
final class ModelErrors {

  /** CureVac, BioNTech: letters of both kinds mixed within one word. */
  private static final Pattern MIXED = Pattern.compile("\\p{Lu}+\\p{Ll}+\\p{Lu}+\\p{Ll}*");

  /** MSCI, HKDC. */
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,6}");

  /** Beginnings of family names behind which a capital follows: McConnell, DeSantis. */
  private static final Set<String> FAMILY =
      Set.of("Mc", "Mac", "De", "Di", "Da", "Du", "La", "Le", "Van", "Von", "O", "Fitz", "St");

  private static final Pattern SECOND_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  /** Before a name this says that it is not that: 非英联邦国家. */
  private static final char NOT = '非';

  /** Who acts for an organization is no part of its name: 民进党立委. */
  private static final Set<String> POSTS =
      Set.of("立委", "立法委员", "议员", "发言人", "主席", "总裁", "董事长", "党员", "记者");

  /** Directions, which are places only to who knows from where. */
  private static final Pattern DIRECTION = Pattern.compile("[东西南北]{1,2}[部方侧面]?");

  /** What the banks of waters are called: 北岸 of a 湖, and not 湖北. */
  private static final Pattern BANK = Pattern.compile("[湖河江海][东西南北]岸");

  /** 华 with one of these is a word for people and languages. */
  private static final String CHINESE = "人裔侨商语文";

  private ModelErrors() {}

  private static final char DAY = '日';

  /** The name as it should be; empty if it is none. */
  static Optional<NameModel.Found> mended(Doc doc, NameModel.Found found, boolean article) {
    String text = found.span().in(doc.text());
    if (found.type() != EntityType.PERSON && Inhabitants.isWord(text)) {
      Span place = new Span(found.span().begin(), found.span().end() - 1);
      return Optional.of(new NameModel.Found(place, EntityType.PLACE, found.confidence()));
    }
    if (found.type() == EntityType.ORGANIZATION) {
      return isTicker(doc, found.span()) ? Optional.empty() : withoutPost(found, text);
    }
    if (found.type() == EntityType.PERSON && isShip(doc, found.span())) {
      return Optional.empty();
    }
    boolean glossed = "（(".indexOf(doc.charAt(found.span().begin() - 1)) >= 0;
    if (found.type() == EntityType.PERSON && !glossed && isCompany(text, article)) {
      return Optional.of(
          new NameModel.Found(found.span(), EntityType.ORGANIZATION, found.confidence()));
    }
    if (found.type() == EntityType.PERSON) {
      Span known = PersonBorders.known(doc, found.span());
      return Optional.of(new NameModel.Found(known, found.type(), found.confidence()));
    }
    boolean nowhere =
        found.type() == EntityType.PLACE
            && (isWord(doc, found.span())
                || article && DIRECTION.matcher(text).matches()
                || text.length() == 1 && isNoPlace(doc, found.span()));
    return nowhere ? Optional.empty() : Optional.of(found);
  }

  /** .DJI is how an exchange lists something, and not the company DJI. */
  private static boolean isTicker(Doc doc, Span name) {
    return ".$".indexOf(doc.charAt(name.begin() - 1)) >= 0
        && CAPITALS.matcher(name.in(doc.text())).matches();
  }

  /** “里根”号 is named after somebody, and is nobody. */
  private static boolean isShip(Doc doc, Span name) {
    char mark = doc.charAt(name.end());
    return "”」』》\"".indexOf(mark) >= 0 && doc.charAt(name.end() + 1) == '号';
  }

  private static Optional<NameModel.Found> withoutPost(NameModel.Found found, String text) {
    Optional<String> post = POSTS.stream().filter(text::endsWith).findFirst();
    if (post.isEmpty()) {
      return Optional.of(found);
    }
    int length = text.length() - post.get().length();
    Span span = new Span(found.span().begin(), found.span().begin() + Math.max(1, length));
    return length < 2
        ? Optional.empty()
        : Optional.of(new NameModel.Found(span, found.type(), found.confidence()));
  }

  private static boolean isWord(Doc doc, Span span) {
    char next = doc.charAt(span.end());
    String text = span.in(doc.text());
    return BANK.matcher(text + next).matches() || text.equals("华") && CHINESE.indexOf(next) >= 0;
  }

  /** In short texts of the web capitals alone may be anybody's name. */
  private static boolean isCompany(String text, boolean article) {
    if (MIXED.matcher(text).matches()) {
      return !FAMILY.contains(SECOND_CAPITAL.split(text)[0]);
    }
    return article && CAPITALS.matcher(text).matches();
  }

  /** 日 in the word 同日 is a day and not Japan. */
  private static boolean isNoPlace(Doc doc, Span letter) {
    int word = doc.tokenAt(letter.begin());
    boolean time =
        word >= 0
            && doc.token(word).pos().equals("NT")
            && doc.token(word).span().length() > letter.length();
    boolean day =
        doc.charAt(letter.begin()) == DAY
            && word > 0
            && doc.token(word).span().equals(letter)
            && isDayOf(doc, word);
    boolean not =
        doc.charAt(letter.begin()) == NOT
            && Lexicon.get()
                    .names()
                    .longest(doc.text(), letter.end(), end -> end > letter.end() + 1)
                != null;
    return time || day || not;
  }

  /** 日 behind what happens on it, as in 发病日: 访日 and 对日 have one character before it. */
  private static boolean isDayOf(Doc doc, int word) {
    Token before = doc.token(word - 1);
    return doc.adjoin(word - 1, word)
        && before.span().length() > 1
        && (before.pos().equals("VV") || before.pos().equals("NN"));
  }
}
