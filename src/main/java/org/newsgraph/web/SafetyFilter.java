package org.newsgraph.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * What holds for every answer: nothing but our own files runs in the page, and nobody frames it.
 */
final class SafetyFilter implements Filter {

  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data: blob:",
          "font-src 'self' data:",
          "connect-src 'self'",
          "manifest-src 'self'",
          "base-uri 'none'",
          "form-action 'self'",
          "frame-ancestors 'none'");

  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private final boolean loopback;

  SafetyFilter(ServerOptions options) {
    this.loopback = options.isLoopback();
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("Content-Security-Policy", POLICY);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "no-referrer");
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (loopback && !OWN_NAMES.contains(host((HttpServletRequest) request))) {
      // Another site's name that was made to point at this machine (DNS rebinding).
      answer.sendError(421, "this server answers to localhost only");
      return;
    }
    chain.doFilter(request, response);
  }

  private static String host(HttpServletRequest request) {
    String host = request.getServerName();
    return host == null ? "" : host.toLowerCase(java.util.Locale.ROOT);
  }
}
