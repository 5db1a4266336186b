package org.newsgraph.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.newsgraph.model.Article;
import org.newsgraph.model.ArticleDetails;
import org.newsgraph.model.Byline;
import org.newsgraph.model.DecidedNames;
import org.newsgraph.model.RelatedLink;
import org.newsgraph.text.ChineseScript;

/**
 * Tells whether an article, as it is now and as it would be analysed now, is in the store already.
 *
 * <p>The hash covers all that the graph says of an article, and the fingerprint of the analysis: a
 * new version of the software or its models makes every article new. Where the file lies does not
 * count.
 */
final class ContentHash {

  private final String fingerprint;
  private final DecidedNames decided;

  /**
   * @param decided what people have decided on names: it counts for the articles that have them
   */
  ContentHash(String fingerprint, DecidedNames decided) {
    this.fingerprint = fingerprint;
    this.decided = decided;
  }

  /** SHA-256 in lower-case hexadecimal digits, cut to 32 of them. */
  String of(Article article) {
    MessageDigest digest = sha256();
    add(digest, fingerprint);
    add(digest, article.url().orElse(""));
    add(digest, article.title());
    add(digest, article.published().map(Object::toString).orElse(""));
    add(digest, article.fetched().map(Object::toString).orElse(""));
    add(digest, article.publisher().orElse(""));
    add(digest, article.author().orElse(""));
    add(digest, article.language());
    add(digest, article.script().iso15924());
    add(digest, article.text());
    for (RelatedLink link : article.related()) {
      add(digest, link.toString());
    }
    add(digest, article.details());
    if (!decided.pairs().isEmpty()) {
      add(digest, decided.concerning(ChineseScript.simplify(article.content())));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  /** One hash of several, in their order. */
  static String of(List<String> hashes) {
    MessageDigest digest = sha256();
    hashes.forEach(hash -> add(digest, hash));
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  /** Where the parts stood and the captions are not told in the graph, and do not count. */
  private static void add(MessageDigest digest, ArticleDetails details) {
    details.modified().ifPresent(time -> add(digest, "modified " + time));
    details.section().ifPresent(section -> add(digest, "section " + section));
    details.tags().forEach(tag -> add(digest, "tag " + tag));
    details.image().ifPresent(image -> add(digest, "image " + image));
    if (!details.byline().equals(Byline.NONE)) {
      add(digest, details.byline().toString());
    }
  }

  private static void add(MessageDigest digest, String field) {
    digest.update(field.getBytes(StandardCharsets.UTF_8));
    // A byte that UTF-8 never holds keeps the fields apart.
    digest.update((byte) 0xFF);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
