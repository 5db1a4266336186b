package org.newsgraph.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Article;
import org.newsgraph.model.Entity;

/**
 * The IRIs of the graph: readable, and a function of the content alone, so that the same article
 * gives the same graph on any machine. Immutable and thread-safe.
 *
 * <pre>
 * {base}article/www.rfi.fr/1f2e3d4c5b6a           an article, and its named graph
 * {base}article/www.rfi.fr/1f2e3d4c5b6a#char=6,11 a stretch of its body
 * {base}article/www.rfi.fr/1f2e3d4c5b6a#title=0,3 a stretch of its headline
 * {base}entity/person/约翰·克里                     an entity
 * </pre>
 */
public final class Iris {

  /** The base that is used where none is given. */
  public static final String DEFAULT_BASE = "https://w3id.org/newsgraph/";

  /** Host segment of articles that have no URL. */
  private static final String NO_HOST = "file";

  /** 48 bits: two among a million articles of one host share a name once in 500 such hosts. */
  private static final int HASH_DIGITS = 12;

  private static final Pattern HOST =
      Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#@]*@)?([^/?#:]+)");

  private final String base;

  /** IRIs under {@link #DEFAULT_BASE}. */
  public Iris() {
    this(DEFAULT_BASE);
  }

  /**
   * @param base an absolute IRI that ends in {@code /} or {@code #}
   * @throws IllegalArgumentException if it is not
   */
  public Iris(String base) {
    if (!base.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*[/#]")) {
      throw new IllegalArgumentException(
          "the base IRI '" + base + "' must be absolute and end in / or #");
    }
    this.base = base;
  }

  /** The base that all IRIs begin with. */
  public String base() {
    return base;
  }

  /**
   * The IRI of an article and of its named graph. Articles without a URL are told apart by their
   * title and text, not by the file that they come from.
   */
  public String article(Article article) {
    return article
        .url()
        .map(this::articleAt)
        .orElseGet(() -> base + "article/" + NO_HOST + "/" + hash(article.content()));
  }

  /** The IRI of the article with this canonical URL. */
  public String articleAt(String url) {
    Matcher host = HOST.matcher(url);
    String segment = host.find() ? segment(host.group(1).toLowerCase(Locale.ROOT)) : NO_HOST;
    return base + "article/" + segment + "/" + hash(url);
  }

  /** The IRIs of all that stands in an article. */
  ArticleIris of(Article article) {
    return new ArticleIris(article(article), article);
  }

  /** The IRI of an entity or named event: its type and name, e.g. {@code entity/place/美国}. */
  public String entity(Entity entity) {
    return entity(entity.id());
  }

  /** The IRI of the entity with this {@link Entity#id()}. */
  public String entity(String id) {
    return base + "entity/" + withType(id);
  }

  /** The IRI of a series of events, by its name. */
  public String series(String name) {
    return base + "series/" + segment(name);
  }

  /** The IRI of a publisher, by its name. */
  public String publisher(String name) {
    return base + "publisher/" + segment(name);
  }

  /**
   * The IRI of a moment of the calendar, the same for all articles.
   *
   * @param localTime to the second, without a zone: {@code 2024-03-12T00:00:00}
   */
  public String instant(String localTime) {
    return base + "time/" + localTime;
  }

  /** The IRI of what is known of two entities together, given by their IRIs. */
  public String pair(String one, String other) {
    return base + "pair/" + local(one) + "/" + local(other);
  }

  private String local(String entity) {
    String stem = base + "entity/";
    return entity.startsWith(stem) ? entity.substring(stem.length()) : segment(entity);
  }

  /** The graph of counts over all articles; no article's. */
  public String countsGraph() {
    return base + "graph/counts";
  }

  /** The graph that tells which articles are copies of others; no article's. */
  public String copiesGraph() {
    return base + "graph/copies";
  }

  /** The graph that tells which entities were joined and why; no article's. */
  public String entitiesGraph() {
    return base + "graph/entities";
  }

  /** The graph of people's decisions on identity; no article's. */
  public String decisionsGraph() {
    return base + "graph/decisions";
  }

  /** A decision by its number. */
  public String decision(int number) {
    return base + "decision/" + number;
  }

  /** The joining of two entities, whose IRIs are given. */
  public String joining(String first, String second) {
    return base + "joining/" + hash(first + " " + second);
  }

  /** The graph that tells which builds made the store; no article's. */
  public String provenanceGraph() {
    return base + "graph/provenance";
  }

  /** The IRI of a piece of software or data of one version. */
  public String software(String name, String version) {
    return base + "software/" + segment(name) + "/" + segment(version);
  }

  /** The IRI of the builds made with this version of the program and these components. */
  public String build(String version, String components) {
    return base + "build/" + segment(version) + "-" + hash(components);
  }

  static String withType(String id) {
    int slash = id.indexOf('/');
    return segment(id.substring(0, slash)) + "/" + segment(id.substring(slash + 1));
  }

  /**
   * A name as one path segment: in Unicode NFC, with letters and digits of all scripts as they are
   * and all else percent-encoded in UTF-8 but {@code - . _ ~ ·} and the like, which RFC 3987
   * allows.
   */
  static String segment(String name) {
    String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
    if (normal.equals(".") || normal.equals("..")) {
      return normal.replace(".", "%2E"); // else it would be a step in the path
    }
    StringBuilder result = new StringBuilder(normal.length());
    normal
        .codePoints()
        .forEach(
            c -> {
              if (isPlain(c)) {
                result.appendCodePoint(c);
              } else {
                percentEncode(c, result);
              }
            });
    return result.toString();
  }

  private static boolean isPlain(int c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '~';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      // RFC 3987 leaves out C1 controls, private use and the specials from U+FFF0.
      default -> c >= 0xA0 && !(c >= 0xFFF0 && c <= 0xFFFF);
    };
  }

  private static void percentEncode(int c, StringBuilder result) {
    int legal = c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c;
    for (byte b : Character.toString(legal).getBytes(StandardCharsets.UTF_8)) {
      result.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
