package org.newsgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Who may change something: who sends {@code Authorization: Bearer SECRET}. */
final class Tokens {

  private static final String SCHEME = "Bearer ";

  private Tokens() {}

  /** Whether a request carries the secret; takes as long whatever it carries. */
  static boolean allows(HttpServletRequest request, String secret) {
    String header = request.getHeader("Authorization");
    return header != null
        && header.startsWith(SCHEME)
        && MessageDigest.isEqual(
            header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8),
            secret.getBytes(StandardCharsets.UTF_8));
  }
}
