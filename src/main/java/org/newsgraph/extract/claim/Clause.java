package org.newsgraph.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/**
 * One sentence with the entities named in it, asked by offsets in {@link
 * org.newsgraph.model.Article#content()}.
 */
final class Clause {

  /** A mention with the entity that it names. */
  record Named(Mention mention, Entity entity) {
    Span span() {
      return mention.span();
    }

    boolean isPerson() {
      return entity.type() == EntityType.PERSON;
    }

    boolean isOrganization() {
      return entity.type() == EntityType.ORGANIZATION;
    }

    /** Whether one can hold a post for it. */
    boolean canHavePosts() {
      return entity.type() == EntityType.PLACE || entity.type() == EntityType.ORGANIZATION;
    }
  }

  private final String text;
  private final Span span;
  private final List<Token> tokens;
  private final List<Named> names;

  private Clause(String text, Span span, List<Token> tokens, List<Named> names) {
    this.text = text;
    this.span = span;
    this.tokens = tokens;
    this.names = names;
  }

  static List<Clause> of(AnnotatedText text, List<Entity> entities) {
    List<Named> all = new ArrayList<>();
    entities.forEach(
        entity -> entity.mentions().forEach(mention -> all.add(new Named(mention, entity))));
    all.sort(Comparator.comparing(Named::span));
    List<Clause> clauses = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Span span = sentence.span();
      List<Named> names = all.stream().filter(name -> span.contains(name.span())).toList();
      clauses.add(new Clause(text.simplified(), span, sentence.tokens(), names));
    }
    return clauses;
  }

  /** The whole content in Simplified characters. */
  String text() {
    return text;
  }

  Span span() {
    return span;
  }

  List<Named> names() {
    return names;
  }

  List<Named> people() {
    return names.stream().filter(Named::isPerson).toList();
  }

  Optional<Named> nameEndingAt(int end) {
    return names.stream().filter(name -> name.span().end() == end).findFirst();
  }

  Optional<Named> nameBeginningAt(int begin) {
    return names.stream().filter(name -> name.span().begin() == begin).findFirst();
  }

  /** The name that covers units on both sides of an offset. */
  boolean cutsName(int offset) {
    return names.stream()
        .anyMatch(name -> name.span().begin() < offset && offset < name.span().end());
  }

  Optional<Token> tokenEndingAt(int end) {
    return tokens.stream().filter(token -> token.span().end() == end).findFirst();
  }

  Optional<Token> tokenBeginningAt(int begin) {
    return tokens.stream().filter(token -> token.span().begin() == begin).findFirst();
  }

  /** The word that the unit at an offset belongs to. */
  Optional<Token> tokenAt(int offset) {
    return tokens.stream()
        .filter(token -> token.span().begin() <= offset && offset < token.span().end())
        .findFirst();
  }

  /** The same offset, or the one before the spaces that end there. */
  int beforeSpaces(int end) {
    int result = end;
    while (result > span.begin() && isSpace(text.charAt(result - 1))) {
      result--;
    }
    return result;
  }

  boolean endsWith(int end, String word) {
    return end - word.length() >= span.begin() && text.startsWith(word, end - word.length());
  }

  /** The unit before an offset, or NUL at the sentence's beginning. */
  char unitBefore(int offset) {
    return offset > span.begin() ? text.charAt(offset - 1) : '\0';
  }

  /** The unit at an offset, or NUL behind the sentence's end. */
  char unitAt(int offset) {
    return offset < span.end() ? text.charAt(offset) : '\0';
  }

  /** Whether the unit at an offset is a Chinese character. */
  boolean isHan(int offset) {
    return Character.isIdeographic(unitAt(offset));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
