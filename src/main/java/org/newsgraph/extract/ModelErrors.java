package org.newsgraph.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;

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

  private ModelErrors() {}

  /** The name as it should be; empty if it is none. */
  static Optional<NameModel.Found> mended(Doc doc, NameModel.Found found, boolean article) {
    String text = found.span().in(doc.text());
    if (found.type() != EntityType.PERSON && Inhabitants.isWord(text)) {
      Span place = new Span(found.span().begin(), found.span().end() - 1);
      return Optional.of(new NameModel.Found(place, EntityType.PLACE, found.confidence()));
    }
    if (found.type() == EntityType.PERSON && isCompany(text, article)) {
      return Optional.of(
          new NameModel.Found(found.span(), EntityType.ORGANIZATION, found.confidence()));
    }
    boolean letter = found.type() == EntityType.PLACE && text.length() == 1;
    return letter && isNoPlace(doc, found.span()) ? Optional.empty() : Optional.of(found);
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
    boolean not =
        doc.charAt(letter.begin()) == NOT
            && Lexicon.get()
                    .names()
                    .longest(doc.text(), letter.end(), end -> end > letter.end() + 1)
                != null;
    return time || not;
  }
}
