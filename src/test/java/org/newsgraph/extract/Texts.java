package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Article;
import org.newsgraph.model.Publication;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.text.ChineseScript;

/**
 * Builds annotated texts by hand, without models.
 *
 * <pre>{@code
 * AnnotatedText text = Texts.of("约翰·克里/NR/PERSON 上周六/NT/O 抵达/VV/O 北京/NR/GPE 。/PU/O");
 * }</pre>
 *
 * <p>A sentence is a string of words separated by spaces, each {@code form/POS/NER}; the tag may be
 * left out ({@code O}), the part of speech too ({@code NN}). A word {@code _} stands for a space in
 * the text. Sentences of one paragraph follow one another without a break. Public, so that tests of
 * other packages can use it.
 */
public final class Texts {

  private final List<String> paragraphs = new ArrayList<>();
  private String title = "";
  private Publication published;

  private Texts() {}

  /** A body of one paragraph with these sentences, without a headline. */
  public static AnnotatedText of(String... sentences) {
    return body(sentences).build();
  }

  /** Begins a text with a headline. */
  public static Texts titled(String titleWords) {
    Texts texts = new Texts();
    texts.title = titleWords;
    return texts;
  }

  /** Begins a text with a first paragraph of these sentences. */
  public static Texts body(String... sentences) {
    return new Texts().paragraph(sentences);
  }

  /** Adds a paragraph of these sentences. */
  public Texts paragraph(String... sentences) {
    paragraphs.add(String.join("\u0000", sentences));
    return this;
  }

  /** Gives the article a publication time. */
  public Texts published(Publication publication) {
    this.published = publication;
    return this;
  }

  /** The annotated text. */
  public AnnotatedText build() {
    StringBuilder content = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    if (!title.isEmpty()) {
      sentences.add(sentence(content, title));
    }
    String titleText = content.toString();
    for (String paragraph : paragraphs) {
      if (content.length() > 0) {
        content.append('\n');
      }
      for (String words : paragraph.split("\u0000")) {
        sentences.add(sentence(content, words));
      }
    }
    String body =
        titleText.isEmpty() ? content.toString() : content.substring(titleText.length() + 1);
    Article article = Article.ofText("test", titleText, body);
    if (published != null) {
      article = article.withPublished(published);
    }
    return new AnnotatedText(article, ChineseScript.simplify(content.toString()), sentences);
  }

  private static Sentence sentence(StringBuilder content, String words) {
    int begin = content.length();
    List<Token> tokens = new ArrayList<>();
    for (String word : words.strip().split(" +")) {
      if (word.equals("_")) {
        content.append(' ');
      } else {
        tokens.add(token(content, word));
      }
    }
    return new Sentence(new Span(begin, content.length()), tokens);
  }

  private static Token token(StringBuilder content, String word) {
    String[] parts = word.split("/");
    String form = parts[0];
    String pos = parts.length > 1 ? parts[1] : "NN";
    String ner = parts.length > 2 ? parts[2] : "O";
    Span span = new Span(content.length(), content.length() + form.length());
    content.append(form);
    return new Token(span, ChineseScript.simplify(form), pos, ner);
  }
}
