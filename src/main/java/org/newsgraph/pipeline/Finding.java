package org.newsgraph.pipeline;

import java.util.Objects;

/**
 * Something that the first look found in the input, as it travels between machines.
 *
 * @param kind what it is
 * @param key what findings that belong together have in common
 * @param bytes what is known of it; only {@link FirstLook} and {@link ArticleWork} read them
 */
public record Finding(Kind kind, String key, byte[] bytes) {

  /** The kinds of findings. */
  public enum Kind {
    /** A version of an article; the key is the article's IRI. */
    ARTICLE,
    /** A page of an article that fills several; the key names that article. */
    PAGE,
    /** An input that gave no article; the key is its source. */
    FAILURE,
    /** How much was read; the key says where. */
    TALLY
  }

  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(bytes, "bytes");
  }
}
