package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Article;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.nlp.Annotator;

/** Knows a few names by heart, so that the pipeline can be tested without models. */
final class FakeAnnotator implements Annotator {

  private static final Map<String, String> NAMES =
      Map.of("解振华", "PERSON", "约翰·克里", "PERSON", "中国", "GPE", "迪拜", "GPE", "巴黎", "GPE");

  @Override
  public AnnotatedText annotate(Article article) {
    if (article.text().contains("有毒")) {
      throw new IllegalStateException("this text is poison");
    }
    String content = article.content();
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      boolean last = i + 1 == content.length();
      if (c == '。' || c == '\n' || last) {
        int end = c == '\n' ? i : i + 1;
        if (end > begin) {
          sentences.add(new Sentence(new Span(begin, end), tokens(content, begin, end)));
        }
        begin = i + 1;
      }
    }
    return new AnnotatedText(article, content, sentences);
  }

  private static List<Token> tokens(String content, int begin, int end) {
    List<Token> tokens = new ArrayList<>();
    for (int i = begin; i < end; ) {
      Token token = token(content, i, end);
      tokens.add(token);
      i = token.span().end();
    }
    return tokens;
  }

  private static Token token(String content, int at, int end) {
    for (Map.Entry<String, String> name : NAMES.entrySet()) {
      int to = at + name.getKey().length();
      if (to <= end && content.startsWith(name.getKey(), at)) {
        return new Token(new Span(at, to), name.getKey(), "NR", name.getValue());
      }
    }
    return new Token(new Span(at, at + 1), content.substring(at, at + 1), "NN", "O");
  }
}
