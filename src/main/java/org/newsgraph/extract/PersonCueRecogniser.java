package org.newsgraph.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.text.ChineseScript;

/**
 * What was taken for a place or an organization is a person where a post stands right before it
 * (卫生部长阿扎尔) or a person's Latin name in brackets behind it (派克（Alan Parker）).
 */
final class PersonCueRecogniser implements Recogniser {

  /**
   * Known to {@link DocumentMemory}: a cue outweighs what other places of the text only suggest.
   */
  static final String RULE = "person-cue";

  private static final Set<String> POSTS = Table.words("modifiers_of_names.tsv");
  private static final int LONGEST_POST = 3;
  private static final int LONGEST_NAME = 7;

  @Override
  public void propose(Doc doc, Names names, Consumer<Candidate> out) {
    for (Candidate name : names.all()) {
      boolean other = name.is(EntityType.PLACE) || name.is(EntityType.ORGANIZATION);
      if (other
          && mayBePerson(name)
          && (hasPostBefore(doc, name.span()) || hasLatinName(doc, names, name.span()))) {
        out.accept(
            Candidate.name(doc, name.span(), EntityType.PERSON, 0.88, RULE)
                .with(Candidate.Rank.WHOLE));
      }
    }
  }

  /** A transliterated name that is not known as something else. */
  private static boolean mayBePerson(Candidate name) {
    String text = name.name();
    return text.length() >= 2
        && text.length() <= LONGEST_NAME
        && text.chars().allMatch(c -> ChineseScript.isHan((char) c))
        && Lexicon.get().find(text).isEmpty()
        && !CompoundHeads.isOrganization(text);
  }

  private static boolean hasPostBefore(Doc doc, Span span) {
    for (int length = LONGEST_POST; length >= 2; length--) {
      int begin = span.begin() - length;
      if (begin >= 0
          && POSTS.contains(doc.text().substring(begin, span.begin()))
          && doc.endsWord(span.begin())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLatinName(Doc doc, Names names, Span span) {
    char open = doc.charAt(span.end());
    if (open != '（' && open != '(') {
      return false;
    }
    Optional<Candidate> inside =
        names.all().stream().filter(c -> c.span().begin() == span.end() + 1).findFirst();
    if (inside.isPresent()) {
      return inside.get().is(EntityType.PERSON);
    }
    int token = doc.tokenAt(span.end() + 1);
    return token >= 0 && doc.token(token).ner().equals("PERSON");
  }
}
