package org.newsgraph.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.newsgraph.extract.crf.Styles;
import org.newsgraph.model.AnnotatedText;

/**
 * In whose way the names of a text are marked. Texts as short as those of the training are told by
 * their characters, among the styles whose own texts are as long: what the snippets of one source
 * leave out, a longer text on the same matter need not. Whole articles, which are like none of
 * them, are marked in a mixture of all that is laid down with the model; and so are texts like the
 * sentences of articles that were labelled by agreement, in nobody's way. Immutable and
 * thread-safe.
 */
final class NameStyles {

  /** Where no style's labels were made by agreement. */
  static final int NONE = -1;

  /** So that the shares of styles that nearly nothing speaks for can be told apart. */
  private static final float LEAST = 1e-6f;

  /**
   * How much being like sentences labelled by agreement counts: what is nearly as like texts that
   * readers labelled is labelled in their way.
   */
  private static final float AGREED = 0.1f;

  private final Styles told;
  private final int[] longest;
  private final int agreed;
  private final float[] articles;

  /**
   * @param longest for each style, how long its texts are, in UTF-16 units; what is longer than
   *     those of all styles is a whole article
   * @param agreed the style whose labels were made by agreement, or {@link #NONE}
   * @param articles the shares of the styles in articles; they add up to 1
   */
  NameStyles(Styles told, int[] longest, int agreed, float... articles) {
    if (articles.length != told.count() || longest.length != told.count()) {
      throw new IllegalArgumentException(
          "there are " + told.count() + " ways of labelling, but shares of " + articles.length);
    }
    this.told = told;
    this.longest = longest.clone();
    this.agreed = agreed;
    this.articles = articles.clone();
  }

  int count() {
    return articles.length;
  }

  /** The shares of the styles in articles. */
  float[] ofArticles() {
    return articles.clone();
  }

  /** What of a text is looked at: its characters, in the script that it is written in. */
  static String textOf(AnnotatedText text) {
    return text.article().content();
  }

  /** Whether a text is longer than those of the training are. */
  boolean isArticle(AnnotatedText text) {
    return IntStream.of(longest).allMatch(most -> textOf(text).length() > most);
  }

  /**
   * In whose way a text's names are marked.
   *
   * @param shares of each style; they add up to 1
   * @param certainty how sure that is, 0 to 1
   */
  record Way(float[] shares, double certainty) {}

  Way of(AnnotatedText text) {
    String characters = textOf(text);
    if (isArticle(text)) {
      return new Way(articles.clone(), 1);
    }
    float[] shares = told.of(characters);
    float sum = 0;
    for (int style = 0; style < shares.length; style++) {
      float share = shares[style] * (style == agreed ? AGREED : 1);
      shares[style] = characters.length() > longest[style] ? 0 : Math.max(LEAST, share);
      sum += shares[style];
    }
    float most = 0;
    for (int style = 0; style < shares.length; style++) {
      shares[style] /= sum;
      most = Math.max(most, shares[style]);
    }
    return new Way(mixed(sharpened(shares)), most);
  }

  /** What is like sentences labelled by agreement is marked as articles are. */
  private float[] mixed(float... shares) {
    if (agreed != NONE) {
      float share = shares[agreed];
      shares[agreed] = 0;
      for (int style = 0; style < shares.length; style++) {
        shares[style] += share * articles[style];
      }
    }
    return shares;
  }

  /** The likeliest style counts for more than its probability: mixed labels are nobody's. */
  static float[] sharpened(float... shares) {
    float sum = 0;
    for (int style = 0; style < shares.length; style++) {
      shares[style] *= shares[style];
      sum += shares[style];
    }
    for (int style = 0; style < shares.length; style++) {
      shares[style] /= sum;
    }
    return shares;
  }

  void write(DataOutputStream out) throws IOException {
    told.write(out);
    for (int most : longest) {
      out.writeInt(most);
    }
    out.writeInt(agreed);
    for (float share : articles) {
      out.writeFloat(share);
    }
  }

  static NameStyles read(DataInputStream in) throws IOException {
    Styles told = Styles.read(in);
    int[] longest = new int[told.count()];
    for (int i = 0; i < longest.length; i++) {
      longest[i] = in.readInt();
    }
    int agreed = in.readInt();
    float[] articles = new float[told.count()];
    for (int i = 0; i < articles.length; i++) {
      articles[i] = in.readFloat();
    }
    return new NameStyles(told, longest, agreed, articles);
  }
}
