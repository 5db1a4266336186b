package org.newsgraph.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One form for the addresses of one page: without tracking parameters, doubled slashes, default
 * ports and fragments that only scroll; host in lower case; not the address of an archived copy.
 *
 * <p>The scheme and the order of parameters stay, as servers may tell them apart.
 */
final class CanonicalUrl {

  private static final Pattern PARTS =
      Pattern.compile(
          "(https?)://([^/?#]+)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ARCHIVED =
      Pattern.compile("https?://web\\.archive\\.org/web/\\d{4,14}(?:[a-z]{2}_)?/(https?:/.*)");
  private static final Pattern SLASHES = Pattern.compile("/{2,}");

  /** Fragments by which a page of scripts chooses its content. */
  private static final Pattern MEANINGFUL = Pattern.compile("[!/].*");

  private static final Set<String> NAMES = new HashSet<>();
  private static final List<String> PREFIXES = new ArrayList<>();

  static {
    for (String[] row : DataFile.rows("tracking-parameters.tsv", 1)) {
      String name = row[0];
      if (name.endsWith("*")) {
        PREFIXES.add(name.substring(0, name.length() - 1));
      } else {
        NAMES.add(name);
      }
    }
  }

  private CanonicalUrl() {}

  /** The canonical form, or nothing if this is no HTTP address. */
  static Optional<String> of(String raw) {
    String url = unarchive(escapeSpaces(raw.strip()));
    Matcher parts = PARTS.matcher(url);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    StringBuilder result = new StringBuilder(scheme).append("://");
    result.append(host(parts.group(2), scheme));
    String path = SLASHES.matcher(parts.group(3)).replaceAll("/");
    result.append(path.isEmpty() ? "/" : path);
    appendQuery(parts.group(4), result);
    if (parts.group(5) != null && MEANINGFUL.matcher(parts.group(5)).matches()) {
      result.append('#').append(parts.group(5));
    }
    return Optional.of(result.toString());
  }

  /** The canonical form of an address that a page gives, which may be relative to the page's. */
  static Optional<String> absolute(String raw, Optional<String> page) {
    String address = raw.strip();
    if (address.startsWith("//")) {
      return of("https:" + address);
    }
    if (address.startsWith("http") || page.isEmpty() || address.isEmpty()) {
      return of(address);
    }
    try {
      return of(URI.create(page.get()).resolve(address).toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String escapeSpaces(String url) {
    StringBuilder escaped = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
        escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static String unarchive(String url) {
    Matcher archived = ARCHIVED.matcher(url);
    return archived.matches() ? archived.group(1).replaceFirst("^(https?:/)(?=[^/])", "$1/") : url;
  }

  private static String host(String authority, String scheme) {
    String host = authority.toLowerCase(Locale.ROOT);
    String port = scheme.equals("https") ? ":443" : ":80";
    return host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host;
  }

  private static void appendQuery(String query, StringBuilder result) {
    if (query == null) {
      return;
    }
    char separator = '?';
    for (String parameter : query.split("&(?:amp;)?")) {
      if (!parameter.isEmpty() && !isTracking(parameter)) {
        result.append(separator).append(parameter);
        separator = '&';
      }
    }
  }

  private static boolean isTracking(String parameter) {
    int equals = parameter.indexOf('=');
    String name =
        (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
  }
}
